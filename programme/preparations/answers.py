"""Answers: what an organisation has written in its forms, taken along into a presentation or a report."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from programme.ground.languages import Words
from programme.preparations.preparations import Owed
from programme.reflections.returns import said_in

IN_PRESENTATION: Mapping[str, tuple[str, ...]] = {
    "meeting-1": ("mandate", "resources", "facts", "chain", "areas"),
    "meeting-2": ("operation", "competence", "leadership-culture"),
    "meeting-3": ("operation", "plan-ahead", "operation-report"),
    "close": ("operation-report", "plan-for-all", "lessons"),
}
"""Step → the forms, by their ids in the shipped templates, whose answers its presentation can begin from.

An id that a template lacks has no answers; a template of one's own is taken along where it uses the same.
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What ``said`` answers in ``field`` of a form; the option's own words where it was a choice."""

    field: str
    asked: Words
    said: Words


@dataclass(frozen=True, slots=True)
class Answers:
    """A form of one organisation as it was handed in, with what was answered, in the form's order."""

    item: str
    title: Words
    answers: tuple[Answer, ...]


def answered(owing: Iterable[Owed]) -> dict[str, Answers]:
    """Preparation's id in the template → its answers; forms that are not handed in are left out."""
    found = {}
    for one in owing:
        if one.done is not None and one.item.fields:
            kept = dict(one.done.evidence.answers)
            said = ((field, said_in(field, kept.get(field.id, ""))) for field in one.item.fields)
            answers = tuple(
                Answer(field.id, field.label, words) for field, words in said if words is not None
            )
            found[one.item.id] = Answers(one.item.id, one.item.title, answers)
    return found
