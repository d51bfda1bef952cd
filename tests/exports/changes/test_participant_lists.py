"""The participant list as a file that we write: the one to fill in, and what happened to one given back."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from exports.changes import participant_sheets
from imports.changes.participant_lists import read
from imports.ground.tables import sheets
from programme.changes.participant_fates import Outcome, judged
from programme.changes.participant_lists import Reading
from programme.changes.participant_standings import There
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from tests.lists import HEADINGS, MARIA, PIA, SVEN, rows_in, workbook
from texts import texts_in

SV = texts_in("sv")
TEMPLATE = shipped_templates()["kort"]
PROGRAMME = Programme("p", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", TEMPLATE)
EVA = Person("eva", "T1", "Eva Ek", email="eva.ek@exempel.example", language=Language.EN)


def reading(content: bytes) -> Reading:
    return read(sheets(content, name="list.xlsx"))


@pytest.mark.parametrize("language", Language)
def test_the_file_to_fill_in_offers_roles_and_languages_and_explains_itself(language: Language) -> None:
    texts = texts_in(language)
    listed = [(EVA, Role.FACILITATOR, "", ""), (EVA, Role.MANAGER, "Norrby", "Norra")]
    content = participant_sheets.to_fill_in(listed, texts)
    book = load_workbook(BytesIO(content))
    assert len(book.sheetnames) == 3
    people = book.worksheets[0]
    assert people.freeze_panes == "A2"
    offered = {str(one.sqref): str(one.formula1) for one in people.data_validations.dataValidation}
    roles = [texts("member-role", role=role) for role in Role]
    assert offered["E2:E5001"] == f'"{",".join(roles)}"'
    assert len(offered["E2:E5001"]) <= 255, "what Excel takes"
    assert offered["F2:F5001"].count(",") == len(Language) - 1
    assert [len(row) for row in rows_in(content, 2)] == [2] * 10
    example = reading(workbook(*rows_in(content, 1)[1:], headings=rows_in(content, 1)[0]))
    assert (example.offer.asks, example.offer.slips) == ((), ())
    assert judged(example, There()).slips == {}, "the example is an example"


@pytest.mark.parametrize("language", Language)
def test_the_file_to_fill_in_says_what_is_there_when_it_is_read_again(language: Language) -> None:
    hostile = Person("x", "T1", "+1 & <b> _x0041_ Åsa", email="x@exempel.example", language=Language.EN)
    listed = [(hostile, Role.ADVISER, "@Norrby", "-Norra"), (EVA, Role.FACILITATOR, "", "")]
    content = participant_sheets.to_fill_in(listed, texts_in(language))
    rows = reading(content).offer.rows
    assert [(one.name, one.email, one.roles, one.organisation, one.cluster) for one in rows] == [
        (hostile.name, hostile.email, (Role.ADVISER,), "@Norrby", "-Norra"),
        (EVA.name, EVA.email, (Role.FACILITATOR,), "", ""),
    ]
    assert {one.language for one in rows} == {Language.EN}


def outcome(*given: tuple[str, ...], taken: bool) -> Outcome:
    what = reading(workbook(*given))
    there = There(with_slack=frozenset({MARIA[3]}))
    return Outcome(PROGRAMME, what, judged(what, there), taken)


def test_what_happened_is_told_row_by_row_beside_what_was_given() -> None:
    given = MARIA, MARIA, PIA, (*SVEN[:4], "=chef()", "finska")
    for taken, says in ((False, "Går att lägga till."), (True, "Tillagd.")):
        headings, *told = rows_in(participant_sheets.what_happened(outcome(*given, taken=taken), SV))
        assert headings == ("Rad", *HEADINGS, "Vad som hände")
        assert [row[0] for row in told] == ["Rad 2", "Rad 3", "Rad 4", "Rad 5"]
        assert [row[1:7] for row in told][:3] == [MARIA, MARIA, PIA]
        assert told[0][-1] == says
        assert told[1][-1] == "Samma som en rad längre upp."
        assert told[2][-1] == f"{says} Har inte Slack."
        assert told[3][-1].startswith("I E5 står en formel")


def test_what_happened_is_never_worked_out_and_can_be_given_back() -> None:
    given = reading(participant_sheets.to_fill_in([(EVA, Role.MANAGER, "=1+1", "Norra")], SV))
    outcome = Outcome(PROGRAMME, given, judged(given, There()), taken=False)
    content = participant_sheets.what_happened(outcome, SV)
    cell = load_workbook(BytesIO(content)).worksheets[0]["B2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    (row,) = reading(content).offer.rows
    assert (row.row, row.organisation) == (2, "=1+1")
