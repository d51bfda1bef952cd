"""Where we stand: what is ready, what is being tried, what waits for a decision."""

from collections.abc import Sequence
from typing import Any

from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.meetings.stages import Stage
from programme.screens.standings import Standing
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.wording import capital, written
from views.improvement import cycles, improvements
from views.meetings.stages import steps_button

OPEN = "standing-open"
WINDOW = "standing-window"
ON_HOME = 2
"""Tests to decide on among the few things that Home shows whole."""
SHOWN = 3
"""Of each kind: the rest is a tap away."""


def button(organisation_id: str, texts: Texts) -> Element:
    """The way in, for who asks."""
    return blocks.button(texts("standing-open"), OPEN, organisation_id)


def window(what: Standing, texts: Texts) -> dict[str, Any]:
    title, close = texts("standing-window"), texts("button-close")
    ways_on = blocks.actions(improvements.list_button(texts), steps_button(what.path, texts))
    return blocks.modal(WINDOW, title, [*_screen(what, texts), ways_on], close=close)


def on_home(what: Standing, texts: Texts) -> list[Block]:
    """The same in short, where the way to all improvements stands anyway."""
    named = (_named(one, texts) for one in what.under_way[:SHOWN])
    more = len(what.under_way) - SHOWN
    rest = [texts.rich("standing-more", count=more)] if more > 0 else []
    about = blocks.joined(*_about(what, texts), *named, *rest, by="\n")
    return [
        *_decisions(what.awaiting_decision[:ON_HOME], len(what.awaiting_decision), texts),
        blocks.section(about),
    ]


def decisions(several: Sequence[Standing]) -> int:
    """How many of the things that Home shows whole are tests that wait for a decision."""
    return sum(len(one.awaiting_decision[:ON_HOME]) for one in several)


def _screen(what: Standing, texts: Texts) -> list[Block]:
    """First what waits for a decision, then how things are."""
    waiting = what.awaiting_decision
    return [
        *_decisions(waiting[:SHOWN], len(waiting), texts),
        *blocks.sections(*_about(what, texts)),
        *(_improvement(one, texts) for one in what.under_way[:SHOWN]),
        *_more(len(what.under_way) - SHOWN, texts),
    ]


def _about(what: Standing, texts: Texts) -> list[Mrkdwn]:
    return [
        texts.rich("standing-heading", organisation=what.path.stages[0].organisation.name),
        _ready(what, texts),
        *(_reached(stage, texts) for stage in what.path.current if stage.step.outcomes),
        _trying(what, texts),
    ]


def _more(count: int, texts: Texts) -> list[Block]:
    return [blocks.context(texts.rich("standing-more", count=count))] if count > 0 else []


def _decisions(tests: Sequence[Cycle], count: int, texts: Texts) -> list[Block]:
    """Those shown, of ``count`` in all."""
    if not tests:
        return []
    lines = [
        blocks.section(
            texts.rich("standing-decision-line", test=cycles.named(one, texts), improvement=one.improvement),
            accessory=cycles.open_button(one, texts),
        )
        for one in tests
    ]
    heading = blocks.section(texts.rich("standing-decisions", count=count))
    return [heading, *lines, *_more(count - len(tests), texts)]


def _ready(what: Standing, texts: Texts) -> Mrkdwn:
    if what.meeting is None:
        return texts.rich("standing-no-meeting")
    facts = {
        "meeting": written(what.meeting.short, texts),
        "day": texts.dates.ahead(what.meeting.on, what.path.today),
    }
    if not what.of:
        return texts.rich("standing-nothing-owed", **facts)
    return texts.rich("standing-ready", **facts, done=what.done, of=what.of)


def _reached(stage: Stage, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "standing-reached",
        step=capital(written(stage.step.short or stage.step.title, texts)),
        reached=stage.count_reached,
        of=len(stage.step.outcomes),
    )


def _trying(what: Standing, texts: Texts) -> Mrkdwn:
    if not what.improvements:
        return texts.rich("standing-no-improvements")
    return texts.rich("standing-trying", improvements=len(what.under_way), tests=len(what.tests))


def _improvement(one: Improvement, texts: Texts) -> Block:
    return blocks.section(_named(one, texts), accessory=improvements.open_button(one, texts))


def _named(one: Improvement, texts: Texts) -> Mrkdwn:
    state = improvements.state_name(one.state, texts)
    return texts.rich("standing-improvement", title=one.title, state=state)
