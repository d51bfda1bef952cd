"""Gathering: what is due is put into messages, and whatever of it makes no sense is set aside by itself."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from delivery.guards import one_by_one, rest_after
from storage.ground.database import Database, passes
from storage.messages import messages
from storage.messages.messages import AT_ONCE

log = structlog.get_logger()


class Gatherer:
    """``AT_ONCE`` people a transaction; where that fails, the one it fails for is found, and served last."""

    def __init__(self, database: Database, now: Callable[[], datetime], stopping: asyncio.Event) -> None:
        self._database, self._now, self._stopping = database, now, stopping

    async def gathers(self) -> None:
        """Until nothing is due any more, or others are at all that is."""
        while not self._stopping.is_set() and await self._some() == AT_ONCE:
            pass

    async def _some(self) -> int:
        """For how many people something was done, if only to set it aside."""
        try:
            return await self._database.taking(messages.gather, now=self._now())
        except Exception as fault:
            log.exception("what is due could not be put together")
            if passes(fault):
                return 0
        owners = await self._database.answer(messages.owners, now=self._now())
        return len(await one_by_one(self._for, owners, self._fault))

    async def _for(self, person_ids: Sequence[str]) -> Sequence[str]:
        await self._database.taking(messages.gather, now=self._now(), of=person_ids)
        return person_ids

    async def _fault(self, person_ids: Sequence[str], fault: Exception) -> Sequence[str]:
        if passes(fault):
            log.error("what is due could not be put together", people=len(person_ids), exc_info=fault)
            return ()
        [person_id] = person_ids
        causes = await self._amiss(person_id)
        if causes:
            await self._database.taking(messages.set_aside, causes, now=self._now())
            return await one_by_one(self._for, person_ids, self._rests)
        return await self._rests(person_ids, fault)

    async def _amiss(self, person_id: str) -> dict[str, str]:
        """Which notices of hers nobody can make sense of, and why."""
        causes: dict[str, str] = {}
        for one in await self._database.answer(messages.due_for, person_id, now=self._now()):
            try:
                await self._database.answer(messages.look_over, one, now=self._now())
            except Exception as fault:  # kept by who asked
                if passes(fault):
                    raise
                causes[one] = type(fault).__name__
        return causes

    async def _rests(self, person_ids: Sequence[str], fault: Exception) -> Sequence[str]:
        """It is not one thing of hers: she is tried again later, and holds up nobody else."""
        log.error("what is due for somebody could not be put together", people=person_ids, exc_info=fault)
        rest = rest_after(fault)
        for person_id in person_ids:
            await self._database.taking(
                messages.put_off, person_id, cause=rest.error, now=self._now(), wait=rest.wait
            )
        return person_ids
