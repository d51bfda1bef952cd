"""Improvements named: the ways to them, their states, one in a line, and how one has moved."""

from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.dossiers import Move
from programme.improvement.improvements import Improvement, State, steps_back
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory

IMPROVEMENT_LIST = "improvement-list"
IMPROVEMENT_NEW = "improvement-new"
IMPROVEMENT_OPEN = "improvement-open"
WINDOW = "improvement-window"
FORWARD = "improvement-forward"
MOVE = "improvement-move"
LINK = "improvement-link"
INVITE = "improvement-invite"
REMOVE = "improvement-remove"
FOLD, LESS = "improvement-fold", "less"
"""The button between the short window and the whole, and its value in the whole."""

View = dict[str, Any]


class ScreenMemory(Memory):
    """Which one, and whether everything about it is shown."""

    improvement: str
    more: bool = False


def list_button(texts: Texts) -> Element:
    """The way in, from Home and from the command's answer."""
    return blocks.button(texts("improvement-list"), IMPROVEMENT_LIST)


def open_button(one: Improvement, texts: Texts) -> Element:
    return blocks.button(texts("improvement-open"), IMPROVEMENT_OPEN, one.id)


def state_name(state: State, texts: Texts) -> str:
    return texts("improvement-state-name", state=state.value)


def line(one: Improvement, texts: Texts) -> Block:
    """One of several: its title, track, state and whose it is."""
    said = texts.rich(
        "improvement-list-line",
        title=one.title,
        track=texts("improvement-track-name", track=one.track.value),
        state=state_name(one.state, texts),
        organisation=one.organisation,
    )
    return blocks.section(said, accessory=open_button(one, texts))


def moved(move: Move, texts: Texts, *, zone: str) -> Mrkdwn:
    """A step forward or back, and why."""
    facts = {
        "from": state_name(move.from_, texts),
        "to": state_name(move.to, texts),
        "day": texts.dates.dated(local_day(move.at, zone)),
        "name": move.by.name,
    }
    if not steps_back(move.from_, move.to):
        return blocks.joined(texts.rich("improvement-moved-forward", **facts), escaped(move.reason))
    because = texts("improvement-because", because=move.because.value if move.because else "other")
    back = texts.rich("improvement-moved-back", **facts, because=because)
    return blocks.joined(back, escaped(move.reason))
