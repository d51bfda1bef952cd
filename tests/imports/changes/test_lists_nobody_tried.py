"""Lists of kinds that were not thought of at first: read right, left out with why, or refused."""

import pytest

from imports.changes.participant_lists import offer
from imports.ground.tables import pasted
from tests.lists import sheet

HEADINGS = ("Organisation", "Grupp", "Namn", "E-post", "Roll")
MARIA = ("Norrby", "Norra", "Maria Lind", "maria@norrby.example", "chef")


@pytest.mark.parametrize("name", ["Vakant", "VAKANT", "N.N.", "ej utsedd", "okänd", "vacant", "TBA"])
def test_a_seat_that_nobody_has_is_left_out_and_told(name: str) -> None:
    found = offer([sheet(MARIA, ("Norrby", "Norra", name, "", "chef"), headings=HEADINGS)])
    assert [one.name for one in found.rows] == ["Maria Lind"]
    assert [(one.row, one.key) for one in found.left_out] == [(3, "list-left-vacant")]


@pytest.mark.parametrize("email", ["maria,lind@norrby.example", "maria@norrby,example.example"])
def test_a_comma_in_an_address_is_a_slip_and_not_half_an_address(email: str) -> None:
    found = offer([sheet((*MARIA[:3], email, "chef"), headings=HEADINGS)])
    assert not found.rows
    assert [one.key for one in found.slips] == ["list-email-amiss"]


def test_marks_of_direction_that_come_along_unseen_do_no_harm() -> None:
    marked = tuple(f"\u200e\u202a{text}\u202c\u200f" for text in MARIA)
    found = offer([pasted("\n".join("\t".join(row) for row in (HEADINGS, marked)))])
    assert [(one.name, one.email) for one in found.rows] == [("Maria Lind", "maria@norrby.example")]


def test_a_table_between_bars_is_a_table() -> None:
    rows = "\n".join(f"| {' | '.join(row)} |" for row in (HEADINGS, ("---",) * 5, MARIA))
    assert [one.name for one in offer([pasted(rows)]).rows] == ["Maria Lind"]
