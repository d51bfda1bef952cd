"""The participant list as a file: the one to fill in, whatever people give back, and what happened to it."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import Workbook, load_workbook

from exports.changes import participant_lists, participant_sheets
from exports.ground import spreadsheets
from programme.changes.participant_fates import Outcome, There, judged
from programme.changes.participant_lists import Column, Reading, Row, read
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from tests.lists import HEADINGS, MARIA, PIA, SVEN, rows_in, saved, workbook
from texts import texts_in

SV, EN = texts_in("sv"), texts_in("en")
TEMPLATE = shipped_templates()["kort"]
PROGRAMME = Programme("p", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", TEMPLATE)
EVA = Person("eva", "T1", "Eva Ek", email="eva.ek@exempel.example", language=Language.EN)


def rows(content: bytes) -> list[Row]:
    return participant_lists.read(content, SV)


def reading(content: bytes) -> Reading:
    return read(rows(content), participant_lists.vocabulary())


def refused(content: bytes) -> str:
    """What is said of a file that cannot be read; always a whole sentence in both languages."""
    with pytest.raises(Refusal) as no:
        rows(content)
    for texts in (SV, EN):
        assert texts(no.value.key, **no.value.facts).endswith(".")
    return no.value.key


def altered(alter: Callable[[Workbook], None], *given: tuple[str, ...]) -> bytes:
    book = load_workbook(BytesIO(workbook(*(given or (MARIA, PIA)))))
    alter(book)
    return saved(book)


def test_columns_may_stand_in_any_order_in_either_language_among_others_and_under_a_title() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Deltagare i Exempelrundan 2027"])
    sheet.append([])
    sheet.append(["Telefon", "ROLE", " e-mail address ", "Namn", "Kommun", "group", "Mobil"])
    sheet.append(["0", "key person", MARIA[3], "Maria Lind", "Norrby", "Norra", 70])
    assert rows(saved(book)) == [
        Row(
            4,
            {
                Column.ROLE: "key person",
                Column.EMAIL: MARIA[3],
                Column.NAME: "Maria Lind",
                Column.ORGANISATION: "Norrby",
                Column.CLUSTER: "Norra",
            },
        )
    ]


def test_rows_have_the_numbers_excel_shows_also_after_empty_ones() -> None:
    assert [row.number for row in rows(workbook(MARIA, (), ("", " "), PIA))] == [2, 5]


def test_numbers_and_dates_are_read_as_people_see_them() -> None:
    (row,) = rows(workbook((17, 2.0, date(2027, 2, 1), 1.5, True)))
    assert list(row.cells.values()) == ["17", "2", "2027-02-01 00:00:00", "1.5", "True"]


def test_a_formula_and_an_error_are_refused_with_their_place() -> None:
    found = rows(workbook(("=B2", "Norra", "Maria Lind", "#N/A", "chef", "")))[0].slips
    assert [(slip.key, slip.facts["cell"]) for slip in found] == [
        ("list-formula", "A2"),
        ("list-error", "D2"),
    ]
    apostrophe = altered(lambda book: setattr(book.worksheets[0]["C2"], "data_type", "s"), ("a", "b", "=1+1"))
    assert [slip.facts for slip in rows(apostrophe)[0].slips] == [{"cell": "C2"}]


def test_a_control_character_a_file_spells_out_is_told() -> None:
    spelled = workbook(("Norrby", "Norra", "Maria_x0007_Lind", MARIA[3], "chef", ""))
    assert [slip.key for slip in reading(spelled).slips[2]] == ["list-cell-unseen"]


def test_another_sheet_with_the_headings_is_found_but_never_our_own_example() -> None:
    book = Workbook()
    book.worksheets[0].append(["Anteckningar"])
    people = book.create_sheet("Folk")
    people.append(HEADINGS)
    people.append(MARIA)
    assert len(rows(saved(book))) == 1
    people.title = "Exempel"
    assert refused(saved(book)) == "list-no-headings"


def test_a_hidden_sheet_is_not_read() -> None:
    book = Workbook()
    book.create_sheet("Annat")
    for row in (HEADINGS, MARIA):
        book.worksheets[0].append(row)
    book.worksheets[0].sheet_state = "hidden"
    assert refused(saved(book)) == "list-no-headings"


def test_merged_cells_are_named_where_people_stand_and_nowhere_else() -> None:
    assert refused(altered(lambda book: book.worksheets[0].merge_cells("A2:A3"))) == "list-merged"
    assert refused(altered(lambda book: book.worksheets[0].merge_cells("F1:G1"))) == "list-merged"
    assert len(rows(altered(lambda book: book.worksheets[0].merge_cells("H2:J9")))) == 2

    def titled(book: Workbook) -> None:
        book.worksheets[0].insert_rows(1)
        book.worksheets[0]["A1"] = "Deltagare"
        book.worksheets[0].merge_cells("A1:F1")

    assert len(rows(altered(titled))) == 2

    def all_over(book: Workbook) -> None:
        for at in range(2, 12):
            book.worksheets[0].merge_cells(f"A{at}:B{at}")

    with pytest.raises(Refusal) as no:
        rows(altered(all_over))
    assert no.value.facts["cells"] == "A2:B2, A3:B3, A4:B4, A5:B5, A6:B6 (+ 5)"


def test_wrong_headings_are_told_by_name() -> None:
    assert refused(workbook(MARIA, headings=("a", "b", "c", "d", "e", "f"))) == "list-no-headings"
    assert refused(workbook(headings=("Namn",))) == "list-no-headings"
    with pytest.raises(Refusal) as no:
        participant_lists.read(workbook(MARIA, headings=("Organisation", "Grupp", "Namn")), EN)
    assert (no.value.key, no.value.facts["columns"]) == ("list-columns-missing", "E-mail, Role")
    with pytest.raises(Refusal) as no:
        rows(workbook((*MARIA, "Maria"), headings=(*HEADINGS, "Name")))
    assert (no.value.key, no.value.facts["first"], no.value.facts["second"]) == (
        "list-column-twice",
        "C",
        "G",
    )


def test_no_rows_and_ten_thousand_rows_are_refused() -> None:
    assert refused(workbook()) == "list-empty"
    assert refused(workbook((" ", ""))) == "list-empty"
    assert refused(workbook(*[MARIA] * 10_000)) == "list-long"
    assert len(rows(workbook(*[MARIA] * participant_lists.MOST_ROWS))) == 5_000


def test_a_stray_cell_in_the_last_row_there_is_does_no_harm() -> None:
    far = altered(lambda book: book.worksheets[0].cell(1_048_576, 26, "x"))
    assert [row.number for row in rows(far)] == [2, 3]


def document(name: str = "word/document.xml", text: str = "<document/>", **more: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as parts:
        for part, said in {name: text, **more}.items():
            parts.writestr(part, said)
    return file.getvalue()


def compound(*streams: str) -> bytes:
    """The beginning of a compound file, as far as we look, with the names of its streams."""
    return spreadsheets._OLD + bytes(504) + b"".join(name.encode("utf-16-le") for name in streams)


def a_bomb() -> bytes:
    return document("xl/workbook.xml", "<a/>", **{"xl/worksheets/sheet1.xml": " " * 30_000_000})


def blown_up() -> bytes:
    """A sheet that declares an entity, as in a billion laughs."""
    file = BytesIO(workbook(MARIA))
    with ZipFile(file) as parts:
        texts = {name: parts.read(name).decode() for name in parts.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    texts[sheet] = '<!DOCTYPE x [<!ENTITY lol "lol">]>' + texts[sheet]
    return document(*texts.popitem(), **texts)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "spreadsheet-empty"),
        (b"x" * 50_000_000, "spreadsheet-large"),
        (b"Organisation;Grupp;Namn;E-post;Roll\n", "spreadsheet-not-excel"),
        (document(), "spreadsheet-not-excel"),
        (document("content.xml"), "spreadsheet-not-excel"),
        (document("xl/workbook.bin"), "spreadsheet-old"),
        (compound("Workbook"), "spreadsheet-old"),
        (compound("EncryptionInfo", "EncryptedPackage"), "spreadsheet-locked"),
        (document("xl/workbook.xml", "<workbook"), "spreadsheet-broken"),
        (a_bomb(), "spreadsheet-unpacked"),
        (blown_up(), "spreadsheet-broken"),
    ],
    ids=[
        *("empty", "fifty-megabytes", "csv", "docx", "ods", "xlsb", "xls", "locked", "broken", "bomb"),
        "entities",
    ],
)
def test_what_is_no_excel_file_we_can_read_is_told_in_a_sentence(content: bytes, said: str) -> None:
    assert refused(content) == said


@given(seed=some.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_read_or_refused_whatever_is_damaged(seed: int) -> None:
    """Some of its bytes are others, in the archive or in a part of it before it is packed."""
    chance = random.Random(seed)
    content = damaged(FILLED_IN, chance) if chance.random() < 0.3 else repacked(FILLED_IN, chance)
    with suppress(Refusal):
        reading(content)


def repacked(content: bytes, chance: random.Random) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, damaged(part, chance) if name == chosen else part)
    return file.getvalue()


def damaged(content: bytes, chance: random.Random) -> bytes:
    part = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(part))
        instead = chance.choice((b"", b"9", b'"', b"<", b"\xff", b"A1"))
        part[at : at + chance.choice((0, 1, 20))] = instead
    return bytes(part)


FILLED_IN = participant_sheets.to_fill_in([(EVA, Role.FACILITATOR, "", "")], SV)


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
    assert example.slips == {}
    assert judged(example, There()).slips == {}, "the example is an example"


@pytest.mark.parametrize("language", Language)
def test_the_file_to_fill_in_says_what_is_there_when_it_is_read_again(language: Language) -> None:
    hostile = Person("x", "T1", "+1 & <b> _x0041_ Åsa", email="x@exempel.example", language=Language.EN)
    listed = [(hostile, Role.ADVISER, "@Norrby", "-Norra"), (EVA, Role.FACILITATOR, "", "")]
    content = participant_sheets.to_fill_in(listed, texts_in(language))
    entries = reading(content).entries
    assert [(one.name, one.email, one.role, one.organisation, one.cluster) for one in entries] == [
        (hostile.name, hostile.email, Role.ADVISER, "@Norrby", "-Norra"),
        (EVA.name, EVA.email, Role.FACILITATOR, "", ""),
    ]
    assert {one.language for one in entries} == {Language.EN}


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
        assert told[3][-1].startswith("I E5 står en formel.")


def test_what_happened_is_never_worked_out_and_can_be_given_back() -> None:
    content = participant_sheets.what_happened(outcome(("=1+1", *MARIA[1:]), PIA, taken=False), SV)
    cell = load_workbook(BytesIO(content)).worksheets[0]["B2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert [row.number for row in rows(content)] == [2, 3]
    assert [slip.key for slip in rows(content)[0].slips] == ["list-formula"]
