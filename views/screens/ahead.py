"""All that lies ahead, a meeting at a time: what is hers, what her team does, what they want to reach."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from programme.meetings.meetings import Meeting
from programme.meetings.stages import Path
from programme.screens.homes import Home, Waiting
from programme.screens.next import Besides, Outlook, Task
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory, page_of, turning
from views.ground.wording import written
from views.meetings import stages
from views.messages import calendar_feeds
from views.screens import things

OPEN = "ahead-open"
WINDOW = "ahead-window"
PAGE = "ahead-page"
MOST = 12
"""Things of hers before one meeting, a block each; Slack's hundred hold seven meetings of them."""

View = dict[str, Any]


class AheadMemory(Memory):
    """Which of her programmes, each on a page of its own."""

    page: int = 0


def door(texts: Texts) -> Element:
    """The way in, from Home."""
    return blocks.button(texts("ahead-open"), OPEN)


def window(what: Home, texts: Texts, *, memory: AheadMemory, feeds: bool = False) -> View:
    """One programme; improvement work stands with the first. ``feeds`` is whether it can be subscribed to."""
    shown, page, pages = page_of(what.next.outlooks, memory.page, 1)
    parts = [block for one in shown for block in _programme(one, what, texts, first=page == 0)]
    parts = parts or [blocks.section(texts.rich("ahead-nothing"))]
    return blocks.modal(
        WINDOW,
        texts("ahead-title"),
        [*parts, *turning(PAGE, page, pages, texts), *_subscribing(feeds, texts)],
        close=texts("button-close"),
        memory=memory.kept(),
    )


def _subscribing(feeds: bool, texts: Texts) -> list[Block]:
    return [blocks.divider(), blocks.actions(calendar_feeds.door(texts))] if feeds else []


def _programme(one: Outlook, what: Home, texts: Texts, *, first: bool) -> list[Block]:
    waiting = what.waiting
    hers = [each for each in waiting if each.outlook and each.outlook.programme.id == one.programme.id]
    improving = [each for each in waiting if each.outlook is None] if first else []
    paths = [path for path in what.paths if path.stages[0].programme.id == one.programme.id]
    made = [
        *([blocks.section(texts.rich("next-programme", programme=one.programme.title))]),
        *(block for each in _meetings(hers, one.besides) for block in _before(each, hers, one, texts)),
        *_improving(improving, texts, what),
    ]
    if not made[1:]:
        made.append(blocks.section(texts.rich("ahead-nothing")))
    return [*made, *(block for path in paths for block in _to_reach(path, texts))]


def _meetings(hers: Sequence[Waiting], besides: Sequence[Besides]) -> list[Meeting]:
    every = [one.thing.meeting for one in hers if isinstance(one.thing, Task)]
    by_id = {one.id: one for one in (*every, *(each.meeting for each in besides))}
    return sorted(by_id.values(), key=lambda one: (one.on, one.id))


def _before(meeting: Meeting, hers: Sequence[Waiting], one: Outlook, texts: Texts) -> list[Block]:
    """What is hers with its menus, then what the others in the team answer for."""
    mine = [each for each in hers if isinstance(each.thing, Task) and each.thing.meeting.id == meeting.id]
    day = texts.dates.ahead(meeting.on, one.today)
    return [
        blocks.divider(),
        blocks.section(texts.rich("ahead-before", meeting=written(meeting.short, texts), day=day)),
        *things.lines(mine[:MOST], texts, today=one.today),
        *_more(len(mine) - MOST, texts),
        *_besides([each for each in one.besides if each.meeting.id == meeting.id], texts),
    ]


def _more(count: int, texts: Texts) -> list[Block]:
    return [blocks.context(texts.rich("home-things-more", count=count))] if count > 0 else []


def _besides(besides: Sequence[Besides], texts: Texts) -> list[Block]:
    """A line for each who answers for something, without its date: whether it is late is for few to know."""
    by_name = groupby(sorted(besides, key=lambda one: (one.name == "", one.name)), key=lambda one: one.name)
    return blocks.sections(*(_theirs(name, list(theirs), texts) for name, theirs in by_name))


def _theirs(name: str, theirs: Sequence[Besides], texts: Texts) -> Mrkdwn:
    titles = ", ".join(written(one.title, texts) for one in theirs)
    if not name:
        return texts.rich("ahead-nobodys", titles=titles)
    return texts.rich("ahead-theirs", name=name, titles=titles)


def _improving(improving: Sequence[Waiting], texts: Texts, what: Home) -> list[Block]:
    if not improving:
        return []
    shown = things.lines(improving[:MOST], texts, today=what.next.today)
    heading = blocks.section(texts.rich("home-improving"))
    return [blocks.divider(), heading, *shown, *_more(len(improving) - MOST, texts)]


def _to_reach(path: Path, texts: Texts) -> list[Block]:
    return [blocks.divider(), *stages.at_hand(path, texts, action=stages.BY_ITSELF)]
