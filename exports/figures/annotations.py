"""What a team has noted, written above a chart: in as few rows as they need without touching each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exports.ground.canvas import EDGE, MUTED, SMALL, WIDTH, Page

ROW = 0.23
MOST_ROWS = 3
LONGEST = 2.4
"""Inches."""
_BETWEEN = 0.15


@dataclass(frozen=True, slots=True)
class Note:
    """Something said of the place `x`, in inches from the left; `line` says whether it stands on a line."""

    x: float
    text: str
    line: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A note with the left edge of its words and its row, counted from the chart up; None for no room."""

    note: Note
    words: str
    left: float
    row: int | None


def place(notes: Iterable[Note], page: Page) -> list[Placed]:
    """From the right to the left, so that no line crosses the words of a note beside it."""
    rows: list[float] = [WIDTH] * MOST_ROWS  # how far to the left each row is taken
    placed = []
    for note in sorted(notes, key=lambda note: note.x, reverse=True):
        words = page.fitting(note.text, SMALL, LONGEST)
        width = page.width_of(words, SMALL)
        left = min(note.x, WIDTH - EDGE - width)
        row = next((at for at, taken in enumerate(rows) if left + width + _BETWEEN <= taken), None)
        if row is not None:
            rows[row] = left
        placed.append(Placed(note, words, left, row))
    return placed


def height(placed: Sequence[Placed]) -> float:
    """Inches above the chart."""
    return ROW * max((one.row + 1 for one in placed if one.row is not None), default=0)


def write(placed: Sequence[Placed], page: Page, *, bottom: float, top: float) -> None:
    """The words above `top`, and their lines down to `bottom`."""
    for one in placed:
        middle = top + ROW * ((one.row or 0) + 0.5)
        if one.note.line:
            page.upright(one.note.x, bottom, middle if one.row is not None else top)
        if one.row is not None:
            page.write(one.left, middle, one.words, size=SMALL, colour=MUTED, over=True)
