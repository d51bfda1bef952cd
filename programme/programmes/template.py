"""A programme template: the whole rhythm of a collaborative as frozen data that fits together."""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, NamedTuple, Self

from pydantic import Field, model_validator

from programme.ground.breaks import Break
from programme.ground.parts import Part, Title
from programme.ground.roles import Role
from programme.programmes.template_parts import (
    Begins,
    Days,
    DoneBy,
    FieldKind,
    FormField,
    Id,
    Line,
    Material,
    MaterialKind,
    OwedBy,
    Paragraph,
    Platform,
    Preparation,
    Question,
    QuestionWhen,
    Readers,
    Reminders,
    ShortLine,
    Step,
    StepKind,
)

__all__ = [
    "Begins",
    "Break",
    "Days",
    "DoneBy",
    "FieldKind",
    "FormField",
    "Line",
    "Material",
    "MaterialKind",
    "Misfit",
    "MisfitsError",
    "OwedBy",
    "Platform",
    "Preparation",
    "Question",
    "QuestionWhen",
    "Readers",
    "ShortLine",
    "Step",
    "StepKind",
    "Template",
    "may_have_checklist",
    "spell",
]


class Misfit(NamedTuple):
    """One thing that does not fit: where (`("preparations", 3, "before")`) and a sentence."""

    where: tuple[str | int, ...]
    sentence: str
    kind: str = "fits"


class MisfitsError(ValueError):
    """Parts that are right each by itself but do not fit together."""

    def __init__(self, misfits: tuple[Misfit, ...]) -> None:
        super().__init__("\n".join(misfit.sentence for misfit in misfits))
        self.misfits = misfits


def spell(where: tuple[str | int, ...]) -> str:
    """("steps", 2, "material", 0) becomes steps[2].material[0]."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")


class Template(Part):
    """A programme's steps in order, with what is owed before each occasion and what is asked after.

    `reminders` are days before a preparation is due. An id names one thing in the whole template
    (form fields and their options: in their form), so steps may be renumbered and renamed freely.
    Validation raises pydantic's ValidationError, whose context holds a MisfitsError where parts do not fit.
    """

    id: Id
    title: Title
    about: Paragraph
    source: Paragraph
    breaks: tuple[Break, ...] = ()
    reminders: Reminders = (14, 7, 1)
    platform: Platform | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=2, max_length=50)]
    preparations: tuple[Preparation, ...] = ()
    questions: tuple[Question, ...] = ()

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        misfits = (
            *_repeated_ids(self),
            *_steps_out_of_order(self),
            *_weeks_out_of_order(self),
            *_astray_preparations(self),
            *_astray_checklists(self),
            *_astray_questions(self),
            *_astray_in_committee(self),
        )
        if misfits:
            raise MisfitsError(misfits)
        return self


def named_places(template: Template) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every id with its place, in reading order."""
    for at, step in enumerate(template.steps):
        yield ("steps", at, "id"), step.id
        for part in ("ways_of_working", "outcomes", "material"):
            for within, piece in enumerate(getattr(step, part)):
                yield ("steps", at, part, within, "id"), piece.id
    for at, preparation in enumerate(template.preparations):
        yield ("preparations", at, "id"), preparation.id
    for at, question in enumerate(template.questions):
        yield ("questions", at, "id"), question.id


def _repeated_ids(template: Template) -> Iterator[Misfit]:
    seen: set[str] = set()
    for where, name in named_places(template):
        if name in seen:
            yield Misfit(where, f"{spell(where[:-1])}: id='{name}' is already taken")
        seen.add(name)
    for at, preparation in enumerate(template.preparations):
        yield from _repeated_in_form(at, preparation)


def _repeated_in_form(at: int, preparation: Preparation) -> Iterator[Misfit]:
    for name in _twice([field.id for field in preparation.fields]):
        yield _misfit("preparations", at, preparation.id, "fields", f"has the field id '{name}' twice")
    for within, field in enumerate(preparation.fields):
        for name in _twice([option.id for option in field.options]):
            where = ("preparations", at, "fields", within, "options")
            yield Misfit(where, f"{spell(where)} has the option id '{name}' twice")


def _twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def _steps_out_of_order(template: Template) -> Iterator[Misfit]:
    last = len(template.steps) - 1
    for at, step in enumerate(template.steps):
        if (step.kind is StepKind.START) != (at == 0):
            yield _misfit("steps", at, step.id, "kind", "the first step and no other is the start")
        if (step.kind is StepKind.CLOSE) != (at == last):
            yield _misfit("steps", at, step.id, "kind", "the last step and no other is the close")


def _weeks_out_of_order(template: Template) -> Iterator[Misfit]:
    latest = -1
    for at, step in enumerate(template.steps):
        if step.weeks_after_start is None:
            continue
        if step.weeks_after_start <= latest:
            sentence = f"weeks_after_start={step.weeks_after_start} is no later than the occasion before it"
            yield _misfit("steps", at, step.id, "weeks_after_start", sentence)
        latest = max(latest, step.weeks_after_start)


def _astray_preparations(template: Template) -> Iterator[Misfit]:
    order = {step.id: at for at, step in enumerate(template.steps)}
    occasions = {step.id for step in template.steps if step.kind.meets}
    material = {piece.id for step in template.steps for piece in step.material}
    for at, preparation in enumerate(template.preparations):
        own, before = preparation.step, preparation.before
        if own not in order:
            yield _misfit("preparations", at, preparation.id, "step", f"step='{own}' is no step")
        if before not in occasions:
            yield _misfit(
                "preparations", at, preparation.id, "before", f"before='{before}' is no step with a date"
            )
        elif order.get(own, 0) > order[before]:
            yield _misfit(
                "preparations",
                at,
                preparation.id,
                "before",
                f"before='{before}' comes before its own step '{own}'",
            )
        if preparation.days_after is not None and (own not in occasions or own == before):
            sentence = "days_after is counted from an occasion before the one it is owed to"
            yield _misfit("preparations", at, preparation.id, "days_after", sentence)
        for piece in preparation.material:
            if piece not in material:
                yield _misfit(
                    "preparations", at, preparation.id, "material", f"material '{piece}' is in no step"
                )


def may_have_checklist(preparation: Preparation) -> bool:
    """An organisation assesses itself, and its levels show that it is done."""
    return preparation.owed_by is OwedBy.ORGANISATION and preparation.done_by is DoneBy.TICK


def _astray_checklists(template: Template) -> Iterator[Misfit]:
    for at, preparation in enumerate(template.preparations):
        if preparation.checklist is not None and not may_have_checklist(preparation):
            sentence = "a checklist belongs to what an organisation owes, with no other done_by than tick"
            yield _misfit("preparations", at, preparation.id, "checklist", sentence)


def _astray_questions(template: Template) -> Iterator[Misfit]:
    kinds = {step.id: step.kind for step in template.steps}
    preparations = {preparation.id for preparation in template.preparations}
    for at, question in enumerate(template.questions):
        kind = kinds.get(question.step)
        if kind is None:
            yield _misfit("questions", at, question.id, "step", f"step='{question.step}' is no step")
        elif question.when is QuestionWhen.MID_HOME and kind.meets:
            yield _misfit("questions", at, question.id, "step", f"step='{question.step}' is no work at home")
        elif question.when is QuestionWhen.AFTER_MEETING and not kind.meets:
            yield _misfit(
                "questions", at, question.id, "step", f"step='{question.step}' is no step with a date"
            )
        if question.preparation is not None and question.preparation not in preparations:
            sentence = f"preparation='{question.preparation}' is no preparation"
            yield _misfit("questions", at, question.id, "preparation", sentence)


def _astray_in_committee(template: Template) -> Iterator[Misfit]:
    asked: set[str] = set()
    for at, question in enumerate(template.questions):
        if question.when is not QuestionWhen.IN_COMMITTEE:
            continue
        if question.roles != (Role.POLITICIAN,):
            yield _misfit("questions", at, question.id, "roles", "in committee nobody asks but a politician")
        if question.step in asked:
            sentence = f"step='{question.step}' has a question in committee already"
            yield _misfit("questions", at, question.id, "step", sentence)
        asked.add(question.step)


def _misfit(part: str, at: int, name: str, field: str, sentence: str) -> Misfit:
    return Misfit((part, at, field), f"{part}[{at}] '{name}': {sentence}")
