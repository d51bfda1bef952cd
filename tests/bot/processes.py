"""The bot as a process of its own, against the stand-in."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.rehearsals.rehearsing import installation
from rehearsal import GUARD_SECONDS, Slack, TurnedClock, Workspace, serve
from storage.ground.database import Database
from storage.ground.migrating import migrate


@asynccontextmanager
async def running(
    slack: Slack, folder: Path, *words: str, token: str | None = None, **more: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """``hemmaplan run`` against the stand-in, on a database of its own unless another is named."""
    url = more.get("DATABASE_URL", f"sqlite:///{folder / 'running.db'}")
    database = Database(url)
    migrate(database)
    database.close()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        *words,
        cwd=folder,
        env={
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
        stderr=asyncio.subprocess.PIPE,
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
