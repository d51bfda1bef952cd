"""What is left open when its day has passed, and one decision that serves many."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Programme

A_WEEK = timedelta(weeks=1)


class Fate(StrEnum):
    """What becomes of it."""

    WEEK = "week"  # a week more
    DATE = "date"  # a day that the facilitator gives
    EXEMPT = "exempt"  # it does not apply
    LET_BE = "let-be"  # nothing more is said of it


@dataclass(frozen=True, slots=True)
class Thing:
    """One preparation with all who have not done it in time, by name."""

    item: str
    title: Words
    owed: tuple[Owed, ...]


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """All of it, as things are ``today`` in the programme's zone; what was due first comes first."""

    programme: Programme
    today: date
    things: tuple[Thing, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What was decided of how many; ``until`` is the last of the days given."""

    fate: Fate
    count: int
    until: date | None = None


def things(owing: Iterable[Owed]) -> tuple[Thing, ...]:
    """By preparation, in the order of the first day that has passed."""
    ordered = sorted(owing, key=lambda one: one.item.id)
    found = [
        Thing(item, some[0].item.title, tuple(sorted(some, key=lambda one: (one.owner, one.id))))
        for item, alike in groupby(ordered, key=lambda one: one.item.id)
        if (some := list(alike))
    ]
    return tuple(sorted(found, key=lambda one: (min(each.due_on for each in one.owed), one.item)))


def a_week_more(calendar: Calendar, *, today: date, meets: date) -> date:
    """The working day in a week; before a meeting that lies ahead, the last working day before it."""
    day = calendar.on_or_after(today + A_WEEK)
    if today < meets <= day:
        return max(today, calendar.on_or_before(meets - DAY))
    return day
