"""An Excel workbook (.xlsx, .xlsm): every sheet, with what is hidden, merged, worked out and shown.

The parcel is opened by openpyxl, its sheets are read here: openpyxl either forgets what is hidden or fills
every gap, and does as much work as a file tells it to. Macros, links, pictures and styles beside formats are
let be.
"""

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from math import isfinite
from typing import Any, NamedTuple

from imports.ground import cells
from imports.ground.archives import Archive
from imports.ground.bounds import (
    MOST_COLUMNS,
    MOST_MERGED,
    MOST_ROWS,
    require_few_lines,
    require_narrow,
    require_near,
)
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell, Line, Sheet

_HYPERLINK = re.compile(r'=?HYPERLINK\("[^"]*"\s*,\s*"([^"]*)"\)', re.IGNORECASE)
"""A link whose words stand in the formula: nothing has to be worked out to read them."""
_SPELLED = re.compile("_x([0-9A-Fa-f]{4})_")
"""How a sign that XML cannot hold is written (ECMA-376 22.9.2.19)."""
_LONGEST_CODE = 255
_YES = frozenset({"1", "true"})


class Format(NamedTuple):
    """A number format: its code, and whether it shows days or hours."""

    code: str = ""
    moment: bool = False
    duration: bool = False


@dataclass(frozen=True, slots=True)
class _Book:
    """What the sheets have in common; ``days_from`` is where its days are counted from."""

    strings: Sequence[str]
    formats: Sequence[Format]
    days_from: datetime


@dataclass(slots=True)
class _Around:
    """What a sheet says beside its rows."""

    merged: list[str] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)


def workbook(content: bytes) -> tuple[Sheet, ...]:
    """All its sheets in their order. Raises Refusal, and what openpyxl or lxml raise at a broken file."""
    reader = _opened(content)
    with reader.archive as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells what would be lost if it wrote the file again
        reader.read_manifest()
        reader.read_workbook()
        there = [
            (sheet, rel.target)
            for sheet, rel in reader.parser.find_sheets()
            if archive.has(rel.target) and rel.Type.endswith("/worksheet")
        ]
        book = _Book(list(_strings(archive)), _formats(archive), reader.wb.epoch)
        return tuple(_sheet(sheet.name, sheet.state, archive.read(target), book) for sheet, target in there)


def _opened(content: bytes) -> Any:
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(BytesIO(content), read_only=True, keep_links=False)
    reader.archive.close()
    reader.archive = Archive(content)
    return reader


def _elements(part: bytes, *names: str) -> Iterator[Any]:
    """Whatever namespace they are in, each let go of when the next one is asked for."""
    from lxml.etree import iterparse

    for _, element in iterparse(
        BytesIO(part), tag=[f"{{*}}{name}" for name in names], resolve_entities=False, no_network=True
    ):
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def _named(archive: Archive, ending: str) -> bytes | None:
    """The part of that name beside the workbook, in whatever folder."""
    found = next((name for name in archive.namelist() if name.casefold().endswith(f"/{ending}")), None)
    return archive.read(found) if found else None


def _strings(archive: Archive) -> Iterator[str]:
    part = _named(archive, "sharedstrings.xml")
    for element in _elements(part, "si") if part else ():
        yield _rich(element)


def _rich(element: Any) -> str:
    """The text of all its runs; how something is pronounced is not part of it."""
    words = "".join(
        text.text or "" for text in element.iter("{*}t") if _local(text.getparent()) in {"si", "is", "r"}
    )
    return _SPELLED.sub(lambda found: chr(int(found[1], 16)), words) if "_x" in words else words


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _formats(archive: Archive) -> list[Format]:
    part = _named(archive, "styles.xml")
    return [Format()] if part is None else list(_formats_of(part))


def _formats_of(part: bytes) -> Iterator[Format]:
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    codes: dict[int, str] = dict(BUILTIN_FORMATS)
    for element in _elements(part, "numFmt", "xf"):
        if _local(element) == "numFmt" and _local(element.getparent()) == "numFmts":
            codes[int(element.get("numFmtId"))] = element.get("formatCode", "")[:_LONGEST_CODE]
        elif _local(element.getparent()) == "cellXfs":
            yield _format(codes.get(int(element.get("numFmtId", 0)), ""))


def _format(code: str) -> Format:
    from openpyxl.styles.numbers import is_date_format, is_timedelta_format

    if code in {"", "General", "@"}:
        return Format()
    return Format(code, is_date_format(code), is_timedelta_format(code))


def _sheet(title: str, state: str, part: bytes, book: _Book) -> Sheet:
    around = _Around()
    lines = tuple(_lines(title, part, book, around))
    return Sheet(
        title, lines, tuple(around.merged), state not in {"visible", None}, frozenset(around.hidden_columns)
    )


def _lines(title: str, part: bytes, book: _Book, around: _Around) -> Iterator[Line]:
    """The lines that hold something, as far apart as they stand."""
    number, last, count, rows = 0, 0, 0, 0
    for element in _elements(part, "row", "col", "mergeCell"):
        match _local(element):
            case "col":
                around.hidden_columns |= _hidden_columns(element.attrib)
            case "mergeCell":
                around.merged.append(element.get("ref", ""))
                _require(len(around.merged) <= MOST_MERGED)
            case _:
                rows += 1
                number = int(element.get("r") or number + 1)
                _require(rows <= MOST_ROWS)
                if found := _cells(element, number, title, book):
                    require_near(number, last=last, sheet=title)
                    last, count = number, count + 1
                    require_few_lines(count, sheet=title)
                    yield Line(number, found, _is_hidden(element.attrib))


def _require(bounded: bool) -> None:
    if not bounded:
        raise Refusal("file-unpacked")


def _hidden_columns(attributes: Mapping[str, str]) -> set[int]:
    if attributes.get("hidden") not in _YES and attributes.get("width") != "0":
        return set()
    return set(range(int(attributes["min"]) - 1, min(int(attributes["max"]), MOST_COLUMNS)))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    """By hand, by a filter, or by being no higher than nothing."""
    return attributes.get("hidden") in _YES or attributes.get("ht") == "0"


def _cells(row: Any, number: int, title: str, book: _Book) -> tuple[Cell, ...]:
    """As far as the last that holds something."""
    found: list[Cell] = []
    place = -1
    for element in row:
        reference = element.get("r")
        place = _place(reference) if reference else place + 1
        cell = _cell(element, book)
        if cell is not cells.NOTHING:
            require_narrow(place, row=number, sheet=title)
            found.extend([cells.NOTHING] * (place - len(found)))
            found[place:] = [cell]
    return tuple(found)


def _place(reference: str) -> int:
    """BC7 → 54."""
    place = 0
    for sign in reference:
        if sign.isdigit():
            break
        place = place * 26 + ord(sign.upper()) - 64
    return place - 1


def _cell(element: Any, book: _Book) -> Cell:
    kind, text, formula, inline = element.get("t", "n"), "", None, None
    for child in element:
        match _local(child):
            case "v":
                text = child.text or ""
            case "f":
                formula = child.text or "="
            case "is":
                inline = child
    if inline is not None:
        return cells.of_text(_rich(inline))
    if text:
        return _stored(kind, text, element.get("s"), book)
    return _unstored(formula) if formula is not None and kind != "str" else cells.NOTHING


def _unstored(formula: str) -> Cell:
    """Nobody has worked it out yet: told, or read if it only says what it shows."""
    link = _HYPERLINK.fullmatch(formula.strip())
    return cells.of_text(link[1]) if link else Cell(formula=True)


def _stored(kind: str, text: str, style: str | None, book: _Book) -> Cell:
    match kind:
        case "s":
            return cells.of_text(book.strings[int(text)])
        case "b":
            return cells.of_truth(text in _YES)
        case "e":
            return cells.of_error(text)
        case "d":
            return cells.of_moment(_iso(text))
        case "n":
            return _number(text, book.formats[int(style or 0)], book)
    return cells.of_text(text)


def _iso(text: str) -> Any:
    from openpyxl.utils.datetime import from_ISO8601

    return from_ISO8601(text)  # type: ignore[no-untyped-call]


def _number(text: str, shape: Format, book: _Book) -> Cell:
    from openpyxl.utils.datetime import from_excel

    value = float(text)
    if not isfinite(value):
        return cells.of_error(text)
    if shape.moment:
        try:
            return cells.of_moment(from_excel(value, book.days_from, timedelta=shape.duration), shape.code)
        except (ValueError, OverflowError):
            return cells.of_error(text)
    return cells.of_number(value, shape.code)
