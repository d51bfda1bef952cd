"""Who is in one's cluster: opened from Home."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.screens.pages import cluster_pages
from views.screens.pages import cluster_pages as views


async def open_page(visit: Visit) -> None:
    await visit.opens(views.window(await visit.asks(cluster_pages.of_person), visit.texts))


def register(door: Door) -> None:
    door.taps(views.OPEN, open_page)
