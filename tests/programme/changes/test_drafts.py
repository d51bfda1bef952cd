"""A form drafted from the year's own words: each goes where it was chosen to go, whole or not at all."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.changes.drafts import MOST, NOWHERE, composed, latest
from programme.ground.refusals import Refusal
from views.examples.changes.drafts import FEW, FIELDS, LEARNED

PLACES = [*(field.id for field in FIELDS), NOWHERE, "no-such-field"]


@given(st.lists(st.sampled_from(PLACES), max_size=12))
def test_every_word_chosen_stands_once_in_its_field_and_nothing_else_does(chosen: list[str]) -> None:
    said = tuple(replace(LEARNED, id=f"test{at}", text=f"Lärdom {at}.") for at in range(len(chosen)))
    where = {one.id: place for one, place in zip(said, chosen, strict=True)}
    answers = composed(replace(FEW, said=said), where, {})
    there = {field.id for field in FIELDS}
    for one in said:
        times = {field: text.count(f"{one.text} (") for field, text in answers.items()}
        wanted = {where[one.id]: 1} if where[one.id] in there else {}
        assert {field: count for field, count in times.items() if count} == wanted
    assert set(answers) <= there


def test_what_stood_there_stays_above() -> None:
    answers = composed(FEW, {"test1": "lessons"}, {"lessons": "Börja smått."})
    assert answers["lessons"].startswith("Börja smått.\n")


def test_what_fits_no_more_is_refused_where_it_is_chosen() -> None:
    long = replace(FEW, said=(replace(LEARNED, text="ö" * 2990),))
    with pytest.raises(Refusal) as refused:
        composed(long, {"test1": "lessons"}, {})
    assert (refused.value.key, refused.value.field) == ("draft-long", "test1")


def test_of_more_than_fit_the_latest_are_shown_and_the_rest_counted() -> None:
    many = [replace(LEARNED, id=f"t{at}", at=LEARNED.at + timedelta(days=at)) for at in range(MOST + 5)]
    shown, more = latest(reversed(many))
    assert (len(shown), more, shown[0].id, shown[-1].id) == (MOST, 5, "t5", f"t{MOST + 4}")
