"""Details of a third person, taken out of somebody's words: the form, and what it leaves beside them."""

from typing import Annotated, Any

from programme.ground.calendar import local_day
from programme.reflections.reflections import LONGEST, Reflection
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names, there
from views.ground.windows import Memory

OPEN = "details-open"
FORM = "details-form"


class DetailsMemory(Memory):
    """The reflection, and how it stood when the form was opened, for what the writer does meanwhile."""

    reflection: str
    edited: str = ""

    @classmethod
    def about(cls, one: Reflection) -> "DetailsMemory":
        return cls(reflection=one.id, edited=one.edited_at.isoformat() if one.edited_at else "")


class DetailsForm(Form):
    text: Annotated[str, there("reflection-empty")] = ""


FIELDS = names(DetailsForm)


def button(one: Reflection, texts: Texts) -> Element:
    """On each text that the facilitator reads of somebody else's."""
    return blocks.button(texts("details-open"), OPEN, one.id)


def form(one: Reflection, texts: Texts, *, memory: str) -> dict[str, Any]:
    lines = blocks.text_input(FIELDS.text, initial=one.text, lines=True, most=LONGEST)
    parts: list[Block] = [
        blocks.section(texts.rich("details-intro", author=one.author)),
        blocks.field_block(FIELDS.text, texts("details-text"), lines, hint=texts("details-hint")),
    ]
    return windows.form(FORM, texts("details-title"), parts, texts, memory=memory)


def taken_out(one: Reflection, texts: Texts, zone: str) -> list[Mrkdwn]:
    """Who did it and when: to the writer, and to whoever reads."""
    if one.details_out_at is None:
        return []
    day = texts.dates.dated(local_day(one.details_out_at, zone))
    return [texts.rich("details-out", name=one.details_out_by, day=day)]
