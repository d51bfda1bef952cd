"""Forms in which a part of a programme's copy is changed: both languages, the reader's own first."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import Field

from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.programmes import edit_fields as fields
from programme.programmes.edit_parts import Edit
from programme.programmes.programmes import Programme
from programme.programmes.template import DoneBy, MaterialKind, OwedBy, QuestionWhen
from programme.programmes.template_parts import Line, ShortLine
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.ground.wording import written
from views.programmes import edit_inputs as inputs
from views.programmes.edit_inputs import Facts

EDITING = "editing"
DROP = "edit-drop"
AS_WRITTEN = ("number", "link", "step", "before", "owed_by", "done_by", "kind", "after")


class EditMemory(Memory):
    """Which kind of edit of which part, and the mark of how that was when shown; ``at`` is its place."""

    programme: str
    what: str
    id: str | None = None
    seen: str = ""
    at: dict[str, str] = Field(default_factory=dict)


def read(programme: Programme, memory: EditMemory, filled: Facts, language: Language) -> Edit:
    """What was filled in, as an edit: that is its model. Raises Refusal at the field that does not do."""
    part = memory.id or ""
    facts: dict[str, Any] = {"what": memory.what} | ({"id": part} if part else {})
    facts |= {
        name: fields.words(filled, name, language)
        for name in inputs.MOST
        if name in filled and (filled[name] or name not in inputs.OPTIONAL)
    }
    facts |= {name: filled[name] for name in AS_WRITTEN if name in filled}
    if "reminders" in filled:
        facts["reminders"] = fields.reminder_days(filled["reminders"])
    if "lines" in filled:
        facts[inputs.LINES[memory.what]] = fields.lines(filled, _lines_of(programme, memory), part, language)
    if filled.get("day"):
        facts["on"] = filled["day"]
    if memory.what in {"question", "question-added"}:
        facts |= _asked(programme, part, filled)
    elif "days" in filled:
        facts |= _owed(programme, part, filled)
    return fields.read(facts, language)


def _lines_of(programme: Programme, memory: EditMemory) -> Sequence[Line | ShortLine]:
    """As they are now. Raises Refusal where what they are of has been dropped."""
    part = memory.id or ""
    if memory.what != "fields":
        return getattr(programme.step(part), inputs.LINES[memory.what])  # type: ignore[no-any-return]  # by its name
    if not programme.asks_for(part):
        raise Refusal("edit-gone")
    return [ShortLine(id=one.id, text=one.label) for one in programme.item(part).fields]


def _asked(programme: Programme, question_id: str, filled: Facts) -> dict[str, Any]:
    question = programme.question(question_id)
    before = question.roles if question else ()
    roles = fields.audience(filled, before) if "first" in filled else [role.value for role in before]
    return {"roles": roles} | ({"days": filled["days"]} if "days" in filled else {})


def _owed(programme: Programme, item_id: str, filled: Facts) -> dict[str, Any]:
    before = programme.item(item_id).audience if programme.asks_for(item_id) else ()
    return {"audience": fields.audience(filled, before), "days_before": filled["days"]}


def form(programme: Programme, what: str, facts: Facts, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The form for one kind of edit; ``facts`` are what it holds from the start."""
    parts = FORMS[what](programme, facts, texts)
    return windows.form(
        EDITING,
        texts("edit-title-" + what),
        parts,
        texts,
        memory=memory,
        submit="button-save" if what in WORDS_ONLY else "button-next",
        free=False,
    )


WORDS_ONLY = frozenset({"step", "outcomes", "ways", "material", "material-added", "fields"})
"""What is kept at once: nothing is said on another day because of it."""


def _step(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    number = blocks.field_block(
        "number",
        texts("edit-field-number"),
        blocks.text_input("number", initial=str(facts.get("number") or ""), most=20),
        hint=texts("edit-field-number-hint"),
    )
    return [
        number,
        *inputs.words("title", facts, texts),
        *inputs.words("short", facts, texts),
        *inputs.words("about", facts, texts, lines=True),
    ]


def _step_added(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    """Work at home, or a meeting with its day; it comes after the step from which the form was opened."""
    after = written(programme.step(facts["after"]).title, texts)
    on = facts.get("on")
    day = blocks.date_input("day", date.fromisoformat(on) if on else None)
    return [
        blocks.section(texts.rich("edit-after", step=after)),
        inputs.choice("kind", ["home", "meeting"], facts, texts),
        blocks.field_block("day", texts("edit-field-day"), day, optional=True),
        *_step(programme, facts, texts),
    ]


def _material(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    link = blocks.field_block(
        "link",
        texts("edit-field-link"),
        blocks.link_input("link", initial=facts.get("link") or ""),
        hint=texts("edit-field-link-hint"),
        optional=True,
    )
    return [*inputs.words("title", facts, texts), link]


def _material_added(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    kinds = [(one.value, texts("edit-piece-" + one.value)) for one in MaterialKind]
    menu = blocks.menu(texts("window-choose"), "kind", kinds, chosen=facts.get("kind") or "link")
    return [blocks.field_block("kind", texts("edit-field-kind"), menu), *_material(programme, facts, texts)]


def _question_added(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    """After a meeting on the day that is chosen; in the middle of work at home."""
    meets = programme.step(facts["step"]).kind.meets
    return [
        blocks.section(texts.rich("edit-asked-after" if meets else "edit-asked-midway")),
        *inputs.words("text", facts, texts, lines=True),
        *inputs.words("why", facts, texts, lines=True),
        *([inputs.days("edit-field-days-after", facts.get("days") or 1, texts)] if meets else []),
        *inputs.roles("edit-field-asked", facts.get("roles") or [], texts),
    ]


def _question(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    """Whom it is for can be chosen, unless it is for politicians to ask in committee."""
    question = programme.question(facts["id"])
    in_committee = question is not None and question.when is QuestionWhen.IN_COMMITTEE
    before = question is not None and in_committee and programme.step(question.step).kind.meets
    return [
        *inputs.words("text", facts, texts, lines=True),
        *inputs.words("why", facts, texts, lines=True),
        inputs.days("edit-field-days" if before else "edit-field-days-after", facts["days"], texts),
        *([] if in_committee else inputs.roles("edit-field-asked", facts["roles"], texts)),
    ]


def _changed(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    item = programme.item(facts["id"])
    before = written(programme.step(item.before).title, texts)
    sure = blocks.actions(blocks.button(texts("edit-drop"), DROP, facts["id"]))
    return [blocks.section(texts.rich("edit-before", meeting=before)), *_preparation(facts, texts), sure]


def _added(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    steps = [(one.id, written(one.title, texts)) for one in programme.template.steps]
    meets = [(one.id, written(one.title, texts)) for one in programme.template.steps if one.kind.meets]
    choose = texts("window-choose")
    return [
        *_preparation(facts, texts),
        blocks.field_block(
            "step", texts("edit-field-step"), blocks.menu(choose, "step", steps, chosen=facts.get("step"))
        ),
        blocks.field_block(
            "before",
            texts("edit-field-before"),
            blocks.menu(choose, "before", meets, chosen=facts.get("before")),
        ),
        inputs.choice("owed_by", [one.value for one in OwedBy], facts, texts),
        inputs.choice("done_by", [one.value for one in DoneBy if one is not DoneBy.FORM], facts, texts),
    ]


def _preparation(facts: Facts, texts: Texts) -> list[Block]:
    days = facts.get("reminders")
    return [
        *inputs.words("title", facts, texts),
        *inputs.words("help", facts, texts, lines=True),
        inputs.days("edit-field-days", facts.get("days_before"), texts),
        *inputs.roles("edit-field-first", facts.get("audience") or [], texts),
        inputs.reminders(days, texts, hint="edit-field-own-reminders-hint", optional=True),
    ]


def _standing(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    return [inputs.reminders(facts["reminders"], texts, hint="edit-field-reminders-hint", optional=False)]


FORMS: Mapping[str, Callable[[Programme, Facts, Texts], list[Block]]] = {
    "step": _step,
    "outcomes": inputs.lines("outcomes"),
    "ways": inputs.lines("ways_of_working"),
    "material": _material,
    "question": _question,
    "changed": _changed,
    "added": _added,
    "reminders": _standing,
    "fields": inputs.lines("fields"),
    "step-added": _step_added,
    "material-added": _material_added,
    "question-added": _question_added,
}
