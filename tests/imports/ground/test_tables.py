"""A table that comes in, as programs write it: what stands in each cell, and what somebody sees."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import Workbook

from imports.ground.tables import pasted, sheets
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell, Sheet
from tests.imports.ground.files import MAIN, book, excel, opendocument, packed, parts_of, saved, strings
from texts import texts_in

SHARED = Path(__file__).parent / "saved"
"""The same workbook as LibreOffice saves it."""
HALF_PAST_ONE = datetime(2027, 1, 5, 13, 30)  # noqa: DTZ001  a file knows no zone
HEADINGS = ("Organisation", "Namn", "E-post")
MARIA = ("Norrby", "Maria Lind", "maria.lind@norrby.example")
ASA = ("Ekeby", "Åsa Öberg", "asa.oberg@ekeby.example")
TABLE = [list(HEADINGS), list(MARIA), list(ASA)]


def words(sheet: Sheet) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line in sheet.lines]


def only(content: bytes, name: str = "") -> Sheet:
    (sheet,) = sheets(content, name=name)
    return sheet


def shown(value: float, code: str) -> Cell:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["A1"] = value
    sheet["A1"].number_format = code
    return only(saved(made)).lines[0].cells[0]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (0.7, "0%", "70 %"),
        (0.705, "0.0%", "70.5 %"),
        (0.705, "0.0%;[Red]-0.0%", "70.5 %"),
        (70, '0"%"', "70%"),
        (70, "0\\%", "70%"),
        (70, '0" %"', "70 %"),
        (1234.5, "#,##0.00", "1234.50"),
        (1234.5, '# ##0.00" kr"', "1234.50 kr"),
        (7, "000", "007"),
        (-7, "0", "-7"),
        (46701234567.0, "General", "46701234567"),
        (12.5, "General", "12.5"),
        (0.1 + 0.2, "General", "0.3"),
        (1500000, "0.0,,", "1500000"),
        (12.5, "@", "12.5"),
    ],
)
def test_a_number_is_kept_as_stored_and_told_as_shown(value: float, code: str, text: str) -> None:
    cell = shown(value, code)
    assert (cell.value, cell.text) == (pytest.approx(value), text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("yyyy-mm-dd", "2027-01-05"),
        ("d mmm", "2027-01-05"),
        ("mmm-yy", "2027-01"),
        ("yyyy", "2027"),
        ("[$-41D]d mmmm yyyy", "2027-01-05"),
    ],
)
def test_a_day_is_a_day_and_told_as_much_of_it_as_is_shown(code: str, text: str) -> None:
    made = book([date(2027, 1, 5)])
    made.worksheets[0]["A1"].number_format = code
    (cell,) = only(saved(made)).lines[0].cells
    assert (cell.value, cell.text) == (date(2027, 1, 5), text)


def test_a_moment_keeps_its_hour_and_an_hour_alone_is_words() -> None:
    (line,) = only(saved(book([HALF_PAST_ONE, HALF_PAST_ONE.time()]))).lines
    assert [cell.value for cell in line.cells] == [HALF_PAST_ONE, "13:30:00"]


def test_what_is_hidden_is_read_and_marked() -> None:
    made = book(*TABLE)
    sheet = made.worksheets[0]
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    made.create_sheet("Gamla").sheet_state = "veryHidden"
    made["Gamla"].append(["x"])
    seen, unseen = sheets(saved(made))
    assert [line.hidden for line in seen.lines] == [False, True, False]
    assert seen.hidden_columns == {2}
    assert (seen.hidden, unseen.hidden, unseen.title) == (False, True, "Gamla")


def test_rows_keep_their_numbers_and_merged_cells_are_told() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["B3"], sheet["D9000"] = "Norrby", "x"
    sheet.merge_cells("B3:B7")
    read = only(saved(made))
    assert [(line.number, [cell.text for cell in line.cells]) for line in read.lines] == [
        (3, ["", "Norrby"]),
        (9000, ["", "", "", "x"]),
    ]
    assert read.merged == ("B3:B7",)


def test_a_formula_is_read_by_what_was_stored_and_told_when_nothing_was() -> None:
    stored = b'<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c>'
    unstored = (
        b'<c r="C1"><f>TRIM(H1)</f><v/></c><c r="D1"><f>HYPERLINK("mailto:a@b.example","a@b.example")</f></c>'
    )
    amiss = b'<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><v>NaN</v></c>'
    (line,) = only(excel(b"<row>" + stored + unstored + amiss + b"</row>")).lines
    assert line.cells == (
        Cell(2.0, "2"),
        Cell(),
        Cell(formula=True),
        Cell("a@b.example", "a@b.example"),
        Cell("#DIV/0!", "#DIV/0!", error=True),
        Cell("NaN", "NaN", error=True),
    )


def test_shared_strings_are_read_without_their_pronunciation_and_with_their_line_breaks() -> None:
    table = strings("Maria", "rad_x000D_\nrad").replace(
        b"</sst>", b"<si><r><t>Norr</t></r><r><t>by</t></r><rPh><t>no</t></rPh></si></sst>"
    )
    row = b"".join(b'<c t="s"><v>%d</v></c>' % at for at in range(3))
    assert words(only(excel(b"<row>" + row + b"</row>", strings=table))) == [["Maria", "rad\nrad", "Norrby"]]


def test_a_wrong_dimension_and_formats_to_the_end_of_the_sheet_do_not_matter() -> None:
    data = b'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>'
    data += b'<row r="1048576"><c r="A1048576" s="0"/></row>'
    for dimension in (b"A1", b"A1:XFD1048576", b"nonsense"):
        read = only(excel(data, before=b'<dimension ref="' + dimension + b'"/>'))
        assert words(read) == [["1"]]


def test_a_strict_workbook_is_read_too() -> None:
    """As Excel saves it when asked for Strict Open XML."""
    strict = {
        name: content.replace(MAIN.encode(), b"http://purl.oclc.org/ooxml/spreadsheetml/main").replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in parts_of(saved(book(*TABLE))).items()
    }
    assert words(only(packed(strict))) == TABLE


def test_spaces_nobody_sees_are_ordinary_or_gone() -> None:
    (line,) = only(saved(book(["\u00a0Maria\u00a0Lind ", "\ufeffx\u200b", "1\u202f250", " \u00a0 "]))).lines
    assert [cell.text for cell in line.cells] == ["Maria Lind", "x", "1 250"]


@pytest.mark.parametrize("ending", ["ods", "xls", "xlsx"])
def test_what_libreoffice_saves_is_read_alike(ending: str) -> None:
    first, second = sheets((SHARED / f"values.{ending}").read_bytes())
    assert first.title == "Värden"
    assert words(first)[0] == ["Datum", "Andel", "Tecken", "Antal", "Text"]
    assert [cell.value for cell in first.lines[1].cells] == [date(2027, 1, 5), 0.7, 70, 1234.5, "a b"]
    assert first.merged == ("A7:B8",)
    assert (first.hidden, second.hidden) == (False, True)
    if ending != "xls":  # which does not tell
        assert [line.text for line in first.lines[1].cells[1:3]] == (
            ["70 %", "70%"] if ending == "xlsx" else ["70%"] * 2
        )
        assert first.lines[2].cells[0].text == "2027-01"
        assert [line.hidden for line in first.lines] == [False, False, False, True, False]
        assert first.hidden_columns == {4}


def test_an_opendocument_repeats_and_a_note_is_not_part_of_its_cell() -> None:
    row = (
        b'<table:table-row table:number-rows-repeated="2">'
        b'<table:table-cell table:number-columns-repeated="2" '
        b'office:value-type="string"><office:annotation><text:p>fr\xc3\xa5ga Eva</text:p></office:annotation>'
        b'<text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>'
        b'<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
    )
    read = only(opendocument(row))
    assert [(line.number, [cell.text for cell in line.cells]) for line in read.lines] == [
        (1, ["a  b\nc"] * 2),
        (2, ["a  b\nc"] * 2),
    ]


def text_of(sign: str) -> str:
    return "\r\n".join(sign.join(row) for row in TABLE) + "\r\n"


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("name", ["lista.csv", "LISTA.TSV", "lista.txt", "lista", ""])
def test_text_is_read_by_what_is_in_it(sign: str, encoding: str, name: str) -> None:
    assert words(only(text_of(sign).encode(encoding), name)) == TABLE


def test_text_without_a_mark_and_with_excels_own_line() -> None:
    assert words(only(text_of(";").encode("utf-16-le"))) == TABLE
    read = only(b"sep=|\n" + text_of("|").encode(), "lista.csv")
    assert words(read) == TABLE
    assert read.lines[0].number == 2


def test_a_title_above_and_a_comma_in_a_name_do_not_part_columns() -> None:
    titled = "Deltagare, hela listan\n\n" + text_of(";")
    assert words(only(titled.encode(), "lista.csv")) == [["Deltagare, hela listan"], *TABLE]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("2027-01-05 12,5\n2027-01-12 13", [["2027-01-05 12,5"], ["2027-01-12 13"]]),
        ("2027-01-05\t12,5", [["2027-01-05", "12,5"]]),
        ("5 jan 2027; 12,5", [["5 jan 2027", "12,5"]]),
        ("Namn,E-post\nMaria,maria@norrby.example", [["Namn", "E-post"], ["Maria", "maria@norrby.example"]]),
        ("Lind, Maria", [["Lind, Maria"]]),
        ('Anna "Anki" Berg\tchef', [['Anna "Anki" Berg', "chef"]]),
    ],
)
def test_pasted_lines_have_columns_where_something_parts_them(text: str, cells: list[list[str]]) -> None:
    assert words(pasted(text)) == cells


FOREIGN = {
    b"%PDF-1.7\n": "pdf",
    b"\x89PNG\r\n\x1a\n": "picture",
    b"\xff\xd8\xff\xe0": "picture",
    b"\0\0\0\x18ftypheic": "picture",
    b"\0\0\0\x18ftypM4A ": "sound",
    b"ID3\x04\0": "sound",
    b"<!DOCTYPE html><table><tr>": "page",
    b"\xef\xbb\xbf<html>": "page",
    b"{\\rtf1": "word",
    packed({"word/document.xml": b"<x/>"}): "word",
    packed({"ppt/slides/slide1.xml": b"<x/>"}): "slides",
    packed({"Index/Document.iwa": b""}): "numbers",
    packed({"bild.png": b""}): "packed",
    packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}): "word",
    b"\x01\x02\x03\x04" * 90: "other",
}


@pytest.mark.parametrize("content", FOREIGN)
def test_a_foreign_file_is_told_as_what_it_is(content: bytes) -> None:
    with pytest.raises(Refusal) as no:
        sheets(content, name="lista.xlsx")
    assert (no.value.key, no.value.facts) == ("file-foreign", {"what": FOREIGN[content]})
    assert texts_in("sv")("file-foreign", **no.value.facts).endswith(".")


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf \r\n\n", "file-empty"),
        (saved(Workbook()), "file-empty"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "file-locked"),
        (opendocument(b"", locked=True), "file-locked"),
        (COMPOUND + b"\xff" * 600, "file-broken"),
        (saved(book(["x"]))[:-900], "file-broken"),
        (saved(book(["x"]))[:200], "file-broken"),
        (packed({"xl/workbook.xml": b"<x/>"}), "file-broken"),
        (packed({"xl/workbook.bin": b"\0"}), "file-broken"),
        (excel(b'<row r="x"><c><v>1</v></c></row>'), "file-broken"),
        (excel(b'<row><c t="s"><v>7</v></c></row>'), "file-broken"),
        (b"\x09\x04\x06\0\0\0\x10\0", "file-old"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_true_cause(content: bytes, why: str) -> None:
    with pytest.raises(Refusal) as no:
        sheets(content)
    assert no.value.key == why


def assert_read_or_told(content: bytes, name: str = "") -> None:
    said = "."
    try:
        sheets(content, name=name)
    except Refusal as no:
        said = texts_in("en")(no.key, **no.facts)
    assert said.endswith(".")


@given(some.binary(max_size=300), some.sampled_from(["", "a.xlsx", "a.csv", "a.ods"]))
def test_whatever_bytes_somebody_gives_are_read_or_refused(content: bytes, name: str) -> None:
    assert_read_or_told(content, name)


WHOLE = {ending: (SHARED / f"values.{ending}").read_bytes() for ending in ("xlsx", "ods")}


@given(some.sampled_from(sorted(WHOLE)), some.integers(0, 1 << 20), some.binary(min_size=1, max_size=8))
def test_a_damaged_file_is_read_or_refused(ending: str, at: int, damage: bytes) -> None:
    whole = WHOLE[ending]
    at %= len(whole)
    assert_read_or_told(whole[:at] + damage + whole[at + len(damage) :])


def test_a_workbook_with_macros_is_read_and_they_are_let_be() -> None:
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    parts = parts_of(saved(book(*TABLE)))
    macros = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(kind, macros)
    assert words(only(packed(parts | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}), "lista.xlsm")) == TABLE


def test_names_with_a_prefix_and_a_broken_properties_part_do_not_matter() -> None:
    parts = parts_of(saved(book(["x"])))
    data = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>'
    prefixed = {
        "xl/worksheets/sheet1.xml": f"{data}</x:worksheet>".encode(),
        "docProps/core.xml": b"<nonsense",
    }
    assert words(only(packed(parts | prefixed))) == [["7"]]
