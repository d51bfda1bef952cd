"""Actions: what somebody has promised to do in an improvement, by a day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.calendar import Calendar
from programme.people import Person
from programme.preparations import State
from programme.refusals import Refusal

LONGEST = 300
TO_TELL = timedelta(weeks=2)
"""How long a team has to tell what it has learned."""


class Purpose(StrEnum):
    """Why it is promised: a line of the action PLAN, or what makes an improvement last and be heard of.

    LOOK_AGAIN is owed on the day the team chose when it made its improvement last; COMMUNICATE after that.
    """

    PLAN = "plan"
    LOOK_AGAIN = "look_again"
    COMMUNICATE = "communicate"


REMINDERS = {Purpose.PLAN: (7, 1), Purpose.LOOK_AGAIN: (0,), Purpose.COMMUNICATE: (7, 1)}
"""Days before its day."""


@dataclass(frozen=True, slots=True)
class Action:
    """``what`` is empty for what its purpose says. ``title`` is the improvement's.

    ``given_by_id`` is who put it on the one responsible; ``version`` counts dates and people it has had.
    """

    id: str
    improvement_id: str
    programme_id: str
    organisation_id: str
    title: str
    purpose: Purpose
    what: str
    due_on: date
    version: int
    state: State
    responsible: Person | None = None
    given_by_id: str | None = None
    later_until: date | None = None
    done_at: datetime | None = None
    done_by: Person | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An action as somebody wrote it in its form."""

    what: str
    responsible_id: str | None
    due_on: date | None


def worded(what: str) -> str:
    """What shall be done; raises Refusal when it is not said, or at too great length."""
    words = " ".join(what.split())
    if not words:
        raise Refusal("action-what-missing", field="what")
    if len(words) > LONGEST:
        raise Refusal("improvement-text-long", field="what", most=LONGEST, length=len(words))
    return words


def require_ahead(day: date | None, *, today: date, field: str) -> date:
    """The day; raises Refusal when there is none, or it has been."""
    if day is None:
        raise Refusal("action-day-missing", field=field)
    if day < today:
        raise Refusal("new-date-past", field=field)
    return day


def later_day(action: Action, calendar: Calendar, *, today: date) -> date:
    """When *later* is: two working days from now, yet while it is in time no later than its last working day.

    Work at home is never late, so there is always a later.
    """
    soon, in_time = calendar.after(today, 2), calendar.on_or_before(action.due_on)
    return min(soon, in_time) if today < in_time else soon
