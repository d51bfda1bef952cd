"""What one person may take with her of a programme: everything she may see, and nothing else."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from programme.assessments.assessments import Round
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.actions import Action
from programme.improvement.check_ins import is_stuck
from programme.improvement.cycles import Cycle
from programme.improvement.dossiers import Move
from programme.improvement.features import Features
from programme.improvement.findings import Finding
from programme.improvement.ideas import TakenUp
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.meetings.feedback import Feedback
from programme.meetings.meetings import Meeting
from programme.meetings.records import Attended
from programme.meetings.stages import Reached
from programme.people.audit_trail import Entry
from programme.people.people import Member, Membership, Person
from programme.people.visibility import (
    Viewer,
    may_attend,
    may_export,
    may_follow,
    may_see_address,
    may_see_late,
    may_see_name,
    may_work_on,
)
from programme.preparations.preparations import Owed
from programme.preparations.shadowings import Seen
from programme.programmes.programmes import Cluster, Organisation, Programme
from programme.reflections.reflections import Reflection


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
class Improved:
    """An improvement with how it came so far.

    ``drives_id`` is None also where the reader may not see the other. ``stuck`` before its first test, and
    the ids of those ``invited``, are for those who work on it; None for others.
    """

    improvement: Improvement
    drives_id: str | None
    stuck: bool | None
    invited: tuple[str, ...] | None
    findings: tuple[Finding, ...] = ()
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class Tested:
    """A test with its five features."""

    cycle: Cycle
    features: Features


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
    outcomes: tuple[Reached, ...] = ()
    improvements: tuple[Improved, ...] = ()
    ideas: tuple[TakenUp, ...] = ()
    cycles: tuple[Tested, ...] = ()
    measures: tuple[Measure, ...] = ()
    actions: tuple[Action, ...] = ()
    assessments: tuple[Round, ...] = ()
    attendance: tuple[Attended, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    shadowings: tuple[Seen, ...] = ()
    trail: tuple[Entry, ...] = ()
    """For a facilitator; nobody else reads it."""


def require_something(viewer: Viewer, programme_id: str, *, wrote: bool) -> None:
    """Raises Refusal for somebody who has neither a seat nor words of her own there."""
    if not may_export(viewer, programme_id, wrote=wrote):
        raise Refusal("export-not-yours")


def participants(viewer: Viewer, members: Iterable[Member]) -> tuple[Participant, ...]:
    """Everybody's name and seats, for they meet; addresses where they may be seen.

    Who is only invited to an improvement finds those she works with, and the facilitators.
    """
    seats: dict[str, list[Membership]] = {}
    found: dict[str, Person] = {}
    for member in members:
        if not may_see_name(viewer, member.seat):
            continue
        found[member.person.id] = member.person
        seats.setdefault(member.person.id, []).append(member.seat)
    return tuple(
        Participant(one.id, one.name, _address(viewer, one, seats[one.id]), tuple(seats[one.id]))
        for one in found.values()
    )


def _address(viewer: Viewer, person: Person, seats: Iterable[Membership]) -> str | None:
    own = person.id == viewer.person_id
    return person.email if own or any(may_see_address(viewer, seat) for seat in seats) else None


def attended(viewer: Viewer, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings all share and those of one's own cluster, with their links; all for the facilitator."""
    return tuple(one for one in meetings if may_attend(viewer, one.programme_id, one.cluster_id))


def organised(
    viewer: Viewer, programme_id: str, organisations: Iterable[Organisation]
) -> tuple[Organisation, ...]:
    """Those by name whose people she may know by name."""
    seat = Membership(programme_id, Role.KEY_PERSON)
    return tuple(one for one in organisations if may_see_name(viewer, replace(seat, organisation_id=one.id)))


def followed(viewer: Viewer, preparations: Iterable[Owed], *, today: date) -> tuple[Followed, ...]:
    """What the viewer may follow, each with whether it is late where that is hers to see."""
    return tuple(
        Followed(one, one.is_late(today) if may_see_late(viewer, one) else None)
        for one in preparations
        if may_follow(viewer, one)
    )


def improved(
    viewer: Viewer,
    seen: Sequence[Improvement],
    *,
    findings: Mapping[str, Sequence[Finding]],
    moves: Mapping[str, Sequence[Move]],
    tests: Mapping[str, int],
    today: date,
    zone: str,
) -> tuple[Improved, ...]:
    """The improvements that ``viewer`` may see, with all that belongs to each (by its id).

    That one stands still is for those who can do something about it, and is held up before nobody else.
    """
    there = {one.id for one in seen}
    found = []
    for one in seen:
        works = may_work_on(viewer, one)
        found.append(
            Improved(
                one,
                drives_id=one.drives_id if one.drives_id in there else None,
                stuck=is_stuck(one, tests=tests.get(one.id, 0), today=today, zone=zone) if works else None,
                invited=tuple(sorted(one.invited)) if works else None,
                findings=tuple(findings.get(one.id, ())),
                moves=tuple(moves.get(one.id, ())),
            )
        )
    return tuple(found)
