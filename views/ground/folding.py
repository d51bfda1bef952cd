"""Folding: one button for a thing, and behind three dots the others that may be pressed about it."""

from collections.abc import Sequence

from views.ground import blocks
from views.ground.blocks import Block, Element, Option

MORE = "more"
MOST = 5
"""Slack puts no more behind three dots (its reference, block elements: overflow menu)."""


def folded(buttons: Sequence[Element]) -> list[Element]:
    """The first button, and the others in a menu; each does there what it does as a button."""
    return [*buttons[:1], *([menu(buttons[1:])] if buttons[1:] else [])]


def menu(buttons: Sequence[Element]) -> Element:
    """Buttons as the choices of a menu; more than five is our slip."""
    assert len(buttons) <= MOST, "more than a menu holds"
    return blocks.overflow(MORE, [_choice(one) for one in buttons])


def _choice(button: Element) -> Option:
    return f"{button['action_id']} {button.get('value', '')}".strip(), button["text"]["text"]


def fold(made: Sequence[Block]) -> list[Block]:
    """The same for blocks: each row of buttons becomes one button and a menu."""
    return [
        block | {"elements": folded(block["elements"])} if block["type"] == "actions" else block
        for block in made
    ]
