"""A table with days in one row of headings and groups in another, above or below it, turned downwards."""

from collections.abc import Sequence
from datetime import date

from programme.figures.table_rows import HEAD, Row, Table, cell_of, is_blank, is_day, titles, written
from programme.figures.value_headings import group_called, is_everyone, is_somebody, is_summary
from programme.ground.offers import Remark
from programme.ground.tables import Cell


def crossed(rows: Sequence[Row], groups: Sequence[str], today: date) -> Table | None:
    """Rows of labels, group, day and value; what stands once above several columns is above each of them."""
    for at in range(min(len(rows) - 1, HEAD)):
        upper, lower = rows[at : at + 2]
        first = next((place for place, cell in enumerate(upper.cells) if not is_blank(cell)), 0)
        heads = _filled(upper, first, len(lower.cells)), [lower.at(p) for p in range(first, len(lower.cells))]
        below = rows[at + 2 :]
        if not first or not below or len(heads[0]) < 2:  # noqa: PLR2004 - one column is no table of several
            continue
        for days, names in (heads, heads[::-1]):
            if all(is_day(day, today) for day in days) and all(_is_group(name, groups) for name in names):
                return _turned(below, first, days, names, titles(rows[:at]), today)
    return None


def _filled(row: Row, first: int, width: int) -> list[Cell]:
    """What stands once above several columns, in each of them."""
    filled: list[Cell] = []
    for place in range(first, width):
        cell = row.at(place)
        filled.append(filled[-1] if is_blank(cell) and filled else cell)
    return filled


def _is_group(cell: Cell, groups: Sequence[str]) -> bool:
    text = written(cell)
    return bool(group_called(text, groups)) or is_somebody(text) or is_everyone(text)


def _turned(
    below: Sequence[Row],
    first: int,
    days: Sequence[Cell],
    names: Sequence[Cell],
    above: tuple[Remark, ...],
    today: date,
) -> Table:
    months = _within(below, days, today) if first == 1 else False
    turned, skipped = [], []
    for row in below:
        if is_summary(written(row.at(0))):
            skipped.append(Remark(row.number, "values-summary", {"text": written(row.at(0))}))
            continue
        labels = () if months else tuple(row.at(place) for place in range(first))
        for at, (day, name) in enumerate(zip(days, names, strict=True)):
            on = cell_of(f"{written(day)} {written(row.at(0))}") if months else day
            turned.append(Row(row.number, (*labels, name, on, row.at(first + at))))
    width = (0 if months else first) + 3
    return Table(("",) * width, tuple(turned), (*above, *skipped), headed=True, across=True)


def _within(below: Sequence[Row], days: Sequence[Cell], today: date) -> bool:
    """Whether the rows are months, weeks or quarters of the years above."""
    parts = [written(row.at(0)) for row in below if not is_summary(written(row.at(0)))]
    return bool(parts) and all(is_day(cell_of(f"{written(days[0])} {part}"), today) for part in parts)
