"""A round under way: batch upon batch is taken, posted side by side, and what Slack says is written down."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from delivery.doubts import Doubts, Reach
from delivery.guards import rest_after
from delivery.pace import Pace, Room
from delivery.sender import Sends, Told
from delivery.settling import Settler
from delivery.taking import Ready, Taker
from delivery.verdicts import NOTHING, SENT, Outcome, Verdict
from programme.messages.messages import Answer, State, Way
from storage.ground.database import Database
from storage.messages import paces, troubles
from storage.messages.troubles import What

log = structlog.get_logger()

ENDS_WITHIN = 8.0
"""Seconds that a post which is under way gets once we are told to stop: then it is left to be looked for."""


class Round:
    """Goes on until nothing is left to be sent, or going on would be of no use."""

    def __init__(
        self,
        database: Database,
        sender: Sends,
        now: Callable[[], datetime],
        pace: Pace,
        stopping: asyncio.Event,
        *,
        way: Way = Way.SLACK,
        ends_within: float = ENDS_WITHIN,
        reach: Reach | None = None,
    ) -> None:
        self._database, self._now, self._stopping = database, now, stopping
        self._ends_within, self._way = ends_within, way
        self._taker = Taker(database, now, pace, stopping, way)
        self._settler = Settler(database, now, stopping)
        self._sender = sender
        self._room = Room()
        self._doubts = Doubts(reach)
        self._posting: set[asyncio.Task[None]] = set()
        self._sent = 0
        self._ended: Verdict | None = None
        self._looks_no_more: Verdict | None = None

    async def goes(self) -> int:
        """How many messages were sent. What was looked for in vain is sent once all is written down."""
        watch = asyncio.create_task(self._abandon_when_stopped())
        try:
            while not self._is_over:
                if not await self._wave():
                    break
        finally:
            watch.cancel()
        return self._sent

    async def _abandon_when_stopped(self) -> None:
        await self._stopping.wait()
        await asyncio.sleep(self._ends_within)
        for task in self._posting:
            task.cancel()

    async def _wave(self) -> int:
        """How many were begun, and are done with: posted or looked for, and written down."""
        begun = 0
        async with asyncio.TaskGroup() as under_way:
            while not self._is_over and (batch := await self._take()):
                some = await self._begin(batch, under_way)
                begun += some
                if not some and self._looks_no_more is None:  # we were asleep, and are slow
                    break
        async with asyncio.TaskGroup() as last:
            for answer in self._doubts.resolve(anybody_reached=self._sent > 0):
                self._settler.add(answer, last)
        return begun

    @property
    def _is_over(self) -> bool:
        return self._ended is not None or self._stopping.is_set()

    async def _take(self) -> Sequence[Ready]:
        """A fault here must not cut short what is being posted."""
        try:
            return await self._taker.take()
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
            await self._turn_of(one)
            if self._may_begin(one):
                task = under_way.create_task(self._send(one, under_way))
                self._posting.add(task)
                task.add_done_callback(self._posting.discard)
            else:
                self._room.leave(taken=False)
                left.append(one)
        await self._give_back(left)
        return len(batch) - len(left)

    async def _turn_of(self, one: Ready) -> None:
        """Its moment, unless we are told to stop before."""
        early = (one.claim.begins - self._now()).total_seconds() if one.claim.begins else 0.0
        if early > 0:
            await asyncio.wait([asyncio.ensure_future(self._stopping.wait())], timeout=early)

    def _may_begin(self, one: Ready) -> bool:
        looks_in_vain = one.claim.looks_first and self._looks_no_more is not None
        return not self._is_over and not looks_in_vain and one.is_fresh(self._now())

    async def _give_back(self, left: Sequence[Ready]) -> None:
        limited = self._ended if self._ended is not None and self._ended.limited else None
        for looks_first, why in ((True, self._looks_no_more or limited), (False, limited)):
            claims = [one.claim for one in left if one.claim.looks_first is looks_first]
            await self._taker.give_back(claims, wait=why.wait if why else timedelta(0))

    async def _send(self, one: Ready, under_way: asyncio.TaskGroup) -> None:
        found = NOTHING
        try:
            answer, found = await self._ask(one)
            self._note(one, replace(answer, lease=one.claim.lease), found, under_way)
            if found is not SENT and found is not NOTHING:
                await self._heed(found, one)
        finally:
            self._room.leave(taken=found is SENT)

    def _note(self, one: Ready, answer: Answer, found: Verdict, under_way: asyncio.TaskGroup) -> None:
        """To be written down, as soon as it is known what it means."""
        who = one.letter.person.id
        certain = self._doubts.add(who, answer) if found.outcome is Outcome.APP else [answer]
        if found is SENT:
            self._sent += 1
            certain += self._doubts.reached(who)
        for each in certain:
            self._settler.add(each, under_way)

    async def _ask(self, one: Ready) -> Told:
        """What may have been posted when a fault of ours came in between is looked for."""
        letter = one.letter
        try:
            return await (self._sender.post(letter, one.said) if one.said else self._sender.look(letter))
        except Exception as fault:
            log.exception("a message could not be sent", message=letter.message_id)
            rest = rest_after(fault)
            return Answer(letter.message_id, State.UNCLEAR, error=rest.error, wait=rest.wait), NOTHING

    async def _heed(self, found: Verdict, one: Ready) -> None:
        """Slack counts looking and posting each by itself: who may look no more may well post."""
        looking = one.said is None
        if looking and found.limited:
            self._looks_no_more = found
        elif self._ended is None and (
            found.limited or found.outcome is Outcome.SHUT or self._doubts.are_many
        ):
            log.critical("no more is taken, the round ends", way=self._way.value, error=found.error)
            self._ended = found
        post = paces.POST if self._way is Way.SLACK else paces.MAIL
        await self._tell(found, one, paces.LOOKS[0] if looking else post)

    async def _tell(self, found: Verdict, one: Ready, method: str) -> None:
        """Every process is to know how long to wait, and who runs the bot that Slack is shut."""
        workspace_id, now = one.claim.workspace_id, self._now()
        try:
            if found.limited:
                await self._database.taking(paces.rest, workspace_id, method, until=now + found.wait)
            elif found is self._ended:
                what = What.WORKSPACE if self._way is Way.SLACK else What.MAIL
                await self._database.taking(troubles.keep, what, {workspace_id: found.error}, now=now)
        except Exception:  # this process knows, and the others will hear it from Slack
            log.exception("what slack wants of us could not be written down", error=found.error)
