"""The bot in earnest: sockets or HTTP, the alarm clock, and a graceful stop."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import StrEnum

import structlog

from bot import clock
from bot.alarm import awake
from bot.house import Hemmaplan, open_house
from bot.kinds import require_whole
from bot.settings import SlackSettings
from bot.watch.health import answering
from bot.ways_in.sockets import listening
from bot.ways_in.web import serving
from bot.ways_in.web_pages import pages_open
from programme.programmes.template import Template
from texts.checks import require_sound

CLICKS_FIRST = 2.0
"""Seconds after a start in which who has waited for us is answered, and nothing else done."""
STOPS_WITHIN = 5.0
"""Seconds that whoever waits for a database that is away goes on waiting once we are asked to stop."""
log = structlog.get_logger()


class WayIn(StrEnum):
    """How what people do reaches this process; a worker makes rounds and hears nobody."""

    SOCKETS = "sockets"
    HTTP = "http"
    NONE = "none"

    @property
    def needs(self) -> str | None:
        """The setting without which it does not go, besides the bot's token."""
        return {"sockets": "slack_app_token", "http": "slack_signing_secret"}.get(self.value)


async def run(settings: SlackSettings, way_in: WayIn, *, templates: tuple[Template, ...] = ()) -> None:
    """Runs until SIGTERM or SIGINT; then what is under way is finished, and nothing new begun.

    Who asks before it has begun, as while Slack is away, is heard at once.
    """
    running, stop = asyncio.Event(), asyncio.Event()
    life = asyncio.create_task(_live(settings, running, stop, way_in, templates))

    def ends() -> None:
        if running.is_set():
            stop.set()
        else:
            life.cancel()

    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, ends)
    with suppress(asyncio.CancelledError):
        await life


async def _live(
    settings: SlackSettings,
    running: asyncio.Event,
    stop: asyncio.Event,
    way_in: WayIn,
    templates: tuple[Template, ...],
) -> None:
    async with (
        open_house(settings, now=clock.now, templates=templates) as hemmaplan,
        answering(hemmaplan.vitals, settings),
        _open(hemmaplan, settings, way_in),
        _looked_over(),
        awake(hemmaplan),
    ):
        running.set()
        log.info("hemmaplan is running", way_in=way_in.value, process=hemmaplan.vitals.process)
        await stop.wait()
        log.info("hemmaplan is stopping")
        hemmaplan.rounds.stop()  # before the way in closes, which may take its time
        hemmaplan.house.database.hurry(STOPS_WITHIN)


@asynccontextmanager
async def _open(hemmaplan: Hemmaplan, settings: SlackSettings, way_in: WayIn) -> AsyncIterator[None]:
    if way_in is WayIn.HTTP:
        async with serving(hemmaplan, settings):
            yield
    elif way_in is WayIn.SOCKETS:
        async with listening(hemmaplan, settings) as lines, pages_open(hemmaplan, settings):
            hemmaplan.vitals.lines = lines.open_now
            yield
    else:
        yield


@asynccontextmanager
async def _looked_over() -> AsyncIterator[None]:
    """After the first clicks, and before anything is said unasked.

    Raises TextSlipsError, KindsNotWholeError.
    """
    await asyncio.sleep(CLICKS_FIRST)
    await asyncio.to_thread(require_sound)
    await asyncio.to_thread(require_whole)
    yield
