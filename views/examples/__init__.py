"""Every message, modal and Home the bot can show, with invented people: for a look, and for the strict judge.

A name begins with what it is: message-, modal- or home-.
"""

from collections.abc import Callable, Mapping
from typing import Any

from programme.ground.rooms import every_room
from texts import Texts
from views import examples as floor
from views.ground.blocks import Message

Example = Callable[[Texts], Message | dict[str, Any]]


def examples() -> Mapping[str, Example]:
    """Name → what makes it in a language."""
    found: dict[str, Example] = {}
    for room in every_room(floor):
        assert not found.keys() & room.EXAMPLES.keys()
        found |= room.EXAMPLES
    return found
