"""The shape of improvement work in an export: improvements, ideas, tests and what was promised."""

from datetime import date, datetime

from exports.shapes import Shape
from programme.improvement.actions import Purpose
from programme.improvement.cycles import CarriedOut, Decision, Matched, Phase
from programme.improvement.features import Predicted
from programme.improvement.improvements import Because, EqualityAs, Method, State, Track
from programme.people.visibility import MayRead
from programme.preparations.preparations import State as ActionState


class Chain(Shape):
    """The result chain, box by box."""

    effect: str = ""
    outcome: str = ""
    way_of_working: str = ""
    product: str = ""
    activities: str = ""
    resources: str = ""


class Finding(Shape):
    id: str
    method: Method
    lines: str
    link: str
    file_id: str
    file_name: str
    at: datetime
    by: str
    by_name: str


class Move(Shape):
    from_state: State
    to_state: State
    because: Because | None
    reason: str
    at: datetime
    by: str
    by_name: str


class Improvement(Shape):
    id: str
    organisation: str
    cluster: str
    title: str
    track: Track
    state: State
    state_since: datetime
    days_in_state: int
    stuck: bool | None
    may_read: MayRead
    responsible: str | None
    responsible_name: str
    made_at: datetime
    made_by: str
    made_by_name: str
    invited: tuple[str, ...] | None
    starts_from: str
    problem: str
    equality_as: EqualityAs | None
    checklist_points: tuple[str, ...]
    aim: str
    for_whom: str
    how_much: str
    by_when: date | None
    field_of_operation: str
    service: str
    conditions: str
    link: str
    report_at: str | None
    chain: Chain
    drives: str | None
    ideas: tuple[str, ...]
    findings: tuple[Finding, ...]
    secure_owner: str
    secure_where: str
    secure_look_on: date | None
    spread_to: str
    moves: tuple[Move, ...]


class Idea(Shape):
    id: str
    organisation: str
    text: str
    at: datetime
    taken_up_by: tuple[str, ...]


class CheckIn(Shape):
    at: datetime
    by: str
    by_name: str
    text: str
    count: int | None
    out_of: int | None


class Features(Shape):
    """The five features of Taylor 2014, and what they were told by."""

    documented: bool
    iterative: bool
    predicted: Predicted
    small_scale: bool | None
    data_over_time: bool
    place: int
    days: int | None
    days_with_data: int


class Cycle(Shape):
    id: str
    improvement: str
    number: int
    previous: str | None
    phase: Phase
    phase_since: datetime
    idea: str | None
    question: str
    what: str
    who: str
    where: str
    data_plan: str
    scale: str
    starts_on: date | None
    ends_on: date | None
    weekday: int | None
    responsible: str | None
    responsible_name: str
    made_at: datetime
    made_by: str
    made_by_name: str
    prediction: str
    predicted: Predicted
    predicted_at: datetime | None
    predicted_by: str | None
    predicted_by_name: str
    do_at: datetime | None
    study_at: datetime | None
    act_at: datetime | None
    closed_at: datetime | None
    paused_at: datetime | None
    carried_out: CarriedOut | None
    check_ins: tuple[CheckIn, ...]
    surprises: str
    matched: Matched | None
    learned: str
    studied_at: datetime | None
    studied_by: str | None
    studied_by_name: str
    decision: Decision | None
    decision_why: str
    decided_at: datetime | None
    decided_by: str | None
    decided_by_name: str
    features: Features


class Action(Shape):
    id: str
    improvement: str
    purpose: Purpose
    what: str
    due_on: date
    state: ActionState
    responsible: str | None
    responsible_name: str
    done_at: datetime | None
    done_by: str | None
    done_by_name: str
