"""Workbooks: pages bound together into an .xlsx file."""

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from exports.ground.cells import legible
from exports.ground.looks import TABLE
from exports.ground.sheets import Sheet
from texts import Texts

if TYPE_CHECKING:
    from exports.ground.charts import ChartSheet
    from exports.ground.covers import Cover
    from exports.ground.pages import Page

CREATOR = "Hemmaplan"
LONGEST_NAME = 31
"""Of a sheet (support.microsoft.com: Excel specifications and limits)."""
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\s]+")


class Workbook:
    """A page at a time: what is written cannot be changed."""

    def __init__(self, texts: Texts) -> None:
        from openpyxl import Workbook as Book

        from exports.ground.pen import Pen

        self._book: Any = Book(write_only=True)
        self._book.properties.creator = self._book.properties.lastModifiedBy = CREATOR
        self._pen = Pen(self._book, texts("export-cut"))

    def sign(self, title: str, made_at: datetime) -> None:
        """What the file says of itself; ``made_at`` is UTC."""
        about = self._book.properties
        about.title = legible(title)
        about.created = about.modified = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)

    def add(self, sheet: "Sheet | ChartSheet | Cover") -> "Page":
        from exports.ground import charts, covers

        page = self._page(sheet.name)
        match sheet:
            case Sheet():
                self._table(page, sheet)
            case charts.ChartSheet():
                charts.draw(page, sheet, self._pen)
            case covers.Cover():
                table = covers.draw(page, sheet, self._pen)
                if table is not None:
                    self._name(page, *table)
        return page

    def _page(self, name: str) -> "Page":
        from exports.ground.pages import Page

        page = Page(self._book, name)
        self._book._add_sheet(page)
        return page

    def _table(self, page: "Page", sheet: Sheet) -> None:
        from exports.ground.pen import headings, lay_out

        lay_out(page, sheet)
        count = self._pen.write(page, sheet)
        self._name(page, headings(sheet), 1, count)

    def _name(self, page: "Page", headings: list[str], top: int, count: int) -> None:
        """What was written is one of Excel's tables: with bands, and filters in its headings."""
        from openpyxl.worksheet.filters import AutoFilter
        from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

        at = len(self._book.worksheets)
        reach = f"A{top}:{page.letters[len(headings) - 1]}{top + max(count, 1)}"
        table = Table(id=at, name=f"Blad{at}", displayName=f"Blad{at}", ref=reach)
        table.autoFilter = AutoFilter(ref=reach)
        table.tableStyleInfo = TableStyleInfo(name=TABLE, showRowStripes=True)
        table.tableColumns = [TableColumn(id=each, name=name) for each, name in enumerate(headings, 1)]
        page.tables.add(table)

    def content(self) -> bytes:
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()


def sheet_names(wanted: list[str]) -> list[str]:
    """What somebody calls a thing, as the name of a sheet: cut between words, and no two alike."""
    found: list[str] = []
    for one in wanted:
        name = _short(NOT_IN_A_NAME.sub(" ", legible(one)).strip(" '")).strip(" '") or "–"
        said, again = name, 1
        while said.casefold() in {each.casefold() for each in found}:
            again += 1
            ending = f" {again}"
            said = name[: LONGEST_NAME - len(ending)] + ending
        found.append(said)
    return found


def _short(name: str) -> str:
    if len(name) <= LONGEST_NAME:
        return name
    held = name[: LONGEST_NAME - 1]
    return f"{(held.rpartition(' ')[0] or held).rstrip(' ,')}…"
