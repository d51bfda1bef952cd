"""The audit trail, for those who facilitate."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from storage.people import audit_trail
from storage.programmes import programmes
from views.people import audit_trail as views


async def window(visit: Visit, memory: views.TrailMemory) -> Json:
    programme = await visit.asks(programmes.led_by, memory.programme)
    entries, page, pages = await visit.asks(audit_trail.page, programme.id, memory.page)
    return views.window(
        programme.title,
        entries,
        visit.texts,
        zone=programme.zone,
        page=page,
        pages=pages,
        memory=memory.kept(),
    )


async def open_window(visit: Visit) -> None:
    memory = views.TrailMemory(programme=visit.value, under=windows.beneath(visit))
    await visit.enters(views.WINDOW, memory)


def register(door: Door) -> None:
    door.window(views.WINDOW, views.TrailMemory, window, page=views.PAGE)
    door.taps(views.TRAIL_OPEN, open_window)
