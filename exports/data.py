"""The shape of an export: what stands in the json, and what every other file is written from.

docs/data.md describes each field. Ids are the database's own; moments are UTC, days the programme's.
"""

from datetime import date, datetime, time

from exports.improvement_data import Action, Cycle, Idea, Improvement
from exports.measure_data import Measure
from exports.shapes import Shape
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, State
from programme.programmes.template import StepKind

SHAPE = 1
"""Counts up when a field changes its meaning or goes away."""


class Making(Shape):
    """When, for whom and by what the export was made."""

    shape: int = SHAPE
    version: str
    made_at: datetime
    made_for: str
    made_for_name: str
    facilitates: bool
    language: Language


class Step(Shape):
    id: str
    number: str
    kind: StepKind
    title: str


class Programme(Shape):
    id: str
    title: str
    language: Language
    country: str
    zone: str
    template: str
    steps: tuple[Step, ...]


class Cluster(Shape):
    id: str
    name: str


class Organisation(Shape):
    id: str
    name: str
    cluster: str
    mentor: bool


class Seat(Shape):
    role: Role
    organisation: str | None
    cluster: str | None


class Person(Shape):
    id: str
    name: str
    email: str | None
    seats: tuple[Seat, ...]


class Meeting(Shape):
    id: str
    step: str
    title: str
    on: date
    starts_at: time | None
    cluster: str | None
    organisation: str | None
    place: str
    link: str


class Answer(Shape):
    """One field of a form: ``value`` as it is kept, ``answer`` as it is read."""

    field: str
    label: str
    value: str
    answer: str


class Preparation(Shape):
    id: str
    item: str
    title: str
    organisation: str | None
    cluster: str
    owner: str
    meeting: str
    due_on: date
    state: State
    late: bool | None
    responsible: str | None
    responsible_name: str
    done_at: datetime | None
    done_by: str | None
    done_by_name: str
    told_by: str | None
    told_by_name: str
    how: DoneHow | None
    link: str
    file_id: str
    file_name: str
    answers: tuple[Answer, ...]


class Reflection(Shape):
    id: str
    author: str
    author_name: str
    organisation: str | None
    cluster: str | None
    step: str | None
    question: str | None
    question_text: str
    text: str
    joint: bool
    may_read: MayRead
    written_at: datetime
    edited_at: datetime | None


class Outcome(Shape):
    organisation: str
    step: str
    outcome: str
    text: str
    said_at: datetime
    said_by: str
    said_by_name: str


class Data(Shape):
    """A whole export."""

    export: Making
    programme: Programme
    clusters: tuple[Cluster, ...]
    organisations: tuple[Organisation, ...]
    people: tuple[Person, ...]
    meetings: tuple[Meeting, ...]
    preparations: tuple[Preparation, ...]
    reflections: tuple[Reflection, ...]
    outcomes: tuple[Outcome, ...]
    improvements: tuple[Improvement, ...]
    ideas: tuple[Idea, ...]
    cycles: tuple[Cycle, ...]
    measures: tuple[Measure, ...]
    actions: tuple[Action, ...]
