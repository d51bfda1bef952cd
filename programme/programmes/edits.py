"""Edits: one part of a programme's copy of its template, changed, added or dropped."""

import hashlib
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import ConfigDict, Field, TypeAdapter

from programme.ground.parts import Part, Title
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Dropped, Programme
from programme.programmes.template import Template
from programme.programmes.template_parts import (
    Days,
    DoneBy,
    Help,
    Id,
    Line,
    Link,
    OwedBy,
    Paragraph,
    Preparation,
    Question,
    Reminders,
    Roles,
    Sentence,
    ShortLine,
)

P = TypeVar("P", bound=Part)
Lines = Annotated[tuple[Line, ...], Field(max_length=30)]
ShortLines = Annotated[tuple[ShortLine, ...], Field(max_length=30)]


class StepWords(Part):
    """What a step is called and about."""

    what: Literal["step"] = "step"
    id: Id
    number: Annotated[str, Field(min_length=1, max_length=20)]
    title: Title
    about: Paragraph


class Outcomes(Part):
    """The wanted outcomes of a step; a line that stays keeps its id."""

    what: Literal["outcomes"] = "outcomes"
    id: Id
    outcomes: ShortLines


class Ways(Part):
    """The ways of working in a step."""

    what: Literal["ways"] = "ways"
    id: Id
    ways_of_working: Lines


class MaterialWords(Part):
    """What a piece of material is called and where it is."""

    what: Literal["material"] = "material"
    id: Id
    title: Title
    link: Link | None = None


class QuestionWords(Part):
    """A question, whom it is for and how many days after its meeting it is asked."""

    what: Literal["question"] = "question"
    id: Id
    text: Sentence
    why: Sentence
    days: Days
    roles: Roles


class Changed(Part):
    """A preparation: its words, when it is due, who answers for it and is reminded when."""

    what: Literal["changed"] = "changed"
    id: Id
    title: Title
    help: Help
    days_before: Days
    audience: Roles
    reminders: Reminders | None = None


class Added(Part):
    """A new preparation."""

    what: Literal["added"] = "added"
    id: Id
    step: Id
    before: Id
    title: Title
    help: Help
    days_before: Days
    audience: Roles
    owed_by: OwedBy = OwedBy.ORGANISATION
    done_by: Literal[DoneBy.TICK, DoneBy.LINK, DoneBy.FILE] = DoneBy.TICK
    reminders: Reminders | None = None


class DroppedOne(Part):
    """A preparation that is asked for no more, and with it the question that waits for it."""

    what: Literal["dropped"] = "dropped"
    id: Id


class ReminderDays(Part):
    """When reminders come for every preparation that has no days of its own."""

    what: Literal["reminders"] = "reminders"
    reminders: Reminders


Edit = (
    StepWords | Outcomes | Ways | MaterialWords | QuestionWords | Changed | Added | DroppedOne | ReminderDays
)
EDITS: TypeAdapter[Edit] = TypeAdapter(
    Annotated[Edit, Field(discriminator="what")], config=ConfigDict(defer_build=True)
)


def seen(template: Template, edit: Edit) -> str:
    """A mark of the part as it is, for whoever changes it to have seen; "" when it is not there."""
    part = _part(template, edit)
    return hashlib.sha256(part.model_dump_json().encode()).hexdigest()[:16] if part else ""


def as_is(template: Template, what: str, part_id: str) -> dict[str, Any]:
    """The facts of a part as it is, for a form to hold. Raises Refusal when it has been dropped."""
    kinds = {kind.model_fields["what"].default: kind for kind in get_args(Edit)}
    kind = kinds[what]
    part = _named(template, kind).get(part_id)
    if part is None:
        raise Refusal("edit-gone")
    return {name: value for name, value in part.model_dump().items() if name in kind.model_fields}


def changes_plan(programme: Programme, edit: Edit) -> bool:
    """Whether anything will be said otherwise, and not only in other words."""
    if isinstance(edit, QuestionWords):
        asked = next((one for one in programme.template.questions if one.id == edit.id), None)
        return asked is not None and (asked.days, asked.roles) != (edit.days, edit.roles)
    if isinstance(edit, Changed):
        item = next((one for one in programme.template.preparations if one.id == edit.id), None)
        return item is not None and _plan(item) != _plan(edit)
    return isinstance(edit, Added | DroppedOne | ReminderDays)


def _plan(item: Preparation | Changed) -> tuple[object, ...]:
    return item.days_before, item.audience, item.reminders


def plan_of(template: Template, item: Preparation) -> tuple[object, ...]:
    """What decides when something is said about a preparation, and to whom."""
    return _plan(item) if item.reminders is not None else (*_plan(item), template.reminders)


def asking_of(question: Question) -> tuple[object, ...]:
    """What decides when a question is asked, and of whom."""
    return question.id, question.days, question.roles


def applied(programme: Programme, edit: Edit) -> tuple[Template, Dropped]:
    """The programme's copy with the change. Raises Refusal("edit-gone") where the part has been dropped.

    Raises pydantic's ValidationError when the parts do not fit together any more.
    """
    template, dropped = programme.template, programme.dropped
    if isinstance(edit, ReminderDays):
        return _whole(template, reminders=edit.reminders), dropped
    if isinstance(edit, Added):
        if any(item.id == edit.id for item in template.preparations):
            return template, dropped
        new = Preparation.model_validate(_facts(edit))
        return _whole(template, preparations=(*template.preparations, new)), dropped
    if _part(template, edit) is None:
        raise Refusal("edit-gone")
    match edit:
        case DroppedOne():
            return _without(template, dropped, edit.id)
        case MaterialWords():
            steps = [
                step.model_copy(update={"material": _with(step.material, edit)}) for step in template.steps
            ]
            return _whole(template, steps=tuple(steps)), dropped
        case StepWords() | Outcomes() | Ways():
            return _whole(template, steps=_with(template.steps, edit)), dropped
        case QuestionWords():
            return _whole(template, questions=_with(template.questions, edit)), dropped
        case Changed():
            return _whole(template, preparations=_with(template.preparations, edit)), dropped


def _part(template: Template, edit: Edit) -> Part | None:
    """What is changed, as it is now."""
    if isinstance(edit, ReminderDays):
        return ReminderDays(reminders=template.reminders)
    return _named(template, type(edit)).get(edit.id)


def _named(template: Template, kind: type[Part]) -> Mapping[str, Part]:
    """The parts that a kind of edit changes, by id."""
    if kind in {StepWords, Outcomes, Ways}:
        return {step.id: step for step in template.steps}
    if kind is MaterialWords:
        return {piece.id: piece for step in template.steps for piece in step.material}
    if kind is QuestionWords:
        return {question.id: question for question in template.questions}
    return {item.id: item for item in template.preparations}


def _facts(edit: Edit) -> dict[str, Any]:
    return {name: getattr(edit, name) for name in type(edit).model_fields if name != "what"}


def _with(parts: tuple[P, ...], edit: Edit) -> tuple[P, ...]:
    """The parts with the one that is meant changed."""
    facts = _facts(edit)
    return tuple(
        part.model_copy(update=facts) if getattr(part, "id", None) == facts["id"] else part for part in parts
    )


def _without(template: Template, dropped: Dropped, item_id: str) -> tuple[Template, Dropped]:
    going: Callable[[Any], bool] = lambda question: question.preparation == item_id  # noqa: E731
    gone = tuple(item for item in template.preparations if item.id == item_id)
    unasked = tuple(question for question in template.questions if going(question))
    left = {item_id, *(question.id for question in unasked)}
    kept = _whole(
        template,
        preparations=tuple(_unreturned(item, left) for item in template.preparations if item.id != item_id),
        questions=tuple(
            question.model_copy(update={"returns": _but(question.returns, left)})
            for question in template.questions
            if not going(question)
        ),
    )
    return kept, Dropped(
        preparations=(*dropped.preparations, *gone), questions=(*dropped.questions, *unasked)
    )


def _unreturned(item: Preparation, gone: set[str]) -> Preparation:
    """Without answers that would return to what is asked for no more."""
    fields = tuple(field.model_copy(update={"returns": _but(field.returns, gone)}) for field in item.fields)
    return item.model_copy(update={"fields": fields})


def _but(names: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in gone)


def _whole(template: Template, **parts: object) -> Template:
    """The template with other parts, looked over as one that is read from a file."""
    return Template.model_validate(template.model_copy(update=parts).model_dump())
