"""A table whose days stand beside each other, turned so that each value has a row of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

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
from programme.figures.value_headings import WITHIN_A_YEAR, is_summary, told
from programme.figures.written_days import numbered
from programme.ground.languages import Language
from programme.ground.offers import Remark

_YEAR = re.compile(r"(19|20|21)\d\d")
_WITH_YEAR = re.compile(r"\d{4}")


def across(rows: Sequence[Row], language: Language, today: date) -> Table | None:
    """Days beside each other, with labels before them; turned so that each value has a row of its own."""
    for at, row in enumerate(rows[:HEAD]):
        labels, below = _labels(row, today), rows[at + 1 :]
        if crossed := _crossed(row, below, titles(rows[:at]), today):
            return crossed
        if not labels or not _stand_below(below, labels, len(row.cells), language, today):
            continue
        days = [place for place in range(labels, len(row.cells)) if is_day(row.at(place), today)]
        headings = (*(written(row.at(place)) for place in range(labels)), "", "")
        turned = [
            Row(one.number, (*(one.at(place) for place in range(labels)), row.at(day), one.at(day)))
            for one in below
            for day in days
        ]
        return Table(headings, tuple(turned), titles(rows[:at]), headed=True, across=True)
    return None


def _crossed(head: Row, below: Sequence[Row], titles: tuple[Remark, ...], today: date) -> Table | None:
    """Years beside each other, and months, weeks or quarters below: a cell is one of those in a year."""
    years = [place for place, cell in enumerate(head.cells) if place and _YEAR.fullmatch(written(cell))]
    if not years or len(years) != len(head.cells) - 1:
        return None
    sign = WITHIN_A_YEAR.get(told(written(head.at(0))), "")
    parts = [(row, numbered(sign, written(row.at(0))) or written(row.at(0))) for row in below]
    parts = [(row, part) for row, part in parts if part and not is_summary(part)]
    cells = [(row, f"{written(head.at(at))} {part}", row.at(at)) for at in years for row, part in parts]
    if not cells or any(_WITH_YEAR.search(part) for _, part in parts):
        return None
    if not all(is_day(cell_of(day), today) for _, day, _ in cells):
        return None
    turned = tuple(Row(row.number, (cell_of(day), value)) for row, day, value in cells)
    skipped = [
        Remark(row.number, "values-summary", {"text": written(row.at(0))})
        for row in below
        if is_summary(written(row.at(0)))
    ]
    return Table(("", ""), turned, (*titles, *skipped), headed=True, across=True)


def _labels(row: Row, today: date) -> int:
    """How many columns stand before the days; 0 where there are none, or where something else follows."""
    if _YEAR.fullmatch(written(row.at(0))):  # 2026, jan, feb: the year of all of them stands in the corner
        row = replace(row, cells=(EMPTY, *row.cells[1:]))
    first = next((place for place, cell in enumerate(row.cells) if is_day(cell, today)), 0)
    behind = [cell for cell in row.cells[first:] if not is_blank(cell) and not is_summary(written(cell))]
    return first if behind and all(is_day(cell, today) for cell in behind) else 0


def _stand_below(below: Sequence[Row], labels: int, width: int, language: Language, today: date) -> bool:
    dated = any(is_day(row.at(place), today) for row in below for place in range(labels))
    return not dated and any(
        is_figure(row.at(place), language) for row in below for place in range(labels, width)
    )
