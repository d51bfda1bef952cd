"""An Excel file somebody gives us, read with care: whatever it holds, it is read or refused in a sentence."""

import re
import warnings
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, is_zipfile
from zlib import error as DeflateError  # noqa: N812  it is a class, whatever zlib calls it

from programme.ground.refusals import Refusal

MOST_BYTES = 10_000_000
MOST_UNPACKED = 25_000_000
"""Bytes in all parts together, some hundred thousand cells: a small file may unpack to much more."""

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins: Excel before 2007, and whatever is locked with a password (MS-CFB 2.2)."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds what is locked (MS-OFFCRYPTO 2.3.4)."""
_WORKBOOK, _BINARY = "xl/workbook.xml", "xl/workbook.bin"
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0[DE]\0|\0<\0!\0[DE]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*[\"']([A-Z]+\d+(?::[A-Z]+\d+)?)[\"']")
_SPELLED = re.compile("_x([0-9A-Fa-f]{4})_")
_BROKEN = (
    *(BadZipFile, DeflateError, EOFError, OSError, SyntaxError, LookupError, ValueError, TypeError),
    *(AttributeError, ArithmeticError, RuntimeError, MemoryError),
)
"""What zipfile, the XML parser and openpyxl raise at a broken file: openpyxl believes what it reads."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell as somebody reads it; a formula or an error is told apart."""

    text: str
    formula: bool = False
    error: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet one can see: the rows that hold something, by number, and what is merged, such as A2:A9."""

    title: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    merged: tuple[str, ...]


def pages(content: bytes, *, most_rows: int) -> list[Page]:
    """The sheets in their order, each as far as ``most_rows`` and one more.

    Raises Refusal for what is no Excel file, is locked, too large or broken. Takes a second for some thousand
    rows: run it off the event loop.
    """
    _look_at(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells what would be lost if it wrote the file again
            return list(_pages(content, most_rows))
    except _BROKEN as error:
        raise Refusal("spreadsheet-broken") from error


def require_small(size: int) -> None:
    """Raises Refusal for a file of more bytes than we read."""
    if size > MOST_BYTES:
        raise Refusal("spreadsheet-large", most=MOST_BYTES // 1_000_000)


def _look_at(content: bytes) -> None:
    if not content:
        raise Refusal("spreadsheet-empty")
    require_small(len(content))
    if content.startswith(_OLD):
        raise Refusal("spreadsheet-locked" if _LOCKED in content else "spreadsheet-old")
    if not is_zipfile(BytesIO(content)):
        raise Refusal("spreadsheet-not-excel")
    try:
        with ZipFile(BytesIO(content)) as parts:
            slip = _amiss(parts)
    except _BROKEN as error:
        raise Refusal("spreadsheet-broken") from error
    if slip:
        raise Refusal(slip)


def _amiss(parts: ZipFile) -> str | None:
    names = {name.lower() for name in parts.namelist()}
    if _BINARY in names:
        return "spreadsheet-old"
    if _WORKBOOK not in names:
        return "spreadsheet-not-excel"
    if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
        return "spreadsheet-unpacked"
    # No spreadsheet writes a document type; what it declares can blow up whoever reads it.
    xml = (name for name in parts.namelist() if name.lower().endswith((".xml", ".rels")))
    return "spreadsheet-broken" if any(_DOCTYPE.search(_start(parts, name)) for name in xml) else None


def _start(parts: ZipFile, name: str) -> bytes:
    with parts.open(name) as part:
        return part.read(4096)


def _pages(content: bytes, most_rows: int) -> Iterator[Page]:
    from openpyxl import load_workbook

    with closing(load_workbook(BytesIO(content), read_only=True, keep_links=False)) as book:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                yield Page(sheet.title, tuple(_rows(sheet, most_rows)), tuple(_merged(sheet)))


def _rows(sheet: Any, most: int) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    sheet.reset_dimensions()  # what a file says of its size is often wrong
    count = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = tuple(_cell(cell) for cell in row)
        if any(cell.text.strip() for cell in cells):
            yield number, cells
            count += 1
        if count > most:
            return


def _merged(sheet: Any) -> list[str]:
    """openpyxl forgets them when it only reads."""
    with sheet._get_source() as part:
        return [found.decode("ascii") for found in _MERGED.findall(part.read())]


def _cell(cell: Any) -> Cell:
    text = _text(cell.value)
    worked_out = cell.data_type == "f" or text.lstrip().startswith("=")
    return Cell(text or "=" if worked_out else text, worked_out, cell.data_type == "e")


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return _SPELLED.sub(lambda found: chr(int(found[1], 16)), value)
        case float() if value.is_integer():
            return str(int(value))
    return str(value)
