"""No letter explains more than three things: the fourth is told another day, earlier."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as some

from programme.ground.calendar import DAY, Calendar
from programme.preparations.reminder_days import A_LETTER, EARLIER, Whole, booked_on, spread

SWEDEN = Calendar("SE", ())
TODAY = date(2027, 3, 1)
MONDAY = date(2027, 3, 15)


def things(days: list[int]) -> list[Whole]:
    return [
        Whole(f"n{at:02}", SWEDEN.on_or_after(TODAY + timedelta(days=day)), MONDAY + timedelta(days=at))
        for at, day in enumerate(days)
    ]


def test_of_six_on_a_monday_the_three_that_are_due_first_are_told_on_the_friday() -> None:
    six = [Whole(f"n{at}", MONDAY, MONDAY + timedelta(days=20 - at)) for at in range(6)]
    assert spread(six, SWEDEN, first_day=TODAY) == dict.fromkeys(["n5", "n4", "n3"], date(2027, 3, 12))


@settings(deadline=None)
@given(some.lists(some.integers(1, 40), max_size=25))
def test_nothing_is_told_later_or_lost_and_no_letter_is_full_unless_there_is_no_day_left(
    days: list[int],
) -> None:
    waiting = things(days)
    moved = spread(waiting, SWEDEN, first_day=TODAY)
    told = {one.notice_id: moved.get(one.notice_id, one.day) for one in waiting}
    assert all(SWEDEN.is_working(day) and day >= TODAY for day in moved.values())
    assert all(told[one.notice_id] <= one.day for one in waiting)
    first = SWEDEN.on_or_after(TODAY)
    full = [day for day, count in Counter(told.values()).items() if count > A_LETTER]
    assert all(day == first for day in full)


@settings(deadline=None)
@given(some.lists(some.integers(1, 40), max_size=25))
def test_what_is_spread_once_stays(days: list[int]) -> None:
    waiting = things(days)
    moved = spread(waiting, SWEDEN, first_day=TODAY)
    after = [Whole(one.notice_id, moved.get(one.notice_id, one.day), one.due_on) for one in waiting]
    assert spread(after, SWEDEN, first_day=TODAY) == {}


def test_a_time_is_booked_in_a_letter_that_goes_anyway_and_alone_where_none_does() -> None:
    day, today = date(2027, 2, 8), date(2027, 1, 11)
    asked = [date(2027, 1, 19), date(2027, 2, 2), date(2027, 2, 9)]
    assert booked_on(day, asked, first_day=today) == date(2027, 2, 2)
    assert booked_on(day, asked, first_day=date(2027, 2, 3)) == day
    assert booked_on(day, [day - EARLIER - DAY], first_day=date(2026, 1, 1)) == day
