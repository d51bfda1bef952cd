"""Improvements: what a team sets out to change, and how far it has come."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from programme.ground.refusals import Refusal
from programme.improvement.cycles import Decision, Phase
from programme.people.people import Person
from programme.people.visibility import MayRead

LONGEST_REASON = 300
LEVELS = (MayRead.ORGANISATION, MayRead.CLUSTER, MayRead.PROGRAMME)
"""How widely a team may open an improvement: it is never one person's own."""


class State(StrEnum):
    """How far an improvement has come. It may begin anywhere, and steps back are part of the work.

    - CHOOSE an area: bounded, relevant, possible within the time.
    - FACTS and data: how does it look today?
    - CAUSES: why does it look like that?
    - IDEAS: what could be changed?
    - PLAN the test of one of them.
    - TEST it, small.
    - STUDY: was it an improvement, was it the right solution?
    - SECURE: who owns the routine, where is it written, when is it looked at again?
    - SPREAD: to which services?
    - DONE: it lasts, and what was learned has been told.
    """

    CHOOSE = "choose"
    FACTS = "facts"
    CAUSES = "causes"
    IDEAS = "ideas"
    PLAN = "plan"
    TEST = "test"
    STUDY = "study"
    SECURE = "secure"
    SPREAD = "spread"
    DONE = "done"


ORDER = tuple(State)
ENDS_FROM = frozenset({State.SECURE, State.SPREAD})
"""Nothing is done before somebody has made it last."""
MOVES = {
    state: frozenset(State) - {state} - (frozenset() if state in ENDS_FROM else frozenset({State.DONE}))
    for state in State
}


BY_PHASE = {
    Phase.PLAN: State.PLAN,
    Phase.DO: State.TEST,
    Phase.STUDY: State.STUDY,
    Phase.ACT: State.STUDY,
    Phase.CLOSED: State.STUDY,
}
"""How far an improvement has come at least, by the phase of a test of it."""


class Because(StrEnum):
    """Why one steps back, in one tap."""

    KNOW_MORE = "know_more"
    NOT_RIGHT = "not_right"
    TOO_BIG = "too_big"
    THINGS_CHANGED = "things_changed"
    OTHER = "other"


class Track(StrEnum):
    """STEERING is how the whole is led: processes, documents, competence; OPERATION one chosen service."""

    STEERING = "steering"
    OPERATION = "operation"


class EqualityAs(StrEnum):
    """Equality as a MEANS to better quality, or as the GOAL itself."""

    MEANS = "means"
    GOAL = "goal"


class Box(StrEnum):
    """The result chain, asked backwards from where one wants to get."""

    EFFECT = "effect"
    OUTCOME = "outcome"
    WAY_OF_WORKING = "way_of_working"
    PRODUCT = "product"
    ACTIVITIES = "activities"
    RESOURCES = "resources"


class Method(StrEnum):
    """What a group does at a whiteboard; the result is kept here."""

    FIVE_WHYS = "five_whys"
    FISHBONE = "fishbone"
    OBSTACLES = "obstacles"
    PRIORITIES = "priorities"


@dataclass(frozen=True, slots=True)
class Improvement:
    """One improvement of one organisation. All texts but the title may be empty. Moments are UTC.

    ``drives_id`` is what a steering improvement shall drive in the operation. ``conditions`` are the team's
    own, shown beside its results. ``report_at`` is the id of a step. ``invited`` are the ids of the service
    representatives who may see this one. ``owner`` is who owns the routine; ``secure_owner`` says it in words
    where that was written before it was a person. ``cluster_id`` is where the organisation meets, and
    ``chosen_cluster_id`` where it met when it chose who may read.
    """

    id: str
    programme_id: str
    organisation_id: str
    organisation: str
    cluster_id: str
    chosen_cluster_id: str | None
    title: str
    track: Track
    state: State
    state_since: datetime
    made_at: datetime
    made_by: Person
    may_read: MayRead = MayRead.CLUSTER
    responsible: Person | None = None
    starts_from: str = ""
    problem: str = ""
    aim: str = ""
    for_whom: str = ""
    how_much: str = ""
    by_when: date | None = None
    equality_as: EqualityAs | None = None
    checklist_points: tuple[str, ...] = ()
    field_of_operation: str = ""
    service: str = ""
    conditions: str = ""
    report_at: str | None = None
    link: str = ""
    drives_id: str | None = None
    owner: Person | None = None
    secure_owner: str = ""
    secure_where: str = ""
    secure_look_on: date | None = None
    spread_to: str = ""
    chain: tuple[tuple[Box, str], ...] = ()
    invited: frozenset[str] = frozenset()

    @property
    def owned_by(self) -> str:
        """Who owns the routine, by name or in the words that were written; "" for nobody."""
        return self.owner.name if self.owner is not None else self.secure_owner


@dataclass(frozen=True, slots=True)
class Step:
    """A step somebody wants to take, from the state she saw."""

    to: State
    seen: State
    because: Because | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where an improvement may begin: an organisation, or (id None) any one in a programme; with its name."""

    programme_id: str
    organisation_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What somebody may see; ``ours`` are the ids of those her own teams work on."""

    improvements: tuple[Improvement, ...]
    ours: frozenset[str]
    may_begin: bool


def next_of(state: State) -> State | None:
    """The state that follows; None after the last."""
    at = ORDER.index(state) + 1
    return ORDER[at] if at < len(ORDER) else None


def steps_back(from_: State, to: State) -> bool:
    return ORDER.index(to) < ORDER.index(from_)


def after_test(state: State, phase: Phase, decision: Decision | None) -> State:
    """Where an improvement stands, by how far a test of it has come: it never steps back by itself."""
    reached = State.SECURE if decision is Decision.ADOPT else BY_PHASE[phase]
    return max(state, reached, key=ORDER.index)


def require_step(step: Step) -> None:
    """Raises Refusal for a step the table forbids, and for one back that says nothing of why."""
    if step.to not in MOVES[step.seen]:
        raise Refusal("improvement-made-to-last-first", field="state")
    if steps_back(step.seen, step.to) and step.because is None:
        raise Refusal("improvement-back-why", field="because")
    if len(step.reason) > LONGEST_REASON:
        raise Refusal("improvement-text-long", field="reason", most=LONGEST_REASON, length=len(step.reason))
