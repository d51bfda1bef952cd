"""Kinds of Excel files that keep something from whoever reads them: that is told, whatever is in them."""

import struct
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from imports.changes import participant_lists
from imports.ground.tables import sheets
from imports.improvement.values import Values, offer
from programme.ground.languages import Language
from tests.imports.ground.files import book as workbook
from tests.imports.ground.files import packed, saved
from texts import texts_in

SAVED = Path(__file__).parent / "saved"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def record(kind: int, body: bytes = b"") -> bytes:
    """A record of MS-XLSB 2.1.4: its kind and its length in sevens of bits."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return head + bytes([len(body)]) + body


def words(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def cell(column: int, value: str | float) -> bytes:
    where = struct.pack("<II", column, 0)
    return (
        record(6, where + words(value))
        if isinstance(value, str)
        else record(5, where + struct.pack("<d", value))
    )


def binary(*rows: tuple[str | float, ...]) -> bytes:
    """A workbook as .xlsb: BrtRowHdr is 0, BrtCellReal 5, BrtCellSt 6 (MS-XLSB 2.3)."""
    sheet = record(129) + record(148, struct.pack("<4I", 0, len(rows) - 1, 0, 1)) + record(145)
    for number, row in enumerate(rows):
        sheet += record(0, struct.pack("<II", number, 0) + bytes(9))
        sheet += b"".join(cell(column, value) for column, value in enumerate(row))
    bundle = struct.pack("<II", 0, 1) + words("rId1") + words("Blad1")
    book = record(131) + record(143) + record(156, bundle) + record(144) + record(132)
    relation = f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/>'
    return packed(
        {
            "xl/workbook.bin": book,
            "xl/worksheets/sheet1.bin": sheet + record(146) + record(130),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>'.encode(),  # noqa: E501
        }
    )


def read(content: bytes, **more: Any) -> Values:
    like = {"unit": "%", "language": Language.SV, "today": date(2027, 9, 15)}
    return offer(sheets(content, name="fil"), **like | more)


XLSB = binary(("Datum", "Andel"), ("2027-01-05", 12.5), ("2027-02-02", 13.0))


def test_a_binary_workbook_is_read() -> None:
    assert [(row.on, row.value) for row in read(XLSB).rows] == [
        (date(2027, 1, 5), 12.5),
        (date(2027, 2, 2), 13),
    ]


@pytest.mark.parametrize("content", [XLSB, (SAVED / "hidden.xls").read_bytes()])
def test_what_cannot_be_seen_in_a_file_is_told(content: bytes) -> None:
    for found in (read(content), participant_lists.offer(sheets(content))):
        assert "file-unseen" in [one.key for one in found.told]
    assert "Spara som .xlsx" in texts_in("sv")("file-unseen")


def test_per_cent_that_is_not_seen_is_asked_about() -> None:
    assert [ask.name for ask in read((SAVED / "hidden.xls").read_bytes()).asks] == ["shares"]


def test_of_a_file_where_all_is_seen_nothing_is_told() -> None:
    assert not read(saved(workbook(["Datum", "Andel"], ["2027-01-05", 12.5]))).told
