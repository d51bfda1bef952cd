"""The csv: what any program reads, and no spreadsheet obeys."""

import csv
from dataclasses import replace
from io import StringIO
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exports
from exports.ground.comma_separated import separated
from exports.ground.sheets import Heading, Sheet
from imports.ground.tables import sheets
from tests.exports.extracts import EMPTY, EVERYTHING, reflection
from texts import texts_in

OBEYED = tuple("=+-@＝＋－＠")


def csv_of(*texts: str, kind: exports.Format = "csv") -> str:
    extract = replace(EMPTY, reflections=tuple(reflection(text) for text in texts))
    return exports.render(extract, texts_in("sv"), format=kind, version="1.2.3").decode("utf-8-sig")


def cells(text: str, delimiter: str) -> list[str]:
    return [cell for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter) for cell in row]


def test_it_begins_with_the_mark_that_tells_excel_it_is_utf_8() -> None:
    assert exports.render(EVERYTHING, texts_in("sv"), format="csv", version="1").startswith(b"\xef\xbb\xbf")


def test_an_ordinary_text_stands_as_it_was_written() -> None:
    text = 'Vi sa "nej", två gånger; sedan ja.\nDet gick bra, 2-3 gånger.'
    assert cells(csv_of(text), ",")[16] == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("\t=1+1", "'\t'=1+1"),
        ("\rhej", "'\nhej"),
        ("- mer tid\n- färre möten", "'- mer tid\n'- färre möten"),
        ('bra;=cmd|" /C calc"!A0', 'bra;\'=cmd|" /C calc"!A0'),
        ('bra;"=1', "bra;'\"=1"),
    ],
)
def test_an_apostrophe_stands_before_what_would_be_obeyed(text: str, kept: str) -> None:
    assert cells(csv_of(text), ",")[16] == kept


@given(st.lists(st.text(alphabet='=+-@;,"\t\r\n aå＝', max_size=12), min_size=1, max_size=3))
def test_nor_where_it_was_given_semicolons_and_expects_commas(texts: list[str]) -> None:
    said = csv_of(*texts, kind="csv-semicolon")
    assert not any(cell.lstrip().startswith(OBEYED) for cell in cells(said, ";"))
    for piece in said.replace(",", "\n").replace("\t", "\n").splitlines():
        assert not piece.lstrip(' "').startswith(OBEYED)


KINDS: dict[exports.Format, str] = {"csv": ",", "csv-semicolon": ";"}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_read_again_as_it_was_written(kind: exports.Format) -> None:
    """By our own reader, which finds out itself what parts the columns."""
    content = exports.render(EVERYTHING, texts_in("sv"), format=kind, version="1")
    (read,) = sheets(content, name="fil.csv")
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=KINDS[kind]))
    assert len(read.lines) == len(rows) > 1
    assert [cell.text for cell in read.lines[0].cells] == rows[0]


def test_figures_have_a_comma_where_commas_do_not_part_the_columns() -> None:
    sheet = Sheet("Blad", (Heading("Värde", 9),), [(12.5,), ("7.5",)])
    assert separated(sheet, by=";").decode("utf-8-sig").split() == ['"Värde"', '"12,5"', '"7.5"']
    assert separated(sheet, by=",").decode("utf-8-sig").split() == ['"Värde"', '"12.5"', '"7.5"']


@given(st.lists(st.text(alphabet='=+-@;,"\t\r\n aå＝', max_size=12), min_size=1, max_size=3))
def test_no_cell_begins_with_a_formula_even_where_excel_expects_semicolons(texts: list[str]) -> None:
    said = csv_of(*texts)
    assert not any(cell.lstrip().startswith(OBEYED) for cell in cells(said, ","))
    for piece in said.replace(";", "\n").replace("\t", "\n").splitlines():
        assert not piece.lstrip(' "').startswith(OBEYED)


def test_an_empty_programme_has_its_headings() -> None:
    assert len(csv_of().splitlines()) == 1


@pytest.mark.parametrize("by", [",", ";"])
@pytest.mark.parametrize("figure", [-3.5, "-3,5", "-3.5", "+12", "-4"])
def test_a_number_under_none_is_a_number(figure: float | str, by: Literal[",", ";"]) -> None:
    said = separated(Sheet("Blad", (Heading("Värde", 9),), [(figure,), ("-3+1",), ("-",)]), by=by)
    first, *rest = said.decode("utf-8-sig").split()[1:]
    assert first.strip('"').replace(",", ".") == str(figure).replace(",", ".")
    assert rest == ['"\'-3+1"', '"\'-"']


def test_an_older_text_has_its_emoji_as_signs() -> None:
    assert "Klart 🎉 10:30:45" in csv_of("Klart :tada: 10:30:45")
