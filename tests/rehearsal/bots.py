"""A real Bolt app, connected to the stand-in the two ways Slack offers."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from rehearsal import Slack

short_of_patience = pytest.mark.parametrize("ack_seconds", [0.3], ids=["short of patience"])
"""Slack waits for acks a third of a second, so that lateness is told in a moment."""


def app_for(slack: Slack) -> AsyncApp:
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
    return AsyncApp(client=client, signing_secret=slack.signing_secret, process_before_response=True)


@asynccontextmanager
async def over_sockets(
    app: AsyncApp, slack: Slack, *, sockets: int = 1, ping_interval: float = 10
) -> AsyncIterator[list[AsyncSocketModeHandler]]:
    async with AsyncExitStack() as stack:
        handlers = [
            AsyncSocketModeHandler(app, slack.app_token, ping_interval=ping_interval) for _ in range(sockets)
        ]
        for handler in handlers:
            stack.push_async_callback(handler.close_async)
            await handler.connect_async()
        await slack.connected(sockets)
        yield handlers


@asynccontextmanager
async def over_http(app: AsyncApp, slack: Slack) -> AsyncIterator[None]:
    runner = web.AppRunner(app.server(path="/slack/events").web_app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    try:
        yield
    finally:
        await runner.cleanup()
