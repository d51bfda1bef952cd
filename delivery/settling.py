"""Settling: what became of messages is written down by one, several together as their answers come in."""

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from delivery.guards import one_by_one, rest_after
from programme.messages.messages import Answer
from storage.ground.database import Database, passes
from storage.messages.rounds import sending

log = structlog.get_logger()

LINGERS = 0.05
"""Seconds that the first answer waits for others: to commit is what takes the time."""
AT_ONCE = 100
TRIES = 8
LONGEST_PAUSE = 4.0
"""Seconds. What Slack has taken must be written down, or else be looked for: all this is within a lease."""


class Settler:
    """Takes in answers, and writes down all that have come in since the last time."""

    def __init__(self, database: Database, now: Callable[[], datetime], stopping: asyncio.Event) -> None:
        self._database, self._now, self._stopping = database, now, stopping
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
        """Again and again where the database is busy: others have their turn in between.

        Who is told to stop tries once more, and leaves the rest to be looked for.
        """
        for tried in range(1, TRIES):
            try:
                await self._database.in_turn(sending.settle, some, now=self._now())
            except Exception as error:
                if not passes(error):
                    raise
                if self._stopping.is_set() and tried > 1:
                    break
                log.info("the database is busy, what was sent is written down later", messages=len(some))
            else:
                return ()
            pause = min(LONGEST_PAUSE, 0.05 * 2**tried)
            await asyncio.sleep(pause * random.uniform(0.2, 1))  # noqa: S311  no secret
        await self._database.in_turn(sending.settle, some, now=self._now())
        return ()

    async def _fault(self, some: Sequence[Answer], fault: Exception) -> Sequence[None]:
        """What follows from it is planned as far as it can be; what is known of the post is written down."""
        ids = [one.message_id for one in some]
        log.error("what became of messages could not be written down", messages=ids, exc_info=fault)
        if passes(fault):  # their lease runs out, and they are looked for
            return ()
        for one in some:
            try:
                await self._database.transaction(sending.settle_guarded, one, now=self._now())
            except Exception as again:
                log.exception("nor without what follows from it", message=one.message_id)
                await self._put_off(one, again)
        return ()

    async def _put_off(self, one: Answer, fault: Exception) -> None:
        """Whatever is known of it stays so, and it is looked for when it has rested."""
        rest = rest_after(fault)
        try:
            await self._database.taking(
                sending.put_off, one, error=rest.error, wait=rest.wait, now=self._now()
            )
        except Exception:  # its lease runs out all the same
            log.exception("nor could it be written down that it could not")
