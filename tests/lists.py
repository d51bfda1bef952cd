"""Participant lists as people fill them in."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

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
