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
from views.ground.wording import written
from views.improvement import cycles, improvements
from views.meetings.stages import steps_button

OPEN = "standing-open"
WINDOW = "standing-window"
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
    """The same where the way to all improvements stands anyway."""
    return [*_screen(what, texts), blocks.actions(steps_button(what.path, texts))]


def _screen(what: Standing, texts: Texts) -> list[Block]:
    """First what waits for a decision, then how things are."""
    return [
        *_decisions(what.awaiting_decision, texts),
        *blocks.sections(
            texts.rich("standing-heading", organisation=what.path.stages[0].organisation.name),
            _ready(what, texts),
            *(_reached(stage, texts) for stage in what.path.current if stage.step.outcomes),
            _trying(what, texts),
        ),
        *(_improvement(one, texts) for one in what.under_way[:SHOWN]),
    ]


def _decisions(tests: Sequence[Cycle], texts: Texts) -> list[Block]:
    if not tests:
        return []
    lines = [
        blocks.section(
            texts.rich("standing-decision-line", test=cycles.named(one, texts), improvement=one.improvement),
            accessory=cycles.open_button(one, texts),
        )
        for one in tests[:SHOWN]
    ]
    return [blocks.section(texts.rich("standing-decisions", count=len(tests))), *lines]


def _ready(what: Standing, texts: Texts) -> Mrkdwn:
    if what.meeting is None:
        return texts.rich("standing-no-meeting")
    facts = {"meeting": written(what.meeting.title, texts), "day": texts.dates.day(what.meeting.on)}
    if not what.of:
        return texts.rich("standing-nothing-owed", **facts)
    return texts.rich("standing-ready", **facts, done=what.done, of=what.of)


def _reached(stage: Stage, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "standing-reached",
        step=written(stage.step.title, texts),
        reached=stage.count_reached,
        of=len(stage.step.outcomes),
    )


def _trying(what: Standing, texts: Texts) -> Mrkdwn:
    if not what.improvements:
        return texts.rich("standing-no-improvements")
    return texts.rich("standing-trying", improvements=len(what.under_way), tests=len(what.tests))


def _improvement(one: Improvement, texts: Texts) -> Block:
    state = improvements.state_name(one.state, texts)
    words = texts.rich("standing-improvement", title=one.title, state=state)
    return blocks.section(words, accessory=improvements.open_button(one, texts))
