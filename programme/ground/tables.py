"""A table that came in, from whatever file or pasted lines: what stands in each cell, and as it is shown."""

from dataclasses import dataclass
from datetime import date, datetime

CellValue = str | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Cell:
    """``value`` is what is stored, ``text`` what somebody sees: 0.7 shown as 70 % has both.

    ``number_format`` is Excel's code for how a number is shown, empty for text; ``formula`` says that there
    is no stored result to read, ``error`` that the result is one, such as #N/A.
    """

    value: CellValue = None
    text: str = ""
    number_format: str = ""
    formula: bool = False
    error: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """``number`` as the program that made the file shows it, from 1; ``hidden`` by hand or by a filter."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines that hold something, in their order; ``merged`` as A2:A9; ``hidden_columns`` from 0.

    Pasted lines and comma separated files are one sheet with an empty title. ``unseeing`` says that its file
    may hold hidden rows, hidden columns and per cent which whoever read it could not see; ``commas`` that a
    comma parts its columns, which figures may have too.
    """

    title: str
    lines: tuple[Line, ...]
    merged: tuple[str, ...] = ()
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    unseeing: bool = False
    commas: bool = False
