"""The bot as a process of its own, against the stand-in."""

import os
import sys
from asyncio import create_subprocess_exec
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.rehearsals.rehearsing import installation
from rehearsal import GUARD_SECONDS, Slack, TurnedClock, Workspace, serve
from storage.ground.database import Database
from storage.ground.migrating import migrate
from tests.forked import Command


async def begun(
    *words: str, folder: Path, surroundings: Mapping[str, str], anew: bool = False
) -> Process | Command:
    """``hemmaplan`` with its words; ``anew`` by an interpreter that has read nothing yet."""
    if not anew:
        return await Command.begins(*words, folder=folder, surroundings=surroundings)
    command = (sys.executable, "-m", "bot", *words)
    return await create_subprocess_exec(*command, cwd=folder, env=surroundings, stdout=PIPE, stderr=PIPE)


@asynccontextmanager
async def running(
    slack: Slack, folder: Path, *words: str, token: str | None = None, anew: bool = False, **more: str
) -> AsyncIterator[Process | Command]:
    """``hemmaplan run`` against the stand-in, on a database of its own unless another is named."""
    url = more.get("DATABASE_URL", f"sqlite:///{folder / 'running.db'}")
    database = Database(url)
    migrate(database)
    database.close()
    process = await begun(
        *("run", *words),
        folder=folder,
        anew=anew,
        surroundings={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path.cwd()),
            "DATABASE_URL": url,
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": token or slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "HOST": "127.0.0.1",
            **more,
        },
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def patient(place: Workspace) -> AbstractAsyncContextManager[Slack]:
    """The stand-in, for a bot that takes the time it needs."""
    return serve(place, installation=installation(), ack_seconds=GUARD_SECONDS, trigger_seconds=GUARD_SECONDS)


def workspace(name: str = "Exempelrundan") -> Workspace:
    return Workspace(name=name, clock=TurnedClock(datetime.now(UTC)))
