"""Delivery: a morning's letters by our rounds, beside the same posts by Slack's own client alone."""

import asyncio
import sys
from collections import deque
from time import perf_counter
from typing import Any

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import mornings, posts
from benchmarks.databases import of_each_sort, settle
from benchmarks.row import Goal, Row, beside, fastest_of
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
    mornings.letters_wait(database, letters)
    settle(database)
    texts_in(Language.SV)  # a bot that runs has read its words long before a morning
    with posts.taken(mornings.NOW) as address:
        sent, ours, peer = asyncio.run(_both(database, address))
    if sent < letters:
        print(f"{letters - sent} of {letters} letters wait for a later round, {sort}", file=sys.stderr)
    name = f"{letters:,} letters delivered, {sort} (beside: posted by slack_sdk, {AT_ONCE} at once)"
    goal = Goal(GOALS[sort], at_least=True, of_ratio=True)
    return beside(name, sent / ours, sent / peer, unit="a second", goal=goal)


async def _both(database: Database, address: str) -> tuple[int, float, float]:
    """How many letters one round sent, and the seconds that took us and the peer."""
    async with ClientSession() as session:
        slack = AsyncWebClient(token=posts.TOKEN, base_url=address, session=session, retry_handlers=[])
        rounds = Rounds(database, slack, mornings.now)
        began = perf_counter()
        sent = await rounds.run()
        ours = perf_counter() - began
        payloads: Payloads = await (await session.get(address + posts.KEPT)).json()
        return sent, ours, await fastest_of(lambda: _posted(slack, payloads), times=3)


async def _posted(slack: AsyncWebClient, payloads: Payloads) -> None:
    left = deque(payloads)

    async def posts_some() -> None:
        while left:
            await slack.chat_postMessage(**left.popleft())

    async with asyncio.TaskGroup() as side_by_side:
        for _ in range(AT_ONCE):
            side_by_side.create_task(posts_some())
