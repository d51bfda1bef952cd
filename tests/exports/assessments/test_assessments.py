"""Self-assessments in the workbook and the json, and the heat map as a picture one can look at."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

import exports
from exports.assessments.heat_maps import A_PICTURE, heat_map_pngs
from programme.assessments.checklists import MOST_POINTS
from programme.assessments.heat_maps import heat_maps
from tests.exports.extracts import EVERYTHING, ROUND
from tests.programme.assessments.rounds import checklist, round_of
from texts import texts_in

AGAIN = replace(
    ROUND,
    id="round2",
    on=date(2027, 6, 1),
    marks={**ROUND.marks, "decision": replace(ROUND.marks["decision"], level=3)},
)
EXTRACT = replace(EVERYTHING, assessments=(ROUND, AGAIN))


def _book() -> Any:
    content = exports.render(EXTRACT, texts_in("sv"), format="xlsx", version="1")
    return load_workbook(BytesIO(content))


def test_a_level_stands_in_figures_in_words_and_with_its_movement() -> None:
    rows = list(_book()["Nivåer"].iter_rows(min_row=2, values_only=True))
    assert len(rows) == 2 * len(ROUND.checklist.points)
    assert rows[0][4:9] == (2, "Behöver utvecklas", None, None, "=1+1")
    assert rows[10][4:9] == (3, "På plats", 2, "upp", "=1+1")
    assert rows[11][4:8] == (None, "Vet inte än", None, "vet inte")


def test_the_heat_map_is_a_sheet_with_signs_and_not_with_colours_alone() -> None:
    (row,) = _book()["Värmekarta"].iter_rows(min_row=2, values_only=True)
    assert row[:4] == ("Norrby", "3 ↑", "?", None)


def test_a_round_tells_who_may_see_it_and_what_moved() -> None:
    found = json.loads(exports.render(EXTRACT, texts_in("sv"), format="json", version="1"))["assessments"]
    assert [one["steps"] for one in found] == [None, 1]
    assert (found[0]["opened_to_cluster"], found[0]["opened_to_facilitator"]) == (False, True)
    assert found[1]["levels"][1]["dont_know"]


def test_organisations_stand_in_the_alphabets_order_whatever_their_levels() -> None:
    names = ("Östby", "Åby", "Älvby", "Norrby")
    rounds = [round_of(at % 3 + 1, name=name) for at, name in enumerate(names)]
    (found,) = heat_maps(rounds)
    assert [row.last.organisation for row in found.rows] == ["Norrby", "Åby", "Älvby", "Östby"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_picture_holds_forty_organisations_and_every_point_a_list_may_have(language: str) -> None:
    of = checklist(MOST_POINTS, 7)
    name = "Norra Östra & <Västra> kommunen 🌱"
    rounds = [round_of(*[at % 8] * MOST_POINTS, of=of, name=f"{name} {at}") for at in range(A_PICTURE + 1)]
    (found,) = heat_maps(rounds)
    pictures = heat_map_pngs(found, texts_in(language))
    assert len(pictures) == 2
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_a_file_without_self_assessments_has_no_sheets_of_them() -> None:
    bare = replace(EVERYTHING, assessments=())
    book = load_workbook(BytesIO(exports.render(bare, texts_in("sv"), format="xlsx", version="1")))
    assert not {"Värmekarta", "Självskattningar", "Nivåer"} & set(book.sheetnames)
