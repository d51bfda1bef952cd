"""Statements: how often the database is asked for a letter, and for a click. Counted, not timed."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.row import Goal, Row, alone
from benchmarks.stages import maria, mornings, posts
from benchmarks.stages.databases import counted, opened, small
from benchmarks.stages.maria import Scene
from delivery.rounds import Rounds
from handlers.ground.house import House
from storage.ground.database import Database

BATCH = 50


def rows() -> list[Row]:
    """Takes some seconds."""
    return [_letter(), *asyncio.run(_clicks())]


def _letter() -> Row:
    with small() as url, opened(url) as database, posts.taken(mornings.NOW) as address:
        mornings.letters_wait(database, BATCH, lines=(2,))
        asked = asyncio.run(_round(database, address))
    what = f"statements to gather, claim and settle a letter of two lines, of {BATCH} in a round"
    return alone("statements-letter", what, asked / BATCH, unit="statements", goal=Goal(4))


async def _round(database: Database, address: str) -> int:
    async with ClientSession() as session:
        slack = AsyncWebClient(token=posts.TOKEN, base_url=address, session=session, retry_handlers=[])
        rounds = Rounds(database, slack, mornings.now)
        with counted() as asked:
            assert await rounds.run() == BATCH
        return len(asked)


async def _clicks() -> list[Row]:
    """The second click: the first may read what is kept from then on."""
    async with maria.with_a_letter() as scene:
        await scene.presses_done()
        await scene.stage.settled()
        await scene.undoes()
        before_ack, in_all = await _asked_by(scene)
    return [
        alone(
            "statements-done",
            "statements for Done on a reminder before its ack",
            before_ack,
            unit="statements",
            goal=Goal(12),
        ),
        alone(
            "statements-drawn",
            "statements for Done with the letter drawn again",
            in_all,
            unit="statements",
            goal=Goal(25),
        ),
    ]


async def _asked_by(scene: Scene) -> tuple[int, int]:
    """Before the ack, and when everything that follows from the click is done."""
    with counted() as asked:
        async with _afterwards_waits(scene.stage.hemmaplan.house):
            await scene.presses_done()
            before_ack = len(asked)
        await scene.stage.settled()
        return before_ack, len(asked)


@asynccontextmanager
async def _afterwards_waits(house: House) -> AsyncIterator[None]:
    """What comes after the ack is not begun before the block ends, so that the two can be told apart."""
    begin, goes_on = house.afterwards, asyncio.Event()

    async def waits(work: Coroutine[Any, Any, object]) -> None:
        await goes_on.wait()
        await work

    house.afterwards = lambda work, **more: begin(waits(work), **more)  # type: ignore[method-assign]
    try:
        yield
    finally:
        goes_on.set()
        house.afterwards = begin  # type: ignore[method-assign]
