"""When something is due: on a working day, and never so soon that nobody could have made it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.meetings.meetings import NOTICE, due_anew, due_on
from programme.programmes.template_files import shipped_templates

TEMPLATE = shipped_templates()["jamstalldhet-2020"]
CALENDAR = Calendar("SE", TEMPLATE.breaks)
ITEMS = st.sampled_from([item for item in TEMPLATE.preparations if item.days_before > 0])
DAYS = st.dates(date(2026, 1, 1), date(2032, 12, 31))
MIDSUMMER_EVE, EASTER_MONDAY = date(2027, 6, 25), date(2027, 3, 29)


@given(item=ITEMS, meets=DAYS)
def test_a_last_day_is_a_working_day_and_not_after_its_own(item, meets) -> None:  # type: ignore[no-untyped-def]
    due = due_on(item, meets, CALENDAR)
    assert CALENDAR.is_working(due)
    assert due <= meets - timedelta(days=item.days_before)


def test_nothing_is_due_on_midsummer_eve_nor_on_easter_monday() -> None:
    item = next(item for item in TEMPLATE.preparations if item.days_before == 7)
    assert due_on(item, MIDSUMMER_EVE + timedelta(days=7), CALENDAR) == date(2027, 6, 24)
    assert due_on(item, EASTER_MONDAY + timedelta(days=7), CALENDAR) == date(2027, 3, 25)


@given(item=ITEMS, was_on=DAYS, moved_to=DAYS, today=DAYS)
def test_nobody_is_late_because_a_meeting_moved(item, was_on, moved_to, today) -> None:  # type: ignore[no-untyped-def]
    was = due_on(item, was_on, CALENDAR)
    now_is = due_anew(item, moved_to, CALENDAR, today=today, was=was)
    if was < today:
        assert now_is == was or now_is >= CALENDAR.after(today, NOTICE), (
            "late since the day it was, or given time"
        )
    elif now_is < was:
        assert now_is >= CALENDAR.after(today, NOTICE)
        assert now_is != moved_to
    else:
        assert now_is >= today


def test_what_is_late_stays_late_since_its_own_day_when_the_meeting_moves_a_little() -> None:
    item = next(item for item in TEMPLATE.preparations if item.days_before == 7)
    meets, today = date(2027, 4, 13), date(2027, 4, 9)
    was = due_on(item, meets, CALENDAR)
    assert was < today
    assert due_anew(item, meets + timedelta(days=2), CALENDAR, today=today, was=was) == was
    assert due_anew(item, meets + timedelta(days=21), CALENDAR, today=today, was=was) > today


@given(item=ITEMS, meets=DAYS, today=DAYS)
def test_nobody_is_late_because_she_joined(item, meets, today) -> None:  # type: ignore[no-untyped-def]
    due = due_anew(item, meets, CALENDAR, today=today)
    assert due >= CALENDAR.after(today, NOTICE)
    assert due == due_on(item, meets, CALENDAR) or due != meets


def test_a_meeting_moved_away_and_back_gives_back_the_day() -> None:
    item = next(item for item in TEMPLATE.preparations if item.days_before == 7)
    meets, today = date(2027, 4, 13), date(2027, 3, 1)
    was = due_on(item, meets, CALENDAR)
    later = due_anew(item, meets + timedelta(days=7), CALENDAR, today=today, was=was)
    assert later == was + timedelta(days=7)
    assert due_anew(item, meets, CALENDAR, today=today, was=later) == was


@given(day=DAYS)
def test_a_meeting_is_proposed_on_no_eve_and_no_bridge(day: date) -> None:
    if CALENDAR.suits_meeting(day):
        assert CALENDAR.is_working(day)
        assert CALENDAR.is_working(day - timedelta(days=1)) or CALENDAR.is_working(day + timedelta(days=1))


def test_the_days_that_do_not_suit_a_meeting() -> None:
    ascension = date(2027, 5, 6)
    assert not CALENDAR.suits_meeting(ascension - timedelta(days=1)), "an eve"
    assert not CALENDAR.suits_meeting(ascension)
    assert not CALENDAR.suits_meeting(ascension + timedelta(days=1)), "a bridge"
    assert CALENDAR.suits_meeting(ascension - timedelta(days=2))
