"""The alarm clock: wakes the rounds every minute, and at night who looks after people and what is kept.

It remembers nothing.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.house import Hemmaplan
from delivery import retention
from delivery.mail import mailbox
from delivery.people import refresh
from storage.messages import troubles
from storage.messages.troubles import What

log = structlog.get_logger()

EVERY = 60
"""Seconds between two rounds."""
NIGHTLY_HOUR = 2
"""UTC; nobody is written to then."""


@asynccontextmanager
async def awake(hemmaplan: Hemmaplan) -> AsyncIterator[None]:
    """Rings until the block ends, and then lets what is being posted come to its end.

    Each waits by itself: Slack may tell the nightly look to wait for minutes, and letters go meanwhile. It
    posts nothing and is begun anew the next night, so that a stop need not wait for it.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)
    rounds = Ring(lambda: hemmaplan.vitals.round(hemmaplan.rounds.run))
    reads = Ring(lambda: _read(hemmaplan))
    looks, keeps = Ring(lambda: _look(hemmaplan)), Ring(lambda: _keep(hemmaplan))

    # The default grace of a second would skip, in silence, whatever a busy loop made late.
    manners = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    scheduler.add_job(rounds.rings, "interval", seconds=EVERY, next_run_time=datetime.now(UTC), **manners)
    scheduler.add_job(reads.rings, "interval", seconds=EVERY, **manners)
    scheduler.add_job(looks.rings, "cron", hour=NIGHTLY_HOUR, **manners)
    scheduler.add_job(keeps.rings, "cron", hour=NIGHTLY_HOUR, minute=30, **manners)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.pause()
        hemmaplan.rounds.stop()
        looks.cancel()
        await rounds.ended()  # shutting down at once would cancel a round between its post and its row
        await reads.ended()
        await looks.ended()
        await keeps.ended()
        scheduler.shutdown(wait=False)


async def _read(hemmaplan: Hemmaplan) -> None:
    """Mail that has come in; a mailbox that is away is told of in a line, and tried again."""
    if hemmaplan.words is None:
        return
    try:
        await hemmaplan.words.looks()
    except mailbox.TROUBLE as error:
        house, cause = hemmaplan.house, type(error).__name__
        log.warning("the mailbox does not let us in", error=cause)
        await house.transaction(troubles.keep, What.MAILBOX, {house.workspace_id: cause}, now=house.now())


async def _look(hemmaplan: Hemmaplan) -> None:
    house = hemmaplan.house
    await refresh(house.database, house.slack, house.workspace_id, house.now)


async def _keep(hemmaplan: Hemmaplan) -> None:
    house = hemmaplan.house
    await retention.look(house.database, house.workspace_id, house.now)


class Ring:
    """One kind of work that the alarm begins, never twice at once; its faults are told and stop nothing."""

    def __init__(self, work: Callable[[], Awaitable[object]]) -> None:
        self._work = work
        self._under_way: asyncio.Task[None] | None = None

    async def rings(self) -> None:
        if self._under_way is None or self._under_way.done():
            self._under_way = asyncio.create_task(self._rings())
        await asyncio.wait([self._under_way])

    async def _rings(self) -> None:
        try:
            await self._work()
        except Exception:
            log.exception("what the alarm began has failed")

    def cancel(self) -> None:
        if self._under_way is not None:
            self._under_way.cancel()

    async def ended(self) -> None:
        if self._under_way is not None:
            await asyncio.wait([self._under_way])
