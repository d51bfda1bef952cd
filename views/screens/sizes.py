"""Sizes: how much of Home is shown at once, so that who takes part reads it in a minute."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from programme.screens.homes import IN_FULL, NEAR
from views.ground.blocks import Block

WORDS, BUTTONS = 250, 12
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_ADDRESS = re.compile(r"<[^>|]*\|([^>]*)>|https?://\S+")


@dataclass(frozen=True, slots=True)
class Size:
    """How many things are ``near``, shown whole, how many ``then`` in a line, how many programmes ``whole``.

    ``brief`` are programmes in a line each, ``instead`` those for whom she stands in, with so many things
    ``named``; ``leading`` is whether what a manager reads is shown, ``written`` what she wrote.
    """

    near: int = NEAR
    then: int = 2
    whole: int = IN_FULL
    brief: int = 8
    instead: int = 3
    named: int = 6
    leading: bool = True
    written: bool = True


WIDEST = Size()
SIZES = (
    WIDEST,
    Size(whole=2, brief=6, instead=2, named=3),
    Size(near=2, whole=1, brief=5, instead=2, named=2),
    Size(near=2, whole=1, brief=3, instead=1, named=2, written=False),
    Size(near=1, whole=1, brief=2, instead=1, named=1, written=False),
    Size(near=1, then=1, whole=1, brief=0, instead=1, named=1, leading=False, written=False),
    Size(near=1, then=0, whole=0, brief=0, instead=1, named=0, leading=False, written=False),
)
"""The widest that fits is shown; what is left out is said, and is a tap away."""


def fitting(drawn: Callable[[Size], list[Block]]) -> list[Block]:
    """The widest that is read in a minute, or the least there is."""
    made: list[Block] = []
    for size in SIZES:
        made = drawn(size)
        if _words(made) <= WORDS and _buttons(made) <= BUTTONS:
            break
    return made


def _words(made: Sequence[Block]) -> int:
    said = (_ADDRESS.sub(r" \1 a ", one.replace("_", " ")) for block in made for one in _said(block))
    return sum(len(_WORD.findall(one)) for one in said)


def _buttons(made: Sequence[Block]) -> int:
    return sum(one["type"] != "checkboxes" for block in made for one in _elements(block))


def _elements(block: Block) -> list[dict[str, Any]]:
    inside = block.get("elements", []) if block["type"] == "actions" else []
    return [*inside, *([block["accessory"]] if "accessory" in block else [])]


def _said(block: Block) -> Iterator[str]:
    """Its words and those of its buttons, but not what stands behind three dots."""
    if "text" in block:
        yield block["text"]["text"]
    for one in (*block.get("fields", ()), *(block.get("elements", ()) if block["type"] == "context" else ())):
        yield one.get("text", "")
    for element in _elements(block):
        yield element.get("text", {}).get("text", "")
        options = element.get("options", ()) if element["type"] == "checkboxes" else ()
        yield from (option["text"]["text"] for option in options)
