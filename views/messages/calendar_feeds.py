"""A calendar subscribed to: its address to copy, another one, or none any more."""

from typing import Any

from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.windows import Memory

OPEN, WINDOW = "calendar-feed-open", "calendar-feed-window"
SUBSCRIBE, RENEW, TAKE_BACK = "calendar-feed-subscribe", "calendar-feed-renew", "calendar-feed-take-back"


class FeedMemory(Memory):
    """Nothing but what lies beneath it."""


def door(texts: Texts) -> Element:
    return blocks.button(texts("calendar-feed-open"), OPEN)


def window(address: str, texts: Texts, *, memory: str) -> dict[str, Any]:
    """``address`` is "" for who has none."""
    parts = [
        blocks.section(texts.rich("calendar-feed-intro")),
        *(_told(address, texts) if address else []),
        blocks.actions(*_ways(address, texts)),
    ]
    return blocks.modal(
        WINDOW, texts("calendar-feed-title"), parts, close=texts("button-close"), memory=memory
    )


def _told(address: str, texts: Texts) -> list[dict[str, Any]]:
    """In signs of one width, which Slack copies whole and does not open."""
    return [
        blocks.section(Mrkdwn(f"`{escaped(address)}`")),
        blocks.context(texts.rich("calendar-feed-how")),
    ]


def _ways(address: str, texts: Texts) -> list[Element]:
    if not address:
        return [blocks.button(texts("calendar-feed-subscribe"), SUBSCRIBE, primary=True)]
    return [
        blocks.button(texts("calendar-feed-renew"), RENEW),
        blocks.button(texts("calendar-feed-take-back"), TAKE_BACK),
    ]
