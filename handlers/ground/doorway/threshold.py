"""The threshold: what Bolt asks before any listener; what does not belong to us goes no further."""

import secrets
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext

from delivery.people import SWEDISH
from handlers.ground import hosts
from handlers.ground.doorway import callers
from handlers.ground.house import House
from texts import texts_in

Json = dict[str, Any]
Next = Callable[[], Awaitable[Any]]
log = structlog.get_logger()


def threshold(house: House) -> Callable[[AsyncBoltContext, Json, Next], Awaitable[BoltResponse | None]]:
    """Every line that is logged of it has the interaction's id; until we know her, she reads Swedish."""

    async def crossed(context: AsyncBoltContext, body: Json, next: Next) -> BoltResponse | None:  # noqa: A002
        context["interaction"] = secrets.token_hex(4)
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(interaction=context["interaction"])
        context["texts"] = texts_in(SWEDISH)
        why = _amiss(body, house)
        if why:
            log.warning("a payload was refused", why=why)
            return BoltResponse(status=HTTPStatus.OK if "event" in body else HTTPStatus.FORBIDDEN, body="")
        await next()
        return None

    return crossed


def _amiss(body: Json, house: House) -> str:
    """Why a payload goes no further; events are acked all the same, or Slack brings them again."""
    if not callers.is_of(body, house.workspace_id):
        return "another workspace"
    if not all(hosts.hears_answers(url, house.slack.base_url) for url in _response_urls(body)):
        return "to be answered elsewhere"
    return ""


def _response_urls(body: Json) -> list[str]:
    several = body.get("response_urls")
    urls = [body.get("response_url")]
    if isinstance(several, list):
        urls += [one.get("response_url") for one in several if isinstance(one, dict)]
    return [str(url) for url in urls if url]
