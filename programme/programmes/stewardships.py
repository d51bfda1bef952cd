"""Stewardships: who answers for a programme's personal data, how long it is kept, and what becomes of it."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal

MONTHS = 24
"""After its close, where the facilitator has not said otherwise."""
SHORTEST, LONGEST = 6, 120
"""Months."""
FIRST, LAST = timedelta(days=30), timedelta(days=7)
"""How long before the end the facilitators are warned, at the latest."""
LOOKED_AT = timedelta(days=150)
"""So long before its end a programme is looked at: no break is longer."""
LONGEST_TEXT = 200


class Fate(StrEnum):
    """What becomes of a programme when its time is out."""

    ANONYMISE = "anonymise"  # what was learned stays, and nobody's name
    ERASE = "erase"  # all of it goes


@dataclass(frozen=True, slots=True)
class Stewardship:
    """``controller`` is the organisation that answers for the data, ``contact`` whom one asks.

    ``closes_on`` is the last meeting; ``archived_at`` when somebody said that the archive has its copy.
    """

    programme_id: str
    title: str
    closes_on: date
    controller: str = ""
    contact: str = ""
    months: int = MONTHS
    fate: Fate = Fate.ANONYMISE
    archived_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def until(self) -> date:
        """The last day on which it is kept as it is."""
        return months_after(self.closes_on, self.months)

    @property
    def archived(self) -> bool:
        """A copy from before the close lacks what came after it."""
        return self.archived_at is not None and self.archived_at.date() > self.closes_on


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def require_time(months: int) -> None:
    """Raises Refusal for a time that is too short to be learned from, or too long to be needed."""
    if not SHORTEST <= months <= LONGEST:
        raise Refusal("retention-months", field="months", least=SHORTEST, most=LONGEST)


def warning_due(one: Stewardship, warned: tuple[date, ...], days: Calendar, *, today: date) -> int | None:
    """Which warning is to be promised by now, 0 or 1; ``warned`` are the ``days`` on which they were said.

    What would fall in a break comes before it. The second waits for the first to have been said a week ago,
    also where the time was made shorter.
    """
    if not warned:
        return 0 if today >= days.on_or_before(one.until - FIRST) else None
    if len(warned) == 1:
        week_before = days.on_or_before(one.until - LAST)
        return 1 if today >= max(week_before, warned[0] + LAST) else None
    return None


def may_end(one: Stewardship, warned: tuple[date, ...], *, today: date) -> bool:
    """Once its day has passed: the archive has its copy, or two warnings were said, the last a week ago."""
    if today <= one.until:
        return False
    return one.archived or (len(warned) > 1 and today >= warned[1] + LAST)
