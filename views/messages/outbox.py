"""The outbox: day by day what is sent next, and to whom."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from programme.messages.foresight import Heard
from programme.messages.outbox import Outbox
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.messages.foresight import named, what_of

OUTBOX_OPEN = "outbox-open"
WINDOW = "outbox-window"
PAGE = "outbox-page"


class OutboxMemory(Memory):
    programme: str


def outbox_button(programme_id: str, texts: Texts) -> Element:
    """What is sent next, and to whom."""
    return blocks.button(texts("outbox-open"), OUTBOX_OPEN, programme_id)


def looking(texts: Texts) -> dict[str, Any]:
    """A light window until it has been found out: in a large programme that takes a second."""
    said = blocks.section(texts.rich("outbox-looking"))
    return blocks.modal(WINDOW, texts("outbox-title"), [said], close=texts("button-close"))


def window(box: Outbox, texts: Texts, *, memory: str) -> dict[str, Any]:
    """A page of it, the nearest day first."""
    parts = [
        blocks.section(texts.rich("outbox-intro", programme=box.programme.title)),
        *(days(box.lines, texts) if box.lines else [_nothing(box, texts)]),
        *windows.turning(PAGE, box.page, box.pages, texts),
    ]
    return blocks.modal(WINDOW, texts("outbox-title"), parts, close=texts("button-close"), memory=memory)


def _nothing(box: Outbox, texts: Texts) -> Block:
    key = "outbox-empty" if box.programme.paused_at is None else "outbox-paused"
    return blocks.section(texts.rich(key))


def days(told: Sequence[Heard], texts: Texts) -> Iterator[Block]:
    """A day's lines together, in as many sections as they need."""
    for day, lines in groupby(told, key=lambda one: one.told.on):
        heading = texts.rich("outbox-day", day=texts.dates.day(day))
        yield from blocks.sections(heading, *(_line(one, texts) for one in lines))


def _line(one: Heard, texts: Texts) -> Mrkdwn:
    return texts.rich("outbox-line", what=what_of(one, texts), names=named(one.to, texts), count=len(one.to))
