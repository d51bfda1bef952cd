"""A checklist as it comes in: its points, and what is doubled or missing in it."""

from imports.ground.tables import pasted
from imports.preparations.checklists import is_checklist, offer
from programme.ground.offers import Offer
from programme.preparations.checklists import Point


def read(text: str) -> Offer[Point]:
    return offer([pasted(text)])


def test_points_are_read_under_a_title_in_either_language() -> None:
    swedish = read("Checklista 2027\n\nNr;Punkt;Nivå\n1;Beslut i nämnden;1-3\n2;Statistik efter kön;1-3\n")
    assert swedish.rows == (
        Point("1", "Beslut i nämnden", "1-3"),
        Point("2", "Statistik efter kön", "1-3"),
    )
    assert [column.read_as for column in swedish.columns] == ["id", "text", "level"]
    assert read("Point\tId\nDecision\ta1\n").rows == (Point("a1", "Decision"),)
    assert swedish.ready


def test_doubled_and_missing_ids_and_words_are_told_with_their_rows() -> None:
    found = read("Id;Punkt\n1;Ett\n1;Två\n;Tre\n4;\n5;Fem\n")
    assert [(slip.row, slip.key) for slip in found.slips] == [
        (3, "checklist-doubled"),
        (4, "checklist-no-id"),
        (5, "checklist-no-words"),
    ]
    assert [point.id for point in found.rows] == ["1", "5"]
    assert not found.ready


def test_what_is_no_checklist_says_so() -> None:
    assert not is_checklist([pasted("Namn;E-post\nMaria;maria@norrby.example")])
    assert [slip.key for slip in read("Namn;E-post\nMaria;x").slips] == ["checklist-no-headings"]
    assert [slip.key for slip in read("Id;Punkt\n").slips] == ["checklist-empty"]
