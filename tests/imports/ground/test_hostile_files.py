"""Files that mean ill, or were touched far out: refused with their cause before they cost anything."""

import struct
from collections.abc import Callable

import pytest

from imports.ground.apart import read_apart
from tests.imports.ground.files import (
    MAIN,
    SHEET,
    book,
    costs,
    excel,
    opendocument,
    packed,
    parts_of,
    saved,
    strings,
)
from texts import texts_in

SECOND, MEMORY = 1.0, 100 * 1024
"""Of work, and kilobytes, that one of them may cost with the interpreter and its libraries."""
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
CELL = b'<c r="%s%d" t="inlineStr"><is><t>x</t></is></c>'


def rows_with(column: bytes, count: int) -> bytes:
    return b"".join(
        b'<row r="%d">' % at + CELL % (b"A", at) + CELL % (column, at) + b"</row>" for at in range(1, count)
    )


def lying(content: bytes) -> bytes:
    """Both directories say that every part takes 1,000 bytes unpacked."""
    told = bytearray(content)
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        found = told.find(mark)
        while found >= 0:
            told[found + at : found + at + 4] = struct.pack("<I", 1_000)
            found = told.find(mark, found + 4)
    return bytes(told)


def late(declared: bytes) -> bytes:
    """Behind so long a comment that whoever looks at the start does not see it."""
    parts = parts_of(saved(book(["Datum"])))
    start = parts[SHEET].index(b"<worksheet")
    parts[SHEET] = b"<!--" + b"x" * 100_000 + b"-->" + declared + parts[SHEET][start:]
    return packed(parts)


def styles(count: int) -> bytes:
    return (
        f'<styleSheet xmlns="{MAIN}"><cellXfs>'.encode()
        + b'<xf numFmtId="9"/>' * count
        + b"</cellXfs></styleSheet>"
    )


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "cells in the last column": (lambda: excel(rows_with(b"XFD", 2_000)), "file-wide-sheet"),
    "one cell in the last row": (
        lambda: excel(rows_with(b"B", 20) + b'<row r="1048576">' + CELL % (b"A", 1_048_576) + b"</row>"),
        "file-gap-sheet",
    ),
    "more rows than are read": (lambda: excel(rows_with(b"B", 30_000)), "file-long-sheet"),
    "empty rows without end": (lambda: excel(b"<row/>" * 500_000), "file-unpacked"),
    "a bomb": (lambda: excel(b"<row/>" * 40_000_000), "file-unpacked"),
    "a bomb that lies": (lambda: lying(excel(b"<row/>" * 40_000_000)), "file-unpacked"),
    "a bomb of words": (
        lambda: excel(b"<row/>", strings=b"<sst>" + b" " * 60_000_000),
        "file-unpacked",
    ),
    "one row of cells without end": (
        lambda: excel(b"<row>" + b"<c/>" * 3_000_000 + b"</row>"),
        "file-unpacked",
    ),
    "styles without end": (lambda: excel(b"<row/>", styles=styles(900_000)), "file-unpacked"),
    "merged without end": (
        lambda: excel(b"", after=b"<mergeCells>" + b'<mergeCell ref="A1:B2"/>' * 300_000 + b"</mergeCells>"),
        "file-unpacked",
    ),
    "parts without end": (lambda: packed({f"xl/{at}": b"" for at in range(20_000)}), "file-unpacked"),
    "entities": (lambda: late(ENTITIES), "file-unsafe"),
    "entities among the strings": (lambda: excel(b"<row/>", strings=ENTITIES + strings("x")), "file-unsafe"),
    "entities in other letters": (
        lambda: packed(parts_of(saved(book(["x"]))) | {SHEET: ENTITIES.decode().encode("utf-16")}),
        "file-unsafe",
    ),
    "an alphabet nobody uses": (
        lambda: packed(parts_of(saved(book(["x"]))) | {SHEET: b"\x4c\x6f\xa7\x94\x93" * 90}),
        "file-unsafe",
    ),
    "ods: columns without end": (
        lambda: opendocument(
            b'<table:table-row><table:table-cell table:number-columns-repeated="16384" '
            b'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>' * 50
        ),
        "file-wide-sheet",
    ),
    "ods: rows without end": (
        lambda: opendocument(
            b'<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
            b'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
        ),
        "file-long-sheet",
    ),
    "ods: the last row": (
        lambda: opendocument(
            b'<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row>'
            b'<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p>'
            b"</table:table-cell></table:table-row>"
        ),
        "file-gap-sheet",
    ),
    "ods: a bomb": (lambda: opendocument(b"<table:table-row/>" * 3_000_000), "file-unpacked"),
    "ods: entities": (lambda: opendocument(b"", before=ENTITIES), "file-unsafe"),
    "text: a line of nothing but commas": (lambda: b"a,b\n" + b"," * 9_000_000, "file-unpacked"),
    "text: a wide line": (lambda: b";".join([b"x"] * 300), "file-wide"),
    "text: a gap": (lambda: b"a;b\n" + b"\n" * 2_000_000 + b"c;d", "file-gap"),
    "text: too long": (lambda: b"a;b\n" * 30_000, "file-long"),
    "text: a quotation without end": (lambda: b'a;"b\n' + b"c;d\n" * 10_000, "file-quotes"),
    "more bytes than are read": (lambda: b"a;b\n" * 3_000_000, "file-large"),
}


@pytest.mark.parametrize("what", HOSTILE)
async def test_a_hostile_file_is_refused_with_its_cause_for_little_work(what: str) -> None:
    make, why = HOSTILE[what]
    key, facts, seconds, kilobytes = await read_apart(costs, make())
    assert key == why
    assert seconds < SECOND
    assert kilobytes < MEMORY
    for language in ("sv", "en"):
        assert texts_in(language)(key, **facts).endswith(".")
