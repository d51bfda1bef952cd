"""Absences: the days on which somebody is left in peace, and who hears in her place while she is away."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Member, Person

LONGEST = timedelta(days=180)
"""Who is away for longer hands over. It leaves a working day in every year, whatever the breaks."""
WEEK = range(5)
"""The weekdays one can have for oneself, Monday first; nobody hears from us on the other two."""
NOTICED = timedelta(days=7)
"""So long ahead the facilitator sees who will be away."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Away from ``since`` to ``until``, both included, in her own zone; ``stand_in`` hears in her place."""

    id: str
    person: Person
    since: date
    until: date
    stand_in: Person | None = None

    @property
    def occasion(self) -> str:
        """What the one who stands in is told once: from when until when."""
        return f"{self.since} to {self.until}"


@dataclass(frozen=True, slots=True)
class Delay:
    """Somebody away on the morning on which what is written to her now would come: it waits for her.

    ``instead`` is who hears it in her place; ``reminded`` who gets her reminders meanwhile, though not this.
    """

    person: Person
    until: date
    instead: Person | None = None
    reminded: Person | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    """When somebody hears nothing that can wait: some weekdays (Monday is 0), and while she is away."""

    weekdays: frozenset[int] = frozenset()
    since: date | None = None
    until: date | None = None

    def is_away(self, day: date) -> bool:
        return self.since is not None and self.until is not None and self.since <= day <= self.until

    def includes(self, day: date) -> bool:
        return day.weekday() in self.weekdays or self.is_away(day)


NEVER = Rest()


@dataclass(frozen=True)
class OwnDays(Calendar):
    """A programme's working days that are one person's too."""

    rest: Rest = NEVER

    def is_working(self, day: date) -> bool:
        return super().is_working(day) and not self.rest.includes(day)


@dataclass(frozen=True)
class TwoPeoplesDays(OwnDays):
    """Her own days and, while she is away, those of the one who stands in for her."""

    stand_ins: Rest = NEVER

    def is_working(self, day: date) -> bool:
        away = self.rest.is_away(day) and not self.stand_ins.includes(day)
        return Calendar.is_working(self, day) if away else super().is_working(day)


def own_days(calendar: Calendar, rest: Rest) -> Calendar:
    """The days of ``calendar`` on which somebody with her own ``rest`` may hear from us."""
    return calendar if rest == NEVER else OwnDays(calendar.country, calendar.breaks, rest)


@dataclass(frozen=True, slots=True)
class Cover:
    """Somebody's own days, and those of the one who hears in her place while she is away, if anybody can."""

    rest: Rest = NEVER
    stand_in: Person | None = None
    stand_ins: Rest = NEVER

    def days(self, calendar: Calendar) -> Calendar:
        """On which there is somebody to hear it."""
        if self.stand_in is None:
            return own_days(calendar, self.rest)
        return TwoPeoplesDays(calendar.country, calendar.breaks, self.rest, self.stand_ins)

    def hears(self, person: Person, day: date) -> Person:
        """Who hears on ``day`` what is meant for ``person``."""
        return self.stand_in if self.stand_in is not None and self.rest.is_away(day) else person


ALWAYS_THERE = Cover()


def require_dates(since: date, until: date, *, today: date) -> None:
    """Raises Refusal, with its field, for days that nobody can be away on."""
    if until < today:
        raise Refusal("absence-past", field="until")
    if until < since:
        raise Refusal("absence-order", field="until")
    if until - since >= LONGEST:
        raise Refusal("absence-long", field="until", most=LONGEST.days)


def require_weekdays(weekdays: Collection[int]) -> None:
    """Raises Refusal when no weekday is left on which she could hear anything."""
    if set(WEEK) <= set(weekdays):
        raise Refusal("weekdays-all", field="weekdays")


def require_there(stand_in: Person, rest: Rest, *, since: date, until: date) -> None:
    """Raises Refusal for somebody who cannot be reached, or who is away herself meanwhile."""
    if not stand_in.reachable:
        raise Refusal("hand-over-unreachable", field="stand_in", name=stand_in.name)
    if rest.since is not None and rest.until is not None and rest.since <= until and since <= rest.until:
        raise Refusal("stand-in-away", field="stand_in", name=stand_in.name)


def stand_ins(members: Iterable[Member], *, of: str) -> list[Person]:
    """Those of somebody's colleagues who can stand in for her; a politician is not asked to."""
    able = {
        member.person.id: member.person
        for member in members
        if member.person.reachable and member.person.id != of and member.seat.role is not Role.POLITICIAN
    }
    return list(able.values())
