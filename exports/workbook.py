"""The workbook: a sheet a noun, with headings that stay, filters, and real dates."""

from datetime import UTC
from io import BytesIO
from typing import Any

from exports.cells import legible
from exports.charts import ChartSheet, draw
from exports.pen import CREATOR, Pen
from exports.sheets import Sheets
from exports.telling import told
from programme.screens.exports import Extract
from texts import Texts


def workbook(extract: Extract, texts: Texts, *, version: str) -> bytes:
    """An .xlsx file. Takes some seconds for ten thousand rows: run it off the event loop."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    _sign(book, extract)
    pen = Pen(texts("export-cut"))
    for sheet in Sheets(told(extract, texts, version=version), texts).all():
        page = book.create_sheet(legible(sheet.name))
        draw(page, sheet, pen) if isinstance(sheet, ChartSheet) else pen.write(page, sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _sign(book: Any, extract: Extract) -> None:
    made_at = extract.taken_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.properties.creator = book.properties.lastModifiedBy = CREATOR
    book.properties.title = legible(extract.programme.title)
    book.properties.created = book.properties.modified = made_at
