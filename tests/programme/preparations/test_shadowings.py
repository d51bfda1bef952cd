"""Managers who follow each other: everybody is in a pair, and each hears before and after her day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Membership
from programme.people.visibility import Viewer
from programme.preparations.shadowings import Pair, Shadowings, notices_for, require_sound, seen_by
from views.examples.preparations.shadowings import FOLLOWS, OWED
from views.examples.values import EVA, MARIA, PER, PROGRAMME

TODAY = date(2027, 3, 1)


@pytest.mark.parametrize("count", range(12))
def test_nobody_is_left_out_where_there_are_two_or_more(count: int) -> None:
    managers = tuple(replace(PER, id=f"m{at}") for at in range(count))
    pairs = Shadowings(OWED, managers).proposed
    assert {one.id for pair in pairs for one in pair} == (
        {one.id for one in managers} if count > 1 else set()
    )
    assert all(one != other for one, other in pairs)
    assert len(pairs) == (0 if count < 2 else -(-count // 2))


@pytest.mark.parametrize(
    ("pair", "key", "field"),
    [
        (Pair("maria", "maria", TODAY), "shadowing-herself", "second-0"),
        (Pair("maria", "nobody", TODAY), "hand-over-stranger", "first-0"),
        (Pair("maria", "per", None), "action-day-missing", "on-0"),
        (Pair("maria", "per", TODAY - timedelta(days=1)), "new-date-past", "on-0"),
    ],
)
def test_a_pair_that_cannot_be_is_told_where_it_is_chosen(pair: Pair, key: str, field: str) -> None:
    managers = [replace(MARIA, id="maria"), replace(PER, id="per"), EVA]
    with pytest.raises(Refusal) as refused:
        require_sound([pair], managers, today=TODAY)
    assert (refused.value.key, refused.value.field) == (key, field)


def test_she_hears_the_working_day_before_and_the_one_after_until_she_has_written() -> None:
    friday = replace(FOLLOWS, on=date(2027, 3, 12))
    said = notices_for(friday, PROGRAMME.calendar, first_day=TODAY)
    assert [one.day for one in said] == [date(2027, 3, 11), date(2027, 3, 15)]
    assert {one.person_id for one in said} == {MARIA.id}
    written = notices_for(replace(friday, saw="Hon frågar."), PROGRAMME.calendar, first_day=TODAY)
    assert [one.day for one in written] == [date(2027, 3, 11)]


@pytest.mark.parametrize(
    ("who", "role", "home", "saw"),
    [
        ("other", Role.MANAGER, FOLLOWS.organisation_id, ["a line"]),
        ("eva", Role.FACILITATOR, None, ["a line"]),
        (FOLLOWS.who.id, Role.KEY_PERSON, FOLLOWS.organisation_id, ["a line"]),
        ("other", Role.KEY_PERSON, FOLLOWS.organisation_id, [None]),
        ("other", Role.MANAGER, "elsewhere", []),
    ],
)
def test_her_line_is_read_by_those_she_was_told_of(
    who: str, role: Role, home: str | None, saw: list[str | None]
) -> None:
    viewer = Viewer(who, (Membership(FOLLOWS.programme_id, role, home),))
    assert [one.saw for one in seen_by(viewer, [replace(FOLLOWS, saw="a line")])] == saw
