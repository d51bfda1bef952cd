"""A csv file of dates and values, as Excel and others write it: points out, or every slip with its line."""

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO

from programme.figures.written_values import Reading, Row, Slip, SlipsError, read_rows
from programme.ground.languages import Language

Cells = tuple[int, list[str]]
"""(line, what stands in its columns)."""

_NAMES = {"date": 0, "datum": 0, "value": 1, "värde": 1, "mätvärde": 1}


def read_csv(content: bytes, language: Language, *, today: date) -> Reading:
    """Two columns, date and value, with or without names above; commas, semicolons or tabs between.

    Named date and value (datum, värde) they may stand anywhere among others. Raises SlipsError.
    """
    return read_rows(_columns(table(content)), language, today=today)


def table(content: bytes) -> list[Cells]:
    """The rows of a csv file that hold anything, each with its columns. Raises SlipsError."""
    return _table(_decoded(content))


def _decoded(content: bytes) -> str:
    """UTF-8, or what Excel writes on a Swedish Windows: UTF-16 with its mark, else code page 1252."""
    marked = content[:2] in (BOM_UTF16_LE, BOM_UTF16_BE)
    try:
        text = content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise SlipsError(Slip("series-not-text", {}))
    return text


def _table(text: str) -> list[Cells]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    between = next((sign for sign in ";\t" if sign in first), ",")
    reader = csv.reader(StringIO(text, newline=""), delimiter=between, strict=True)
    try:
        rows = [(reader.line_num, _trimmed(cells)) for cells in reader]
    except csv.Error:
        raise SlipsError(Slip("series-broken-line", {"line": reader.line_num})) from None
    return [(line, cells) for line, cells in rows if cells]


def _trimmed(cells: list[str]) -> list[str]:
    """Without the empty columns that spreadsheets leave at the end of a row."""
    filled = [at for at, cell in enumerate(cells, 1) if cell.strip()]
    return cells[: filled[-1]] if filled else []


def _columns(table: Sequence[Cells]) -> Iterator[Row | Slip]:
    """A row with more columns than names is refused: 2027-01-04,12,5 would else become 12."""
    names = [cell.strip().casefold() for cell in table[0][1]] if table else []
    headed = bool(names) and not any(name[:1].isdigit() or name[:1] in {"-", "+"} for name in names)
    known = {_NAMES[name]: at for at, name in reversed(list(enumerate(names))) if name in _NAMES}
    named = len(known) == 2  # noqa: PLR2004 - date and value
    most, on, value = (len(names), known[0], known[1]) if named else (2, 0, 1)
    for line, cells in table[1:] if headed else table:
        if len(cells) > most:
            yield Slip("series-columns-line", {"line": line, "count": len(cells), "most": most})
        else:
            yield line, _cell(cells, on), _cell(cells, value)


def _cell(cells: list[str], at: int) -> str | None:
    return cells[at] if at < len(cells) else None
