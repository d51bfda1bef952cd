"""An OpenDocument spreadsheet (.ods), as LibreOffice and others write it: each cell says what it shows.

No library tells its hidden rows, formulas and per cent, and repeats are bounded here: a row may say that it
stands there a million times (OpenDocument 1.3, 9.1).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from imports.ground import cells
from imports.ground.archives import Archive
from imports.ground.bounds import MOST_COLUMNS, letters, require_few_lines, require_narrow, require_near
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell, Line, Sheet

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_ROW, _COLUMN = f"{_TABLE}table-row", f"{_TABLE}table-column"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})
_UNSEEN = frozenset({"collapse", "filter"})
_MOST_SPACES = 1_000
"""A cell may say that it holds so many spaces."""


@dataclass(slots=True)
class _Sheet:
    title: str
    hidden: bool
    lines: list[Line] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    row: int = 0
    column: int = 0

    def told(self) -> Sheet:
        return Sheet(
            self.title, tuple(self.lines), tuple(self.merged), self.hidden, frozenset(self.hidden_columns)
        )


def opendocument(archive: Archive) -> tuple[Sheet, ...]:
    """All its sheets in their order. Raises Refusal, and what lxml raises at a broken file."""
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Refusal("file-locked")
    return tuple(sheet.told() for sheet in _sheets(archive.read("content.xml")))


def _sheets(part: bytes) -> Iterator[_Sheet]:
    """Tables in tables are not read: no spreadsheet shows them."""
    hidden, sheet = set[str](), None
    for event, element in _walked(part):
        if event == "end" and element.tag == f"{_STYLE}style":
            hidden |= _hidden_style(element)
        elif event == "start" and element.tag == f"{_TABLE}table" and sheet is None:
            style = element.get(f"{_TABLE}style-name", "")
            sheet = _Sheet(element.get(f"{_TABLE}name", ""), style in hidden)
        elif event == "end" and sheet is not None:
            if element.tag == f"{_TABLE}table":
                yield sheet
                sheet = None
            elif element.tag == _COLUMN:
                _columns(element, sheet)
            elif element.tag == _ROW:
                _rows(element, sheet)


def _walked(part: bytes) -> Iterator[tuple[str, Any]]:
    from io import BytesIO

    from lxml.etree import iterparse

    wanted = [f"{_TABLE}table", _ROW, _COLUMN, f"{_STYLE}style"]
    for event, element in iterparse(
        BytesIO(part), events=("start", "end"), tag=wanted, resolve_entities=False, no_network=True
    ):
        yield event, element
        if event == "end":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _hidden_style(element: Any) -> set[str]:
    shown = element.find(f"{_STYLE}table-properties")
    unseen = shown is not None and shown.get(f"{_TABLE}display") == "false"
    return {element.get(f"{_STYLE}name", "")} if unseen else set()


def _columns(element: Any, sheet: _Sheet) -> None:
    count = _times(element, "columns")
    if element.get(f"{_TABLE}visibility") in _UNSEEN:
        last = min(sheet.column + count, MOST_COLUMNS)
        sheet.hidden_columns.update(range(sheet.column, last))
    sheet.column += count


def _rows(element: Any, sheet: _Sheet) -> None:
    count, first = _times(element, "rows"), sheet.row + 1
    sheet.row += count
    found = _cells(element, first, sheet)
    if not found:
        return
    require_near(first, last=sheet.lines[-1].number if sheet.lines else 0, sheet=sheet.title)
    require_few_lines(len(sheet.lines) + count, sheet=sheet.title)
    hidden = element.get(f"{_TABLE}visibility") in _UNSEEN
    sheet.lines.extend(Line(first + at, found, hidden) for at in range(count))


def _times(element: Any, what: str) -> int:
    return max(1, int(element.get(f"{_TABLE}number-{what}-repeated", 1)))


def _cells(row: Any, number: int, sheet: _Sheet) -> tuple[Cell, ...]:
    found: list[Cell] = []
    place = 0
    for element in row:
        if element.tag in _CELLS:
            count, cell = _times(element, "columns"), _cell(element)
            if cell is not cells.NOTHING:
                require_narrow(place + count - 1, row=number, sheet=sheet.title)
                found.extend([cells.NOTHING] * (place - len(found)))
                found.extend([cell] * count)
                _note_merged(element, place, number, sheet)
            place += count
    return tuple(found)


def _note_merged(element: Any, place: int, number: int, sheet: _Sheet) -> None:
    wide = int(element.get(f"{_TABLE}number-columns-spanned", 1))
    high = int(element.get(f"{_TABLE}number-rows-spanned", 1))
    if wide > 1 or high > 1:
        last = min(place + wide - 1, MOST_COLUMNS)
        sheet.merged.append(f"{letters(place)}{number}:{letters(last)}{number + high - 1}")


def _cell(element: Any) -> Cell:
    kind, text = element.get(f"{_OFFICE}value-type", ""), _said(element)
    if element.get(f"{_CALC}value-type") == "error":
        return cells.of_error(text)
    value = element.get(f"{_OFFICE}value")
    match kind:
        case "percentage":
            return Cell(float(value), cells.plain(text), "0%")
        case "float" | "currency":
            return Cell(float(value), cells.plain(text))
        case "boolean":
            return Cell(element.get(f"{_OFFICE}boolean-value") == "true", cells.plain(text))
        case "date":
            return _day(element.get(f"{_OFFICE}date-value", ""), text)
    if not text.strip() and element.get(f"{_TABLE}formula") and kind != "string":
        return Cell(formula=True)
    return cells.of_text(text)


def _day(written: str, text: str) -> Cell:
    if "T" in written:
        return cells.of_moment(datetime.fromisoformat(written[:19]))
    return cells.of_moment(date.fromisoformat(written), _as_shown(date.fromisoformat(written), text))


def _as_shown(on: date, text: str) -> str:
    """``mmm-yy`` for "jan 27", ``yyyy`` for "2027": a day of which less is shown stands for the period."""
    lettered = any(sign.isalpha() for sign in text)
    match re.findall("[0-9]+", text):
        case [one] if one in {str(on.year), f"{on.year % 100:02}"} and int(one) != on.day:
            return "mmm-yy" if lettered else "yyyy"
        case [one, other] if not lettered and str(on.year) in {one, other}:
            return "yyyy-mm"
    return ""


def _said(element: Any) -> str:
    """Its paragraphs as lines; a note somebody hung on it is not part of it."""
    return "\n".join(_paragraph(part) for part in element if part.tag == f"{_TEXT}p")


def _paragraph(element: Any) -> str:
    words = [element.text or ""]
    for part in element:
        if part.tag == f"{_TEXT}s":
            words.append(" " * min(int(part.get(f"{_TEXT}c", 1)), _MOST_SPACES))
        elif part.tag == f"{_TEXT}line-break":
            words.append("\n")
        elif part.tag == f"{_TEXT}tab":
            words.append(" ")
        else:
            words.append(_paragraph(part))
        words.append(part.tail or "")
    return "".join(words)
