"""A checklist as an Excel file to fill in: points on one sheet, the scale on another, and how it is done."""

from collections.abc import Iterable
from typing import NamedTuple

from exports.ground.sheets import Heading, Sheet
from exports.ground.workbooks import Workbook
from programme.assessments.checklists import Checklist, shipped_checklists
from texts import Texts

EXAMPLE = "jamstalldhet-2019"
"""What stands in the file to be written over."""


class Asked(NamedTuple):
    key: str
    width: int


POINTS = (
    Asked("checklist-file-id", 8),
    Asked("checklist-file-point", 70),
    Asked("checklist-file-english", 70),
    Asked("checklist-file-short", 28),
)
SCALE = (
    Asked("checklist-file-level", 8),
    Asked("checklist-file-word", 40),
    Asked("checklist-file-english", 40),
)
HOW = ("id", "point", "english", "short", "level", "version")


def to_fill_in(texts: Texts) -> bytes:
    """An .xlsx file that can be given as it is, and is better written over."""
    book, example = Workbook(texts), shipped_checklists()[EXAMPLE]
    book.add(_sheet("points", POINTS, _points(example), texts))
    book.add(_sheet("scale", SCALE, _scale(example), texts))
    how = (Asked("checklist-file-what", 24), Asked("checklist-file-how", 90))
    explained = (
        (texts("checklist-file-what-of", what=one), texts("checklist-explain", what=one)) for one in HOW
    )
    book.add(_sheet("how", how, explained, texts))
    return book.content()


def _points(example: Checklist) -> Iterable[tuple[str, ...]]:
    return ((one.number, one.text.sv, one.text.en, one.short.sv) for one in example.points)


def _scale(example: Checklist) -> Iterable[tuple[int | str, ...]]:
    return ((one.value, one.word.sv, one.word.en) for one in example.scale)


def _sheet(name: str, asked: Iterable[Asked], rows: Iterable[tuple[int | str, ...]], texts: Texts) -> Sheet:
    headings = tuple(Heading(texts(one.key), one.width) for one in asked)
    return Sheet(texts(f"checklist-sheet-{name}"), headings, rows)
