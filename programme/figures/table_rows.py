"""The rows of a table of values, and what stands in a cell: a day, a figure, or nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from programme.figures.written_days import in_cell
from programme.figures.written_values import amount
from programme.ground.languages import Language
from programme.ground.offers import Remark
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell

EMPTY = Cell()
HEAD = 30
"""Rows in which headings are looked for."""
_SERIAL = re.compile(r"\d{5}")
_BEGINNING, _OURS = date(1899, 12, 30), range(1990, 2100)
_SHOWN_BEHIND = re.compile(r'"[^"]*"|\\.')
_BARE = re.compile(r"\d{4}|\d{6}|\d{8}|\d{1,2}/\d{1,4}")


@dataclass(frozen=True, slots=True)
class Row:
    """``number`` as the program shows it."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, place: int) -> Cell:
        return self.cells[place] if place < len(self.cells) else EMPTY


@dataclass(frozen=True, slots=True)
class Table:
    """``headings`` are empty where there are none; ``across`` says that the days stood beside each other.

    Then its last two columns are the day and the value. ``width`` is how far headings reach, 0 without any.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: tuple[Remark, ...] = ()
    headed: bool = False
    across: bool = False
    merged: bool = False

    def column(self, place: int) -> list[Cell]:
        return [row.at(place) for row in self.rows]


def written(cell: Cell) -> str:
    """What stands in a cell, as text."""
    if isinstance(cell.value, float) and cell.value.is_integer() and abs(cell.value) < 1e15:  # noqa: PLR2004
        return str(int(cell.value))
    return (cell.text if cell.value is None else str(cell.value)).strip()


def is_share(cell: Cell) -> bool:
    """Whether a number is kept as a share and shown as per cent: 0.7 as 70 %, not 70 with a sign behind."""
    return "%" in _SHOWN_BEHIND.sub("", cell.number_format)


def is_blank(cell: Cell) -> bool:
    return not written(cell) and not cell.formula and not cell.error


def is_day(cell: Cell, today: date) -> bool:
    """Whether it can be read as a day or a period."""
    try:
        in_cell(cell, today=today)
    except Refusal:
        return False
    return True


def is_surely_day(cell: Cell, today: date) -> bool:
    """The same for what could hardly be a value: neither 2026 nor 7/10."""
    return is_day(cell, today) and not _BARE.fullmatch(written(cell))


def serial_day(cell: Cell) -> date | None:
    """What 46392 is in a column of days that lost its format: Excel's and others' count from 1899-12-30."""
    if not _SERIAL.fullmatch(written(cell)) or isinstance(cell.value, date):
        return None
    found = _BEGINNING + timedelta(days=int(written(cell)))
    return found if found.year in _OURS else None


def is_figure(cell: Cell, language: Language) -> bool:
    if isinstance(cell.value, bool) or is_blank(cell) or isinstance(cell.value, date):
        return False
    if isinstance(cell.value, int | float):
        return True
    try:
        amount(written(cell), unit="%", language=language)
    except Refusal as no:
        return no.key == "series-count-whole"
    return True


def cell_of(text: str) -> Cell:
    """A cell with a text in it."""
    return Cell(text, text)


def titles(rows: Iterable[Row]) -> tuple[Remark, ...]:
    """Rows that stand above a table, as what is left out."""
    return tuple(
        Remark(
            row.number,
            "values-title",
            {"text": next(written(cell) for cell in row.cells if not is_blank(cell))},
        )
        for row in rows
    )
