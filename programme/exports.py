"""What one person may take with her of a programme: everything she may see, and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from programme.meetings import Meeting
from programme.people import Member, Membership, Person
from programme.preparations import Owed
from programme.programmes import Cluster, Organisation, Programme
from programme.reflections import Reflection
from programme.refusals import Refusal
from programme.visibility import Viewer, may_follow, may_see_address, may_see_late


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody with her seats in the programme; ``email`` is None where the reader may not see it."""

    id: str
    name: str
    email: str | None
    seats: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """Something owed that the reader may follow; ``late`` is None where that is not hers to see."""

    owed: Owed
    late: bool | None


@dataclass(frozen=True, slots=True)
class Extract:
    """A programme as ``reader`` may see it at ``taken_at`` (UTC)."""

    programme: Programme
    reader: Person
    facilitates: bool
    taken_at: datetime
    clusters: tuple[Cluster, ...]
    organisations: tuple[Organisation, ...]
    people: tuple[Participant, ...]
    meetings: tuple[Meeting, ...]
    preparations: tuple[Followed, ...]
    reflections: tuple[Reflection, ...]


def require_seat(viewer: Viewer, programme_id: str) -> None:
    """Raises Refusal for somebody who has no seat in the programme, or when there is no such programme."""
    if not viewer.is_in(programme_id):
        raise Refusal("export-not-yours")


def participants(viewer: Viewer, members: Iterable[Member]) -> tuple[Participant, ...]:
    """Everybody's name and seats, for they meet; addresses where they may be seen."""
    seats: dict[str, list[Membership]] = {}
    found: dict[str, Person] = {}
    for member in members:
        found[member.person.id] = member.person
        seats.setdefault(member.person.id, []).append(member.seat)
    return tuple(
        Participant(one.id, one.name, _address(viewer, one, seats[one.id]), tuple(seats[one.id]))
        for one in found.values()
    )


def _address(viewer: Viewer, person: Person, seats: Iterable[Membership]) -> str | None:
    return person.email if any(may_see_address(viewer, seat) for seat in seats) else None


def attended(viewer: Viewer, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings all share and those of one's own cluster, with their links; all for the facilitator."""
    return tuple(
        meeting
        for meeting in meetings
        if meeting.cluster_id is None
        or viewer.meets_in(meeting.cluster_id)
        or viewer.facilitates(meeting.programme_id)
    )


def followed(viewer: Viewer, preparations: Iterable[Owed], *, today: date) -> tuple[Followed, ...]:
    """What the viewer may follow, each with whether it is late where that is hers to see."""
    return tuple(
        Followed(one, one.is_late(today) if may_see_late(viewer, one) else None)
        for one in preparations
        if may_follow(viewer, one)
    )
