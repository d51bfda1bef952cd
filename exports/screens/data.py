"""The shape of an export: what stands in the json, and what every other file is written from.

docs/data.md describes each field. Ids are the database's own; moments are UTC, days the programme's.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from exports.assessments.assessments import Assessment, assessments
from exports.ground.shapes import Shape
from exports.improvement.actions import Action
from exports.improvement.cycles import Cycle, cycle
from exports.improvement.ideas import Idea, idea
from exports.improvement.improvements import Improvement, improvement
from exports.improvement.measures import Measure, measure
from exports.meetings.attendance import Attendance, attendance
from exports.meetings.feedback import Feedback, feedback
from exports.meetings.meetings import Meeting, meeting
from exports.meetings.stages import Outcome, outcome
from exports.people.audit_trail import Entry, entry
from exports.people.people import Person, person
from exports.preparations.preparations import Preparation, preparation
from exports.preparations.shadowings import Shadowing, shadowing
from exports.programmes.programmes import Cluster, Organisation, Programme, programme
from exports.reflections.reflections import Reflection, reflection
from programme.ground.calendar import local_day
from programme.ground.languages import Language
from programme.screens.exports import Extract
from texts import Texts

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
    assessments: tuple[Assessment, ...]
    attendance: tuple[Attendance, ...]
    feedback: tuple[Feedback, ...]
    shadowings: tuple[Shadowing, ...]
    trail: tuple[Entry, ...]


def told(extract: Extract, texts: Texts, *, version: str) -> Data:
    """An extract in its reader's language; ``version`` is Hemmaplan's own."""
    about = extract.programme
    return Data(
        export=_making(extract, texts, version),
        programme=programme(about, texts),
        clusters=tuple(map(Cluster.of, extract.clusters)),
        organisations=tuple(map(Organisation.of, extract.organisations)),
        people=tuple(map(person, extract.people)),
        meetings=tuple(meeting(one, texts) for one in extract.meetings),
        preparations=tuple(preparation(one, texts) for one in extract.preparations),
        reflections=tuple(reflection(one, about, texts) for one in extract.reflections),
        outcomes=tuple(outcome(one, texts) for one in extract.outcomes),
        improvements=tuple(_improvements(extract)),
        ideas=tuple(map(idea, extract.ideas)),
        cycles=tuple(map(cycle, extract.cycles)),
        measures=tuple(map(measure, extract.measures)),
        actions=tuple(map(Action.of, extract.actions)),
        assessments=assessments(extract.assessments, texts),
        attendance=tuple(map(attendance, extract.attendance)),
        feedback=tuple(map(feedback, extract.feedback)),
        shadowings=tuple(map(shadowing, extract.shadowings)),
        trail=tuple(map(entry, extract.trail)),
    )


def _making(extract: Extract, texts: Texts, version: str) -> Making:
    return Making(
        version=version,
        made_at=extract.taken_at.astimezone(UTC),
        made_for=extract.reader.id,
        made_for_name=extract.reader.name,
        facilitates=extract.facilitates,
        language=Language(texts.language),
    )


def _improvements(extract: Extract) -> Iterator[Improvement]:
    ideas: dict[str, list[str]] = {}
    for taken in extract.ideas:
        for one in taken.by:
            ideas.setdefault(one.id, []).append(taken.idea.id)
    today, zone = extract.programme.today(extract.taken_at), extract.programme.zone
    for improved in extract.improvements:
        one = improved.improvement
        days = (today - local_day(one.state_since, zone)).days
        yield improvement(improved, ideas=ideas.get(one.id, ()), days=days)
