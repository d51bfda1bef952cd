"""Rounds: send what is due, exactly once, whatever happens in between."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery import mentions
from delivery.sender import Sender
from delivery.verdicts import Outcome, Verdict
from storage.ground.database import Database
from storage.messages import messages
from storage.people import workspaces

log = structlog.get_logger()

SIDE_BY_SIDE = 4
"""Posts under way at once: Slack takes several hundred a minute from a workspace."""
TOO_FAST = 3
"""One conversation may be limited by itself; this many in a round are the workspace, and the rest waits."""


@dataclass
class _Round:
    """The messages still to be taken up; emptied when going on would be of no use."""

    due: deque[str]
    limited: int = 0

    def heeds(self, found: Verdict) -> None:
        self.limited += found.limited
        if found.outcome is Outcome.SHUT or self.limited >= TOO_FAST:
            log.critical("slack takes no more, the round ends", error=found.error, left=len(self.due))
            self.due.clear()


class Rounds:
    """One round at a time: gathers what is due, then sends each message in transactions of its own."""

    def __init__(self, database: Database, slack: AsyncWebClient, now: Callable[[], datetime]) -> None:
        self._database = database
        self._slack = slack
        self._sender = Sender(database, slack, now)
        self._now = now
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> int:
        """How many messages were sent. Once the app is taken out of Slack: none, and Slack is not asked."""
        async with self._one_at_a_time:
            if await self._database.answer(workspaces.all_closed):
                return 0
            while await self._database.transaction(messages.gather, now=self._now()):
                pass
            due = await self._database.answer(messages.finishable, now=self._now())
            this = _Round(deque(due))
            async with asyncio.TaskGroup() as side_by_side:
                takers = [side_by_side.create_task(self._take(this)) for _ in range(SIDE_BY_SIDE)]
            await mentions.post(self._database, self._slack, self._now)
            return sum(taker.result() for taker in takers)

    async def _take(self, this: _Round) -> int:
        sent = 0
        while this.due:
            found = await self._sender.send(this.due.popleft())
            sent += found.outcome is Outcome.SENT
            this.heeds(found)
        return sent
