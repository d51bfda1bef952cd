"""The workbook: easy to use, and nothing that somebody wrote is ever obeyed."""

import csv
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook

import exports
from exports.ground.cells import LONGEST, legible
from programme.people.audit_trail import Entry, What
from programme.screens.exports import Extract, Followed
from rehearsal import GUARD_SECONDS
from tests.exports.extracts import (
    EMPTY,
    EVERYTHING,
    FORM,
    filled_in,
    improvement_work_said_with,
    owed,
    reflection,
)
from texts import texts_in

MOMENT = datetime(2027, 1, 18, 9, tzinfo=UTC)
HOSTILE = [
    '=HYPERLINK("http://ondska.example","klicka")',
    "+46 70 123",
    "-1+2",
    "- fler möten\n- mindre papper",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "#N/A",
    "_x003D_1+1",
    "1/2",
    "  mellanslag  ",
    "https://ondska.example",
]


def book_of(extract: Extract, language: str = "sv") -> Workbook:
    content = exports.render(extract, texts_in(language), format="xlsx", version="1.2.3")
    return load_workbook(BytesIO(content))


def rows(book: Workbook, sheet: str) -> list[tuple[Any, ...]]:
    return [
        tuple(unescape(value) if isinstance(value, str) else value for value in row)
        for row in book[sheet].iter_rows(min_row=2, values_only=True)
    ]


def test_every_sheet_has_bold_headings_that_stay_and_can_be_filtered() -> None:
    book = book_of(EVERYTHING)
    assert book.sheetnames == [
        "Reflektioner",
        "Förberedelser",
        "Träffar",
        "Närvaro",
        "Återkoppling",
        "Det vi har nått",
        "Förbättringar",
        "Idéer",
        "Test",
        "Handlingsplan",
        "Mått",
        "Mätvärden",
        "Diagram",
        "Personer",
        "Organisationer",
        "Logg",
        "Om filen",
    ]
    for sheet in book:
        if sheet.title == "Diagram":
            continue
        assert str(sheet.freeze_panes).endswith("2")
        assert all(cell.font.b and cell.value for cell in sheet[1])
        assert sheet.auto_filter.ref == sheet.calculate_dimension()


def test_an_english_reader_gets_english_sheets() -> None:
    book = book_of(EVERYTHING, "en")
    assert book.sheetnames[0] == "Reflections"
    assert rows(book, "Preparations")[0][5] == "Done"


def test_dates_are_dates_and_moments_are_told_in_the_programmes_zone() -> None:
    book = book_of(EVERYTHING)
    written = book["Reflektioner"]["A2"]
    assert written.value == datetime(2027, 1, 18, 8, 30)  # noqa: DTZ001  a cell knows no zone
    assert written.is_date
    assert "Europe/Stockholm" in str(book["Reflektioner"]["A1"].value)
    assert [value.isoformat() for value in rows(book, "Träffar")[0][:2]] == [
        "2027-02-01T00:00:00",
        "13:00:00",
    ]
    assert book["Träffar"]["A2"].number_format == "yyyy-mm-dd"


def test_answers_stand_beside_their_questions() -> None:
    answers = str(rows(book_of(EVERYTHING), "Förberedelser")[0][-1])
    assert answers.splitlines()[0] == f"{FORM.fields[0].label.sv} Ja, sedan i våras"
    assert len(answers.splitlines()) == len(FORM.fields)


def test_that_something_is_missing_stands_only_where_the_reader_may_see_it() -> None:
    assert [row[6] for row in rows(book_of(EVERYTHING), "Förberedelser")] == ["Nej", "Ja", None]


def test_what_a_cluster_owes_together_says_so() -> None:
    assert rows(book_of(EVERYTHING), "Förberedelser")[2][:2] == ("Gruppen gemensamt", "Norra")


def test_somebody_with_two_roles_stands_there_with_both() -> None:
    found = [row[:3] for row in rows(book_of(EVERYTHING), "Personer")]
    assert found == [
        ("Eva Ek", "Processledare", None),
        ("Maria Lind", "Nyckelperson", "Norrby"),
        ("Maria Lind", "Mötesarrangör", "Norrby"),
    ]


def test_about_says_whose_eyes_it_was_made_for() -> None:
    about = {row[0]: row[1] for row in rows(book_of(EVERYTHING), "Om filen")}
    assert about["Hämtad av"] == "Eva Ek"
    assert about["Skriven av"] == "Hemmaplan 1.2.3"
    assert "som processledare" in about["Vad filen innehåller"]
    hers = {row[0]: row[1] for row in rows(book_of(replace(EVERYTHING, facilitates=False)), "Om filen")}
    assert "bara till dina kollegor" in hers["Vad filen innehåller"]


def test_the_log_is_in_a_facilitators_workbook_alone() -> None:
    done = Entry("one", MOMENT, What.ERASED, None, None, detail="stay")
    found = rows(book_of(replace(EVERYTHING, trail=(done,))), "Logg")
    assert [row[1:3] for row in found] == [("Den som sköter Hemmaplan", "en person raderades (stay)")]
    assert "Logg" not in book_of(replace(EVERYTHING, facilitates=False)).sheetnames


def test_an_empty_programme_is_a_whole_workbook_without_rows() -> None:
    book = book_of(EMPTY)
    assert rows(book, "Reflektioner") == []
    assert book["Reflektioner"].auto_filter.ref == book["Reflektioner"].calculate_dimension()


@pytest.mark.parametrize("text", HOSTILE)
def test_what_somebody_wrote_is_text_wherever_it_stands(text: str) -> None:
    book = book_of(said_everywhere(text))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    written = [cell for cell in found if unescape(str(cell.value)) == legible(text)]
    assert {cell.parent.title for cell in written} == {
        *("Reflektioner", "Förberedelser", "Personer", "Förbättringar"),
        *("Idéer", "Test", "Handlingsplan", "Mått", "Mätvärden", "Diagram"),
    }
    assert {cell.data_type for cell in written} == {"s"}
    assert not any(cell.data_type in {"f", "e"} for cell in found)


def said_everywhere(text: str) -> Extract:
    named = replace(EVERYTHING.people[1], name=text)
    done = replace(filled_in(text), link=text, file_name=text)
    return replace(
        EVERYTHING,
        people=(named,),
        preparations=(Followed(owed(evidence=done), None),),
        reflections=(reflection(text, author=text),),
        **improvement_work_said_with(text),
    )


@given(text=st.text(min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_whatever_somebody_wrote_comes_back_word_for_word(text: str) -> None:
    found = book_of(replace(EMPTY, reflections=(reflection(text),)))["Reflektioner"]["G2"]
    assert unescape(str(found.value)) == legible(text)
    assert found.data_type == "s"


def test_signs_a_sheet_cannot_hold_are_shown_as_such() -> None:
    found = rows(book_of(replace(EMPTY, reflections=(reflection("a\x00b\x1fc\ufffed"),))), "Reflektioner")
    assert found[0][6] == "a�b�c�d"


@pytest.mark.parametrize("sign", ["å", "😀", "_x0041_"])
def test_what_is_longer_than_a_cell_says_that_it_was_cut(sign: str) -> None:
    found = str(book_of(replace(EMPTY, reflections=(reflection(sign * 40_000),)))["Reflektioner"]["G2"].value)
    units = len(found.encode("utf-16-le")) // 2
    assert LONGEST - 20 < units <= LONGEST
    assert found.endswith("json-filen)")
    assert unescape(found).startswith(sign * 2000)


def test_a_text_that_just_fits_is_whole() -> None:
    text = "å" * LONGEST
    assert book_of(replace(EMPTY, reflections=(reflection(text),)))["Reflektioner"]["G2"].value == text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here (soffice)")
def test_libreoffice_reads_what_somebody_wrote_and_obeys_none_of_it(tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if text == legible(text)]
    extract = replace(EVERYTHING, reflections=tuple(reflection(text) for text in texts))
    file = tmp_path / "bok.xlsx"
    file.write_bytes(exports.render(extract, texts_in("sv"), format="xlsx", version="1.2.3"))
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", every_sheet, "--outdir", str(tmp_path), str(file)],
        check=True,
        capture_output=True,
        timeout=GUARD_SECONDS,
    )
    with (tmp_path / "bok-Reflektioner.csv").open(encoding="utf-8", newline="") as opened:
        found = list(csv.reader(opened))[1:]
    assert [row[6] for row in found] == texts
    assert date.fromisoformat(found[0][0][:10]) == date(2027, 1, 18)
