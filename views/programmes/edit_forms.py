"""Forms in which a part of a programme's copy is changed: both languages, the reader's own first."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.programmes import edit_fields as fields
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.edits import Edit
from programme.programmes.programmes import Programme
from programme.programmes.template import DoneBy, OwedBy, QuestionWhen
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.ground.wording import written
from views.people.role_names import role_names

EDITING = "editing"
DROP = "edit-drop"
Facts = Mapping[str, Any]
MOST = {"title": 70, "help": 600, "about": 2000, "text": 300, "why": 300}
A_YEAR = 365
AS_WRITTEN = ("number", "link", "step", "before", "owed_by", "done_by")


class EditMemory(Memory):
    """Which kind of edit of which part, and the mark of how that was when it was shown."""

    programme: str
    what: str
    id: str | None = None
    seen: str = ""


def read(programme: Programme, memory: EditMemory, filled: Facts, language: Language) -> Edit:
    """What was filled in, as an edit: that is its model. Raises Refusal at the field that does not do."""
    part = memory.id or ""
    facts: dict[str, Any] = {"what": memory.what} | ({"id": part} if part else {})
    facts |= {name: fields.words(filled, name, language) for name in MOST if name in filled}
    facts |= {name: filled[name] for name in AS_WRITTEN if name in filled}
    if "reminders" in filled:
        facts["reminders"] = fields.reminder_days(filled["reminders"])
    if "lines" in filled:
        of = "outcomes" if memory.what == "outcomes" else "ways_of_working"
        facts[of] = fields.lines(filled, getattr(programme.step(part), of), part, language)
    if "days" in filled:
        facts |= (_asked if memory.what == "question" else _owed)(programme, part, filled)
    return fields.read(facts, language)


def _asked(programme: Programme, question_id: str, filled: Facts) -> dict[str, Any]:
    question = programme.question(question_id)
    before = question.roles if question else ()
    roles = fields.audience(filled, before) if "first" in filled else [role.value for role in before]
    return {"roles": roles, "days": filled["days"]}


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


WORDS_ONLY = frozenset({"step", "outcomes", "ways", "material"})
"""What is kept at once: nothing is said on another day because of it."""


def _words(name: str, facts: Facts, texts: Texts, *, lines: bool = False) -> list[Block]:
    """A field in both languages; the other may be left empty, and then says the same."""
    own = Language(texts.language)
    words, most = facts.get(name) or {}, MOST[name]
    label = texts("edit-field-" + name)
    again = texts("edit-field-other", field=label, language=other(own).value)
    return [
        blocks.field_block(
            name, label, blocks.text_input(name, initial=words.get(own.value, ""), lines=lines, most=most)
        ),
        blocks.field_block(
            name + OTHER,
            again,
            blocks.text_input(name + OTHER, initial=words.get(other(own).value, ""), lines=lines, most=most),
            optional=True,
        ),
    ]


def _step(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    number = blocks.field_block(
        "number",
        texts("edit-field-number"),
        blocks.text_input("number", initial=str(facts["number"]), most=20),
        hint=texts("edit-field-number-hint"),
    )
    return [number, *_words("title", facts, texts), *_words("about", facts, texts, lines=True)]


def _lines(field: str) -> Callable[[Programme, Facts, Texts], list[Block]]:
    def made(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
        own = Language(texts.language)
        label = texts("edit-title-" + ("outcomes" if field == "outcomes" else "ways"))
        again = texts("edit-field-other", field=label, language=other(own).value)
        return [
            blocks.field_block(
                "lines" + ending,
                label if language is own else again,
                blocks.text_input("lines" + ending, initial=_joined(facts[field], language), lines=True),
                hint=texts("edit-field-lines-hint"),
                optional=True,
            )
            for language, ending in ((own, ""), (other(own), OTHER))
        ]

    return made


def _joined(lines: Sequence[Facts], language: Language) -> str:
    return "\n".join(line["text"][language.value] for line in lines)


def _material(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    link = blocks.field_block(
        "link",
        texts("edit-field-link"),
        blocks.link_input("link", initial=facts.get("link") or ""),
        hint=texts("edit-field-link-hint"),
        optional=True,
    )
    return [*_words("title", facts, texts), link]


def _question(programme: Programme, facts: Facts, texts: Texts) -> list[Block]:
    """Whom it is for can be chosen, unless it is for politicians to ask in committee."""
    question = programme.question(facts["id"])
    in_committee = question is not None and question.when is QuestionWhen.IN_COMMITTEE
    before = question is not None and in_committee and programme.step(question.step).kind.meets
    return [
        *_words("text", facts, texts, lines=True),
        *_words("why", facts, texts, lines=True),
        _days("edit-field-days" if before else "edit-field-days-after", facts["days"], texts),
        *([] if in_committee else _roles("edit-field-asked", facts["roles"], texts)),
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
        _choice("owed_by", [one.value for one in OwedBy], facts, texts),
        _choice("done_by", [one.value for one in DoneBy if one is not DoneBy.FORM], facts, texts),
    ]


def _preparation(facts: Facts, texts: Texts) -> list[Block]:
    days = facts.get("reminders")
    return [
        *_words("title", facts, texts),
        *_words("help", facts, texts, lines=True),
        _days("edit-field-days", facts.get("days_before"), texts),
        *_roles("edit-field-first", facts.get("audience") or [], texts),
        _reminders(days, texts, hint="edit-field-own-reminders-hint", optional=True),
    ]


def _standing(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
    return [_reminders(facts["reminders"], texts, hint="edit-field-reminders-hint", optional=False)]


def _reminders(days: Sequence[int] | None, texts: Texts, *, hint: str, optional: bool) -> Block:
    said = "" if days is None else ", ".join(map(str, days)) or "–"
    return blocks.field_block(
        "reminders",
        texts("edit-field-reminders"),
        blocks.text_input("reminders", initial=said, most=60),
        hint=texts(hint),
        optional=optional,
    )


def _days(label: str, days: int | None, texts: Texts) -> Block:
    return blocks.field_block("days", texts(label), blocks.number_input("days", initial=days, most=A_YEAR))


def _roles(label: str, chosen: Sequence[str], texts: Texts) -> list[Block]:
    """The one asked first, and who else may be."""
    roles = [(role.value, role_names([role], texts).capitalize()) for role in Role]
    return [
        blocks.field_block(
            "first",
            texts(label),
            blocks.menu(texts("window-choose"), "first", roles, chosen=chosen[0] if chosen else None),
        ),
        blocks.field_block(
            "others",
            texts("edit-field-others"),
            blocks.checkboxes("others", roles, chosen=chosen[1:]),
            optional=True,
        ),
    ]


def _choice(name: str, values: Sequence[str], facts: Facts, texts: Texts) -> Block:
    options = [(value, texts(f"edit-{name.replace('_', '-')}-{value}")) for value in values]
    chosen = facts.get(name) or values[0]
    label = texts("edit-field-" + name.replace("_", "-"))
    return blocks.field_block(name, label, blocks.radio(name, options, chosen=chosen))


FORMS: Mapping[str, Callable[[Programme, Facts, Texts], list[Block]]] = {
    "step": _step,
    "outcomes": _lines("outcomes"),
    "ways": _lines("ways_of_working"),
    "material": _material,
    "question": _question,
    "changed": _changed,
    "added": _added,
    "reminders": _standing,
}
