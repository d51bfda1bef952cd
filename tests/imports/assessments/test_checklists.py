"""A checklist from Excel: the template as it is, and every way of getting it wrong, told row by row."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from exports.assessments.checklist_files import EXAMPLE, to_fill_in
from imports.assessments.checklists import draft
from programme.assessments.checklists import MOST_POINTS, shipped_checklists
from programme.assessments.drafts import checklist, difference, slug
from texts import texts_in

POINTS = (("Id", "Punkt"), (1, "Beslut"), (2, "Statistik"))
SCALE = (("Nivå", "Betyder"), (1, "Inte påbörjat"), (2, "På plats"))


def file(points: tuple[Any, ...] = POINTS, scale: tuple[Any, ...] | None = SCALE) -> bytes:
    book = Workbook()
    for row in points:
        book.active.append(row)
    for row in scale or ():
        if "Nivåer" not in book.sheetnames:
            book.create_sheet("Nivåer")
        book["Nivåer"].append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def slips(points: tuple[Any, ...] = POINTS, scale: tuple[Any, ...] | None = SCALE) -> list[tuple[int, str]]:
    return [(one.row, one.key) for one in draft(file(points, scale), "lista.xlsx").slips]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_template_is_read_back_as_the_list_it_shows(language: str) -> None:
    given = draft(to_fill_in(texts_in(language)), "checklista.xlsx")
    assert given.slips == ()
    example = shipped_checklists()[EXAMPLE]
    read = checklist(given, name="ours", version="1", title="Vår lista", source="checklista.xlsx")
    assert [point.text.sv for point in read.points] == [point.text.sv for point in example.points]
    assert [point.text.en for point in read.points] == [point.text.en for point in example.points]
    assert [level.word for level in read.scale] == [level.word for level in example.scale]


def test_the_template_says_how_it_is_filled_in() -> None:
    book = load_workbook(BytesIO(to_fill_in(texts_in("sv"))))
    assert book.sheetnames == ["Punkter", "Nivåer", "Så fyller du i"]


def test_what_is_only_in_one_language_stands_in_both() -> None:
    read = checklist(draft(file(), "lista.xlsx"), name="ours", version="1", title="Vår", source="x")
    assert (read.points[0].text.sv, read.points[0].text.en, read.points[0].short.sv) == ("Beslut",) * 3
    assert (read.points[0].id, read.points[0].number) == ("1", "1")


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ((*POINTS, (1, "Beslut igen")), [(4, "checklist-doubled")]),
        ((*POINTS, (7, " BESLUT")), [(4, "checklist-doubled-words")]),
        ((*POINTS, (None, "Utan id")), [(4, "checklist-no-id")]),
        ((*POINTS, (3, None)), [(4, "checklist-no-words")]),
        ((*POINTS, ("!", "Strange")), [(4, "checklist-id-strange")]),
        ((*POINTS, ("P 1", "En"), ("p-1", "Samma")), [(5, "checklist-doubled")]),
        ((*POINTS, (3, "x" * 301)), [(4, "checklist-point-long")]),
        ((POINTS[0], *((at, f"P {at}") for at in range(MOST_POINTS + 1))), [(0, "checklist-points-many")]),
        ((("Namn", "E-post"), ("Maria", "m@norrby.example")), [(0, "checklist-no-headings")]),
        ((POINTS[0],), [(0, "checklist-empty")]),
    ],
)
def test_points_that_are_missing_doubled_or_too_many_are_told_by_row(
    points: tuple[Any, ...], said: list[tuple[int, str]]
) -> None:
    assert slips(points) == said


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        (None, [(0, "checklist-no-scale")]),
        ((SCALE[0], (1, "Ett"), (3, "Tre")), [(3, "checklist-scale-order")]),
        ((SCALE[0], ("låg", "Låg"), (2, "Hög")), [(2, "checklist-scale-order")]),
        ((SCALE[0], (1, "Ett"), (2, None)), [(3, "checklist-scale-word")]),
        ((SCALE[0], (1, "Ett"), (2, "x" * 76)), [(3, "checklist-scale-long")]),
        ((SCALE[0], (1, "Ett")), [(0, "checklist-scale-size")]),
        ((SCALE[0], *((at, f"Nivå {at}") for at in range(1, 9))), [(0, "checklist-scale-size")]),
    ],
)
def test_a_scale_with_gaps_words_missing_or_none_at_all_is_told_by_row(
    scale: tuple[Any, ...] | None, said: list[tuple[int, str]]
) -> None:
    assert slips(scale=scale) == said


def test_a_formula_is_text_and_never_worked_out() -> None:
    read = draft(file((*POINTS, (3, "=SUM(A1:A2)"))), "lista.xlsx")
    assert [one.key for one in read.slips] in ([], ["checklist-no-words"])


def test_against_the_version_before_what_is_gone_new_and_renamed_is_told() -> None:
    def read(points: tuple[Any, ...]) -> Any:
        return checklist(draft(file(points), "l.xlsx"), name="ours", version="1", title="T", source="s")

    changed = difference(read(POINTS), read((POINTS[0], (2, "Statistik efter kön"), (3, "Ny"))))
    assert (changed.gone, changed.new, changed.renamed) == (("1",), ("3",), ("2",))


def test_a_name_becomes_an_id_of_plain_letters() -> None:
    assert slug("Vår lista för Åsele & Övik") == "var-lista-for-asele-ovik"
    assert slug("!!!") == ""
