"""A rehearsal in the browser: the bot in earnest, a Slack on this machine, a clock to turn, and a page."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from zoneinfo import ZoneInfo

import yaml

from bot.commands import manifest
from bot.demo.cast import STOCKHOLM
from bot.rehearsals.foretelling import RehearsedBot
from bot.rehearsals.guests import Guest, invented, read_guests, seat
from bot.rehearsals.rehearsing import Post, installation, open_post
from programme.ground.languages import Language
from programme.programmes.template import Template
from rehearsal import Slack, TurnedClock, Workspace, serve
from rehearsal.page import App, Command, Shortcut, open_page
from storage.ground.database import Database
from storage.ground.migrating import migrate
from texts import texts_in

WORKSPACE = "Repetition"
MEMORY = "/dev/shm"  # noqa: S108  a folder of our own in it
"""Nothing of a rehearsal is kept, so it need not wait for a disk where memory can be a folder."""
BEGINS_AT = 9
"""The hour at which a rehearsal begins, on the day it is begun."""
PATIENCE = 6.0
"""Seconds for an answer, instead of Slack's three: it is not this machine that is rehearsed."""
HINTS = tuple(f"rehearse-hint-{number}" for number in range(1, 6))


async def rehearse(
    *,
    now: datetime,
    told: Callable[[str], None],
    template: Template | None = None,
    people: Path | None = None,
    port: int = 0,
) -> None:
    """Runs until SIGTERM or SIGINT, and tells the page's address once it is there. Nothing of it is kept.

    Raises PortTakenError, and GuestListError for a file of people that cannot be read.
    """
    guests = read_guests(people) if people else invented()
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    templates = (template,) if template else ()
    async with rehearsing(guests, now=now, templates=templates, port=port) as rehearsal:
        told(rehearsal.address)
        await stop.wait()


@dataclass(frozen=True)
class Rehearsal:
    """One that is under way: the page's address, the Slack and the post office behind it, the bot in it."""

    address: str
    slack: Slack
    bot: RehearsedBot
    post: Post


@asynccontextmanager
async def rehearsing(
    guests: list[Guest],
    *,
    now: datetime,
    templates: tuple[Template, ...] = (),
    port: int = 0,
    patience: float = PATIENCE,
) -> AsyncIterator[Rehearsal]:
    """A rehearsal for as long as the block runs, from nine o'clock of the day that it is ``now``."""
    begins = now.astimezone(ZoneInfo(STOCKHOLM)).replace(hour=BEGINS_AT, minute=0, second=0, microsecond=0)
    workspace = Workspace(WORKSPACE, TurnedClock(begins.astimezone(UTC)), bot_name="Hemmaplan")
    facilitator = seat(workspace, guests)
    with TemporaryDirectory(prefix="hemmaplan-", dir=_in_memory()) as folder:
        url = f"sqlite:///{folder}/rehearsal.db"
        database = Database(url)
        migrate(database)
        database.close()
        async with (
            serve(
                workspace, installation=installation(), ack_seconds=patience, trigger_seconds=patience
            ) as slack,
            open_post() as post,
        ):
            bot = RehearsedBot(slack, url, post, templates)
            await bot.starts()
            try:
                async with open_page(
                    slack, bot, _app(), first=facilitator, zone=STOCKHOLM, port=port, office=post.office
                ) as address:
                    yield Rehearsal(address, slack, bot, post)
            finally:
                await bot.stops()


def _in_memory() -> str | None:
    return MEMORY if Path(MEMORY).is_dir() else None


def _app() -> App:
    """The bot as its manifest says it stands in Slack."""
    features = yaml.safe_load(manifest.manifest(http=False))["features"]
    hints = [{language.value: texts_in(language)(key) for language in Language} for key in HINTS]
    return App(
        name=features["bot_user"]["display_name"],
        commands=tuple(_command(one) for one in features["slash_commands"]),
        shortcuts=tuple(_shortcut(one) for one in features["shortcuts"]),
        hints=tuple(hints),
    )


def _command(one: dict[str, str]) -> Command:
    words = tuple(word.strip() for word in one["usage_hint"].split("|"))
    return Command(one["command"], one["description"], one["usage_hint"], words)


def _shortcut(one: dict[str, str]) -> Shortcut:
    on: Literal["anywhere", "message"] = "message" if one["type"] == "message" else "anywhere"
    return Shortcut(one["callback_id"], one["name"], on, one["description"])
