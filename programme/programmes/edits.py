"""Edits: one part of a programme's copy of its template, changed, added or dropped."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, get_args

from programme.ground.parts import Part
from programme.ground.refusals import Refusal
from programme.programmes.edit_parts import (
    Added,
    Changed,
    DroppedOne,
    Edit,
    FormFields,
    Fresh,
    MaterialAdded,
    MaterialWords,
    Outcomes,
    QuestionAdded,
    QuestionWords,
    ReminderDays,
    StepAdded,
    StepWords,
    Ways,
)
from programme.programmes.programmes import Dropped, Programme
from programme.programmes.template import Template, named_places
from programme.programmes.template_parts import (
    DoneBy,
    FieldKind,
    FormField,
    Material,
    Preparation,
    Question,
    QuestionWhen,
    Step,
)

P = TypeVar("P", bound=Part)


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
    if isinstance(part, Preparation) and kind is FormFields:
        lines = [{"id": field.id, "text": field.label.model_dump()} for field in part.fields]
        return {"id": part.id, "fields": lines}
    return {name: value for name, value in part.model_dump().items() if name in kind.model_fields}


def require_step(template: Template, step_id: str) -> None:
    """Raises Refusal for a step that there is not, or not any more: nothing new can begin there."""
    if step_id not in {step.id for step in template.steps}:
        raise Refusal("edit-gone")


def changes_plan(programme: Programme, edit: Edit) -> bool:
    """Whether anything will be said otherwise, and not only in other words."""
    if isinstance(edit, QuestionWords):
        asked = next((one for one in programme.template.questions if one.id == edit.id), None)
        return asked is not None and (asked.days, asked.roles) != (edit.days, edit.roles)
    if isinstance(edit, Changed):
        item = next((one for one in programme.template.preparations if one.id == edit.id), None)
        return item is not None and _plan(item) != _plan(edit)
    return isinstance(edit, Added | StepAdded | QuestionAdded | DroppedOne | ReminderDays)


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
    if isinstance(edit, Fresh):
        return _added(template, edit), dropped
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
        case FormFields():
            return _whole(template, preparations=_with_form(template.preparations, edit)), dropped


def _added(template: Template, edit: Fresh) -> Template:
    """With what is new; what is there already, from a form that was sent twice, is left alone."""
    if any(name == edit.id for _, name in named_places(template)):
        return template
    match edit:
        case Added():
            new = Preparation.model_validate(_facts(edit))
            return _whole(template, preparations=(*template.preparations, new))
        case QuestionAdded():
            meets = _step(template, edit.step).kind.meets
            when = QuestionWhen.AFTER_MEETING if meets else QuestionWhen.MID_HOME
            asked = Question.model_validate(_facts(edit) | {"when": when})
            return _whole(template, questions=(*template.questions, asked))
        case MaterialAdded():
            piece = Material(id=edit.id, kind=edit.kind, title=edit.title, link=edit.link)
            step = _step(template, edit.step)
            fuller = step.model_copy(update={"material": (*step.material, piece)})
            steps = tuple(fuller if one is step else one for one in template.steps)
            return _whole(template, steps=steps)
        case StepAdded():
            return _whole(template, steps=tuple(_with_step(template, edit)))


def _step(template: Template, step_id: str) -> Step:
    found = next((one for one in template.steps if one.id == step_id), None)
    if found is None:
        raise Refusal("edit-gone")
    return found


def _with_step(template: Template, edit: StepAdded) -> Iterator[Step]:
    after = _step(template, edit.after)
    facts = {name: value for name, value in _facts(edit).items() if name in Step.model_fields}
    for step in template.steps:
        yield step
        if step is after:
            yield Step.model_validate(facts)


def _with_form(items: tuple[Preparation, ...], edit: FormFields) -> tuple[Preparation, ...]:
    """A form without questions is a thing one ticks, and the other way round."""
    [item] = [one for one in items if one.id == edit.id]
    kept = {field.id: field for field in item.fields}
    fields = tuple(
        kept[line.id].model_copy(update={"label": line.text})
        if line.id in kept
        else FormField(id=line.id, kind=FieldKind.LONG_TEXT, label=line.text, required=False)
        for line in edit.fields
    )
    done_by = DoneBy.FORM if fields else DoneBy.TICK
    changed = item.model_copy(update={"fields": fields, "done_by": done_by})
    return tuple(changed if one is item else one for one in items)


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
