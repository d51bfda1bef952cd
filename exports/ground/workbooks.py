"""Workbooks: pages bound together into an .xlsx file."""

from datetime import UTC, datetime
from io import BytesIO

from exports.ground.cells import legible
from exports.ground.charts import ChartSheet, draw
from exports.ground.pen import Page, Pen
from exports.ground.sheets import Sheet
from texts import Texts

CREATOR = "Hemmaplan"


class Workbook:
    """A page at a time: what is written cannot be changed."""

    def __init__(self, texts: Texts) -> None:
        from openpyxl import Workbook as Book

        self._book = Book(write_only=True)
        self._book.properties.creator = self._book.properties.lastModifiedBy = CREATOR
        self._pen = Pen(texts("export-cut"))

    def sign(self, title: str, made_at: datetime) -> None:
        """What the file says of itself; ``made_at`` is UTC."""
        about = self._book.properties
        about.title = legible(title)
        about.created = about.modified = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)

    def add(self, sheet: Sheet | ChartSheet) -> Page:
        page = self._book.create_sheet(legible(sheet.name))
        if isinstance(sheet, ChartSheet):
            draw(page, sheet, self._pen)
        else:
            self._pen.write(page, sheet)
        return page

    def content(self) -> bytes:
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()
