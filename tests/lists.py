"""Participant lists as people fill them in."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from imports.changes.participant_lists import read
from programme.changes.participant_lists import Known, Reading
from programme.ground.offers import Ask
from programme.ground.tables import Cell, Line, Sheet

HEADINGS = ("Organisation", "Grupp", "Namn", "E-post", "Roll", "Språk")
MARIA = ("Norrby", "Norra", "Maria Lind", "maria.lind@exempel.example", "nyckelperson", "svenska")
PIA = ("Norrby", "Norra", "Pia Pil", "pia.pil@exempel.example", "politiker", "")
SVEN = ("Ekeby", "Norra", "Sven Alm", "sven.alm@exempel.example", "chef", "engelska")


def workbook(*rows: tuple[Any, ...], headings: tuple[str, ...] = HEADINGS) -> bytes:
    """An .xlsx file with one sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Blad1")
    for row in (headings, *rows):
        sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def rows_in(content: bytes, sheet: int = 0) -> list[tuple[Any, ...]]:
    """What stands in a sheet, headings first; nothing is an empty text."""
    page = load_workbook(BytesIO(content)).worksheets[sheet]
    return [tuple(value or "" for value in row) for row in page.iter_rows(values_only=True)]


def sheet(*rows: tuple[Any, ...], headings: tuple[str, ...] = HEADINGS, title: str = "") -> Sheet:
    """The same as what a reader makes of it; rows without any text are passed over."""
    lines = (Line(at, tuple(_cell(value) for value in row)) for at, row in enumerate((headings, *rows), 1))
    return Sheet(title, tuple(line for line in lines if any(cell.text.strip() for cell in line.cells)))


def _cell(value: Any) -> Cell:
    return Cell(value, "" if value is None else str(value))


def settled(sheets: Sequence[Sheet], known: Known | None = None, cluster: str = "Norra") -> Reading:
    """A list with every question answered: as proposed, or the first choice, or with ``cluster``."""
    answers: dict[str, str] = {}
    while True:
        found = read(sheets, answers, known)
        if not found.offer.asks:
            return found
        answers |= {ask.name: _answer(ask, cluster) for ask in found.offer.asks}


def _answer(ask: Ask, cluster: str) -> str:
    return ask.proposed or (ask.choices[0].value if ask.choices else cluster)
