"""The workbook: a sheet a noun, with headings that stay, filters, and real dates."""

from collections.abc import Iterable
from copy import copy
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from exports.cells import fitted, legible, looks_like_formula, spelled
from exports.sheets import Sheet, Sheets, Value
from exports.telling import told
from programme.exports import Extract
from texts import Texts

Page = Any
Cell = Any
"""openpyxl's write-only sheet and its cell, of whose attributes the type stubs know only some."""
FORMATS = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd", time: "hh:mm"}
CREATOR = "Hemmaplan"
A4 = 9
LINE = 15.0
TALLEST = 405.0
"""Points; Excel's own limit for a row is 409."""


def workbook(extract: Extract, texts: Texts, *, version: str) -> bytes:
    """An .xlsx file. Takes some seconds for ten thousand rows: run it off the event loop."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    _sign(book, extract)
    pen = Pen(texts("export-cut"))
    for sheet in Sheets(told(extract, texts, version=version), texts).all():
        pen.write(book.create_sheet(legible(sheet.name)), sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _sign(book: Any, extract: Extract) -> None:
    made_at = extract.taken_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.properties.creator = book.properties.lastModifiedBy = CREATOR
    book.properties.title = legible(extract.programme.title)
    book.properties.created = book.properties.modified = made_at


class Pen:
    """Writes values into cells in a few styles, each made once: making them anew takes most of the time."""

    def __init__(self, cut: str) -> None:
        self._cut = cut
        self._styles: dict[Any, Any] = {}

    def write(self, page: Page, sheet: Sheet) -> None:
        """Widths, the frozen row and the paper come first: what is written cannot be changed."""
        from openpyxl.utils import get_column_letter

        for at, column in enumerate(sheet.columns, 1):
            page.column_dimensions[get_column_letter(at)].width = column.width
        page.freeze_panes = "A2"
        page.print_title_rows = "1:1"
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize, page.page_setup.fitToHeight = A4, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        count = 1
        page.row_dimensions[count].height = _height([column.heading for column in sheet.columns], sheet)
        page.append([self._text(page, column.heading, "heading") for column in sheet.columns])
        for row in sheet.rows:
            count += 1
            page.row_dimensions[count].height = _height(row, sheet)
            page.append([self._cell(page, value) for value in row])
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{count}"

    def _cell(self, page: Page, value: Value) -> Cell | None:
        from openpyxl.cell import WriteOnlyCell

        if isinstance(value, str):
            return self._text(page, value, "formula" if looks_like_formula(value) else "text")
        return None if value is None else self._styled(WriteOnlyCell(page, value), type(value))  # type: ignore[arg-type]  # the stubs forget dates and times

    def _text(self, page: Page, text: str, style: str) -> Cell | None:
        from openpyxl.cell import WriteOnlyCell

        if not text:
            return None
        cell = WriteOnlyCell(page, spelled(fitted(legible(text), self._cut)))
        # Set by hand: openpyxl takes what begins with = for a formula and #N/A for an error.
        cell.data_type = "s"
        return self._styled(cell, style)

    def _styled(self, cell: Cell, style: Any) -> Cell:
        if style not in self._styles:
            self._styles[style] = copy(_dressed(cell, style)._style)
        cell._style = self._styles[style]
        return cell


def _height(row: Iterable[Value], sheet: Sheet) -> float:
    """Room for the longest text, in points: not every program finds that out for itself."""
    texts = ((text, column.width) for text, column in zip(row, sheet.columns, strict=True))
    lines = max(_lines(text, width) if isinstance(text, str) else 1 for text, width in texts)
    return min(lines * LINE, TALLEST)


def _lines(text: str, width: int) -> int:
    """Words seldom fill a line to its end, so each is counted a little shorter."""
    return sum(1 + len(line) // (width - 2) for line in text.splitlines()) or 1


def _dressed(cell: Cell, style: Any) -> Cell:
    from openpyxl.styles import Alignment, Font

    cell.alignment = Alignment(vertical="top", wrap_text=style not in FORMATS, horizontal="left")
    cell.number_format = FORMATS.get(style, "General")
    if style == "heading":
        cell.font = Font(name=cell.font.name, size=cell.font.sz, bold=True)
    # Excel's own sign that what looks like a formula is text, also after somebody has edited it.
    cell.quotePrefix = style == "formula"
    return cell
