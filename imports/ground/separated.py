"""Text with columns: .csv, .tsv and .txt as programs write them, and lines somebody pasted."""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from imports.ground import cells
from imports.ground.bounds import require_few_lines, require_narrow, require_near
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell, Line, Sheet

_SIGNS = "\t;,"
"""What may stand between columns, the surest first: a comma stands in figures too."""
_LOOKED_AT = 50
_SAMPLE = 100_000
_MOST_SIGNS = 600_000
_SWEDISH = frozenset("åäöÅÄÖéÉüÜøØæÆ")
_CODE_PAGES = ("cp1252", "mac_roman", "cp850")
"""Windows, an old Excel on a Mac, and DOS: the one in which there are most letters of ours."""
_SAID = "sep="
"""How Excel is told what stands between columns; nobody else knows of it."""


def decoded(content: bytes) -> str:
    """The text, by its mark or its letters. Raises Refusal for what is no text."""
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _text(content, "utf-16")
    start = content[:200]
    if start.count(0) * 3 > len(start) and not content.startswith(BOM_UTF8):
        return _text(content, "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be")
    try:
        return _text(content, "utf-8-sig")
    except UnicodeDecodeError:
        return max((_text(content, page) for page in _CODE_PAGES), key=_ours)


def _text(content: bytes, encoding: str) -> str:
    text = content.decode(encoding, errors="strict" if encoding == "utf-8-sig" else "replace")
    if "\0" in text or sum(sign < " " and sign not in "\t\r\n\f\v\x1a\x1b" for sign in text[:2_000]) > 1:
        raise Refusal("file-foreign", what="other")
    return text


def _ours(text: str) -> int:
    return sum(text.count(sign) for sign in _SWEDISH)


def separated(text: str, *, commas: bool) -> Sheet:
    """One sheet without a title; rows count as a spreadsheet would show them.

    With ``commas`` they are believed wherever there is nothing else; pasted lines may have them in figures,
    and are left whole for whoever reads them. Raises Refusal for what is too much, or a quotation that never
    ends.
    """
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith(_SAID) and len(first.strip()) == len(_SAID) + 1:
        return Sheet("", tuple(_lines(rest, first.strip()[-1], above=1)))
    if first.lstrip().startswith("|") and not commas:
        return Sheet("", tuple(_bounded(_barred(text))))
    sign = _between(text, commas=commas)
    if sign is None:
        return Sheet("", tuple(_whole(text)))
    return Sheet("", tuple(_lines(text, sign)), commas=sign == ",")


def _between(text: str, *, commas: bool) -> str | None:
    lines = [line for line in islice(StringIO(text[:_SAMPLE]), _LOOKED_AT * 2) if line.strip()][:_LOOKED_AT]
    for sign in _SIGNS:
        parted = [line for line in lines if sign in line]
        if sign == "," and not commas and all(_in_figures(line) for line in parted):
            return None
        if parted and 2 * len(parted) >= len(lines):
            return sign
    return None


def _in_figures(line: str) -> bool:
    """Every comma of it stands between two digits, as in 12,5, or has a space behind it, as in a sentence."""
    return all(
        (line[at - 1 : at].isdigit() and line[at + 1 : at + 2].isdigit()) or line[at + 1 : at + 2].isspace()
        for at, sign in enumerate(line)
        if sign == ","
    )


def _whole(text: str) -> Iterator[Line]:
    yield from _bounded((number, (line,)) for number, line in enumerate(text.splitlines(), 1))


def _barred(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows between bars, as a table is written in Markdown; the rule under its headings is none."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip("|:- \t"):
            yield number, line.strip().removeprefix("|").removesuffix("|").split("|")


def _lines(text: str, sign: str, *, above: int = 0) -> Iterator[Line]:
    if text.count(sign) > _MOST_SIGNS:
        raise Refusal("file-unpacked")
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign, strict=True)
    try:
        yield from _bounded(enumerate(reader, above + 1))
    except csv.Error:
        raise Refusal("file-quotes", row=reader.line_num + above) from None


def _bounded(rows: Iterator[tuple[int, tuple[str, ...] | list[str]]]) -> Iterator[Line]:
    last, count = 0, 0
    for number, row in rows:
        found = _trimmed([cells.of_text(text) for text in row])
        if not found:
            continue
        require_narrow(len(found) - 1, row=number, sheet="")
        require_near(number, last=last, sheet="")
        last, count = number, count + 1
        require_few_lines(count, sheet="")
        yield Line(number, found)


def _trimmed(found: list[Cell]) -> tuple[Cell, ...]:
    """Without the empty columns that spreadsheets leave at the end of a row."""
    while found and found[-1] is cells.NOTHING:
        found.pop()
    return tuple(found)
