"""The pen: values written into cells in a few looks, row by row."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from exports.ground.cells import LONGEST, fitted, legible, letter, looks_like_formula, spelled
from exports.ground.looks import (
    FIGURE,
    FORMATS,
    HEADINGS,
    LINKED,
    ROUNDED,
    SHARE,
    TEXT,
    UPRIGHT,
    WHOLE_SHARE,
    Look,
    dress,
    formatted,
    quoted,
    toned,
)
from exports.ground.pages import Page, Written
from exports.ground.sheets import Link, Share, Sheet, Toned, Value

A4 = 9
ACROSS = 200
"""Characters side by side on a landscape A4 that are easy to read, at two thirds of their size."""
MARGIN = 0.4  # inches
LINE = 15.0
TALLEST = 225.0
"""Points; more than fifteen lines are read in the cell. Excel's own limit for a row is 409."""
ADDRESS = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)
LONGEST_ADDRESS = 2079
"""Characters Excel follows (support.microsoft.com: Excel specifications and limits)."""
SURELY_FITS = LONGEST // 7
"""Characters: each is at most two units and, spelled out, seven."""
SHORT, REMEMBERED = 60, 5_000
"""Characters of a text that is likely to come again, and how many of those are remembered."""
HEADING_SIGNS, UPRIGHT_SIGNS = 200, 60
"""Characters of a heading; one that stands on end has no more room."""
TABLE_SIGNS = re.compile(r"\s+")


class Pen:
    """Writes values into cells in a few looks, each made once: making them anew takes most of the time."""

    def __init__(self, book: Any, cut: str) -> None:
        self._book = book
        self._cut = cut
        self._looks: dict[Look, int] = {}
        self._short: dict[str, Written | None] = {}

    def write(self, page: Page, sheet: Sheet) -> int:
        """Headings and rows; how many rows there were. What is written cannot be changed."""
        look = UPRIGHT if sheet.upright else HEADINGS
        names = headings(sheet)
        page.put([self.text(name, look) for name in names], _top(sheet, names))
        ruled, count = Written(self.number_of(TEXT), None), 0
        empties = [None if heading.detail else ruled for heading in sheet.headings]
        for count, row in enumerate(sheet.rows, 1):
            self._row(page, row, _height(row, sheet), empties, count + 1)
        return count

    def _row(
        self, page: Page, row: Sequence[Value], height: float, empties: Sequence[Written | None], at: int
    ) -> None:
        page.put([self.cell(value) or empty for value, empty in zip(row, empties, strict=True)], height)
        for column, value in zip(page.letters, row, strict=False):
            if isinstance(value, Link) and followed(value.text):
                page.points(f"{column}{at}", to=value.text)

    def cell(self, value: Value) -> Written | None:
        """A value as it is; nothing for none."""
        match value:
            case str():
                return self._short.get(value) or self._kept(value)
            case None:
                return None
            case Toned(text, tone):
                return self.text(text, toned(tone))
            case Link(text):
                return self.text(text, LINKED if followed(text) else TEXT)
            case Share(per_cent):
                share = WHOLE_SHARE if per_cent == int(per_cent) else SHARE
                return Written(self.number_of(formatted(share, "right")), round(per_cent / 100, 12))
            case float() if abs(value) >= 1 and not value.is_integer():
                return Written(self.number_of(formatted(ROUNDED, "right")), value)
        form = FORMATS.get(type(value))
        return Written(self.number_of(formatted(form) if form else FIGURE), value)

    def _kept(self, text: str) -> Written | None:
        """Names and states stand in thousands of rows, and are looked at once."""
        made = self.text(text, TEXT)
        if len(text) <= SHORT and len(self._short) < REMEMBERED:
            self._short[text] = made
        return made

    def text(self, text: str, look: Look) -> Written | None:
        """Words, whatever they look like."""
        if not text:
            return None
        if looks_like_formula(text):
            look = quoted(look)
        kept = legible(text)
        if len(kept) > SURELY_FITS:
            kept = fitted(kept, self._cut)
        return Written(self.number_of(look), spelled(kept))

    def number_of(self, look: Look) -> int:
        """What the workbook calls it."""
        number = self._looks.get(look)
        return self._made(look) if number is None else number

    def _made(self, look: Look) -> int:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._book.worksheets[0])
        dress(cell, look)
        self._looks[look] = number = cell.style_id
        return number


def headings(sheet: Sheet) -> list[str]:
    """Each on one line and no two alike, whatever their case: a table is looked up by them."""
    most, found = UPRIGHT_SIGNS if sheet.upright else HEADING_SIGNS, list[str]()
    for heading in sheet.headings:
        text = TABLE_SIGNS.sub(" ", legible(heading.text)).strip() or "–"
        text = text if len(text) <= most else text[: most - 1] + "…"
        said, again = text, 1
        while said.casefold() in {one.casefold() for one in found}:
            again += 1
            said = f"{text} ({again})"
        found.append(said)
    return found


def followed(address: str) -> bool:
    """Whether a program can be trusted with it as a link: to a page, and to nothing on somebody's disk."""
    return len(address) <= LONGEST_ADDRESS and ADDRESS.fullmatch(address) is not None


def on_paper(page: Page) -> None:
    """Landscape, one paper wide, and as many high as it takes."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize, page.page_setup.fitToHeight, page.page_setup.fitToWidth = A4, 0, 1
    page.sheet_properties.pageSetUpPr.fitToPage = True
    margins = page.page_margins
    margins.left = margins.right = margins.top = MARGIN
    page.oddFooter.left.text, page.oddFooter.right.text = "&A", "&P / &N"
    page.oddFooter.left.size = page.oddFooter.right.size = 8


def lay_out(page: Page, sheet: Sheet) -> None:
    """Widths, what is folded away, what stays, and the paper: all before the first row."""
    for at, heading in enumerate(sheet.headings, 1):
        column = page.column_dimensions[letter(at)]
        column.width = heading.width
        column.outlineLevel, column.hidden = int(heading.detail), heading.detail
    page.column_dimensions.max_outline = int(any(heading.detail for heading in sheet.headings))
    page.sheet_properties.outlinePr.summaryRight = False
    page.freeze_panes = f"{letter(sheet.about + 1)}2"
    page.print_title_rows = "1:1"
    page.sheet_view.showGridLines = False
    on_paper(page)


def _top(sheet: Sheet, names: Iterable[str]) -> float:
    if sheet.upright:
        return 150.0
    seen = zip(names, sheet.headings, strict=True)
    return LINE * max(_lines(name, heading.width) for name, heading in seen if not heading.detail) + 4


def _height(row: Sequence[Value], sheet: Sheet) -> float:
    """Room for the longest text that is not folded away: not every program finds that out for itself."""
    lines = 1
    for value, heading in zip(row, sheet.headings, strict=True):
        said = value.text if isinstance(value, Toned | Link) else value
        if isinstance(said, str) and not heading.detail:
            short = len(said) <= heading.width - 2 and "\n" not in said
            lines = lines if short else max(lines, _lines(said, heading.width))
    return min(lines * LINE, TALLEST)


def _lines(text: str, width: int) -> int:
    """Words seldom fill a line to its end, so each is counted a little shorter."""
    return sum(1 + len(line) // max(width - 2, 1) for line in text.splitlines()) or 1
