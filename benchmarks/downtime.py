"""Downtime: what was due while the bot was away for three seconds or three days, and what became of it.

Beside APScheduler's job store with its defaults, which passes over what is more than a second late.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue

from aiohttp import ClientSession
from apscheduler.events import EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from benchmarks.row import Goal, Row
from benchmarks.stages import mornings, posts
from benchmarks.stages.databases import opened, small
from delivery.rounds import Rounds
from programme.messages.messages import State
from storage.ground import tables as ground_tables
from storage.messages import tables as message_tables

DUE = 100
AWAY = {"3s": timedelta(seconds=3), "3d": timedelta(days=3)}
PATIENCE = 30


def rows() -> Iterator[Row]:
    """Takes some seconds."""
    for name, away in AWAY.items():
        what = f"of {DUE} due during {name} away, said or ended (beside: run by APScheduler's job store)"
        ours, peer = asyncio.run(_ours(away)), _peers(away)
        yield Row(f"downtime-{name}", what, ours, peer, None, "reminders", Goal(DUE, at_least=True))


async def _ours(away: timedelta) -> int:
    with small() as url, opened(url) as database, posts.taken(mornings.NOW + away) as address:
        mornings.letters_wait(database, DUE, lines=(1,))
        async with ClientSession() as session:
            slack = AsyncWebClient(token=posts.TOKEN, base_url=address, session=session, retry_handlers=[])
            await Rounds(database, slack, lambda: mornings.NOW + away).run()
        return database.read(_ended)


def _ended(session: Session) -> int:
    """Letters that were sent, and notices that need not be said any more, which their rows say too."""
    sent = select(func.count()).where(message_tables.Message.state == State.SENT)
    dropped = select(func.count()).where(ground_tables.Notice.dropped_at.is_not(None))
    return (session.scalar(sent) or 0) + (session.scalar(dropped) or 0)


def _peers(away: timedelta) -> int:
    """A scheduler whose jobs were due so long ago wakes up; how many of them it runs."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        store = SQLAlchemyJobStore(url=f"sqlite:///{Path(folder) / 'jobs.db'}")
        scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="UTC")
        scheduler.start(paused=True)
        then = datetime.now(UTC) - away
        for _ in range(DUE):
            scheduler.add_job(says, "date", run_date=then)
        became: Queue[int] = Queue()
        scheduler.add_listener(lambda event: became.put(event.code), EVENT_JOB_EXECUTED | EVENT_JOB_MISSED)
        scheduler.resume()
        codes = [became.get(timeout=PATIENCE) for _ in range(DUE)]
        scheduler.shutdown()
    return codes.count(EVENT_JOB_EXECUTED)


def says() -> None:
    """What a job of the store calls."""
