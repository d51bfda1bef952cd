"""What has happened so far, for those who come late."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.screens.pages import recaps
from views.screens.pages import recaps as views


async def open_recap(visit: Visit) -> None:
    what = await visit.asks(recaps.of_programme, visit.value)
    await visit.opens(views.window(what, visit.texts, zone=visit.person.zone))


def register(door: Door) -> None:
    door.taps(views.OPEN, open_recap)
