"""The bot in earnest: sockets or HTTP, the alarm clock, and a graceful stop."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

from bot import clock
from bot.alarm import awake
from bot.house import Hemmaplan, open_house
from bot.settings import SlackSettings
from bot.sockets import listening
from programme.programmes.template import Template

PATH = "/slack/events"
log = structlog.get_logger()


async def run(settings: SlackSettings, *, http: bool, templates: tuple[Template, ...] = ()) -> None:
    """Runs until SIGTERM or SIGINT; then what is under way is finished, and nothing new begun."""
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with open_house(settings, now=clock.now, templates=templates) as hemmaplan:
        way_in = serving(hemmaplan, settings) if http else listening(hemmaplan, settings)
        async with awake(hemmaplan), way_in:
            log.info("hemmaplan is running", way_in="http" if http else "sockets")
            await stop.wait()
            log.info("hemmaplan is stopping")
            hemmaplan.rounds.stop()  # before the way in closes, which may take its time


@asynccontextmanager
async def serving(hemmaplan: Hemmaplan, settings: SlackSettings) -> AsyncIterator[None]:
    """Slack's requests come to us: POST /slack/events for everything, GET /health for those who run it."""
    app = hemmaplan.app.web_app(PATH)
    app.router.add_get("/health", _health)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, settings.host, settings.port)
    try:
        await site.start()
        yield
    finally:
        await runner.cleanup()


async def _health(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")
