"""Managers who follow each other: the pairs are chosen, and each writes a line."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.people.people import Person
from programme.preparations.shadowings import LONGEST, Pair, Shadowing, Shadowings, worded
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Option
from views.ground.forms import Form, names
from views.ground.names import told_apart
from views.ground.windows import Memory, saved
from views.ground.wording import written

PAIRS_FORM = "shadowing-pairs-form"
SAW = "shadowing-saw"
SAW_FORM = "shadowing-saw-form"
MOST = 12
"""Pairs on the screen, three fields each."""

View = dict[str, Any]


class SawForm(Form):
    saw: Annotated[str, AfterValidator(worded)] = ""


class SawMemory(Memory):
    shadowing: str


SAW_FIELD = names(SawForm).saw


def pairs_form(what: Shadowings, texts: Texts, memory: str) -> View:
    """Two and two as proposed; a pair whose day is left empty is not taken."""
    title = texts("shadowing-title")
    options = told_apart(what.managers, texts)
    if not options:
        none = [blocks.section(texts.rich("shadowing-nobody"))]
        return blocks.modal(PAIRS_FORM, title, none, close=texts("button-close"), memory=memory)
    parts = [
        blocks.section(texts.rich("shadowing-intro", title=written(what.owed.item.title, texts))),
        *(blocks.section(_line(one, texts)) for one in what.there),
        *(
            block
            for at, pair in enumerate(what.proposed[:MOST])
            for block in _fields(at, pair, options, texts)
        ),
        *([] if what.proposed else _alone(what.managers[0], options, texts)),
    ]
    return windows.form(PAIRS_FORM, title, parts, texts, memory=memory, free=False)


def _fields(at: int, pair: tuple[Person, Person], options: list[Option], texts: Texts) -> list[Block]:
    def menu(name: str, chosen: Person) -> Block:
        choice = blocks.menu(texts("preparation-choose-person"), name, options, chosen=chosen.id)
        return blocks.field_block(name, texts(f"shadowing-{name.split('-', maxsplit=1)[0]}"), choice)

    day = blocks.date_input(f"on-{at}", None)
    return [
        menu(f"first-{at}", pair[0]),
        menu(f"second-{at}", pair[1]),
        blocks.field_block(f"on-{at}", texts("shadowing-on"), day, optional=True),
    ]


def _alone(manager: Person, options: list[Option], texts: Texts) -> list[Block]:
    """Who is the only manager there follows one who is not in the programme."""
    menu = blocks.menu(texts("preparation-choose-person"), "first-0", options, chosen=manager.id)
    name = blocks.text_input("named-0", most=windows.SHORT)
    return [
        blocks.field_block("first-0", texts("shadowing-first"), menu),
        blocks.field_block("named-0", texts("shadowing-named"), name),
        blocks.field_block("on-0", texts("shadowing-on"), blocks.date_input("on-0", None), optional=True),
    ]


def chosen(filled: Mapping[str, Any]) -> list[Pair]:
    """The pairs that have a day; where none has, the first, so that it is told what is missing."""
    every = [
        Pair(
            str(filled[f"first-{at}"]),
            str(filled.get(f"second-{at}") or ""),
            filled.get(f"on-{at}"),
            str(filled.get(f"named-{at}") or ""),
        )
        for at in range(MOST)
        if filled.get(f"first-{at}")
    ]
    return [pair for pair in every if pair.on is not None] or every[:1]


def _line(one: Shadowing, texts: Texts) -> Mrkdwn:
    said = texts.rich("shadowing-line", who=one.who.name, whom=one.whom, day=texts.dates.dated(one.on))
    return blocks.joined(said, texts.rich("shadowing-saw-line", saw=one.saw) if one.saw else Mrkdwn(""))


def saw_form(one: Shadowing, texts: Texts, *, memory: str) -> View:
    """One line is enough."""
    words = blocks.text_input(SAW_FIELD, initial=one.saw, lines=True, most=LONGEST)
    hint = texts("shadowing-saw-hint", whom=one.whom)
    parts = [blocks.field_block(SAW_FIELD, texts("shadowing-saw", whom=one.whom), words, hint=hint)]
    return windows.form(SAW_FORM, texts("shadowing-title"), parts, texts, memory=memory)


def thanks(one: Shadowing, texts: Texts) -> View:
    return saved(texts("shadowing-title"), texts.rich("shadowing-thanks", whom=one.whom), texts)
