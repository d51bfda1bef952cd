"""Dates that hang together, and who holds what a cluster owes together."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import (
    due_on,
    proposed_dates,
    require_ahead,
    slips_in,
    too_near,
    who_holds,
)
from programme.people.people import Member, Membership, Person
from programme.programmes.template_files import shipped_templates

TEMPLATES = shipped_templates()
SHORT = TEMPLATES["kort"]
DAYS = st.dates(date(2026, 1, 1), date(2032, 12, 31))


@given(
    name=st.sampled_from(sorted(TEMPLATES)), starts_on=DAYS, country=st.sampled_from(["SE", "FI", "NO", "IS"])
)
def test_proposed_dates_come_in_order_on_days_that_suit_a_meeting(
    name: str, starts_on: date, country: str
) -> None:
    template = TEMPLATES[name]
    calendar = Calendar(country, template.breaks)
    first, *others = proposed_dates(template, starts_on, calendar).values()
    assert first == starts_on, "that one somebody chose"
    assert [first, *others] == sorted({first, *others})
    assert all(calendar.suits_meeting(day) for day in others)


@given(starts_on=DAYS)
def test_a_proposed_date_moves_to_the_nearest_day_that_suits(starts_on: date) -> None:
    calendar = Calendar("SE", SHORT.breaks)
    meant, proposed = proposed_dates(SHORT, starts_on), proposed_dates(SHORT, starts_on, calendar)
    step = next(step.id for step in SHORT.steps[1:] if step.kind.meets)
    away = abs(proposed[step] - meant[step])
    closer = (meant[step] + timedelta(days=days) for days in range(-away.days + 1, away.days))
    assert not any(calendar.suits_meeting(day) for day in closer)


def test_dates_that_do_not_hang_together_are_named() -> None:
    dates = proposed_dates(SHORT, date(2027, 2, 1))
    assert slips_in(SHORT, dates, today=date(2027, 1, 4)) == {}
    early = dates | {"meeting-1": date(2027, 1, 20)}
    assert slips_in(SHORT, early, today=date(2027, 1, 4)) == {"meeting-1": "meeting-date-order"}
    assert slips_in(SHORT, dates, today=date(2027, 2, 2)) == {"start": "meeting-date-past"}
    assert slips_in(SHORT, dates, today=date(2027, 2, 2), only="close") == {}


def test_what_would_leave_too_little_time_is_counted() -> None:
    dates, calendar = {"start": date(2027, 1, 15)}, Calendar("SE")
    soonest = calendar.after(date(2027, 1, 11), 3)
    short = [
        item
        for item in SHORT.preparations
        if item.before == "start" and due_on(item, dates["start"], calendar) < soonest
    ]
    assert short
    assert too_near(SHORT, dates, calendar, today=date(2027, 1, 11)) == {"start": len(short)}
    assert too_near(SHORT, dates, calendar, today=date(2026, 1, 4)) == {}


def test_a_day_that_has_been_is_refused_at_its_field() -> None:
    require_ahead(date(2027, 1, 4), today=date(2027, 1, 4), field="day")
    with pytest.raises(Refusal) as no:
        require_ahead(date(2027, 1, 3), today=date(2027, 1, 4), field="day")
    assert (no.value.key, no.value.field) == ("meeting-date-past", "day")


def member(name: str, role: Role, organisation: str, *, in_slack: bool = True) -> Member:
    person = Person(name, "T1", name, f"U{name}" if in_slack else None)
    return Member(person, Membership("p1", role, organisation, "c1"))


KEY, HOST = Role.KEY_PERSON, Role.MEETING_HOST
MARIA, PER = member("maria", KEY, "norrby"), member("per", KEY, "ekeby")
ANNA, NILS = member("anna", HOST, "strandvik"), member("nils", KEY, "mentorby")
EVERYBODY = [MARIA, PER, ANNA, NILS]


@pytest.mark.parametrize(
    ("members", "host", "expected"),
    [
        (EVERYBODY, "ekeby", PER),  # the host's own people first
        (EVERYBODY, None, ANNA),  # then a meeting host
        ([MARIA, PER, NILS], None, NILS),  # then the mentor's
        ([MARIA, PER], None, MARIA),  # then anybody it suits
        (EVERYBODY, "elsewhere", ANNA),  # a host from another cluster has nobody here
        (
            [member("eva", KEY, "ekeby", in_slack=False), MARIA],
            "ekeby",
            MARIA,
        ),  # nobody reachable at the host's
    ],
)
def test_what_is_owed_together_is_held_by(members: list[Member], host: str | None, expected: Member) -> None:
    found = who_holds((KEY,), members, host_id=host, mentors={"mentorby"})
    assert found == expected.person


def test_in_an_empty_cluster_nobody_holds_it() -> None:
    assert who_holds((KEY,), [], host_id=None, mentors=()) is None
