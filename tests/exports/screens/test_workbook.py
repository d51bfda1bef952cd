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
from exports.ground.charts import MOST_BREAKS, Grid, bound
from exports.ground.looks import FILLS, Tone
from exports.ground.pen import ACROSS
from exports.ground.workbooks import sheet_names
from programme.people.audit_trail import Entry, What
from programme.preparations.preparations import Evidence
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


SHEETS = [
    *("Översikt", "Förberedelser i korthet", "Förberedelser", "Uppdraget", "Värmekarta"),
    *("Självskattningar", "Nivåer", "Förbättringar", "Idéer som rest", "Test"),
    *("Idéer", "Handlingsplan", "Mått", "Mätvärden", "Diagram", "Reflektioner", "Träffar"),
    *(
        "Närvaro",
        "Återkoppling",
        "Skuggning",
        "Det vi har nått",
        "Personer",
        "Organisationer",
        "Logg",
        "Om filen",
    ),
]


def test_every_sheet_is_a_table_with_headings_that_stay_and_can_be_filtered() -> None:
    book = book_of(EVERYTHING)
    assert book.sheetnames == SHEETS
    for sheet in book:
        if sheet.title in {"Översikt", "Diagram"}:
            continue
        (table,) = sheet.tables.values()
        assert str(sheet.freeze_panes).endswith("2")
        assert all(cell.font.b and cell.value for cell in sheet[1])
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
        assert table.ref == table.autoFilter.ref
        assert table.tableStyleInfo.showRowStripes
        assert table.ref in {sheet.calculate_dimension(), f"A1:{sheet[1][-1].column_letter}2"}


def test_the_overview_comes_first_and_leads_to_every_sheet() -> None:
    book = book_of(EVERYTHING)
    pointing = [cell for row in book["Översikt"].iter_rows() for cell in row if cell.hyperlink]
    links = {cell.hyperlink.location: cell.value for cell in pointing}
    assert links == {f"'{name}'!A1": name for name in book.sheetnames[1:]}
    assert all(book["Översikt"].cell(cell.row, 2).value for cell in pointing), "and says what each holds"
    lines = [row for row in book["Översikt"].iter_rows(values_only=True) if row[0] == "Norrby"]
    assert lines == [("Norrby", "Norra", "1 av 2", 1, 2, 2, 1, 0, 1, 0)]


def test_every_sheet_prints_one_page_wide_in_letters_that_can_be_read() -> None:
    for sheet in book_of(EVERYTHING):
        seen = [one for one in sheet.column_dimensions.values() if not one.hidden]
        wide = sum(one.width * (one.max - one.min + 1) for one in seen)
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert wide <= ACROSS or sheet.title == "Diagram", sheet.title


def test_details_are_folded_away_in_groups_and_all_there() -> None:
    columns = book_of(EVERYTHING)["Förbättringar"].column_dimensions
    folded = [one for one in columns.values() if one.hidden]
    assert folded
    assert all(one.outlineLevel == 1 for one in folded)


def test_a_state_has_a_word_and_a_colour_that_says_the_same() -> None:
    cells = {cell.value: cell.fill.fgColor.rgb for cell in book_of(EVERYTHING)["Förberedelser"]["F"][1:]}
    assert set(cells) == {"Klart", "Återstår"}
    assert cells["Klart"].endswith(FILLS[Tone.GOOD])


def test_a_form_has_a_sheet_with_its_answers_in_columns() -> None:
    book = book_of(EVERYTHING)
    headings = [cell.value for cell in book["Uppdraget"][1]]
    assert headings[1 : 1 + len(FORM.fields)] == [field.label.sv for field in FORM.fields]
    assert rows(book, "Uppdraget")[0][1] == "Ja, sedan i våras"


def test_shares_are_shares_and_links_can_be_followed() -> None:
    book = book_of(EVERYTHING)
    value = book["Mätvärden"]["F2"]
    assert (value.value, value.number_format) == (0.84, "0%")
    done = replace(filled_in("ja"), link="https://norrby.example/bild")
    assert links(done) == ["https://norrby.example/bild"]


@pytest.mark.parametrize("address", ["file:///C:/x.exe", "javascript:alert(1)", "\\\\ondska\\x", "mailto:x"])
def test_what_is_no_address_of_a_page_is_text(address: str) -> None:
    done = replace(filled_in("ja"), link=address)
    assert links(done) == []


def links(done: Evidence) -> list[str]:
    book = book_of(replace(EVERYTHING, preparations=(Followed(owed(evidence=done), None),)))
    cells = (cell for row in book["Förberedelser"].iter_rows() for cell in row)
    return [str(cell.hyperlink.target) for cell in cells if cell.hyperlink]


LESSONS = "Lessons from the whole programme"


def test_no_two_sheets_have_one_name_and_none_has_one_that_excel_refuses() -> None:
    wanted = ["Uppdrag: [2027]/A", "uppdrag 2027 A", "x" * 40, "x" * 40, "'", "", LESSONS]
    found = sheet_names(wanted)
    assert found == [
        "Uppdrag 2027 A",
        "uppdrag 2027 A 2",
        *("x" * 30 + "…", "x" * 29 + " 2", "–", "– 2", LESSONS[:22] + "…"),
    ]


def test_pictures_break_onto_a_sheet_of_their_own_before_excel_has_had_enough() -> None:
    grids = [Grid("t", "s", "d", (date(2027, 1, 1),), ())] * (2 * MOST_BREAKS + 1)
    sheets = list(bound("Diagram", grids, none="", said=""))
    assert [(one.name, len(one.grids)) for one in sheets] == [
        ("Diagram", MOST_BREAKS),
        ("Diagram 2", MOST_BREAKS),
        ("Diagram 3", 1),
    ]


def test_a_chart_has_the_baseline_and_what_was_noted() -> None:
    sheet = book_of(EVERYTHING)["Diagram"]
    headings = [cell.value for cell in sheet[1] if cell.value]
    assert {"Kvinnor, utgångsläge", "ny kallelse"} <= set(headings)


def test_an_english_reader_gets_english_sheets() -> None:
    book = book_of(EVERYTHING, "en")
    assert book.sheetnames[0] == "Overview"
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
    assert [one.ref for one in book["Reflektioner"].tables.values()] == ["A1:J2"]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_somebody_wrote_is_text_wherever_it_stands(text: str) -> None:
    book = book_of(said_everywhere(text))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    written = [cell for cell in found if unescape(str(cell.value)) == legible(text)]
    assert {cell.parent.title for cell in written} == {
        *("Reflektioner", "Förberedelser", "Uppdraget", "Personer", "Förbättringar"),
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
