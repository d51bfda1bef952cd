"""Waiting: what a round costs when nothing is due, however much is promised for the days ahead."""

import asyncio
from collections.abc import Iterator

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import text
from sqlalchemy.orm import Session

from benchmarks.row import Goal, Row, beside, in_turn_awaited
from benchmarks.stages import mornings, waiters
from benchmarks.stages.databases import of_each_sort, settle
from delivery.rounds import Rounds
from storage.ground.database import Database

SIZES = (1_000, 44_000, 1_000_000)
GOALS = {"SQLite": 2.0, "PostgreSQL": 5.0}
"""Milliseconds."""


def rows() -> list[Row]:
    """Takes some minutes, most of them for a million rows to be written."""
    with of_each_sort() as databases:
        return [row for sort, database in databases for row in _rows(sort, database)]


def _rows(sort: str, database: Database) -> Iterator[Row]:
    led, _ = mornings.programme(database)
    waiters.promise(database, led)
    each = [_row(sort, database, size) for size in SIZES]
    yield from each
    first, *_, last = each
    name, what = f"wake-idle-{sort.lower()}", f"a round with nothing to do, {SIZES[-1]:,} waiting"
    told = f"{what}, {sort} (beside: {SIZES[0]:,} waiting)"
    yield beside(name, told, last.measured, first.measured, unit="ms", goal=Goal(1.5, of_ratio=True))


def _row(sort: str, database: Database, size: int) -> Row:
    waiters.grow(database, size)
    settle(database)
    ours, peer = asyncio.run(_both(database))
    what = f"a round with nothing to do, {size:,} waiting, {sort} (beside: SELECT 1 in a transaction)"
    name = f"idle-{size}-{sort.lower()}"
    return beside(name, what, ours * 1000, peer * 1000, unit="ms", goal=Goal(GOALS[sort]))


async def _both(database: Database) -> tuple[float, float]:
    """Seconds. Nobody is written to, so that the client needs no address that answers."""
    rounds = Rounds(
        database, AsyncWebClient(token="xoxb-bench", base_url="http://127.0.0.1:9/"), mornings.now
    )
    assert await rounds.run() == 0
    return await in_turn_awaited(rounds.run, lambda: database.transaction(_nothing))


def _nothing(session: Session) -> None:
    session.execute(text("SELECT 1"))
