"""Days off: told for any weekdays, absence, stand-in and calendar."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import (
    LONGEST,
    NEVER,
    Cover,
    Rest,
    own_days,
    require_dates,
    require_there,
    require_weekdays,
    stand_ins,
)
from programme.people.people import Member, Membership, Person
from programme.preparations.preparation_notices import BOOK, BOOK_DAYS, reminders_for, shared_reminders
from programme.preparations.preparations import Owed, State
from programme.programmes.template_files import shipped_templates

ITEMS = {item.id: item for item in shipped_templates()["kort"].preparations}
MARIA = Person("maria", "T1", "Maria Lind", "U1")
ANNA = Person("anna", "T1", "Anna Berg", "U2")
SUMMER = Break(title=Words(sv="Sommar", en="Summer"), weeks="27-32")

days = st.dates(date(2026, 12, 1), date(2028, 12, 31))
calendars = st.builds(Calendar, st.sampled_from(("SE", "NO", "US")), st.sampled_from(((), (SUMMER,))))
weekdays = st.frozensets(st.integers(0, 4), max_size=4)


@st.composite
def rests(draw: st.DrawFn) -> Rest:
    if draw(st.booleans()):
        return Rest(draw(weekdays))
    since = draw(days)
    return Rest(draw(weekdays), since, since + timedelta(days=draw(st.integers(0, LONGEST.days - 1))))


def owed(due_on: date, item: str = "facts", reminders: tuple[int, ...] = (14, 7, 1)) -> Owed:
    return Owed(
        id="facts",
        programme_id="p",
        item=ITEMS[item],
        cluster_id="c",
        meeting_id="m",
        due_on=due_on,
        version=1,
        state=State.OPEN,
        owner="Norrby",
        organisation_id="norrby",
        responsible=MARIA,
        reminders=reminders,
    )


covers = st.builds(Cover, rests()) | st.builds(Cover, rests(), st.just(ANNA), rests())


@given(calendars, rests(), days)
def test_her_own_days_are_working_days_on_which_she_is_there_and_there_is_always_one(
    calendar: Calendar, rest: Rest, day: date
) -> None:
    own = own_days(calendar, rest)
    assert own.is_working(day) == (calendar.is_working(day) and not rest.includes(day))
    assert own.on_or_after(day) >= day
    assert own.on_or_before(day) <= day


@given(days, calendars, covers, st.integers(-60, 30))
@example(date(2027, 8, 20), Calendar("SE", (SUMMER,)), Cover(Rest(frozenset({0}))), -60)
def test_nothing_is_promised_to_somebody_away_and_everything_to_somebody_who_is_there(
    due_on: date, calendar: Calendar, cover: Cover, joins: int
) -> None:
    planned = shared_reminders(owed(due_on), calendar, cover, first_day=due_on + timedelta(days=joins))
    assert [one for one in planned if one.kind is Kind.LATE], "that it is missing is always said"
    for notice in planned:
        hers = notice.person_id == MARIA.id
        assert hers or notice.person_id == ANNA.id
        assert hers != (cover.rest.is_away(notice.day) and cover.stand_in is not None)
        assert not (cover.rest if hers else cover.stand_ins).includes(notice.day)
        assert calendar.is_working(notice.day)


@given(days, calendars, covers, st.integers(-60, 30))
def test_it_is_said_as_often_and_on_the_same_days_as_with_somebody_who_is_there_whenever_the_two_are(
    due_on: date, calendar: Calendar, cover: Cover, joins: int
) -> None:
    """Who stands in and is always there hears on just the days on which it would have been said."""
    first_day = due_on + timedelta(days=joins)
    cover = replace(cover, rest=replace(cover.rest, weekdays=frozenset()), stand_in=ANNA, stand_ins=NEVER)
    shared = shared_reminders(owed(due_on), calendar, cover, first_day=first_day)
    alone = reminders_for(owed(due_on), calendar, first_day=first_day)
    assert [replace(one, person_id="") for one in shared] == [replace(one, person_id="") for one in alone]


def test_without_days_off_the_calendar_is_the_programmes_own() -> None:
    calendar = Calendar("SE", (SUMMER,))
    assert own_days(calendar, NEVER) is calendar


@given(days, st.integers(0, 400), st.integers(-10, 10))
def test_one_is_away_at_most_half_a_year_and_not_in_the_past(since: date, length: int, ago: int) -> None:
    until, today = since + timedelta(days=length), since + timedelta(days=length + ago)
    if ago > 0:
        key = "absence-past"
    elif length >= LONGEST.days:
        key = "absence-long"
    else:
        require_dates(since, until, today=today)
        return
    with pytest.raises(Refusal, match=key):
        require_dates(since, until, today=today)


@given(weekdays)
def test_some_weekday_is_left(some: frozenset[int]) -> None:
    require_weekdays(some)
    with pytest.raises(Refusal, match="weekdays-all"):
        require_weekdays({*some, 0, 1, 2, 3, 4})


@given(days, st.integers(0, 20), days, st.integers(0, 20))
def test_nobody_stands_in_who_is_away_on_any_of_the_same_days(
    since: date, length: int, hers: date, her_length: int
) -> None:
    until, her_until = since + length * DAY, hers + her_length * DAY
    both = {since + step * DAY for step in range(length + 1)} & {
        hers + step * DAY for step in range(her_length + 1)
    }
    rest = Rest(since=hers, until=her_until)
    if not both:
        require_there(ANNA, rest, since=since, until=until)
        return
    with pytest.raises(Refusal, match="stand-in-away"):
        require_there(ANNA, rest, since=since, until=until)


def test_a_colleague_who_cannot_be_reached_and_a_politician_are_not_asked_to_stand_in() -> None:
    def seat(person: Person, role: Role) -> Member:
        return Member(person, Membership("p", role, "norrby", "c"))

    gone, pia = Person("per", "T1", "Per Ås"), Person("pia", "T1", "Pia Pil", "U3")
    team = [seat(MARIA, Role.KEY_PERSON), seat(ANNA, Role.MANAGER), seat(gone, Role.ADVISER)]
    assert stand_ins([*team, seat(pia, Role.POLITICIAN)], of=MARIA.id) == [ANNA]
    assert stand_ins([*team, seat(pia, Role.POLITICIAN), seat(pia, Role.MANAGER)], of=MARIA.id) == [ANNA, pia]


def booked(notices: list[Notice]) -> list[date]:
    return [one.day for one in notices if one.occasion == BOOK]


@given(days, calendars, st.integers(-120, 10))
def test_a_time_is_booked_once_about_six_weeks_before_if_it_lies_that_far_ahead(
    due_on: date, calendar: Calendar, joins: int
) -> None:
    first_day = due_on + timedelta(days=joins)
    joint = owed(due_on, "self-assessment-1")
    told = booked(reminders_for(joint, calendar, first_day=first_day))
    day = calendar.on_or_before(due_on - timedelta(days=BOOK_DAYS))
    last_word = calendar.on_or_before(due_on - timedelta(days=min(joint.reminders)))
    monday = calendar.on_or_after(day - timedelta(days=day.weekday()))
    gathered = monday if first_day < monday < day else day
    assert told == ([gathered] if day >= first_day and gathered != last_word else [])
    assert not booked(reminders_for(owed(due_on), calendar, first_day=first_day)), "nobody else takes part"


def test_what_the_facilitator_lets_be_is_not_spoken_of() -> None:
    let_be = replace(owed(date(2027, 2, 1)), let_be=True)
    assert reminders_for(let_be, Calendar("SE"), first_day=date(2027, 1, 1)) == []
