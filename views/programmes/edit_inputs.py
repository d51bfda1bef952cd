"""Fields of the forms in which a part of a programme's copy is changed, in both languages."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.programmes import Programme
from texts import Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.people.role_names import role_names

Facts = Mapping[str, Any]
MOST = {"title": 70, "short": 40, "help": 600, "about": 2000, "text": 300, "why": 300}
OPTIONAL = frozenset({"short"})
"""Words that a part may do without."""
LINES = {"outcomes": "outcomes", "ways": "ways_of_working", "fields": "fields"}
"""Kind of edit → the lines that it is of."""
A_YEAR = 365


def words(name: str, facts: Facts, texts: Texts, *, lines: bool = False) -> list[Block]:
    """A field in both languages; the other may be left empty, and then says the same."""
    own = Language(texts.language)
    words, most = facts.get(name) or {}, MOST[name]
    label = texts("edit-field-" + name)
    again = texts("edit-field-other", field=label, language=other(own).value)
    return [
        blocks.field_block(
            name,
            label,
            blocks.text_input(name, initial=words.get(own.value, ""), lines=lines, most=most),
            hint=texts("edit-field-short-hint") if name == "short" else "",
            optional=name in OPTIONAL,
        ),
        blocks.field_block(
            name + OTHER,
            again,
            blocks.text_input(name + OTHER, initial=words.get(other(own).value, ""), lines=lines, most=most),
            optional=True,
        ),
    ]


def lines(field: str) -> Callable[[Programme, Facts, Texts], list[Block]]:
    def made(_: Programme, facts: Facts, texts: Texts) -> list[Block]:
        own = Language(texts.language)
        label = texts("edit-title-" + next(what for what, of in LINES.items() if of == field))
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


def reminders(days: Sequence[int] | None, texts: Texts, *, hint: str, optional: bool) -> Block:
    said = "" if days is None else ", ".join(map(str, days)) or "–"
    return blocks.field_block(
        "reminders",
        texts("edit-field-reminders"),
        blocks.text_input("reminders", initial=said, most=60),
        hint=texts(hint),
        optional=optional,
    )


def days(label: str, days: int | None, texts: Texts) -> Block:
    return blocks.field_block("days", texts(label), blocks.number_input("days", initial=days, most=A_YEAR))


def roles(label: str, chosen: Sequence[str], texts: Texts) -> list[Block]:
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


def choice(name: str, values: Sequence[str], facts: Facts, texts: Texts) -> Block:
    options = [(value, texts(f"edit-{name.replace('_', '-')}-{value}")) for value in values]
    chosen = facts.get(name) or values[0]
    label = texts("edit-field-" + name.replace("_", "-"))
    return blocks.field_block(name, label, blocks.radio(name, options, chosen=chosen))
