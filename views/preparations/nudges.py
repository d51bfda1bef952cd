"""Nudges: the form for a facilitator's own words about something open, and letting it be."""

from typing import Annotated, Any

from pydantic import AfterValidator

from programme.people.absences import Delay
from programme.preparations.preparations import Case, Owed
from programme.preparations.undone.nudges import LONGEST, require_words
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Element
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import first_name, written
from views.people import delays

NUDGE = "nudge-open"
FORM = "nudge-form"
LET_BE = "nudge-let-be"
REMIND_AGAIN = "nudge-remind-again"


class NudgeForm(Form):
    text: Annotated[str, AfterValidator(require_words)] = ""


class NudgeMemory(Memory):
    """The ``id`` of a new nudge, and the preparation it is ``about``."""

    id: str
    about: str


TEXT = names(NudgeForm).text


def nudge_buttons(one: Owed, texts: Texts) -> list[Element]:
    """To write to the one responsible, if a message reaches her; and to let it be, or not."""
    made = []
    if one.responsible is not None and one.responsible.reachable:
        words = texts("nudge-open", name=first_name(one.responsible))
        made.append(blocks.button(words, NUDGE, one.id))
    if one.let_be:
        return [*made, blocks.button(texts("nudge-remind-again"), REMIND_AGAIN, one.id)]
    return [*made, blocks.button(texts("nudge-let-be"), LET_BE, one.id)]


def form(case: Case, texts: Texts, memory: str, *, delay: Delay | None = None) -> dict[str, Any]:
    """Her words, with what they are about, and who hears them while the one responsible is away."""
    name = case.owed.responsible.name if case.owed.responsible else ""
    words = blocks.text_input(TEXT, lines=True, most=LONGEST)
    hint = texts("nudge-text-hint", name=name)
    return windows.form(
        FORM,
        texts("nudge-title"),
        [
            blocks.header(written(case.owed.item.title, texts)),
            *delays.section([delay] if delay else [], texts),
            blocks.field_block(TEXT, texts("nudge-text"), words, hint=hint),
        ],
        texts,
        memory=memory,
        submit="button-send",
    )
