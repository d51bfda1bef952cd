"""Rounds: send what is due, exactly once, whatever happens in between."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery import mentions
from delivery.gathering import Gatherer
from delivery.pace import Pace
from delivery.round import ENDS_WITHIN, Round
from storage.ground.database import Database
from storage.messages import messages
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
        ends_within: float = ENDS_WITHIN,
    ) -> None:
        """``a_minute`` is how many posts Slack takes from the workspace; None: as fast as it answers.

        Once told to stop, a post that is under way gets ``ends_within`` seconds.
        """
        self._database = database
        self._slack = slack
        self._now = now
        self._pace = Pace(a_minute)
        self._one_at_a_time = asyncio.Lock()
        self._ends_within = ends_within
        self._stopping = asyncio.Event()

    async def run(self) -> int:
        """How many messages were sent. Once the app is taken out of Slack: none, and Slack is not asked."""
        async with self._one_at_a_time:
            if not await self._database.answer(messages.anything_due, now=self._now()):
                return 0
            if self._stopping.is_set() or await self._database.answer(workspaces.all_closed):
                return 0
            try:
                await Gatherer(self._database, self._now, self._stopping).gathers()
            except Exception:  # what has been put together before goes all the same
                log.exception("what is due could not all be put together")
            sent = await self._round().goes()
            await mentions.post(self._database, self._slack, self._now, self._stopping)
            return sent

    def _round(self) -> Round:
        return Round(
            self._database,
            self._slack,
            self._now,
            self._pace,
            self._stopping,
            ends_within=self._ends_within,
        )

    def stop(self) -> None:
        """What is being posted is ended within some seconds, and nothing new begun."""
        self._stopping.set()
