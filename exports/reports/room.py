"""Room: how high what stands in a document becomes on paper before it is a file: too high, if anything."""

from collections.abc import Iterable
from functools import singledispatch
from math import ceil

from exports.ground.documents import Heading, Lines, Named, Paragraph, Part, Picture, Quote, Table

A_PAGE, FLOWING = 238.0, 249.0
"""Millimetres of an A4 between its margins, less what an ill-placed break leaves empty; and of one of several
that follow on each other."""
ACROSS = 160.0
LINE, AFTER = 5.7, 1.6
"""Millimetres: a line of text, and what comes after its last."""
SIGNS, SMALL_SIGNS, CELL_SIGNS = 72, 88, 82
"""Characters on a line: of text, of what is muted, and of a table as wide as the paper."""
HEADINGS = {1: (44, 8.0, 6.0), 2: (60, 6.5, 3.0)}
"""Level → characters on a line, millimetres of one, and what stands around it."""
PICTURE_SIDES = slice(16, 24)
"""Where a .png tells its width and height in pixels (w3.org/TR/png, 11.2.1)."""


def pages(parts: Iterable[Part], *, used: float = 0.0) -> int:
    """How many papers it fills at most; a chapter that begins anew begins one.

    ``used`` are the millimetres of the first that are taken already.
    """
    held = 1
    for part in parts:
        high = height(part)
        if (isinstance(part, Heading) and part.anew) or used + high > A_PAGE:
            held, used = held + 1, 0.0
        used += high
        held, used = held + int(used // A_PAGE), used % A_PAGE
    return held


def total(parts: Iterable[Part]) -> float:
    """Millimetres."""
    return sum(map(height, parts))


@singledispatch
def height(part: Part) -> float:
    """Millimetres."""
    raise TypeError(type(part).__name__)


@height.register
def _(part: Heading) -> float:
    signs, line, around = HEADINGS[part.level]
    return _lines(part.text, signs) * line + around


@height.register
def _(part: Paragraph) -> float:
    signs = SMALL_SIGNS if part.muted else SIGNS
    return sum(_lines(one, signs) * LINE + AFTER for one in part.text.splitlines())


@height.register
def _(part: Lines) -> float:
    return sum(_lines(one, SIGNS - 4) * LINE + AFTER for one in part.texts)


@height.register
def _(part: Named) -> float:
    return sum(_lines(f"{name}   {text}", SIGNS) * LINE + AFTER for name, text in part.lines)


@height.register
def _(part: Quote) -> float:
    return _lines(f"{part.text} {part.by}", SIGNS - 4) * LINE + AFTER


@height.register
def _(part: Table) -> float:
    rows = (part.headings, *part.rows)
    return sum(max(_cells(row, part.widths)) * 5.0 + 2.2 for row in rows) + 8.0


@height.register
def _(part: Picture) -> float:
    sides = part.content[PICTURE_SIDES]
    wide, high = int.from_bytes(sides[:4]), int.from_bytes(sides[4:])
    return ACROSS * part.share * high / wide + 6.0


def _cells(row: Iterable[str], widths: Iterable[float]) -> list[int]:
    return [
        _lines(text, max(4, int(CELL_SIGNS * share) - 2)) for text, share in zip(row, widths, strict=True)
    ]


def _lines(text: str, signs: int) -> int:
    return sum(max(1, ceil(len(one) / signs)) for one in text.splitlines()) or 1
