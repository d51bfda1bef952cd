"""A round under way: batch upon batch is taken, posted side by side, and what Slack says is written down."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery.guards import rest_after
from delivery.pace import Pace, Room
from delivery.sender import Sender, Told
from delivery.settling import Settler
from delivery.taking import Ready, Taker
from delivery.verdicts import NOTHING, SENT, Outcome, Verdict
from programme.messages.letters import Letter
from programme.messages.messages import Answer, State
from storage.ground.database import Database
from views.ground.blocks import Message

log = structlog.get_logger()

TOO_FAST = 3
"""One conversation may be limited by itself; this many in a round are the workspace, and the rest waits."""


class Round:
    """Goes on until nothing is left to be sent, or going on would be of no use."""

    def __init__(
        self,
        database: Database,
        slack: AsyncWebClient,
        now: Callable[[], datetime],
        pace: Pace,
        stopping: asyncio.Event,
    ) -> None:
        self._now, self._pace, self._stopping = now, pace, stopping
        self._taker = Taker(database, now)
        self._settler = Settler(database, now)
        self._sender = Sender(slack)
        self._room = Room()
        self._sent, self._limited = 0, 0
        self._ended: Verdict | None = None
        self._looks_no_more: Verdict | None = None

    async def goes(self) -> int:
        """How many messages were sent. What was looked for in vain is sent once all is written down."""
        while not self._is_over:
            if not await self._wave():
                break
        return self._sent

    async def _wave(self) -> int:
        """How many were begun, and are done with: posted or looked for, and written down."""
        begun = 0
        async with asyncio.TaskGroup() as under_way:
            while not self._is_over and (batch := await self._take()):
                some = await self._begin(batch, under_way)
                begun += some
                if not some and self._looks_no_more is None:  # we were asleep, and are slow
                    break
        return begun

    @property
    def _is_over(self) -> bool:
        return self._ended is not None or self._stopping.is_set()

    async def _take(self) -> Sequence[Ready]:
        """A fault here must not cut short what is being posted."""
        try:
            return await self._taker.take(self._pace.at_once)
        except Exception as fault:
            log.exception("no messages could be taken, the round ends")
            self._ended = rest_after(fault)
            return ()

    async def _begin(self, batch: Sequence[Ready], under_way: asyncio.TaskGroup) -> int:
        """How many of them were begun; the others are given back."""
        left: list[Ready] = []
        for one in batch:
            if not self._may_begin(one):
                left.append(one)
                continue
            await self._room.enter()
            await self._pace.turn()
            if self._may_begin(one):
                under_way.create_task(self._send(one, under_way))
            else:
                self._room.leave(taken=False)
                left.append(one)
        await self._give_back(left)
        return len(batch) - len(left)

    def _may_begin(self, one: Ready) -> bool:
        looks_in_vain = one.claim.looks_first and self._looks_no_more is not None
        return not self._is_over and not looks_in_vain and one.is_fresh(self._now())

    async def _give_back(self, left: Sequence[Ready]) -> None:
        limited = self._ended if self._ended is not None and self._ended.limited else None
        for looks_first, why in ((True, self._looks_no_more or limited), (False, limited)):
            claims = [one.claim for one in left if one.claim.looks_first is looks_first]
            await self._taker.give_back(claims, wait=why.wait if why else timedelta(0))

    async def _send(self, one: Ready, under_way: asyncio.TaskGroup) -> None:
        answer, found = await self._ask(one.letter, one.said)
        self._settler.add(answer, under_way)
        self._heed(found, looking=one.said is None)
        self._room.leave(taken=found is SENT)

    async def _ask(self, letter: Letter, said: Message | None) -> Told:
        """What may have been posted when a fault of ours came in between is looked for."""
        try:
            return await (self._sender.post(letter, said) if said else self._sender.look(letter))
        except Exception as fault:
            log.exception("a message could not be sent", message=letter.message_id)
            rest = rest_after(fault)
            return Answer(letter.message_id, State.UNCLEAR, error=rest.error, wait=rest.wait), NOTHING

    def _heed(self, found: Verdict, *, looking: bool) -> None:
        """Slack counts looking and posting each by itself: who may look no more may well post."""
        self._sent += found.outcome is Outcome.SENT
        if looking and found.limited:
            self._looks_no_more = found
            return
        self._limited += found.limited
        if self._ended is None and (found.outcome is Outcome.SHUT or self._limited >= TOO_FAST):
            log.critical("slack takes no more, the round ends", error=found.error)
            self._ended = found
