"""All that lies ahead, opened from Home and drawn again after each deed in it."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.screens.homes import At
from storage.screens import homes
from views.screens import ahead


async def window(visit: Visit, memory: ahead.AheadMemory) -> Json:
    what, feeds = await visit.asks(homes.of_person, At()), visit.house.web is not None
    return ahead.window(what, visit.texts, memory=memory, feeds=feeds)


async def open_window(visit: Visit) -> None:
    await visit.enters(ahead.WINDOW, ahead.AheadMemory())


def register(door: Door) -> None:
    door.window(ahead.WINDOW, ahead.AheadMemory, window, page=ahead.PAGE)
    door.taps(ahead.OPEN, open_window)
