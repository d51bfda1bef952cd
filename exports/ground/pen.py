"""The pen: values written into cells in a few styles, row by row."""

from collections.abc import Iterable
from copy import copy
from datetime import date, datetime, time
from typing import Any

from exports.ground.cells import fitted, legible, looks_like_formula, spelled
from exports.ground.sheets import Heading, Sheet, Value

Page = Any
Cell = Any
"""openpyxl's write-only sheet and its cell, of whose attributes the type stubs know only some."""
FORMATS = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd", time: "hh:mm"}
FIGURES = (int, float)
UNWRAPPED = {*FORMATS, *FIGURES, "label", "plain"}
BOLD = {"heading", "label"}
A4 = 9
ACROSS = 360
"""Characters side by side on a paper, at the most."""
LINE = 15.0
TALLEST = 405.0
"""Points; Excel's own limit for a row is 409."""


class Pen:
    """Writes values into cells in a few styles, each made once: making them anew takes most of the time."""

    def __init__(self, cut: str) -> None:
        self._cut = cut
        self._styles: dict[Any, Any] = {}

    def write(self, page: Page, sheet: Sheet) -> None:
        """Widths, the frozen row and the paper come first: what is written cannot be changed."""
        _lay_out(page, sheet)
        page.row_dimensions[1].height = _height((heading.text for heading in sheet.headings), sheet)
        page.append([self.text(page, heading.text, "heading") for heading in sheet.headings])
        count = 1
        for count, row in enumerate(sheet.rows, 2):
            page.row_dimensions[count].height = _height(row, sheet)
            page.append([self.cell(page, value) for value in row])
        page.auto_filter.ref = f"A1:{letter(len(sheet.headings))}{count}"

    def cell(self, page: Page, value: Value) -> Cell | None:
        """A value as it is; nothing for none."""
        from openpyxl.cell import WriteOnlyCell

        if isinstance(value, str):
            return self.text(page, value, "text")
        return None if value is None else self._styled(WriteOnlyCell(page, value), type(value))  # type: ignore[arg-type]  # the stubs forget dates and times

    def text(self, page: Page, text: str, style: str) -> Cell | None:
        """Words, whatever they look like."""
        from openpyxl.cell import WriteOnlyCell

        if not text:
            return None
        cell = WriteOnlyCell(page, spelled(fitted(legible(text), self._cut)))
        # Set by hand: openpyxl takes what begins with = for a formula and #N/A for an error.
        cell.data_type = "s"
        return self._styled(cell, style, quoted=looks_like_formula(text))

    def _styled(self, cell: Cell, style: Any, *, quoted: bool = False) -> Cell:
        if (style, quoted) not in self._styles:
            self._styles[style, quoted] = copy(_dressed(cell, style, quoted=quoted)._style)
        cell._style = self._styles[style, quoted]
        return cell


def letter(column: int) -> str:
    """What Excel calls a column, counted from 1."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


def on_paper(page: Page, across: int | None = None) -> None:
    """Landscape, and as many papers high as it takes; ``across`` is how many lie side by side."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize, page.page_setup.fitToHeight = A4, 0
    page.page_setup.fitToWidth = across
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _lay_out(page: Page, sheet: Sheet) -> None:
    for at, heading in enumerate(sheet.headings, 1):
        page.column_dimensions[letter(at)].width = heading.width
    page.freeze_panes = f"{letter(sheet.about + 1)}2"
    page.print_title_rows = "1:1"
    if sheet.about:
        page.print_title_cols = f"A:{letter(sheet.about)}"
    on_paper(page, _papers(sheet))


def _papers(sheet: Sheet) -> int:
    """How many lie side by side for the letters to be read."""
    about, across = _width(sheet.headings[: sheet.about]), _width(sheet.headings)
    return 1 if across <= ACROSS else -(-(across - about) // (ACROSS - about))


def _width(headings: Iterable[Heading]) -> int:
    return sum(heading.width for heading in headings)


def _height(row: Iterable[Value], sheet: Sheet) -> float:
    """Room for the longest text, in points: not every program finds that out for itself."""
    texts = ((text, heading.width) for text, heading in zip(row, sheet.headings, strict=True))
    lines = max(_lines(text, width) if isinstance(text, str) else 1 for text, width in texts)
    return min(lines * LINE, TALLEST)


def _lines(text: str, width: int) -> int:
    """Words seldom fill a line to its end, so each is counted a little shorter."""
    return sum(1 + len(line) // (width - 2) for line in text.splitlines()) or 1


def _dressed(cell: Cell, style: Any, *, quoted: bool) -> Cell:
    from openpyxl.styles import Alignment, Font

    across, indent = ("right", 1) if style in FIGURES else ("left", 0)
    wraps = style not in UNWRAPPED
    cell.alignment = Alignment(vertical="top", wrap_text=wraps, horizontal=across, indent=indent)
    cell.number_format = FORMATS.get(style, "General")
    if style in BOLD:
        cell.font = Font(name=cell.font.name, size=cell.font.sz, bold=True)
    # Excel's own sign that what looks like a formula is text, also after somebody has edited it.
    cell.quotePrefix = quoted
    return cell
