"""Who gets a message to many: those it is for, each once, and never the one who writes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.messages.circulars import (
    LONGEST,
    URGENT_AT_MOST,
    URGENT_WITHIN,
    Aim,
    Open,
    Recipient,
    Target,
    divided,
    recipients,
    require_room,
    target_in,
    worded,
)
from programme.people.people import Member, Person
from tests.worlds import World, worlds

MARIA = Person("maria", "T1", "Maria Lind", "U0MARIA")
unhurried = settings(deadline=None)


def members_of(world: World, programme: str) -> list[Member]:
    return [
        Member(Person(who, "T1", who, who), seat)
        for who, seats in world.seats.items()
        for seat in seats
        if seat.programme_id == programme
    ]


@st.composite
def meant(draw: st.DrawFn) -> tuple[list[Member], Target, list[Open], str]:
    """A world's people in one programme, a target that may be anybody's, what is lacking, and who writes."""
    world = draw(worlds())
    programme = draw(st.sampled_from(["spring", "autumn"]))
    clusters = sorted({cluster for _, cluster in world.organisations.values()})
    people = sorted(world.seats)
    aim = draw(st.sampled_from(Aim))
    of = {
        Aim.EVERYONE: st.just(""),
        Aim.CLUSTER: st.sampled_from(clusters),
        Aim.ORGANISATION: st.sampled_from(sorted(world.organisations)),
        Aim.ROLE: st.sampled_from([role.value for role in Role]),
        Aim.LACKING: st.just("presentation"),
    }
    answers = st.sampled_from([*people, None])
    lacking = draw(st.lists(st.builds(Open, st.just("Norrby"), answers), max_size=4))
    return members_of(world, programme), Target(aim, draw(of[aim])), lacking, draw(st.sampled_from(people))


@unhurried
@given(meant())
def test_it_goes_to_exactly_those_it_is_for(
    case: tuple[list[Member], Target, list[Open], str],
) -> None:
    members, target, lacking, author = case
    got = {one.person.id for one in recipients(target, members, lacking, author_id=author)}
    for one in {member.person.id for member in members}:
        seats = [member.seat for member in members if member.person.id == one]
        is_for = {
            Aim.EVERYONE: True,
            Aim.CLUSTER: any(seat.cluster_id == target.of for seat in seats),
            Aim.ORGANISATION: any(seat.organisation_id == target.of for seat in seats),
            Aim.ROLE: any(seat.role.value == target.of for seat in seats),
            Aim.LACKING: any(thing.responsible_id == one for thing in lacking),
        }[target.aim]
        assert (one in got) == (is_for and one != author)
    assert got <= {member.person.id for member in members}, "nobody outside the programme hears of it"


@unhurried
@given(st.lists(st.tuples(st.sampled_from(["U1", ""]), st.booleans(), st.sampled_from(["", "refused"]))))
def test_each_is_either_reached_or_needs_an_email(facts: list[tuple[str, bool, str]]) -> None:
    everybody = [
        Recipient(
            replace(MARIA, id=str(at), slack_id="U1" if slack else None, deactivated=gone, shut=shut), ()
        )
        for at, (slack, gone, shut) in enumerate(facts)
    ]
    reached, unreached = divided(everybody)
    assert sorted((*reached, *unreached), key=lambda one: int(one.person.id)) == everybody
    assert all(one.person.reachable and not one.person.shut for one in reached)


@given(st.sampled_from(Aim), st.text())
def test_a_target_is_known_again_by_its_key(aim: Aim, of: str) -> None:
    assert target_in(Target(aim, of).key) == Target(aim, of)


def test_what_cannot_be_sent_is_said_at_its_field() -> None:
    for words, key in (("  \n", "circular-empty"), ("å" * (LONGEST + 1), "circular-long")):
        with pytest.raises(Refusal) as said:
            worded(words)
        assert (said.value.key, said.value.field) == (key, "text")
    assert worded(" " + "å" * LONGEST) == "å" * LONGEST
    with pytest.raises(Refusal):
        target_in("nobody:at all")


@given(st.lists(st.integers(0, 14 * 24), max_size=8), st.integers(0, 14 * 24))
def test_however_they_are_sent_no_week_has_more_urgent_ones_than_may_be(hours: list[int], extra: int) -> None:
    begun, sent = datetime(2027, 1, 4, 8, tzinfo=UTC), list[datetime]()
    for hour in sorted([*hours, extra]):
        now = begun + timedelta(hours=hour, seconds=hour)
        try:
            require_room(sent, now=now, zone="Europe/Stockholm")
        except Refusal as no:
            free = datetime.fromisoformat(f"{no.facts['day']}T{str(no.facts['time']).replace('.', ':')}")
            require_room(sent, now=free.replace(tzinfo=ZoneInfo("Europe/Stockholm")), zone="Europe/Stockholm")
            continue
        sent.append(now)
    for moment in sent:
        assert sum(moment <= one < moment + URGENT_WITHIN for one in sent) <= URGENT_AT_MOST
