"""Stages: where in the rhythm somebody is, what shall be reached there, and what there is to read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.people.visibility import Viewer, may_say_reached
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template import Material, Readers, ShortLine, Step, StepKind


@dataclass(frozen=True, slots=True)
class Reached:
    """What an organisation says that it has reached: an outcome of a step, by id, since when (UTC)."""

    organisation_id: str
    step: str
    outcome: ShortLine
    at: datetime
    by: Person


@dataclass(frozen=True, slots=True)
class Stage:
    """A step as one organisation stands in it; ``reached`` are the ids of the outcomes it has reached.

    ``meeting`` is the step's own occasion, if it is one and has a date. ``hosts`` tells whether the
    organisation arranges it.
    """

    programme: Programme
    organisation: Organisation
    step: Step
    meeting: Meeting | None = None
    reached: frozenset[str] = frozenset()
    hosts: bool = False
    may_say: bool = False

    @property
    def material(self) -> tuple[Material, ...]:
        """What there is to read, watch or fill in; what is meant for the host only where it hosts."""
        return tuple(one for one in self.step.material if self.hosts or one.for_ is Readers.PARTICIPANTS)

    @property
    def count_reached(self) -> int:
        return sum(outcome.id in self.reached for outcome in self.step.outcomes)


@dataclass(frozen=True, slots=True)
class Path:
    """All steps as an organisation stands in them, and the places of those it is in ``today``."""

    stages: tuple[Stage, ...]
    now: tuple[int, ...]
    today: date

    @property
    def current(self) -> tuple[Stage, ...]:
        return tuple(self.stages[at] for at in self.now)

    def next_meeting(self, today: date) -> Meeting | None:
        """The nearest one ahead, today's too."""
        held = (stage.meeting for stage in self.stages if stage.meeting is not None)
        return min((one for one in held if one.on >= today), key=lambda one: one.on, default=None)


def path(
    viewer: Viewer,
    programme: Programme,
    organisation: Organisation,
    meetings: Sequence[Meeting],
    reached: frozenset[str],
    *,
    today: date,
) -> Path:
    """``meetings`` are those the organisation goes to, its cluster's own before those that all share."""
    at = {one.step: one for one in meetings}
    stages = tuple(
        Stage(
            programme,
            organisation,
            step,
            at.get(step.id),
            reached,
            hosts=step.id in at and _hosts(viewer, organisation, at[step.id]),
            may_say=may_say_reached(viewer, organisation),
        )
        for step in programme.template.steps
    )
    here = places_now(programme.template.steps, {one.step: one.on for one in meetings}, today)
    return Path(stages, here, today)


def _hosts(viewer: Viewer, organisation: Organisation, meeting: Meeting) -> bool:
    """Its organisation does; or, where none was named, the reader has that role in this one."""
    if meeting.host_id is not None:
        return meeting.host_id == organisation.id
    return any(
        seat.role is Role.MEETING_HOST and seat.organisation_id == organisation.id for seat in viewer.seats
    )


def places_now(steps: Sequence[Step], dates: Mapping[str, date], today: date) -> tuple[int, ...]:
    """The step somebody is in, and the occasion ahead that she prepares for, if that is another."""
    here = step_now(steps, dates, today)
    if dates.get(here.id) == today:
        return (steps.index(here),)
    ahead = (at for at, step in enumerate(steps) if step.id in dates and dates[step.id] > today)
    first = next(ahead, None)
    return tuple(sorted({steps.index(here)} | ({first} if first is not None else set())))


def require_outcomes(programme: Programme, wanted: frozenset[str]) -> None:
    """Raises Refusal when the programme no longer has one of them."""
    known = {outcome.id for step in programme.template.steps for outcome in step.outcomes}
    if not wanted <= known:
        raise Refusal("outcome-gone")


def step_now(steps: Sequence[Step], dates: Mapping[str, date], today: date) -> Step:
    """Where a programme is, by the date of each occasion (step id → day).

    On the day of an occasion it is that step; afterwards the work at home that follows it, if any does.
    Before the first date it is the first step.
    """
    passed = [at for at, step in enumerate(steps) if step.id in dates and dates[step.id] <= today]
    if not passed:
        return steps[0]
    at = passed[-1]
    after = steps[at + 1 : at + 2]
    over = dates[steps[at].id] < today
    return after[0] if over and after and after[0].kind is StepKind.HOME else steps[at]
