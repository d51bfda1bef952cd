"""Who took which idea from whom: each journey in a line, and the way to the picture of them all."""

from collections.abc import Sequence
from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.journeys import Flow, Journey
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory, saved
from views.improvement.ideas import IDEA_OPEN

WINDOW = "journeys-window"
PAGE = "journeys-page"
PICTURE = "journeys-picture"
A_PAGE = 20
QUOTED = 200

View = dict[str, Any]


class JourneysMemory(Memory):
    page: int = 0


def window(journeys: Sequence[Journey], texts: Texts, *, zone: str, page: int, memory: str) -> View:
    """The latest first."""
    shown, page, pages = windows.page_of(journeys, page, A_PAGE)
    picture = blocks.button(texts("journeys-picture"), PICTURE)
    parts = [
        blocks.section(
            texts.rich("journeys-intro" if journeys else "journeys-none"),
            accessory=picture if journeys else None,
        ),
        *(_line(one, texts, zone=zone) for one in shown),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("journeys-title"), parts, close=texts("button-close"), memory=memory)


def _line(one: Journey, texts: Texts, *, zone: str) -> Block:
    said = texts.rich(
        "journey-line",
        origin=one.idea.organisation,
        taker=one.improvement.organisation,
        idea=blocks.clip(one.idea.text, QUOTED),
        improvement=one.improvement.title,
        day=texts.dates.dated(local_day(one.at, zone)),
    )
    opens = blocks.button(texts("improvement-open"), IDEA_OPEN, one.idea.id)
    return blocks.section(blocks.joined(said, _became(one, texts)), accessory=opens)


def _became(one: Journey, texts: Texts) -> Mrkdwn:
    return texts.rich("journey-became", became=one.became.value if one.became else "open", tests=one.tests)


def picture_comes(texts: Texts) -> View:
    return saved(texts("journeys-title"), texts.rich("journeys-picture-comes"), texts)


def in_words(flows: Sequence[Flow], texts: Texts) -> Mrkdwn:
    """What the picture shows, for who cannot see it."""
    lines = (
        texts.rich("journeys-flow", origin=one.origin, taker=one.taker, ideas=one.ideas, adopted=one.adopted)
        for one in flows
    )
    return blocks.clip_mrkdwn(
        blocks.joined(escaped(texts("journeys-title")), *lines, by="\n"), blocks.SECTION_TEXT
    )
