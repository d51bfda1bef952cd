"""Ideas: one written down, all one may see, and one taken up."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.improvement.ideas import LONGEST, Comparison, Idea, TakenUp, worded
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.windows import Memory

IDEA_LIST = "idea-list"
IDEA_NEW = "idea-new"
IDEA_OPEN = "idea-open"
IDEA_TAKE_UP = "idea-take-up"
JOURNEYS = "journeys"
LIST = "idea-list-window"
FORM = "idea-form"
TAKE_UP_FORM = "idea-take-up-form"
NEW_ONE = "new"
PAGE = "idea-page"
A_PAGE = 12

View = dict[str, Any]


class ListMemory(Memory):
    page: int = 0


class IdeaForm(Form):
    text: Annotated[str, AfterValidator(worded)] = ""


class IdeaMemory(Memory):
    """The id a new idea will have, and the improvement it is written in."""

    id: str
    improvement: str


class TakeUpForm(Form):
    """In which improvement; ``NEW_ONE`` for one that is to begin."""

    improvement: str


class TakeUpMemory(Memory):
    idea: str


IDEA, TAKE_UP = names(IdeaForm), names(TakeUpForm)


def idea_said(idea: Idea, texts: Texts, *, at_home: str) -> Mrkdwn:
    """The idea, and where it came from when that is another organisation than ``at_home``."""
    if idea.organisation_id == at_home:
        return texts.rich("idea-ours", idea=idea.text)
    return texts.rich("idea-from", idea=idea.text, organisation=idea.organisation)


def listing(ideas: Sequence[TakenUp], texts: Texts, *, page: int, memory: str) -> View:
    """All the ideas somebody may see, the newest first."""
    shown, page, pages = windows.page_of(ideas, page, A_PAGE)
    key = "idea-list-intro" if ideas else "idea-list-empty"
    parts = [
        blocks.section(texts.rich(key), accessory=_travelled(ideas, texts)),
        *(_line(one, texts) for one in shown),
        *windows.turning(PAGE, page, pages, texts),
    ]
    title, close = texts("idea-list-title"), texts("button-close")
    return blocks.modal(LIST, title, parts, close=close, memory=memory)


def _travelled(ideas: Sequence[TakenUp], texts: Texts) -> Element | None:
    """The way to who took what from whom, once anything was taken."""
    return blocks.button(texts("journeys-open"), JOURNEYS) if any(one.elsewhere for one in ideas) else None


def _line(one: TakenUp, texts: Texts) -> Block:
    said = texts.rich(
        "idea-line", idea=one.idea.text, organisation=one.idea.organisation, count=one.elsewhere
    )
    return blocks.section(said, accessory=blocks.button(texts("improvement-open"), IDEA_OPEN, one.idea.id))


def form(texts: Texts, *, memory: str) -> View:
    """A new idea in an improvement."""
    text = blocks.text_input(IDEA.text, lines=True, most=LONGEST)
    parts = [blocks.field_block(IDEA.text, texts("idea-text"), text, hint=texts("idea-text-hint"))]
    return windows.form(FORM, texts("idea-new-title"), parts, texts, memory=memory)


def take_up(what: Comparison, texts: Texts, *, memory: str) -> View:
    """In which of one's own improvements, or a new one?"""
    options = [(one.id, one.title) for one in what.mine[: blocks.OPTIONS - 1]]
    choices = [*options, *([(NEW_ONE, texts("idea-take-up-new"))] if what.may_begin else [])]
    chosen = choices[0][0] if len(choices) == 1 else None
    menu = blocks.menu(texts("improvement-choose"), TAKE_UP.improvement, choices, chosen=chosen)
    label, hint = texts("idea-take-up-in"), texts("idea-take-up-hint")
    parts = [
        *blocks.quoted(what.taken.idea.text),
        blocks.field_block(TAKE_UP.improvement, label, menu, hint=hint),
    ]
    return windows.form(TAKE_UP_FORM, texts("idea-take-up-title"), parts, texts, memory=memory)
