"""Improvement work's windows take each other's place, and forms lie over them."""

from collections.abc import Callable, Sequence

from handlers.ground import windows
from handlers.ground.door import Listener
from handlers.ground.visit import Visit
from handlers.people.delays import say_that_it_waits
from storage.improvement import delays
from views.ground.windows import Memory

FAMILY = "improvement"


def shows(room: str, about: Callable[[str], Memory]) -> Listener:
    """A button that shows a window, ``about`` what its value names."""

    async def opened(visit: Visit) -> None:
        await visit.enters(room, about(visit.value))

    return opened


async def say_who_is_away(visit: Visit, improvement_id: str, given_to: Sequence[str]) -> None:
    """Who was given a part in it, by their ids."""
    if given_to:
        await say_that_it_waits(visit, await visit.asks(delays.of_given, improvement_id, given_to))


async def instead_of_beneath(visit: Visit, room: str, memory: Memory) -> None:
    """Where a form made something new: its window takes the place of the one beneath, with room above it."""
    under = (visit.recalls(Memory).under or {}).get("under")
    window = await windows.drawn(visit, room, memory.model_copy(update={"under": under}))
    if beneath := visit.view.get("previous_view_id"):
        visit.later(visit.client.views_update(view_id=beneath, view=window))
    else:
        await visit.closes(instead=window)
