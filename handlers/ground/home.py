"""Home, drawn again whenever somebody opens it or does something anywhere."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from programme.screens.homes import At
from storage.screens import homes as home_storage
from views.screens import homes

if TYPE_CHECKING:
    from handlers.ground.visit import Visit

BEGINNING = At()
WAITS = (0.5, 2.0)
"""Seconds before a call that Slack refused is tried again."""
UNDRAWABLE = frozenset({"invalid_arguments", "invalid_blocks", "view_too_large", "msg_too_long"})
"""What Slack answers to a view that it cannot draw; any other refusal says nothing of the view."""
log = structlog.get_logger()


async def publish(visit: Visit, *, at: At = BEGINNING, touched: str = "") -> None:
    """Draws Home as things stand; only one that cannot be drawn gives way to a plain page that says so.

    A call that Slack refuses is tried again: what stands there is better than an apology. ``touched`` is the
    id of the preparation she has just done something about.
    """
    visit.home_is_drawn = True
    reader = str(visit.person.slack_id)
    visit.house.keep_home(reader, at)
    try:
        view = homes.home(await visit.asks(home_storage.of_person, at, touched=touched), visit.texts)
        await _put(visit, reader, view)
    except Exception as error:
        if _refused(error):
            raise
        log.exception("Home could not be drawn")
        await _put(visit, reader, homes.plain(visit.texts, visit.interaction))


async def refresh(visit: Visit) -> None:
    """After a deed, wherever it was done: Home where she had it, unless it has been drawn meanwhile."""
    if not visit.home_is_drawn:
        await publish(visit, at=visit.house.home_of(str(visit.person.slack_id)))


async def _put(visit: Visit, reader: str, view: dict[str, Any]) -> None:
    for wait in (*WAITS, None):
        try:
            await visit.client.views_publish(user_id=reader, view=view)
            return
        except Exception as error:
            if wait is None or not _refused(error):
                raise
            log.warning("Home is tried again", error=type(error).__name__)
            await asyncio.sleep(wait)


def _refused(error: Exception) -> bool:
    """Whether the call failed, and not the view."""
    if isinstance(error, SlackApiError):
        return str(error.response["error"]) not in UNDRAWABLE
    return isinstance(error, ClientError | TimeoutError | asyncio.TimeoutError)
