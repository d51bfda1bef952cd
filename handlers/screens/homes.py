"""Home: what is next for this person, drawn again whenever she opens it or does something on it."""

from dataclasses import replace

import structlog

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.screens import homes as home_storage
from views.screens import homes

BEGINNING = At()
log = structlog.get_logger()


async def opened(visit: Visit) -> None:
    """Slack tells of both tabs; only Home is drawn by us."""
    if visit.event.get("tab") == "home":
        visit.later(publish(visit))


async def turn(visit: Visit) -> None:
    """Shows another page of what she answers for."""
    at = replace(homes.at_home(visit.body["view"]), page=int(visit.value))
    visit.later(publish(visit, at=at))


async def open_board(visit: Visit) -> None:
    """Shows the board of another programme she facilitates."""
    at = replace(homes.at_home(visit.body["view"]), board=Asked(programme_id=visit.value))
    visit.later(publish(visit, at=at))


async def publish(visit: Visit, *, at: At = BEGINNING, touched: str = "") -> None:
    """Draws Home as things stand; if that cannot be done, a plain page says so: it must never stay empty.

    ``touched`` is the id of the preparation she has just done something about.
    """
    assert visit.person.slack_id is not None
    try:
        what = await visit.asks(home_storage.of_person, at, touched=touched)
        await visit.client.views_publish(user_id=visit.person.slack_id, view=homes.home(what, visit.texts))
    except Exception:
        log.exception("Home could not be drawn")
        interaction = str(structlog.contextvars.get_contextvars().get("interaction", ""))
        await visit.client.views_publish(
            user_id=visit.person.slack_id, view=homes.plain(visit.texts, interaction)
        )


def register(door: Door) -> None:
    door.hears("app_home_opened", opened)
    door.taps(homes.EARLIER, turn)
    door.taps(homes.FURTHER, turn)
    door.taps(homes.BOARD, open_board)
