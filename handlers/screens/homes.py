"""Home: opened, and turned."""

from dataclasses import replace

from handlers.ground.door import Door
from handlers.ground.home import publish
from handlers.ground.visit import Visit
from programme.screens.boards import Asked
from views.screens import homes


async def opened(visit: Visit) -> None:
    """Slack tells of both tabs; only Home is drawn by us."""
    if visit.event.get("tab") == "home":
        visit.later(publish(visit))


async def open_board(visit: Visit) -> None:
    """Shows the board of another programme she facilitates."""
    at = replace(homes.at_home(visit.at_home), board=Asked(programme_id=visit.value))
    visit.later(publish(visit, at=at))


def register(door: Door) -> None:
    door.hears("app_home_opened", opened)
    door.taps(homes.BOARD, open_board)
