"""Home, drawn again whenever somebody opens it or does something on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from programme.screens.homes import At
from storage.screens import homes as home_storage
from views.screens import homes

if TYPE_CHECKING:
    from handlers.ground.visit import Visit

BEGINNING = At()
log = structlog.get_logger()


async def publish(visit: Visit, *, at: At = BEGINNING, touched: str = "") -> None:
    """Draws Home as things stand; if that cannot be done, a plain page says so: it must never stay empty.

    ``touched`` is the id of the preparation she has just done something about.
    """
    reader = str(visit.person.slack_id)
    try:
        what = await visit.asks(home_storage.of_person, at, touched=touched)
        await visit.client.views_publish(user_id=reader, view=homes.home(what, visit.texts))
    except Exception:
        log.exception("Home could not be drawn")
        plain = homes.plain(visit.texts, visit.interaction)
        await visit.client.views_publish(user_id=reader, view=plain)
