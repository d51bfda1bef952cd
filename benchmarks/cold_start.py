"""Cold start: from the command to the first ack, beside a bare Bolt app with one empty listener."""

import asyncio
import os
import resource
import sys
import tempfile
from collections.abc import Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.row import Goal, Row, beside
from bot.rehearsals.rehearsing import installation
from rehearsal import Slack, TurnedClock, Workspace, serve
from storage.ground.database import Database
from storage.ground.migrating import migrate

STARTS = 5
COMMAND = "/hemmaplan"
BARE = f"""
import asyncio, os
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

async def main():
    client = AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    app = AsyncApp(client=client)

    @app.command("{COMMAND}")
    async def nothing(ack):
        await ack()

    await AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start_async()

asyncio.run(main())
"""


Start = tuple[float, float]
"""Seconds that passed and seconds of work, to the first ack."""


def rows() -> list[Row]:
    """Takes some twenty seconds. Both are processes of their own, started in turn."""
    ours, peer = asyncio.run(_both())
    what = f"start to first ack, median of {STARTS} (beside: a bare Bolt app)"
    goal = Goal(3.0, of_ratio=True)
    return [
        beside("cold-start", what, ours[0], peer[0], unit="s", goal=goal),
        beside("cold-start-work", f"{what}: processor time", ours[1], peer[1], unit="s", goal=goal),
    ]


async def _both() -> tuple[Start, Start]:
    place = Workspace(name="Exempelrundan", clock=TurnedClock(datetime.now(UTC)))
    eva = place.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'cold.db'}"
        database = Database(url)
        migrate(database)
        database.close()
        async with serve(place, installation=installation()) as slack:

            async def once(*words: str) -> Start:
                began, spent = perf_counter(), _spent()
                async with _process(slack, folder, url, *words):
                    await slack.until(lambda: slack.sockets_open >= 1)
                    await slack.hands(eva).runs(COMMAND)
                    took = perf_counter() - began
                await slack.connected(0)
                assert not slack.hands(eva).failures, slack.hands(eva).failures
                return took, _spent() - spent

            turns = [(await once("-m", "bot", "run"), await once("-c", BARE)) for _ in range(STARTS + 1)]
    ours, peer = zip(*turns[1:], strict=True)
    return _median(ours), _median(peer)


def _median(starts: Sequence[Start]) -> Start:
    return median(took for took, _ in starts), median(spent for _, spent in starts)


def _spent() -> float:
    """Seconds of work of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@asynccontextmanager
async def _process(slack: Slack, folder: str, url: str, *words: str):  # type: ignore[no-untyped-def]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path.cwd()),
            "DATABASE_URL": url,
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "LOG_LEVEL": "CRITICAL",
        },
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.kill()
        await process.wait()
