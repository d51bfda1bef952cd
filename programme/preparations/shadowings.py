"""Managers who follow each other for a day: who follows whom, when, and a line each about what they saw."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from programme.people.rights import Right, allows
from programme.people.visibility import Viewer, ties
from programme.preparations.preparations import Owed

LONGEST = 500
AHEAD, AFTER = "ahead", "after"
"""The occasions of a word about it: the working day before, and the one after."""
WHILE_SHE_REMEMBERS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Shadowing:
    """``who`` follows ``whom``, by name, on a day; ``saw`` is her line about it, "" until it is written."""

    id: str
    programme_id: str
    organisation_id: str
    who: Person
    whom: str
    on: date
    saw: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """One as somebody may see it: ``saw`` is None where the line is not hers to read."""

    shadowing: Shadowing
    saw: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two, by id, who follow each other on a day; ``named`` is a second who is not in the programme."""

    first_id: str
    second_id: str
    on: date | None
    named: str = ""


@dataclass(frozen=True, slots=True)
class Shadowings:
    """What is owed, the organisation's managers, and who follows whom."""

    owed: Owed
    managers: tuple[Person, ...]
    there: tuple[Shadowing, ...] = ()

    @property
    def proposed(self) -> tuple[tuple[Person, Person], ...]:
        """Two and two as they stand; of an odd number the last follows the first as well."""
        some = self.managers
        pairs = [(some[at], some[at + 1]) for at in range(0, len(some) - 1, 2)]
        return tuple([*pairs, (some[-1], some[0])] if len(some) % 2 and len(some) > 1 else pairs)


def require_sound(pairs: Sequence[Pair], managers: Sequence[Person], *, today: date) -> None:
    """Raises Refusal, at the pair's own field, for a day that has been and for who follows herself."""
    if not pairs:
        raise Refusal("shadowing-no-pair")
    known = {one.id for one in managers}
    for at, pair in enumerate(pairs):
        if pair.first_id == pair.second_id:
            raise Refusal("shadowing-herself", field=f"second-{at}")
        if not pair.second_id and not pair.named:
            raise Refusal("shadowing-whom", field=f"named-{at}")
        if not {pair.first_id, pair.second_id} - {""} <= known:
            raise Refusal("hand-over-stranger", field=f"first-{at}")
        if pair.on is None:
            raise Refusal("action-day-missing", field=f"on-{at}")
        if pair.on < today:
            raise Refusal("new-date-past", field=f"on-{at}")


def seen_by(viewer: Viewer, some: Iterable[Shadowing]) -> tuple[Seen, ...]:
    """Who follows whom, for her team and the facilitator; her line, for her, its managers and the latter."""
    return tuple(
        Seen(one, one.saw if _may_read(viewer, one) else None)
        for one in some
        if allows(Right.FOLLOW, ties(viewer, one.programme_id, organisation_id=one.organisation_id))
    )


def _may_read(viewer: Viewer, one: Shadowing) -> bool:
    manages = any(
        seat.role is Role.MANAGER and seat.organisation_id == one.organisation_id for seat in viewer.seats
    )
    return manages or one.who.id == viewer.person_id or viewer.facilitates(one.programme_id)


def worded(saw: str) -> str:
    """Her line. Raises Refusal for none, or too much of it."""
    words = " ".join(saw.split())
    if not words:
        raise Refusal("shadowing-nothing", field="saw")
    if len(words) > LONGEST:
        raise Refusal("improvement-text-long", field="saw", most=LONGEST, length=len(words))
    return words


def notices_for(one: Shadowing, calendar: Calendar, *, first_day: date) -> list[Notice]:
    """To her who follows: before the day, and after it until she has written her line."""
    if not one.who.reachable:
        return []
    before = calendar.on_or_before(one.on - DAY)
    after = calendar.on_or_after(one.on + DAY)
    said = [(AHEAD, before, one.on), (AFTER, after, after + WHILE_SHE_REMEMBERS)]
    occasion = one.on.isoformat()
    return [
        Notice(Kind.SHADOWS, one.programme_id, one.who.id, one.id, f"{when} {occasion}", day, stale_on=stale)
        for when, day, stale in said
        if day >= first_day and not (when == AFTER and one.saw)
    ]
