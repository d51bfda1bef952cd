"""Who is in a cluster, for those who meet in it: names, roles, organisations, who hosts and who is mentor."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Member, Person
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Organisation, Programme


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An organisation with its people by role; ``hosts`` is whether it arranges the next meeting."""

    organisation: Organisation
    people: tuple[tuple[Person, tuple[Role, ...]], ...]
    hosts: bool = False


@dataclass(frozen=True, slots=True)
class ClusterPage:
    """One cluster; ``meeting`` is its next, ``today`` or later."""

    programme: Programme
    cluster: str
    neighbours: tuple[Neighbour, ...]
    facilitators: tuple[Person, ...]
    today: date
    meeting: Meeting | None = None
    compared: tuple[Owed, ...] = ()
    """One of each form that is there to be compared."""


def neighbours(
    organisations: Sequence[Organisation], members: Iterable[Member], meeting: Meeting | None
) -> tuple[Neighbour, ...]:
    """The mentor first, then by name. Where nobody was named host, it is who has a meeting host."""
    theirs = list(members)
    hosting = _hosting(theirs, meeting)
    ordered = sorted(organisations, key=lambda one: (not one.mentor, one.name.casefold()))
    return tuple(Neighbour(one, _people(theirs, one.id), one.id in hosting) for one in ordered)


def _hosting(members: Iterable[Member], meeting: Meeting | None) -> frozenset[str]:
    if meeting is not None and meeting.host_id is not None:
        return frozenset({meeting.host_id})
    seats = (one.seat for one in members if one.seat.role is Role.MEETING_HOST)
    return frozenset(seat.organisation_id for seat in seats if seat.organisation_id)


def _people(members: Iterable[Member], organisation_id: str) -> tuple[tuple[Person, tuple[Role, ...]], ...]:
    here = [one for one in members if one.seat.organisation_id == organisation_id]
    persons = {one.person.id: one.person for one in here}
    held = {person_id: {one.seat.role for one in here if one.person.id == person_id} for person_id in persons}
    return tuple((persons[one], tuple(role for role in Role if role in held[one])) for one in persons)
