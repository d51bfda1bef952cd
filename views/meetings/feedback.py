"""Feedback on a meeting: three fields, with her name or without; and everything gathered for the host."""

from collections.abc import Sequence
from typing import Any

from programme.meetings.feedback import LONGEST, Feedback, Gathered, Words
from programme.meetings.meetings import Meeting
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, Ticked, names
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written

SAY, SAYING = "feedback-say", "feedback-saying"
READ, WINDOW, PAGE = "feedback-read", "feedback-window", "feedback-page"
A_PAGE = 12
PARTS = ("plus", "minus", "interesting")
SIGNED = "signed"


class FeedbackForm(Form):
    """``signed`` is a box: ticked or not."""

    plus: str = ""
    minus: str = ""
    interesting: str = ""
    signed: Ticked = False

    @property
    def words(self) -> Words:
        return Words(self.plus, self.minus, self.interesting, self.signed)


class FeedbackMemory(Memory):
    meeting: str
    cluster: str = ""
    place: Place = Place()


class GatheredMemory(Memory):
    meeting: str
    cluster: str = ""
    page: int = 0


FIELD = names(FeedbackForm)


def form(meeting: Meeting, said: Words, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What she has said before stands in it. That few answers point at their writers is said."""
    fields = [windows.lines(name, texts(f"feedback-{name}"), getattr(said, name), LONGEST) for name in PARTS]
    options = [(SIGNED, texts("feedback-sign-yes"))]
    chosen = [SIGNED] if said.signed else []
    parts = [
        blocks.section(texts.rich("feedback-intro", meeting=written(meeting.short, texts))),
        *fields,
        blocks.field_block(
            FIELD.signed,
            texts("feedback-sign"),
            blocks.checkboxes(FIELD.signed, options, chosen=chosen),
            hint=texts("feedback-sign-hint"),
            optional=True,
        ),
    ]
    return windows.form(SAYING, texts("feedback-title"), parts, texts, memory=memory)


def kept(texts: Texts, *, memory: str = "") -> dict[str, Any]:
    return windows.saved(texts("feedback-title"), texts.rich("feedback-kept"), texts, memory=memory)


def window(what: Gathered, texts: Texts, *, page: int, memory: str, a_page: int = A_PAGE) -> dict[str, Any]:
    """All that was said, a person's three lines together, some at a time."""
    shown, page, pages = windows.page_of(what.every, page, a_page)
    facts: dict[str, str | int] = {"meeting": written(what.meeting.short, texts), "count": len(what.every)}
    head = texts.rich("feedback-gathered", **facts) if what.every else texts.rich("feedback-none", **facts)
    few = texts.rich("feedback-few") if what.every and what.few else Mrkdwn("")
    parts: list[Block] = [
        blocks.section(blocks.joined(head, few)),
        *(block for one in shown for block in one_of(one, texts)),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("feedback-title"), parts, close=texts("button-close"), memory=memory)


def one_of(one: Feedback, texts: Texts) -> list[Block]:
    """Plus, minus, interesting, as far as they were written; the name where it is signed."""
    lines = lines_of(one, texts)
    by = texts.rich("feedback-by", name=one.by) if one.by else Mrkdwn("")
    return [blocks.section(blocks.joined(*lines, by, by="\n")), blocks.divider()]


def lines_of(one: Feedback, texts: Texts) -> Sequence[Mrkdwn]:
    return [
        blocks.joined(texts.rich(f"feedback-line-{name}"), escaped(said))
        for name in PARTS
        if (said := getattr(one.words, name))
    ]
