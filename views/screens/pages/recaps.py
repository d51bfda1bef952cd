"""What has happened so far, in half a page: meetings, outcomes, material, what others opened to everybody."""

from typing import Any

from programme.ground.calendar import local_day
from programme.meetings.meetings import Meeting
from programme.screens.pages.recaps import Recap
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.wording import written
from views.meetings import stages
from views.reflections.reflections import read_button
from views.screens.pages import years

OPEN = "recap-open"
WINDOW = "recap-window"
MEETINGS = 20
QUOTED = 500
"""Characters of each reflection."""


def button(programme_id: str, texts: Texts) -> Element:
    """The way in, from a welcome."""
    return blocks.button(texts("recap-open"), OPEN, programme_id)


def window(what: Recap, texts: Texts, *, zone: str) -> dict[str, Any]:
    been = [blocks.section(_meeting(what, meeting, texts)) for meeting in what.been[-MEETINGS:]]
    year = years.parts(what.year, texts) if what.year else []
    parts: list[Block] = [blocks.section(_intro(what, texts)), *year, *been]
    if what.reflections:
        parts.append(blocks.header(texts("recap-reflections")))
    for one in what.reflections:
        by = escaped(", ".join(part for part in (one.author, one.organisation) if part))
        day = escaped(texts.dates.dated(local_day(one.written_at, zone)))
        parts += [
            blocks.context(blocks.joined(by, day, by=" · ")),
            *blocks.quoted(blocks.clip(one.text, QUOTED)),
        ]
    if what.of:
        parts.append(blocks.actions(read_button(what.programme.id, texts)))
    title, close = texts("recap-title"), texts("button-close")
    return blocks.modal(WINDOW, title, parts, close=close, memory="")


def _intro(what: Recap, texts: Texts) -> Mrkdwn:
    begun = texts.rich("recap-intro", programme=what.programme.title, count=len(what.been))
    if what.ahead is None:
        return begun
    day = texts.dates.ahead(what.ahead.on, what.today)
    return blocks.joined(begun, texts.rich("recap-ahead", meeting=written(what.ahead.title, texts), day=day))


def _meeting(what: Recap, meeting: Meeting, texts: Texts) -> Mrkdwn:
    """When it was, what it was for, and what there is to read."""
    head = texts.rich(
        "recap-meeting", meeting=written(meeting.title, texts), day=texts.dates.dated(meeting.on)
    )
    outcomes = [
        texts.rich("recap-outcome", outcome=written(one.text, texts)) for one in what.step(meeting).outcomes
    ]
    wanted = [texts.rich("recap-outcomes"), *outcomes] if outcomes else []
    pieces = [stages.material(one, texts) for one in what.material(meeting) if one.link]
    material = [texts.rich("recap-material"), *pieces] if pieces else []
    return blocks.joined(head, *wanted, *material, by="\n")
