"""A letter half a year after the close: asked for with the last question, and taken back."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.calendar import local_day
from storage.preparations import afterwards_notices
from views.preparations import afterwards_notices as views
from views.reflections.notices import AFTERWARDS


async def want(visit: Visit) -> None:
    day = await visit.does(afterwards_notices.want, visit.value)
    today = local_day(visit.house.now(), visit.person.zone)
    await visit.opens(views.wanted(day, visit.value, visit.texts, today=today))


async def decline(visit: Visit) -> None:
    await visit.does(afterwards_notices.decline, visit.value)
    await visit.redraws(views.declined(visit.texts))


def register(door: Door) -> None:
    door.taps(AFTERWARDS, want)
    door.taps(views.DECLINE, decline)
