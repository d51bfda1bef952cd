"""Days for what is explained at length: no letter explains more than a few things, the rest come earlier."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar

A_LETTER = 3
"""So many things are explained in one letter."""
EARLIER = timedelta(weeks=5)
"""How much earlier a time may be booked, so that a letter that goes anyway says so."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A waiting reminder that tells the whole of a thing, which nothing has told its reader yet."""

    notice_id: str
    day: date
    due_on: date


def spread(some: Iterable[Whole], calendar: Calendar, *, first_day: date) -> dict[str, date]:
    """Notice → the earlier day it is told on instead, of one person's reminders; the nearest things first.

    From ``first_day`` on: where there is no such day left, a letter explains more rather than too late.
    """
    days: dict[date, list[Whole]] = defaultdict(list)
    for one in some:
        days[one.day].append(one)
    moved: dict[str, date] = {}
    for day in sorted(days, reverse=True):
        _earlier(day, days, moved, calendar, first_day)
    return moved


def _earlier(
    day: date, days: dict[date, list[Whole]], moved: dict[str, date], calendar: Calendar, first_day: date
) -> None:
    while len(days[day]) > A_LETTER:
        before = calendar.on_or_before(day - DAY)
        if before < first_day:
            return
        ordered = sorted(days[day], key=lambda one: (one.due_on, one.notice_id))
        over, days[day] = ordered[:-A_LETTER], ordered[-A_LETTER:]
        days[before] += over
        moved.update((one.notice_id, before) for one in over)
        day = before


def booked_on(day: date, asked: Iterable[date], *, first_day: date) -> date:
    """When she is told to book a time: not alone on ``day``, if she is asked something sooner."""
    near = (one for one in asked if max(first_day, day - EARLIER) <= one <= day)
    return max(near, default=day)
