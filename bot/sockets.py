"""Socket Mode: two lines or more to Slack, and somebody who watches that they are open."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

import structlog
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.house import Hemmaplan
from bot.requests import NotUnderstoodError, understood
from bot.settings import SlackSettings

LOOK_EVERY = 15
"""Seconds between two looks at a line; the SDK itself needs up to 20 to notice one that is half open."""
log = structlog.get_logger()


class Line(AsyncSocketModeHandler):
    """A socket that takes what Slack sends, and lets pass what is nothing of Slack's."""

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        came = time.time()
        try:
            asked = understood(req.payload or {}, _retried(req), mode="socket_mode")
        except NotUnderstoodError as no:
            log.warning("a payload was refused", why=str(no))
            answer = BoltResponse(status=HTTPStatus.OK if no.event else HTTPStatus.BAD_REQUEST)
        else:
            answer = await self.app.async_dispatch(asked)
        await send_async_response(client, req, answer, came)


def _retried(req: SocketModeRequest) -> dict[str, str]:
    """As HTTP's headers tell of an event that comes again."""
    told = {"x-slack-retry-num": req.retry_attempt, "x-slack-retry-reason": req.retry_reason}
    return {name: str(value) for name, value in told.items() if value}


@asynccontextmanager
async def listening(hemmaplan: Hemmaplan, settings: SlackSettings) -> AsyncIterator[None]:
    """Opens ``settings.sockets`` lines, so that one is there while another is renewed."""
    token = settings.slack_app_token.get_secret_value()
    lines = [Line(hemmaplan.app, token, web_client=hemmaplan.app.client) for _ in range(settings.sockets)]
    watchers: list[asyncio.Task[None]] = []
    try:
        for line in lines:
            await line.connect_async()  # type: ignore[no-untyped-call]
            watchers.append(asyncio.create_task(_watch(line)))
        yield
    finally:
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
        for line in lines:
            await line.close_async()  # type: ignore[no-untyped-call]


async def _watch(line: AsyncSocketModeHandler) -> None:
    """Opens a line anew that the SDK has given up (bolt-python #1529, python-slack-sdk #1701)."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        if not await line.client.is_connected():
            log.warning("a line to slack is down, opening it anew")
            await line.client.connect_to_new_endpoint()
