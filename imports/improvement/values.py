"""Values out of a table that came in, a file or pasted lines: an offer, to be looked at before it is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from imports.ground import tables
from imports.improvement import period_sums
from programme.figures import value_choices, value_columns, value_rows, value_sheets, value_tables
from programme.figures import value_headings as words
from programme.figures.table_columns import Wanted
from programme.figures.table_rows import Table, is_figure
from programme.figures.value_columns import Columns
from programme.figures.value_rows import Found, ValueRow
from programme.figures.written_values import PER_CENT
from programme.ground.languages import Language
from programme.ground.offers import Answers, Ask, Choice, Kind, Offer, Remark
from programme.ground.refusals import Refusal
from programme.ground.tables import Sheet

MOST_AT_ONCE = 5_000
"""Values kept in one go: a day's worth for more than thirteen years."""
AS_SHARES, AS_THEY_ARE = "shares", "as they are"
_HUNDRED = 100
_LINES = 2
Values = Offer[ValueRow]


@dataclass(frozen=True, slots=True)
class _Page:
    sheet: Sheet
    table: Table
    columns: Columns | None
    wanted: Wanted
    asks: tuple[Ask, ...] = ()

    @property
    def readable(self) -> bool:
        return self.columns is not None and not self.columns.slips


def offer(
    sheets: Sequence[Sheet],
    *,
    unit: str = "",
    groups: Sequence[str] = (),
    name: str = "",
    language: Language,
    today: date,
    until: date | None = None,
    answers: Answers | None = None,
) -> Values:
    """What a measure of this name, unit and groups would get. Days after ``until`` are slips; None: no such.

    ``today`` gives a day without its year one;
    ``answers`` also take a ``sheet``, a ``date``, a ``value`` and a ``value:GROUP`` that nobody asked for.
    """
    return _offered(sheets, Wanted(unit, tuple(groups), name, language, today, answers or {}, until=until))


def in_file(content: bytes, file: str, wanted: Wanted) -> Values:
    """The same of a file called ``file``: read it apart. Raises Refusal for what is no table, with why."""
    return _offered(tables.sheets(content, name=file), wanted)


def in_lines(text: str, wanted: Wanted) -> Values:
    """The same of pasted lines. Raises Refusal for what is empty or too much."""
    return _offered([tables.pasted(text)], wanted)


def are_values(text: str, wanted: Wanted, *, table: bool) -> bool:
    """Whether lines are values of such a measure, or values that something must be asked about.

    A single line of words with a day and a figure in it says nothing; of a ``table`` one row is enough.
    """
    try:
        found = in_lines(text, wanted)
    except Refusal:
        return False
    dated = any(column.read_as == "date" for column in found.columns)
    enough = len(found.rows) >= (1 if table else _LINES) and len(found.slips) <= len(found.rows)
    return dated and (enough or (table and bool(found.asks)))


def _offered(sheets: Sequence[Sheet], wanted: Wanted) -> Values:
    titles = tuple(sheet.title for sheet in sheets)
    pages = [_page(sheet, wanted) for sheet in sheets]
    shown = [page for page in pages if not page.sheet.hidden] or pages
    readable = [page for page in shown if page.readable]
    chosen = [page for page in pages if page.sheet.title == wanted.answers.get("sheet")]
    page = next(
        iter(chosen or sorted(readable, key=_doubts) or [page for page in shown if page.table.rows]), None
    )
    if page is None:
        return _nothing(titles, Remark(0, "series-empty", {}))
    others = [_beside("values-other-sheet", one.sheet) for one in readable if one is not page]
    hidden = [
        _beside("values-hidden-sheet", one.sheet) for one in pages if one not in shown and one is not page
    ]
    read = _read(page, page.wanted)
    told = (*tables.unseen(sheets), *read.told, *_ahead(read.rows, wanted))
    left_out = (*others, *hidden, *read.left_out)
    return replace(read, sheets=titles, read_from=(page.sheet.title,), left_out=left_out, told=told)


def _ahead(rows: Sequence[ValueRow], wanted: Wanted) -> Iterator[Remark]:
    """Days that no window takes yet, where they are no slips."""
    ahead = [row.on for row in rows if row.on > wanted.today]
    if ahead:
        yield Remark(0, "values-ahead-told", {"count": len(ahead), "day": ahead[0].isoformat()})


def _doubts(page: _Page) -> int:
    """A sheet that names its values is read before one that only has figures; last what we must ask about."""
    if page.columns is None or page.columns.asks:
        return 2
    read = (one for one in page.columns.told(page.table) if one.read_as.startswith("value"))
    return 0 if any(words.told(one.heading) in words.VALUES for one in read) else 1


def _beside(key: str, sheet: Sheet) -> Remark:
    return Remark(0, key, {"sheet": sheet.title}, sheet=sheet.title)


def _page(sheet: Sheet, wanted: Wanted) -> _Page:
    sheet, asks = value_sheets.known(sheet, wanted)
    table = value_tables.table(sheet, wanted.groups, wanted.language, today=wanted.today)
    said = value_tables.year_said(sheet.title, table)
    if 0 < said <= wanted.today.year:
        wanted = replace(wanted, today=date(said, 12, 31), year=said)
        table = value_tables.table(sheet, wanted.groups, wanted.language, today=wanted.today)
    columns = value_columns.recognised(table, wanted) if table.rows else None
    return _Page(sheet, table, columns, wanted, asks)


def _nothing(titles: tuple[str, ...], slip: Remark) -> Values:
    return Offer(Kind.VALUES, (), titles, (), (), slips=(slip,))


def _read(page: _Page, wanted: Wanted) -> Values:
    table, columns = page.table, page.columns
    if columns is None:
        return replace(_nothing((), Remark(0, "values-no-days", {})), left_out=table.left_out)
    plain: Values = Offer(
        Kind.VALUES, (), (), columns.told(table), (), table.left_out, columns.asks, columns.slips
    )
    if page.asks:
        return replace(plain, asks=page.asks, slips=())
    if columns.asks or columns.slips:
        return plain
    table = value_choices.written_once(table, columns)
    chosen, asks = value_choices.chosen(table, columns, wanted)
    if asks:
        return replace(plain, asks=asks)
    found, left_out, slips = value_rows.read(table, columns, wanted, chosen)
    whole = replace(
        plain, left_out=(*plain.left_out, *left_out), slips=(*_too_wide(page.table, wanted), *slips)
    )
    return _judged(whole, found, wanted)


def _too_wide(table: Table, wanted: Wanted) -> Iterator[Remark]:
    """A row with more columns than headings, or than the others: 2027-01-04,12,5 would else become 12."""
    if not table.rows or table.across:
        return
    most = len(table.headings) if table.headed else min(len(row.cells) for row in table.rows)
    for row in table.rows:
        if table.headed and any(is_figure(cell, wanted.language) for cell in row.cells[most:]):
            yield Remark(row.number, "values-too-wide", {"count": len(row.cells), "most": most})


def _judged(whole: Values, found: Sequence[Found], wanted: Wanted) -> Values:
    """With what can only be said of all the values together."""
    sums = period_sums.held(found)
    asks = [ask for ask in (period_sums.asked(sums), _share_ask(found, wanted)) if ask]
    if left := tuple(ask for ask in asks if ask.name not in wanted.answers):
        return replace(whole, asks=left)
    if wanted.answers.get("sums") == period_sums.LEFT:
        whole = replace(whole, left_out=(*whole.left_out, *map(period_sums.left_out, sums)))
        found = [one for one in found if one not in sums]
    if wanted.answers.get("shares") == AS_SHARES:
        found = [_times_hundred(one) for one in found]
    kept, doubled, same = _once_a_day(found)
    slips = (*whole.slips, *doubled, *_unfit(found, whole))
    in_order = sorted(kept, key=lambda one: one.value.on)
    told = (*_told(found, wanted), *([] if _in_order(kept, wanted) else [Remark(0, "series-reordered", {})]))
    rows = tuple(one.value for one in in_order)
    return replace(
        whole, rows=rows, left_out=tuple(_once_told((*whole.left_out, *same))), slips=slips, told=told
    )


def _share_ask(found: Sequence[Found], wanted: Wanted) -> Ask | None:
    """0.7 where shares are measured: nobody can know whether that is 0.7 % or 70 %."""
    plain = [one for one in found if not one.marked]
    small = [one for one in plain if 0 < abs(one.value.value) < 1]
    if all(abs(one.value.value) <= 1 for one in plain):  # ones and noughts may be all and nobody
        small = [one for one in plain if one.value.value]
    if wanted.unit != PER_CENT or not small:
        return None
    choices = (Choice(AS_SHARES, key="values-shares"), Choice(AS_THEY_ARE, key="values-as-they-are"))
    largest = max(abs(one.value.value) for one in found)
    proposed = AS_SHARES if len(small) > 1 and largest <= 1 else ""
    return Ask(
        "shares",
        "values-ask-shares",
        {"value": _said(small[0].value.value, wanted), "row": small[0].row},
        choices,
        proposed,
    )


def _said(value: float, wanted: Wanted) -> str:
    return f"{value:g}".replace(".", "," if wanted.language is Language.SV else ".")


def _times_hundred(one: Found) -> Found:
    if one.marked or abs(one.value.value) > 1:
        return one
    return replace(one, value=replace(one.value, value=round(one.value.value * _HUNDRED, 9)))


def _once_a_day(found: Sequence[Found]) -> tuple[list[Found], list[Remark], list[Remark]]:
    """The values, those that say something else of a day than one before, and those that say the same."""
    seen: dict[tuple[date, str], Found] = {}
    kept: list[Found] = []
    other: list[Remark] = []
    same: list[Remark] = []
    for one in found:
        key = (one.value.on, one.value.group)
        first = seen.setdefault(key, one)
        facts: dict[str, str | int] = {"first": first.row, "day": one.value.on.isoformat()}
        if first is one:
            kept.append(one)
        elif first.value == one.value:
            same.append(Remark(one.row, "values-same-twice", facts))
        else:
            other.append(Remark(one.row, "values-doubled", facts))
    return kept, other, same


def _once_told(remarks: Sequence[Remark]) -> Iterator[Remark]:
    """A row that stood for several days is told once."""
    seen: set[tuple[int, str, str]] = set()
    for one in remarks:
        key = (one.row, one.key, str(one.facts.get("day", "")))
        if key not in seen:
            yield one
        seen.add(key)


def _in_order(kept: Sequence[Found], wanted: Wanted) -> bool:
    days = [[one.value.on for one in kept if one.value.group == group] for group in wanted.split]
    return all(each == sorted(each) for each in days)


def _unfit(found: Sequence[Found], whole: Values) -> Iterator[Remark]:
    if not found and not whole.slips:
        yield Remark(0, "values-none" if whole.left_out else "series-empty", {})
    if len(found) > MOST_AT_ONCE:
        yield Remark(0, "series-long", {"count": len(found), "most": MOST_AT_ONCE})


def _told(found: Sequence[Found], wanted: Wanted) -> Iterator[Remark]:
    """Periods are their last day; shares are seldom under none or over all."""
    if numbered := [one for one in found if one.when.numbered]:
        facts = {"text": numbered[0].when.numbered, "day": numbered[0].value.on.isoformat()}
        yield Remark(0, "values-numbered-days", facts)
    if wanted.year and any(one.when.yearless for one in found):
        yield Remark(0, "values-year-said", {"year": str(wanted.year)})
    periods = [one for one in found if one.when.period]
    if periods:
        first = periods[0]
        yield Remark(0, "values-periods", {"text": first.when.period, "day": first.value.on.isoformat()})
    for one in found:
        if wanted.unit == PER_CENT and not 0 <= one.value.value <= _HUNDRED:
            yield Remark(one.row, "values-outside", {"value": _said(one.value.value, wanted)})
