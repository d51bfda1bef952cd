"""Delivery: a morning's letters by our rounds, beside the same posts by Slack's own client alone."""

import asyncio
from collections import deque
from typing import Any

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.row import TURNS, Goal, Row, beside, medians, once_of
from benchmarks.stages import mornings, posts
from benchmarks.stages.databases import of_each_sort, settle
from delivery.rounds import Rounds
from programme.ground.languages import Language
from storage.ground.database import Database
from texts import texts_in

LETTERS = 2_400
"""A whole country's morning."""
AT_ONCE = 50
"""Posts that the peer has under way."""
GOALS = {"SQLite": 0.25, "PostgreSQL": 0.2}

Payloads = list[dict[str, Any]]


def rows(letters: int = LETTERS) -> list[Row]:
    """A ratio of a quarter means that all we look up and write down takes three times as long as to post."""
    with of_each_sort() as databases:
        return [_row(sort, database, letters) for sort, database in databases]


def _row(sort: str, database: Database, letters: int) -> Row:
    morning = mornings.letters_wait(database, letters)
    settle(database)
    texts_in(Language.SV)  # a bot that runs has read its words long before a morning
    with posts.taken(mornings.NOW) as address:
        ours, peer = asyncio.run(_both(database, morning, address))
    told = f"{letters:,} letters delivered, {sort} (beside: posted by slack_sdk, {AT_ONCE} at once)"
    goal = Goal(GOALS[sort], at_least=True, of_ratio=True)
    return beside(f"deliver-{sort.lower()}", told, letters / ours, letters / peer, unit="a second", goal=goal)


async def _both(database: Database, morning: mornings.Morning, address: str) -> tuple[float, float]:
    """Seconds for all of them, ours and the peer's in turn; the same morning comes again each time."""
    async with ClientSession() as session:
        slack = AsyncWebClient(token=posts.TOKEN, base_url=address, session=session, retry_handlers=[])
        rounds = Rounds(database, slack, mornings.now)
        assert await rounds.run() == morning.letters
        payloads: Payloads = await (await session.get(address + posts.KEPT)).json()
        turns = []
        for _ in range(TURNS):
            await database.transaction(morning.again)
            turns.append((await once_of(rounds.run), await once_of(lambda: _posted(slack, payloads))))
        kept = len(await (await session.get(address + posts.KEPT)).json())
        assert kept == morning.letters * (1 + 2 * TURNS), kept
        return medians(turns)


async def _posted(slack: AsyncWebClient, payloads: Payloads) -> None:
    left = deque(payloads)

    async def posts_some() -> None:
        while left:
            await slack.chat_postMessage(**left.popleft())

    async with asyncio.TaskGroup() as side_by_side:
        for _ in range(AT_ONCE):
            side_by_side.create_task(posts_some())
