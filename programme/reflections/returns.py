"""What somebody wrote comes back where the template says: quoted in a question, a reminder, a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from programme.ground.languages import Words
from programme.programmes.template import FieldKind, FormField, Question, Template


@dataclass(frozen=True, slots=True)
class Quote:
    """``said`` in answer to what was ``asked``; the option's own words where it was a choice."""

    asked: Words
    said: Words


class Returning(NamedTuple):
    """Where something returns: to a preparation or question of a programme, for whom it is."""

    programme_id: str
    target: str
    organisation_id: str | None
    reader_id: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What returns to one thing: fields of forms with their preparation's id, and questions."""

    fields: tuple[tuple[str, FormField], ...] = ()
    questions: tuple[Question, ...] = ()


def sources(template: Template, target: str) -> Sources:
    """In the template's order."""
    fields = (
        (item.id, field) for item in template.preparations for field in item.fields if target in field.returns
    )
    return Sources(tuple(fields), tuple(one for one in template.questions if target in one.returns))


def quotes_in(fields: tuple[FormField, ...], answers: Mapping[str, object]) -> tuple[Quote, ...]:
    """What was answered in some fields of one form; what is empty is left out."""
    quoted = ((field, said_in(field, str(answers.get(field.id) or ""))) for field in fields)
    return tuple(Quote(field.label, said) for field, said in quoted if said is not None)


def said_in(field: FormField, answer: str) -> Words | None:
    """An answer as words; None where there is none, or it is a date or a yes."""
    if not answer.strip():
        return None
    if field.kind is FieldKind.CHOICE:
        return next((option.text for option in field.options if option.id == answer), None)
    if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
        return Words(sv=answer, en=answer)
    return None


def asked_in(question: Question, quotes: tuple[Quote, ...]) -> Words:
    """What a question asks: of who has written nothing that it could come back to, something else."""
    return question.instead if question.instead is not None and not quotes else question.text
