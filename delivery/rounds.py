"""Rounds: send what is due, exactly once, whatever happens in between."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery import mentions
from delivery.guards import one_by_one, rest_after
from delivery.pace import Pace
from delivery.round import Round
from storage.ground.database import Database
from storage.messages import messages
from storage.messages.messages import AT_ONCE
from storage.people import workspaces

log = structlog.get_logger()


class Rounds:
    """One round at a time: gathers what is due, then sends it batch by batch."""

    def __init__(
        self,
        database: Database,
        slack: AsyncWebClient,
        now: Callable[[], datetime],
        *,
        a_minute: int | None = None,
    ) -> None:
        """``a_minute`` is how many posts Slack takes from the workspace; None: as fast as it answers."""
        self._database = database
        self._slack = slack
        self._now = now
        self._pace = Pace(a_minute)
        self._one_at_a_time = asyncio.Lock()
        self._stopping = asyncio.Event()

    async def run(self) -> int:
        """How many messages were sent. Once the app is taken out of Slack: none, and Slack is not asked."""
        async with self._one_at_a_time:
            if not await self._database.answer(messages.anything_due, now=self._now()):
                return 0
            if self._stopping.is_set() or await self._database.answer(workspaces.all_closed):
                return 0
            await self._gather()
            sent = await Round(self._database, self._slack, self._now, self._pace, self._stopping).goes()
            await mentions.post(self._database, self._slack, self._now)
            return sent

    def stop(self) -> None:
        """What is being posted is ended, and nothing new begun."""
        self._stopping.set()

    async def _gather(self) -> None:
        """A hundred people a transaction; where that fails, one of them at a time."""
        people = AT_ONCE
        while people == AT_ONCE:
            try:
                people = await self._database.taking(messages.gather, now=self._now())
            except Exception:
                log.exception("what is due could not be put together")
                owners = await self._database.answer(messages.owners, now=self._now())
                people = len(await one_by_one(self._gather_for, owners, self._fault))

    async def _gather_for(self, person_ids: Sequence[str]) -> Sequence[str]:
        await self._database.taking(messages.gather, now=self._now(), of=person_ids)
        return person_ids

    async def _fault(self, person_ids: Sequence[str], fault: Exception) -> None:
        log.error("what is due for somebody could not be put together", people=person_ids, exc_info=fault)
        until = self._now() + rest_after(fault).wait
        for person_id in person_ids:
            await self._database.taking(messages.put_off, person_id, until=until)
