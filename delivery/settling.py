"""Settling: what became of messages is written down by one, several together as their answers come in."""

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from delivery.guards import one_by_one, rest_after
from programme.messages.messages import Answer
from storage.ground.database import Database, passes
from storage.messages import sending

log = structlog.get_logger()

LINGERS = 0.02
"""Seconds that the first answer waits for others: to commit is what takes the time."""
AT_ONCE = 100
TRIES = 8
LONGEST_PAUSE = 4.0
"""Seconds. What Slack has taken must be written down, or else be looked for: all this is within a lease."""


class Settler:
    """Takes in answers, and writes down all that have come in since the last time."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._answers: list[Answer] = []
        self._settles = False

    def add(self, answer: Answer, group: asyncio.TaskGroup) -> None:
        """It is written down before ``group`` ends."""
        self._answers.append(answer)
        if not self._settles:
            self._settles = True
            group.create_task(self._until_settled())

    async def _until_settled(self) -> None:
        try:
            while self._answers:
                if len(self._answers) < AT_ONCE:
                    await asyncio.sleep(LINGERS)
                some, self._answers = self._answers[:AT_ONCE], self._answers[AT_ONCE:]
                await one_by_one(self._settle, some, self._fault)
        finally:
            self._settles = False

    async def _settle(self, some: Sequence[Answer]) -> Sequence[None]:
        """Again and again where the database is busy: others have their turn in between."""
        for tried in range(1, TRIES):
            try:
                await self._database.transaction(sending.settle, some, now=self._now())
            except Exception as error:
                if not passes(error):
                    raise
                log.info("the database is busy, what was sent is written down later", messages=len(some))
            else:
                return ()
            pause = min(LONGEST_PAUSE, 0.05 * 2**tried)
            await asyncio.sleep(pause * random.uniform(0.2, 1))  # noqa: S311  no secret
        await self._database.transaction(sending.settle, some, now=self._now())
        return ()

    async def _fault(self, some: Sequence[Answer], fault: Exception) -> None:
        """Whatever is known of them stays so, and they are looked for when they have rested."""
        ids = [one.message_id for one in some]
        log.error("what became of messages could not be written down", messages=ids, exc_info=fault)
        rest = rest_after(fault)
        try:
            await self._database.transaction(
                sending.put_off, ids, error=rest.error, wait=rest.wait, now=self._now()
            )
        except Exception:  # their lease runs out all the same
            log.exception("nor could it be written down that it could not")
