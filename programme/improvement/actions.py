"""Actions: what somebody has promised to do in an improvement, by a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.people.absences import Absence
from programme.people.people import Person
from programme.preparations.preparations import State

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
A_WEEK = timedelta(weeks=1)
"""After its day what is to be looked at again comes once more; everything else does the day after."""
ONCE_MORE = "once more"
"""The occasion of that, which has words of its own."""


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
class Spoken:
    """An action as a letter speaks of it to its reader, with who gave it to her and where the routine is.

    ``absence`` is that of the one who answers for it, in which the reader stands in for her. ``once_more``
    says that she has been told of it on its day.
    """

    action: Action
    reader_id: str
    today: date
    given_by: str = ""
    where: str = ""
    owner: str = ""
    absence: Absence | None = None
    once_more: bool = False


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


def notices_for(action: Action, calendar: Calendar, *, first_day: date) -> list[Notice]:
    """What the one responsible shall hear of an open action, from ``first_day`` on.

    Who got it from somebody else hears so first. Then reminders before its day; the day after it, once,
    whether it is done or gets another day. *Later* is silence that ends in a word of its own. Nobody else
    ever hears that it is late.
    """
    if action.state is not State.OPEN or action.responsible is None:
        return []
    given = action.given_by_id not in {None, action.responsible.id}
    hears_on = calendar.on_or_after(first_day)
    news = [_notice(action, Kind.ACTION_YOURS, "given", hears_on, None)] if given else []
    quiet_until = max(hears_on + DAY if given else first_day, action.later_until or first_day)
    said = dict(_days(action, calendar, quiet_until, given=given))
    reminders = [
        _notice(action, Kind.ACTION, occasion, day, action.due_on + DAY if day <= action.due_on else None)
        for day, occasion in sorted(said.items())
    ]
    return [*news, *reminders]


def _days(
    action: Action, calendar: Calendar, quiet_until: date, *, given: bool
) -> Iterable[tuple[date, str]]:
    """Far to near, so that the nearer of two on one day is the one kept."""
    later, offsets = action.later_until, REMINDERS[action.purpose]
    reminded = False
    for offset in sorted(offsets, reverse=True):
        day = calendar.on_or_before(action.due_on - timedelta(days=offset))
        if day < quiet_until and offset == min(offsets) and later is None and not given:
            day = calendar.on_or_after(quiet_until)
        if quiet_until <= day <= action.due_on:
            reminded = True
            yield day, f"{offset} days before"
    once_more = reminded and action.purpose is Purpose.LOOK_AGAIN
    after = action.due_on + (A_WEEK if once_more else DAY)
    yield calendar.on_or_after(max(after, quiet_until)), ONCE_MORE if once_more else "after its day"
    if later is not None and later >= quiet_until:
        yield calendar.on_or_after(later), f"later, {later}"


def _notice(action: Action, kind: Kind, occasion: str, day: date, stale_on: date | None) -> Notice:
    assert action.responsible is not None
    return Notice(
        kind,
        action.programme_id,
        action.responsible.id,
        action.id,
        occasion,
        day,
        version=action.version,
        stale_on=stale_on,
    )
