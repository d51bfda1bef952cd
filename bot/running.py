"""The bot in earnest: sockets or HTTP, the alarm clock, and a graceful stop."""

import asyncio
import signal

import structlog

from bot import clock
from bot.alarm import awake
from bot.house import open_house
from bot.settings import SlackSettings
from bot.sockets import listening
from bot.web import serving
from programme.programmes.template import Template

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
