"""What is next: for one person, a programme at a time, as far as she may see it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from programme.ground.languages import Words
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting, told_of
from programme.people.absences import Absence
from programme.people.people import Membership, Person
from programme.people.visibility import Viewer, may_follow, may_see_late
from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Programme

Counts = Mapping[str, tuple[int, int]]
"""Meeting id → how many organisations owe nothing more before it, of how many that owed something."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something open, and the meeting it is for; ``late`` only where the reader may know it.

    ``quiet_until`` is the day it comes up again, when *later* was pressed and that day lies ahead; ``after``
    the meeting it tells of, where it is counted from that.
    """

    owed: Owed
    meeting: Meeting
    late: bool
    quiet_until: date | None = None
    after: Meeting | None = None

    def has_come(self, today: date) -> bool:
        """What tells of a meeting is nobody's to do before that has been."""
        return self.after is None or self.after.on < today


@dataclass(frozen=True, slots=True)
class Besides:
    """What somebody else in the team answers for (``name`` is empty for nobody).

    Without its date: that would tell whether it is late, which is for few to know.
    """

    title: Words
    meeting: Meeting
    name: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far those have come who go to a meeting, with what is owed before it.

    ``clusters`` are the names of theirs, where clusters meet on days of their own; none where all meet.
    """

    meeting: Meeting
    ready: int
    of: int
    clusters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lead:
    """What the facilitator sees; ``unreachable`` people get no messages from us."""

    readiness: tuple[Readiness, ...]
    unreachable: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """One programme as it looks to one person; ``lead`` is None for who does not facilitate it.

    ``works_in`` are the organisations whose work she is in, ``leads_in`` those she is a manager in, and
    ``sits_in`` all she has a seat in. ``away`` are those who are away, or will be soon, for a facilitator.
    ``closed`` is whether the last of its meetings has been.
    """

    programme: Programme
    today: date
    takes_part: bool
    tasks: tuple[Task, ...] = ()
    besides: tuple[Besides, ...] = ()
    meeting: Meeting | None = None
    lead: Lead | None = None
    away: tuple[Absence, ...] = ()
    sits_in: tuple[str, ...] = ()
    works_in: tuple[str, ...] = ()
    leads_in: tuple[str, ...] = ()
    closed: bool = False

    @property
    def in_team(self) -> bool:
        """Whether she takes part in more than a politician's way."""
        return bool(self.works_in or self.leads_in)


@dataclass(frozen=True, slots=True)
class Next:
    """Everything that is next for ``person``; ``touched`` is what she has just done something about.

    ``absence`` is her own, now or ahead; ``stands_in`` are those of the others for whom she stands in.
    ``may_start`` is whether somebody who is in no programme may start one, ``may_try`` whether she may try
    what it is like.
    """

    person: Person
    outlooks: tuple[Outlook, ...]
    touched: Owed | None = None
    absence: Absence | None = None
    stands_in: tuple[Absence, ...] = ()
    today: date = date.min
    may_start: bool = True
    may_try: bool = True

    @property
    def tasks(self) -> list[tuple[Outlook, Task]]:
        """All she answers for, a programme at a time."""
        return [(outlook, task) for outlook in self.outlooks for task in outlook.tasks]

    @property
    def takes_part(self) -> bool:
        return any(outlook.takes_part for outlook in self.outlooks)

    @property
    def is_between(self) -> bool:
        """Nothing she is in goes on any more; a trial of her own counts as nothing."""
        return all(outlook.closed or outlook.programme.trial for outlook in self.outlooks)


def outlook(
    viewer: Viewer,
    programme: Programme,
    open_ones: Iterable[Owed],
    meetings: Iterable[Meeting],
    *,
    today: date,
    counts: Counts,
    clusters: Mapping[str, str],
    unreachable: int,
) -> Outlook:
    """The programme as ``viewer`` may see it; ``open_ones`` are by date, ``clusters`` names by id."""
    at = {meeting.id: meeting for meeting in meetings}
    mine = [one for one in open_ones if one.programme_id == programme.id and one.state is State.OPEN]
    part = _part_in(viewer, programme.id)
    team = _without(
        part, Role.POLITICIAN, Role.SERVICE_REPRESENTATIVE
    )  # who is are shown little: what is hers, and when they meet
    leads = viewer.facilitates(programme.id)
    hers = [task(viewer, one, at, today=today) for one in mine if _answers(viewer, one)]
    last = max((meeting.on for meeting in at.values()), default=today)
    return Outlook(
        programme=programme,
        today=today,
        takes_part=bool(part),
        sits_in=_organisations(_without(part, Role.SERVICE_REPRESENTATIVE)),
        works_in=_organisations(_without(team, Role.MANAGER)),
        leads_in=_organisations(seat for seat in team if seat.role is Role.MANAGER),
        tasks=tuple(one for one in hers if one.has_come(today)),
        besides=_besides(Viewer(viewer.person_id, team), mine, at, today),
        meeting=_next_of(part, at.values(), today),
        lead=Lead(readiness(at.values(), counts, clusters, today=today), unreachable) if leads else None,
        closed=last < today,
    )


def _part_in(viewer: Viewer, programme_id: str) -> tuple[Membership, ...]:
    """Her seats in it, but for what she leads."""
    return _without((seat for seat in viewer.seats if seat.programme_id == programme_id), Role.FACILITATOR)


def _without(seats: Iterable[Membership], *roles: Role) -> tuple[Membership, ...]:
    return tuple(seat for seat in seats if seat.role not in roles)


def _next_of(part: Collection[Membership], meetings: Iterable[Meeting], today: date) -> Meeting | None:
    return next_meeting(meetings, {seat.cluster_id for seat in part}, today=today) if part else None


def in_order(outlooks: Iterable[Outlook]) -> tuple[Outlook, ...]:
    """The programme with the nearest thing to do first, those with nothing last."""
    return tuple(sorted(outlooks, key=lambda one: one.tasks[0].owed.due_on if one.tasks else date.max))


def task(viewer: Viewer, one: Owed, at: Mapping[str, Meeting], *, today: date) -> Task:
    later = one.later_until
    return Task(
        one,
        at[one.meeting_id],
        late=one.is_late(today) and may_see_late(viewer, one),
        quiet_until=later if later is not None and later > today else None,
        after=told_of(one.item, one.cluster_id, at.values()),
    )


def next_meeting(meetings: Iterable[Meeting], clusters: set[str | None], *, today: date) -> Meeting | None:
    """The nearest meeting ahead of those who meet in ``clusters``: their own before the one all share."""
    shared_first = sorted(meetings, key=lambda meeting: meeting.cluster_id is not None)
    theirs = {one.step: one for one in shared_first if one.cluster_id is None or one.cluster_id in clusters}
    return min((one for one in theirs.values() if one.on >= today), key=lambda one: one.on, default=None)


def readiness(
    meetings: Iterable[Meeting], counts: Counts, clusters: Mapping[str, str], *, today: date
) -> tuple[Readiness, ...]:
    """A meeting at a time, the nearest first: a cluster with a date of its own is counted by itself."""
    every = list(meetings)
    ahead = sorted((one for one in every if one.on >= today and one.id in counts), key=lambda one: one.on)
    return tuple(Readiness(one, *counts[one.id], _whose(one, every, clusters)) for one in ahead)


def _whose(one: Meeting, every: Iterable[Meeting], clusters: Mapping[str, str]) -> tuple[str, ...]:
    if one.cluster_id is not None:
        return (clusters[one.cluster_id],)
    apart = {each.cluster_id for each in every if each.step == one.step and each.cluster_id is not None}
    return tuple(sorted(name for cluster_id, name in clusters.items() if apart and cluster_id not in apart))


def _answers(viewer: Viewer, one: Owed) -> bool:
    return one.responsible is not None and one.responsible.id == viewer.person_id


def _besides(
    team: Viewer, open_ones: Iterable[Owed], at: Mapping[str, Meeting], today: date
) -> tuple[Besides, ...]:
    """What the others in the team answer for; ordered by meeting and title, never by due date."""
    theirs = [
        Besides(one.item.title, at[one.meeting_id], one.responsible.name if one.responsible else "")
        for one in open_ones
        if not _answers(team, one) and may_follow(team, one) and at[one.meeting_id].on >= today
    ]
    return tuple(sorted(theirs, key=lambda one: (one.meeting.on, one.title.sv, one.name)))


def _organisations(seats: Iterable[Membership]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.organisation_id for seat in seats if seat.organisation_id))
