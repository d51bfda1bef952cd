"""An idea caught in a line: what, and from whom it was heard."""

from typing import Annotated, Any

from pydantic import AfterValidator

from programme.improvement.ideas import LONGEST, worded
from programme.programmes.programmes import Organisation
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.forms import Form, names
from views.ground.windows import Memory

CATCH, CATCHING = "meeting-idea-catch", "meeting-idea-catching"
NOBODY = "nobody"


class CaughtForm(Form):
    text: Annotated[str, AfterValidator(worded)] = ""
    heard_from: str = NOBODY


class CaughtMemory(Memory):
    """The id the idea will have, and the meeting it is heard at, where it is at one."""

    id: str
    meeting: str = ""


FIELD = names(CaughtForm)


def form(others: tuple[Organisation, ...], texts: Texts, *, text: str = "", memory: str) -> dict[str, Any]:
    """Those who meet in the same cluster come first in the list."""
    options = [(NOBODY, texts("meeting-idea-own")), *((one.id, one.name) for one in others)]
    menu = blocks.menu(texts("window-choose"), FIELD.heard_from, options[: blocks.OPTIONS], chosen=NOBODY)
    words = blocks.text_input(FIELD.text, initial=text, lines=True, most=LONGEST)
    parts = [
        blocks.field_block(FIELD.text, texts("idea-text"), words, hint=texts("meeting-idea-hint")),
        blocks.field_block(FIELD.heard_from, texts("meeting-idea-from"), menu),
    ]
    return windows.form(CATCHING, texts("meeting-idea-title"), parts, texts, memory=memory)


def kept(text: str, texts: Texts, *, memory: str = "") -> dict[str, Any]:
    """It is in the bank, and another can be written at once."""
    said = blocks.joined(texts.rich("meeting-idea-kept"), Mrkdwn(texts.rich("meeting-idea-line", idea=text)))
    again = blocks.button(texts("meeting-idea-another"), CATCH, " ")
    return windows.saved(texts("meeting-idea-title"), said, texts, again, memory=memory)
