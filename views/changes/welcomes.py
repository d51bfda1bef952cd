"""Welcomes of a list: they wait until the facilitator lets them go."""

from datetime import date
from typing import Any

from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Message
from views.programmes.held_welcomes import SEND, WAIT

__all__ = ["SEND", "WAIT", "asks", "go", "gone", "held", "still", "wait"]


def held(programme_id: str, count: int, texts: Texts) -> list[Block]:
    """That some wait, in the window of the list, with the button that lets them go."""
    send = blocks.button(texts("list-welcomes-send-now"), SEND, programme_id)
    return [blocks.section(texts.rich("list-welcomes-wait-here", count=count), accessory=send)]


def asks(programme_id: str, count: int, on: date, texts: Texts) -> Message:
    """When the welcomes go if she says so."""
    said = texts.rich("list-welcomes", count=count, day=texts.dates.weekday(on))
    send = blocks.button(texts("list-welcomes-send"), SEND, programme_id, primary=True)
    wait = blocks.button(texts("list-welcomes-wait"), WAIT, programme_id)
    return Message(said, [blocks.section(said), blocks.actions(send, wait)])


def go(count: int, on: date, texts: Texts) -> Message:
    key = "list-welcomes-go" if count else "list-welcomes-gone"
    said = texts.rich(key, count=count, day=texts.dates.weekday(on))
    return Message(said, [blocks.section(said)])


def gone(count: int, on: date, texts: Texts) -> dict[str, Any]:
    """The same over the window where she let them go."""
    return windows.saved(texts("list-welcomes-title"), go(count, on, texts).text, texts)


def still(programme_id: str, count: int, texts: Texts) -> dict[str, Any]:
    """That they go on waiting, over the window where she said so."""
    return windows.saved(texts("list-welcomes-title"), wait(programme_id, count, texts).text, texts)


def wait(programme_id: str, count: int, texts: Texts) -> Message:
    said = texts.rich("list-welcomes-waits", count=count)
    send = blocks.button(texts("list-welcomes-send-now"), SEND, programme_id)
    return Message(said, [blocks.section(said), blocks.actions(send)])
