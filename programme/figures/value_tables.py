"""A sheet as a table of values: its headings, what stands above them, days across turned downwards."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from programme.figures.days_across import across
from programme.figures.table_rows import (
    EMPTY,
    HEAD,
    Row,
    Table,
    cell_of,
    is_blank,
    is_day,
    is_figure,
    titles,
    written,
)
from programme.figures.two_headings import crossed
from programme.figures.value_headings import DATES, GROUPS, VALUES, group_called, is_summary, told
from programme.figures.written_days import parted
from programme.figures.written_values import is_missing
from programme.ground.languages import Language
from programme.ground.offers import Remark
from programme.ground.tables import Cell, Line, Sheet

_FEW = 2
_ANY_YEAR = re.compile(r"(?<![\w/.-])(20\d\d)(?![\w/-]|\.\d)")
_BEFORE_VALUE = re.compile(r"^[\s:;=,|]*(?:-\s+(?=\d))?")
_TWO_PARTS = re.compile(r"(\S+?)[:=]?\s+(\S.*)")
_GROUPED = r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?: ?%)?"
_FIGURE = r"\d+ ?(?:av|of|/) ?\d+|[^\s;=|]+(?: %)?"
_FIGURES = re.compile(_FIGURE, re.IGNORECASE)
_LABELLED = re.compile(
    rf"(?P<label>[^\W\d_][^\d:=,;]*?)[ ]?[:=]?[ ](?P<figure>{_FIGURE})(?:$|[ ,;]+)", re.IGNORECASE
)
_LARGE_FIGURES = re.compile(f"{_GROUPED}|{_FIGURE}", re.IGNORECASE)


def table(sheet: Sheet, groups: Sequence[str], language: Language, *, today: date) -> Table:
    """Its headings, its rows and what was passed over; hidden rows and columns are not read."""
    shown = [_shown(line, sheet.hidden_columns) for line in sheet.lines if not line.hidden]
    hidden = [Remark(line.number, "values-hidden", {}) for line in sheet.lines if line.hidden]
    if sheet.hidden_columns:
        hidden.append(Remark(0, "values-hidden-columns", {"count": len(sheet.hidden_columns)}))
    lone = all(sum(not is_blank(cell) for cell in line.cells) <= 1 for line in shown)
    rows = [
        Row(line.number, cells)
        for line in shown
        for cells in [_split(line, groups, language, today, lone=lone, pasted=not sheet.title)]
        if not all(map(is_blank, cells))
    ]
    turned = crossed(rows, groups, today) or across(rows, language, today)
    found = turned or _downwards(rows, groups, language, today)
    return replace(found, left_out=(*hidden, *found.left_out), merged=bool(sheet.merged))


def year_said(title: str, table: Table) -> int:
    """The year that the sheet's name, what stands above or the headings speak of; 0 for none or two."""
    above = (str(one.facts.get("text", "")) for one in table.left_out if one.key == "values-title")
    found = {year for text in (title, *above, *table.headings) for year in _ANY_YEAR.findall(text)}
    return int(found.pop()) if len(found) == 1 else 0


def _shown(line: Line, hidden: frozenset[int]) -> Line:
    cells = [EMPTY if place in hidden else cell for place, cell in enumerate(line.cells)]
    while cells and is_blank(cells[-1]):
        cells.pop()
    return replace(line, cells=tuple(cells))


def _split(
    line: Line, groups: Sequence[str], language: Language, today: date, *, lone: bool, pasted: bool
) -> tuple[Cell, ...]:
    """A line with a day and what was measured in one and the same cell, as several."""
    filled = [cell for cell in line.cells if not is_blank(cell)]
    if len(filled) != 1 or not isinstance(filled[0].value, str) or not (lone or pasted):
        return line.cells
    text = written(filled[0])
    found = parted(text, today=today)
    if found is None:
        return _words(text, groups, language) if lone else line.cells
    rest = _figures(found[1], groups)
    if not lone and not all(is_figure(cell, language) or is_missing(written(cell)) for cell in rest):
        return line.cells
    return (cell_of(found[0]), *rest)


def _figures(rest: str, groups: Sequence[str]) -> tuple[Cell, ...]:
    text = _BEFORE_VALUE.sub("", rest).strip()
    if re.search(r"[;\t|]", text):
        return tuple(cell_of(one.strip()) for one in re.split(r"[;\t|]", text))
    if not groups:
        return (cell_of(text),)
    if labelled := _labelled(text, groups):
        return labelled
    figures = _FIGURES.findall(text)
    if len(figures) > len(groups):
        figures = _LARGE_FIGURES.findall(text)
    return tuple(cell_of(one.rstrip(":,")) for one in figures)


def _labelled(text: str, groups: Sequence[str]) -> tuple[Cell, ...]:
    """K 62, M 81, whatever their order: in that of the groups; nothing where one has none of their labels."""
    found = {group_called(one["label"], groups): one["figure"] for one in _LABELLED.finditer(text)}
    if not found or "" in found or _LABELLED.sub("", text).strip(" ,;.") or len(found) < len(groups):
        return ()
    return tuple(cell_of(found[group].rstrip(",")) for group in groups)


def _words(text: str, groups: Sequence[str], language: Language) -> tuple[Cell, ...]:
    """A line of headings, a mean, or a day that cannot be read, that only spaces part."""
    words = text.split()
    if len(words) == len(groups or "1") + 1 and told(words[0]) in DATES:
        return tuple(map(cell_of, words))
    if len(words) > 1 and is_summary(words[0]):
        return (cell_of(words[0].strip(":")), cell_of(" ".join(words[1:])))
    two = _TWO_PARTS.fullmatch(text)
    rest = _figures(two[2], groups) if two else ()
    if two and all(is_figure(cell, language) or is_missing(written(cell)) for cell in rest):
        return (cell_of(two[1]), *rest)
    return (cell_of(text),)


def _downwards(rows: Sequence[Row], groups: Sequence[str], language: Language, today: date) -> Table:
    first = next((at for at, row in enumerate(rows[:HEAD]) if _is_data(row, language, today)), None)
    head = _heading(rows, first, groups, language)
    if head is None:
        start = _first_figures(rows, first or 0, language)
        width = max((len(row.cells) for row in rows), default=0)
        return Table(("",) * width, tuple(rows[start:]), titles(rows[:start]))
    names, own = _names(rows, head), _said(rows[head])
    body = tuple(row for row in rows[head + 1 :] if _said(row) != own)
    return Table(names, body, titles(rows[: head if names == own else head - 1]), headed=True)


def _first_figures(rows: Sequence[Row], first: int, language: Language) -> int:
    """Rows with figures above the first readable day are not titles: their days are told as slips."""
    while first and any(is_figure(cell, language) for cell in rows[first - 1].cells[1:]):
        first -= 1
    return first


def _is_data(row: Row, language: Language, today: date) -> bool:
    days = [place for place, cell in enumerate(row.cells) if is_day(cell, today)]
    others = (cell for place, cell in enumerate(row.cells) if days and place != days[0])
    return any(
        is_figure(cell, language) or (not is_blank(cell) and is_missing(written(cell))) for cell in others
    )


def _heading(rows: Sequence[Row], first: int | None, groups: Sequence[str], language: Language) -> int | None:
    """The row of headings: the nearest with a known name above the figures, else the one right above them."""
    above = rows[:HEAD] if first is None else rows[:first]
    named = [at for at, row in enumerate(above) if _has_names(row, groups)]
    known = (named[-1] if first is not None else named[0]) if named else None
    if known is not None or not above or first is None:
        return known
    cells = above[-1].cells
    filled = sum(not is_blank(cell) for cell in cells)
    return first - 1 if filled >= _FEW and not any(is_figure(cell, language) for cell in cells[1:]) else None


def _has_names(row: Row, groups: Sequence[str]) -> bool:
    words = [told(written(cell)) for cell in row.cells if not is_blank(cell)]
    known = DATES | VALUES | GROUPS
    return len(words) >= _FEW and any(word in known or group_called(word, groups) for word in words)


def _said(row: Row) -> tuple[str, ...]:
    return tuple(written(cell) for cell in row.cells)


def _names(rows: Sequence[Row], head: int) -> tuple[str, ...]:
    """The headings; of two rows of them, where the upper one begins further in, both together."""
    own = _said(rows[head])
    upper = _said(rows[head - 1]) if head else ()
    if len([name for name in upper if name]) < 1 or upper[0] or len(upper) < _FEW:
        return own
    filled, last = [], ""
    for place in range(len(own)):
        last = (upper[place] if place < len(upper) else "") or last
        filled.append(last)
    return tuple(f"{above} {name}".strip() for above, name in zip(filled, own, strict=True))
