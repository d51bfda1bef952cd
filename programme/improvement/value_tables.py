"""Tables of values, pasted or in a file, split by group or not: values out, or every slip with its line."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from programme.figures.written_values import LARGEST, YEARS, Cell, Slip, SlipsError, day
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measures import Entry, Measure, Value, entered

MOST_AT_ONCE = 5_000
"""Values kept in one go: a day's worth for more than thirteen years."""
_DATES = frozenset({"date", "datum"})
_VALUES = frozenset({"value", "värde", "mätvärde"})
_SEPARATED = re.compile(r"\s*[;\t]\s*")
_PART = re.compile(r"\d+\s*(?:av|of)\s*\d+|[^\s;:=]+", re.IGNORECASE)
_FIRST = re.compile(r"[\s;:,=]+")

TableRow = tuple[int, Sequence[Cell]]
"""(line, what stands in its columns); lines count from 1."""
Columns = Mapping[str, int]
"""Group → the column its values stand in."""


@dataclass(frozen=True, slots=True)
class Table:
    """The values in the order of their days; ``reordered`` says that they were written in another.

    ``uneven`` are the days on which some group has a value and another has none.
    """

    values: tuple[Value, ...]
    reordered: bool = False
    uneven: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    line: int
    on: date
    by_group: Mapping[str, Entry]


def lines(text: str, measure: Measure) -> list[TableRow]:
    """Pasted lines as rows: a date and a value, or a date and a value for each group in their order."""
    written = ((at, line.strip(" \ufeff\r")) for at, line in enumerate(text.split("\n"), 1))
    return [(at, _parted(line, several=bool(measure.groups))) for at, line in written if line.strip()]


def read_table(rows: Sequence[TableRow], measure: Measure, language: Language, *, today: date) -> Table:
    """A date and a value in two columns, or a column for each group, with or without names above.

    By name they may stand anywhere among others. A group may lack a value on a day, but not its column.
    Raises SlipsError with every slip and its line.
    """
    headed = bool(rows) and _are_names(rows[0][1])
    dates, columns = _by_name(rows[0][1], measure) if headed else _in_order(measure)
    most = len(rows[0][1]) if headed else len(columns) + 1
    found = [
        _row(line, cells, dates, columns, most, measure, language, today)
        for line, cells in (rows[1:] if headed else rows)
    ]
    read = [row for row in found if isinstance(row, _Read)]
    slips = [row for row in found if isinstance(row, Slip)]
    slips = sorted([*slips, *_doubled(read)], key=lambda slip: int(slip.facts["line"])) or list(_unfit(read))
    if slips:
        raise SlipsError(*slips)
    return _table(read, measure)


def _parted(line: str, *, several: bool) -> list[Cell]:
    if ";" in line or "\t" in line:
        return list(_SEPARATED.split(line))
    return list(_PART.findall(line) if several else _FIRST.split(line, maxsplit=1))


def _are_names(cells: Sequence[Cell]) -> bool:
    """Names are words that do not begin with a figure."""
    words = [cell for cell in cells if cell is not None]
    return bool(words) and not any(
        not isinstance(word, str) or re.match(r"\s*[-+]?\d", word) for word in words
    )


def _in_order(measure: Measure) -> tuple[int, Columns]:
    return 0, {group: at for at, group in enumerate(measure.split, 1)}


def _by_name(names: Sequence[Cell], measure: Measure) -> tuple[int, Columns]:
    told = [str(name or "").strip().casefold() for name in names]
    dates = next((at for at, name in enumerate(told) if name in _DATES), 0)
    if not measure.groups:
        known = _VALUES | {measure.name.casefold()}
        beside = 1 if dates == 0 else 0
        return dates, {"": next((at for at, name in enumerate(told) if name in known), beside)}
    missing = [group for group in measure.groups if group.casefold() not in told]
    if missing:
        raise SlipsError(*(Slip("measure-group-missing", {"group": group}) for group in missing))
    return dates, {group: told.index(group.casefold()) for group in measure.groups}


def _row(
    line: int,
    cells: Sequence[Cell],
    dates: int,
    columns: Columns,
    most: int,
    measure: Measure,
    language: Language,
    today: date,
) -> _Read | Slip:
    """A row with more columns than names is refused: 2027-01-04,12,5 would else become 12."""
    if len(cells) > most:
        return Slip("series-columns-line", {"line": line, "count": len(cells), "most": most})
    try:
        on = _day_in(_cell(cells, dates), today)
        figures = {group: _cell(cells, at) for group, at in columns.items()}
        written = {group: cell for group, cell in figures.items() if cell is not None}
        if not written:
            raise Refusal("series-missing")
        by_group = {group: _entry(cell, measure.unit, language) for group, cell in written.items()}
    except Refusal as refusal:
        return Slip(f"{refusal.key}-line", {"line": line, **refusal.facts})
    return _Read(line, on, by_group)


def _cell(cells: Sequence[Cell], at: int) -> Cell:
    """None for what is empty."""
    cell = cells[at] if at < len(cells) else None
    return None if isinstance(cell, str) and not cell.strip() else cell


def _day_in(cell: Cell, today: date) -> date:
    if cell is None:
        raise Refusal("series-missing")
    found = cell.date() if isinstance(cell, datetime) else cell
    on = found if isinstance(found, date) else day(str(found), today=today)
    if on.year not in YEARS:
        raise Refusal("series-date", text=on.isoformat())
    if on > today:
        raise Refusal("measure-ahead", day=on.isoformat())
    return on


def _entry(cell: Cell, unit: str, language: Language) -> Entry:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return entered(str(cell), unit=unit, language=language)
    if not abs(cell) <= LARGEST:
        raise Refusal("series-number-large", text=str(cell))
    return Entry(float(cell))


def _doubled(read: Iterable[_Read]) -> Iterator[Slip]:
    seen: dict[date, int] = {}
    for row in read:
        first = seen.setdefault(row.on, row.line)
        if first != row.line:
            yield Slip("series-doubled", {"line": row.line, "first": first, "day": row.on.isoformat()})


def _unfit(read: Sequence[_Read]) -> Iterator[Slip]:
    if not read:
        yield Slip("series-empty", {})
    if len(read) > MOST_AT_ONCE:
        yield Slip("series-long", {"count": len(read), "most": MOST_AT_ONCE})


def _table(read: Sequence[_Read], measure: Measure) -> Table:
    in_order = sorted(read, key=lambda row: row.on)
    return Table(
        tuple(Value(row.on, entry, group) for row in in_order for group, entry in row.by_group.items()),
        reordered=in_order != list(read),
        uneven=tuple(row.on for row in in_order if len(row.by_group) < len(measure.split)),
    )
