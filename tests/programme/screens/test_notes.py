"""Whose a note is: kept as it was written, read by facilitators, changed by the one who wrote it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Membership, Person
from programme.people.visibility import Viewer, may_change_note, may_read_notes
from programme.screens.notes import LONGEST, Note, require_words

EVA = Person("eva", "T1", "Eva Ek")
NOTE = Note("n1", "spring", "norrby", EVA, "Ringde Maria.", datetime(2027, 1, 4, tzinfo=UTC))
seats = some.builds(
    Membership,
    some.sampled_from(["spring", "autumn"]),
    some.sampled_from(Role),
    some.sampled_from(["norrby", "ekeby"]),
    some.just("norra"),
)


@given(some.sampled_from(["eva", "anna"]), some.lists(seats, max_size=4))
def test_only_facilitators_of_that_programme_read_it_and_only_its_writer_changes_it(
    person_id: str, hers: list[Membership]
) -> None:
    viewer = Viewer(person_id, tuple(hers))
    leads = any((seat.programme_id, seat.role) == ("spring", Role.FACILITATOR) for seat in hers)
    assert may_read_notes(viewer, NOTE.programme_id) == leads
    assert may_change_note(viewer, NOTE) == (leads and person_id == "eva")
    assert not may_change_note(viewer, replace(NOTE, author=Person("siv", "T1", "Siv Dal")))


@pytest.mark.parametrize(
    ("text", "key"), [("", "note-empty"), (" \n ", "note-empty"), ("a" * (LONGEST + 1), "note-long")]
)
def test_what_cannot_be_kept_is_said_at_its_field(text: str, key: str) -> None:
    with pytest.raises(Refusal) as no:
        require_words(text)
    assert (no.value.key, no.value.field) == (key, "note")


def test_the_longest_is_kept_whole() -> None:
    assert require_words(" " + "å" * LONGEST + "\n") == "å" * LONGEST
