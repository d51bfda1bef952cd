"""A file of values, from Excel or as csv: its rows out, or why it cannot be read."""

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from programme.figures.value_files import table
from programme.figures.written_values import Cell, Slip, SlipsError
from programme.improvement.value_tables import MOST_AT_ONCE, TableRow

LARGEST_FILE = 5_000_000
"""Bytes: many times what the most values take."""
LARGEST_UNPACKED = 60_000_000
"""Bytes an Excel file may take unpacked."""
MOST_COLUMNS = 50
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def rows_of(content: bytes) -> list[TableRow]:
    """The rows that hold anything, of a csv file or of the first sheet that has any. Raises SlipsError.

    Takes a second for a large file.
    """
    if len(content) > LARGEST_FILE:
        raise SlipsError(Slip("measure-file-large", {"most": LARGEST_FILE // 1_000_000}))
    if content.startswith(_OLD_EXCEL):
        raise SlipsError(Slip("measure-file-old", {}))
    if not content.startswith(_ZIP):
        return list(table(content))
    try:
        return _sheet(content)
    except (BadZipFile, KeyError, ValueError, EOFError, OSError):
        raise SlipsError(Slip("measure-file-broken", {})) from None


def _sheet(content: bytes) -> list[TableRow]:
    from openpyxl import load_workbook

    with ZipFile(BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
            raise SlipsError(Slip("measure-file-large", {"most": LARGEST_FILE // 1_000_000}))
    book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    try:
        return next((rows for sheet in book.worksheets if (rows := list(_rows(sheet)))), [])
    finally:
        book.close()


def _rows(sheet: object) -> Iterator[TableRow]:
    found = 0
    for line, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):  # type: ignore[attr-defined]
        row = [_value(cell) for cell in cells]
        while row and row[-1] is None:
            row.pop()
        if row:
            found += 1
            yield line, row
        if found > MOST_AT_ONCE + 1:
            return


def _value(cell: object) -> Cell:
    """What stands in a cell; 70 % is kept by Excel as 0.7 and is read as 70."""
    value = getattr(cell, "value", None)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        per_cent = "%" in (getattr(cell, "number_format", None) or "")
        return round(value * 100, 9) if per_cent else value
    if value is None or isinstance(value, datetime | date):
        return value
    return str(value).strip() or None
