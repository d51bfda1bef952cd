"""Foresight: on which day each promise will be kept, as things stand and if nobody does anything."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from programme.ground.calendar import DAY, Calendar, local_day
from programme.ground.languages import Words
from programme.ground.notices import Kind
from programme.meetings.meetings import Meeting
from programme.messages.messages import choose, goes_at
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Programme
from programme.programmes.template import Question


@dataclass(frozen=True, slots=True)
class Promise:
    """A waiting notice."""

    id: str
    person_id: str
    kind: Kind
    programme_id: str
    subject: str
    occasion: str
    day: date
    stale_on: date | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One notice, said or promised, on a day in the person's zone, with the facts its reason speaks of.

    Who has no ``slack_id`` is known by her ``address``.
    """

    slack_id: str
    on: date
    said: bool
    kind: Kind
    occasion: str
    programme: Programme
    owed: Owed | None = None
    meeting: Meeting | None = None
    question: Question | None = None
    about: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A step that somebody meets for on a day."""

    on: date
    title: Words
    programme: str


def days_of(
    waiting: Iterable[Promise],
    calendars: Mapping[str, Calendar],
    *,
    zone: str,
    taken: bool,
    now: datetime,
) -> Iterator[tuple[date, Promise]]:
    """One person's promises in the order in which they will be said, each with its day in her zone.

    ``taken`` says that she has had her message of today; ``calendars`` are by programme.
    """
    left = list(waiting)
    first = {
        one.id: local_day(
            goes_at(
                one.day,
                urgent=one.urgent,
                taken=taken,
                now=now,
                zone=zone,
                calendar=calendars[one.programme_id],
            ),
            zone,
        )
        for one in left
    }
    while left:
        day = min(first.values())
        ripe = [one for one in left if first[one.id] == day]
        tomorrow = {one.programme_id: calendars[one.programme_id].after(day) for one in ripe}
        choice = choose(ripe, today=day, next_days=tomorrow)
        yield from ((day, one) for one in choice.carried)
        later = [replace(one, day=tomorrow[one.programme_id]) for one in choice.postponed]
        left = [*(one for one in left if first[one.id] != day), *later]
        first = {one.id: _from(day + DAY, first.get(one.id, day), one, calendars) for one in left}


def _from(earliest: date, was: date, one: Promise, calendars: Mapping[str, Calendar]) -> date:
    return was if was >= earliest else calendars[one.programme_id].on_or_after(max(one.day, earliest))


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that will be said on a day, and to whom: names, or in a programme to be the roles.

    ``owners`` are the names of all those whose it is, where it is something owed.
    """

    told: Told
    to: tuple[str, ...]
    owners: tuple[str, ...] = ()
