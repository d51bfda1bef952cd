"""A page of a workbook, written row by row: nothing of a row is kept once it is written.

openpyxl's own write-only page makes a cell of each value first, which takes most of the time; ours is told
the look's number and the words, and writes a row as one element (ECMA-376 part 1, 18.3.1.73). It leans on two
modules that openpyxl calls its own, which takes half the time of the public way (docs/decisions/48).
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink

MOST_LINKS = 65_530
"""On a page (support.microsoft.com: Excel specifications and limits); those after stay words."""
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


_Sheet: Any = WriteOnlyWorksheet
_Writer: Any = WorksheetWriter
"""openpyxl's own, of whose attributes the type stubs know only some."""


class Written(NamedTuple):
    """What goes into a cell: the number of its look and its value; text is never anything but text."""

    look: int
    value: str | float | date | datetime | time | None


class Line(NamedTuple):
    """A row, and its height in points; None leaves that to the program that opens it."""

    cells: Iterable[Written | None]
    height: float | None = None


class _RowWriter(_Writer):  # type: ignore[misc]
    def write_row(self, xf: Any, row: Line, row_idx: int) -> None:
        from lxml.etree import Element, SubElement

        about = {"r": str(row_idx)}
        if row.height is not None:
            about |= {"ht": f"{row.height:g}", "customHeight": "1"}
        element = Element("row", about)
        for letter, cell in zip(self.ws.letters, row.cells, strict=False):
            if cell is None:
                continue
            placed = {"r": f"{letter}{row_idx}", "s": str(cell.look)}
            if isinstance(cell.value, str):
                placed["t"] = "inlineStr"
                said = SubElement(SubElement(SubElement(element, "c", placed), "is"), "t")
                said.text = cell.value
                if cell.value != cell.value.strip():
                    said.set(SPACE, "preserve")
            else:
                kept = SubElement(element, "c", placed)
                if cell.value is not None:
                    SubElement(kept, "v").text = _figure(cell.value)
        xf.write(element)


def _figure(value: float | date | datetime | time) -> str:
    return repr(value) if isinstance(value, int | float) else repr(to_excel(value))  # type: ignore[no-untyped-call]


class Page(_Sheet):  # type: ignore[misc]
    """A sheet that takes lines; its widths and panes are to be set before the first."""

    _writer: Any
    _rows: Any
    letters: tuple[str, ...] = tuple(get_column_letter(at) for at in range(1, 1025))

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _RowWriter(self)
            self._writer.write_top()

    def _values_to_row(self, values: Line, row_idx: int) -> Line:
        return values

    def put(self, cells: Iterable[Written | None], height: float | None = None) -> None:
        """The next row."""
        self._get_writer()
        if self._rows is None:
            self._rows = self._write_rows()
            next(self._rows)
        self._rows.send(Line(cells, height))

    def points(self, at: str, *, to: str = "", within: str = "") -> None:
        """The cell at ``at`` leads to an address, or ``within`` the workbook."""
        self._get_writer()
        if len(self._hyperlinks) < MOST_LINKS:
            self._hyperlinks.append(Hyperlink(ref=at, target=to or None, location=within or None))
