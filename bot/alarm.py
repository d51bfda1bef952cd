"""The alarm clock: wakes the rounds every minute, and at night who looks after people and what is kept.

It remembers nothing.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.house import Hemmaplan
from delivery import retention
from delivery.people import refresh

EVERY = 60
"""Seconds between two rounds."""
NIGHTLY_HOUR = 2
"""UTC; nobody is written to then."""


@asynccontextmanager
async def awake(hemmaplan: Hemmaplan) -> AsyncIterator[None]:
    """Rings until the block ends, and then lets what is being posted come to its end."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    under_way = asyncio.Lock()
    house = hemmaplan.house

    def calmly(work: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[None]]:
        async def ring() -> None:
            async with under_way:
                await work()

        return ring

    # The default grace of a second would skip, in silence, whatever a busy loop made late.
    manners = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    scheduler.add_job(
        calmly(hemmaplan.rounds.run), "interval", seconds=EVERY, next_run_time=datetime.now(UTC), **manners
    )
    scheduler.add_job(
        calmly(lambda: refresh(house.database, house.slack, house.workspace_id, house.now)),
        "cron",
        hour=NIGHTLY_HOUR,
        **manners,
    )
    scheduler.add_job(
        calmly(lambda: retention.look(house.database, house.workspace_id, house.now)),
        "cron",
        hour=NIGHTLY_HOUR,
        minute=30,
        **manners,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.pause()
        hemmaplan.rounds.stop()
        async with under_way:  # shutting down at once would cancel a round between its post and its row
            scheduler.shutdown(wait=False)
