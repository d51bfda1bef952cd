"""Socket Mode: a line or two to Slack, and somebody who watches that they are open."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import structlog

from bot.house import Hemmaplan
from bot.settings import SlackSettings
from bot.ways_in.lines import Line

LOOK_EVERY = 15
"""Seconds between two looks at a line; the SDK itself needs up to 20 to notice one that is half open."""
log = structlog.get_logger()


class Lines:
    """The lines of this process."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines

    async def open_now(self) -> int:
        """How many of them Slack can be heard on."""
        return sum([await line.is_connected() for line in self._lines])


@asynccontextmanager
async def listening(hemmaplan: Hemmaplan, settings: SlackSettings) -> AsyncIterator[Lines]:
    """Opens ``settings.sockets`` lines, so that one is there while another is renewed.

    Raises SlackApiError where the app's token is none; whatever else is amiss with Slack is waited for.
    """
    token = settings.slack_app_token.get_secret_value()
    lines = [Line(hemmaplan.app, token, spare=at > 0) for at in range(settings.sockets)]
    watchers: list[asyncio.Task[None]] = []
    try:
        for line in lines:
            await line.connect()
            watchers.append(asyncio.create_task(_watch(line)))
        yield Lines(lines)
    finally:
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
        for line in lines:
            await line.close()


async def _watch(line: Line) -> None:
    """Opens a line anew that the SDK has given up (bolt-python #1529, python-slack-sdk #1701)."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        if not await line.is_connected():
            log.warning("a line to slack is down, opening it anew")
            await line.connect_to_new_endpoint()
