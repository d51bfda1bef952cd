"""Improvement work's windows take each other's place, and forms lie over them."""

from collections.abc import Callable

from handlers.ground.door import Listener
from handlers.ground.visit import Visit
from views.ground.windows import Memory

FAMILY = "improvement"


def shows(room: str, about: Callable[[str], Memory]) -> Listener:
    """A button that shows a window, ``about`` what its value names."""

    async def opened(visit: Visit) -> None:
        await visit.enters(room, about(visit.value))

    return opened
