"""What is promised to whom on which day: told for any date, break, country and hour of joining."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.notices import Kind, Notice
from programme.meetings.meeting_notices import URGENT_DAYS, news_for, told_before
from programme.meetings.meetings import Meeting, due_on
from programme.people.people import Person, overseers
from programme.preparations.preparation_notices import escalation_for, reminders_for, tells_facilitator_on
from programme.preparations.preparations import Owed, State
from programme.programmes.template_files import shipped_templates

ITEM = shipped_templates()["kort"].preparations[0]
MARIA = Person("maria", "T1", "Maria Lind", "U1")
EVA = Person("eva", "T1", "Eva Ek", "U2")
FIRST, LAST = date(2026, 12, 1), date(2029, 1, 31)
SUMMER = Break(title=Words(sv="Sommar", en="Summer"), weeks="27-32")
CHRISTMAS = Break(title=Words(sv="Jul", en="Christmas"), from_day="12-20", until_day="01-06")

days = st.dates(FIRST, LAST)
calendars = st.builds(
    Calendar,
    st.sampled_from(("SE", "NO", "FI", "DE", "US", "JP")),
    st.sampled_from(((), (SUMMER,), (CHRISTMAS,), (SUMMER, CHRISTMAS))),
)
offsets = st.lists(st.integers(0, 60), max_size=6, unique=True).map(tuple)
MIDSUMMER_EVE, LEAP_DAY = date(2027, 6, 25), date(2028, 2, 29)


def owed(due_on: date, reminders: tuple[int, ...] = (14, 7, 1), later_until: date | None = None) -> Owed:
    return Owed(
        id="facts",
        programme_id="p",
        item=ITEM,
        cluster_id="c",
        meeting_id="m",
        due_on=due_on,
        version=1,
        state=State.OPEN,
        owner="Norrby",
        organisation_id="norrby",
        responsible=MARIA,
        later_until=later_until,
        reminders=reminders,
    )


def of_kind(notices: list[Notice], kind: Kind) -> list[Notice]:
    return [notice for notice in notices if notice.kind is kind]


@given(days, offsets, calendars, st.integers(2, 21))
@example(date(2027, 7, 2), (14, 7, 1), Calendar("SE", (SUMMER,)), 7)
def test_what_tells_of_a_meeting_is_spoken_of_once_that_has_been(
    held: date, reminders: tuple[int, ...], calendar: Calendar, after: int
) -> None:
    held = calendar.on_or_after(held)
    notes = ITEM.model_copy(update={"days_after": after, "days_before": 0})
    due = due_on(notes, held + timedelta(days=200), calendar, held_on=held)
    one = replace(owed(due, reminders), item=notes)
    said = of_kind(reminders_for(one, calendar, first_day=FIRST), Kind.REMINDER)
    assert all(held < notice.day <= due for notice in said)


@given(days, offsets, calendars, st.integers(-90, 10))
@example(MIDSUMMER_EVE, (0,), Calendar("SE"), -30)
@example(LEAP_DAY, (1, 0), Calendar("SE"), -30)
@example(date(2027, 8, 2), (14, 7, 1), Calendar("SE", (SUMMER,)), -40)
@example(date(2027, 3, 28), (1, 0), Calendar("US"), -5)
def test_reminders_come_on_working_days_in_time_and_one_a_day(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, joins: int
) -> None:
    first_day = due_on + timedelta(days=joins)
    planned = of_kind(reminders_for(owed(due_on, reminders), calendar, first_day=first_day), Kind.REMINDER)
    when = [notice.day for notice in planned]
    assert all(calendar.is_working(day) for day in when)
    assert all(first_day <= day <= due_on for day in when)
    assert len(set(when)) == len(when)
    assert len({notice.occasion for notice in planned}) == len(planned)
    assert {notice.stale_on for notice in planned} <= {due_on + DAY}, "after its day it is no longer said"


@given(days, offsets.filter(bool), calendars, st.integers(-90, 10))
def test_the_nearest_reminder_is_always_said_if_there_is_a_working_day_left(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, joins: int
) -> None:
    first_day = due_on + timedelta(days=joins)
    planned = of_kind(reminders_for(owed(due_on, reminders), calendar, first_day=first_day), Kind.REMINDER)
    nearest = calendar.on_or_before(due_on - timedelta(days=min(reminders)))
    if nearest < first_day:
        nearest = calendar.on_or_after(first_day)
    occasions = [notice.occasion for notice in planned if notice.day == nearest]
    assert occasions == ([f"{min(reminders)} days before"] if nearest <= due_on else [])


@given(days, offsets, calendars, st.integers(-90, 10))
def test_a_reminder_is_left_out_only_for_a_nearer_one_or_when_its_day_is_over(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, joins: int
) -> None:
    first_day = due_on + timedelta(days=joins)
    planned = of_kind(reminders_for(owed(due_on, reminders), calendar, first_day=first_day), Kind.REMINDER)
    said = {notice.occasion: notice.day for notice in planned}
    for offset in reminders:
        day = calendar.on_or_before(due_on - timedelta(days=offset))
        if f"{offset} days before" not in said:
            taken = [other for other in said.values() if other.isocalendar()[:2] == day.isocalendar()[:2]]
            assert day < first_day or taken


@given(days, offsets, calendars, st.integers(-90, 40))
def test_what_is_missing_is_said_once_on_a_working_day_after_its_day_and_not_before_one_has_joined(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, joins: int
) -> None:
    first_day = due_on + timedelta(days=joins)
    [late] = of_kind(reminders_for(owed(due_on, reminders), calendar, first_day=first_day), Kind.LATE)
    assert late.day > due_on
    assert late.day >= first_day
    assert calendar.is_working(late.day)
    assert late.stale_on is None, "however late, it is said"


@given(days, offsets, calendars, st.integers(1, 60))
def test_later_is_silence_until_its_day_and_a_word_then(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, ahead: int
) -> None:
    first_day = due_on - timedelta(days=ahead)
    until = calendar.on_or_after(first_day + DAY)
    put_off = owed(due_on, reminders, later_until=until)
    planned = of_kind(reminders_for(put_off, calendar, first_day=first_day), Kind.REMINDER)
    assert min((notice.day for notice in planned), default=None) == (until if until <= due_on else None)


@pytest.mark.parametrize("state", [State.DONE, State.EXEMPT])
def test_of_what_is_settled_nothing_is_said(state: State) -> None:
    assert reminders_for(replace(owed(FIRST), state=state), Calendar("SE"), first_day=FIRST) == []


@given(days, offsets, calendars, st.integers(-90, 10), st.integers(0, 120))
def test_planning_again_later_promises_nothing_twice_and_forgets_nothing_ahead(
    due_on: date, reminders: tuple[int, ...], calendar: Calendar, joins: int, later: int
) -> None:
    """Whenever it is planned anew, what is ahead keeps its key and its day: so the unique key can hold."""
    first_day = due_on + timedelta(days=joins)
    once = reminders_for(owed(due_on, reminders), calendar, first_day=first_day)
    again = reminders_for(owed(due_on, reminders), calendar, first_day=first_day + timedelta(days=later))
    first = {notice.occasion: notice.day for notice in once}
    for notice in again:
        assert notice.occasion in first, "nothing new is made up"
        assert notice.day >= first[notice.occasion]
    ahead = {one.occasion for one in once if one.day >= first_day + timedelta(days=later)}
    assert ahead <= {one.occasion for one in again}


@given(days, calendars)
def test_the_facilitator_hears_after_the_evening_that_was_announced(
    said_on: date, calendar: Calendar
) -> None:
    notice = escalation_for(owed(said_on - DAY), EVA.id, calendar, said_on=said_on)
    announced = tells_facilitator_on(calendar, said_on)
    assert said_on < announced < notice.day
    assert calendar.is_working(announced), "an evening on which something can still be done"
    assert calendar.is_working(notice.day)


def test_nobody_hears_of_herself_and_nobody_who_cannot_be_reached_hears() -> None:
    gone = replace(EVA, id="gone", deactivated=True)
    assert overseers([EVA, MARIA, gone], of=MARIA.id) == [EVA]


def meeting(on: date, version: int = 2) -> Meeting:
    return Meeting("m", "p", "start", Words(sv="Uppstart", en="Kick-off"), on, version)


@given(days, days, days, calendars)
def test_a_move_is_told_to_those_who_knew_another_date_and_at_once_when_it_is_near(
    told: date, on: date, today: date, calendar: Calendar
) -> None:
    first_day = today + DAY
    news = news_for(meeting(on), MARIA.id, calendar, told=told, first_day=first_day, today=today)
    if told == on:
        assert news is None
        return
    assert news is not None
    assert told_before(news.occasion) == told
    assert news.version == 2
    assert news.stale_on == on + DAY
    near = [
        day
        for day in (told, on)
        if day >= today and calendar.working_days_until(day, today=today) <= URGENT_DAYS
    ]
    assert news.urgent == bool(near)
    assert news.day == today if news.urgent else calendar.is_working(news.day) and news.day >= first_day


def test_a_meeting_that_was_long_ago_is_no_hurry() -> None:
    """It never took place; the new date is months away."""
    today = date(2027, 3, 1)
    told, on = date(2027, 2, 1), date(2027, 5, 3)
    news = news_for(meeting(on), MARIA.id, Calendar("SE"), told=told, first_day=today + DAY, today=today)
    assert news is not None
    assert not news.urgent


def test_all_reminders_but_the_last_gather_on_the_first_working_day_of_their_week() -> None:
    thursday, calendar = date(2027, 3, 25), Calendar("SE", ())
    said = of_kind(reminders_for(owed(thursday), calendar, first_day=date(2027, 3, 1)), Kind.REMINDER)
    assert [one.day for one in said] == [date(2027, 3, 8), date(2027, 3, 15), date(2027, 3, 24)]


def test_a_reminder_does_not_come_earlier_to_the_morning_that_tells_of_its_date() -> None:
    thursday, calendar = date(2027, 3, 25), Calendar("SE", ())
    said = of_kind(reminders_for(owed(thursday), calendar, first_day=date(2027, 3, 15)), Kind.REMINDER)
    assert [one.day for one in said] == [date(2027, 3, 18), date(2027, 3, 24)]
