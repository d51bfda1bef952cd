"""Mails: what somebody without Slack would have been told, for the facilitator to copy into an e-mail."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Programme
from programme.programmes.template import Question


@dataclass(frozen=True, slots=True)
class Mail:
    """To ``person``, or to an organisation as a whole (None); ``words`` are its own for the method's terms.

    ``addresses`` are theirs who get nothing from us, ``owed`` is what is open, the nearest first, and
    ``meeting`` the next one they go to. ``question`` is a politician's, to ask in committee.
    """

    programme: Programme
    organisation: str
    sender: Person
    today: date
    addresses: tuple[str, ...]
    owed: tuple[Owed, ...]
    meeting: Meeting | None
    person: Person | None = None
    words: tuple[tuple[str, str, str], ...] = ()
    question: Question | None = None


def for_person(open_ones: Iterable[Owed], person: Person, *, briefly: bool, today: date) -> tuple[Owed, ...]:
    """What somebody answers for, and what lies ahead that nobody answers for; ``briefly`` only her own."""
    return tuple(
        one
        for one in open_ones
        if one.state is State.OPEN
        and (_is_hers(one, person) or (one.responsible is None and not briefly and not one.is_late(today)))
    )


def for_all(open_ones: Iterable[Owed], *, today: date) -> tuple[Owed, ...]:
    """What lies ahead of an organisation; that something is late is only for the one responsible to know."""
    return tuple(one for one in open_ones if one.state is State.OPEN and not one.is_late(today))


def _is_hers(one: Owed, person: Person) -> bool:
    return one.responsible is not None and one.responsible.id == person.id
