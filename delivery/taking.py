"""Taking: some messages are claimed, looked over, drawn, and so made ready to be posted."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from delivery.drawing import Drawn, draw
from delivery.guards import one_by_one, rest_after
from delivery.pace import Pace
from programme.messages.letters import Judgement, Letter
from programme.messages.messages import HESITATION, Claim, Way
from storage.ground.database import Database, passes
from storage.messages.rounds import claiming, judging, sending
from views.ground.blocks import Message

log = structlog.get_logger()

Judged = tuple[Claim, Judgement]
Made = tuple[Claim, Judgement, Drawn]


@dataclass(frozen=True, slots=True)
class Ready:
    """A claimed message with what it says, to be posted soon after ``claimed_at``.

    Without ``said`` it is to be looked for first.
    """

    letter: Letter
    claim: Claim
    said: Message | None
    claimed_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether nobody else may be sending it by now: we may have been asleep."""
        return now - self.claimed_at <= HESITATION


class Taker:
    """Claims messages, and gives back those that lead to no post."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        pace: Pace,
        stopping: asyncio.Event,
        way: Way = Way.SLACK,
    ) -> None:
        self._way = way
        self._database, self._now, self._pace, self._stopping = database, now, pace, stopping

    async def take(self) -> list[Ready]:
        """Some with what is to be said of each; none when nothing is left to be sent.

        What is to be written down before they are posted has been.
        """
        while not self._stopping.is_set():
            now = self._now()
            claims = await self._database.taking(
                claiming.claim, now=now, at_most=self._pace.at_once, gap=self._pace.gap, way=self._way
            )
            judged = await one_by_one(self._judge, claims, self._fault_in_judging)
            made = await asyncio.to_thread(_drawn, judged)  # beside the loop, on which others are posted
            ready = await one_by_one(self._decide, made, self._fault_in_deciding)
            if ready or not claims:  # all of some may be needless, and then others are next
                return [Ready(letter, claim, said, now) for letter, claim, said in ready]
        return []

    async def _judge(self, claims: Sequence[Claim]) -> Sequence[Judged]:
        ids = [one.message_id for one in claims]
        found = await self._database.answer(judging.judge, ids, now=self._now())
        judgements = {one.message_id: one for one in found}
        return [(one, judgements[one.message_id]) for one in claims]

    async def _fault_in_judging(self, claims: Sequence[Claim], fault: Exception) -> Sequence[Judged]:
        """The lines that are sound are said, and the others end as ours."""
        if passes(fault):
            await self._give_up(claims, fault)
            return ()
        [claim] = claims
        log.error("a message could not be judged as it is", message=claim.message_id, exc_info=fault)
        try:
            judged = await self._database.answer(judging.line_by_line, claim.message_id, now=self._now())
        except Exception as again:
            log.exception("nor line by line", message=claim.message_id)
            if passes(again):
                await self._give_up(claims, again)
                return ()
            judged = await self._database.answer(judging.unsaid, claim.message_id, type(again).__name__)
        return [(claim, judged)]

    async def _decide(self, made: Sequence[Made]) -> Sequence[tuple[Letter, Claim, Message | None]]:
        claims, judgements = [claim for claim, *_ in made], [judgement for _, judgement, _ in made]
        ours = await self._database.taking(sending.decide, claims, judgements, now=self._now())
        return [
            (judgement.letter, claim, drawn.said)
            for claim, judgement, drawn in made
            if claim.message_id in ours and judgement.letter is not None
        ]

    async def _fault_in_deciding(
        self, made: Sequence[Made], fault: Exception
    ) -> Sequence[tuple[Letter, Claim, Message | None]]:
        await self._give_up([claim for claim, *_ in made], fault)
        return ()

    async def _give_up(self, claims: Sequence[Claim], fault: Exception) -> None:
        """Something of ours was in the way before they were posted."""
        ids = [one.message_id for one in claims]
        log.error("messages could not be made ready", messages=ids, exc_info=fault)
        rest = rest_after(fault)
        await self.give_back(claims, error=rest.error, wait=rest.wait)

    async def give_back(self, claims: Sequence[Claim], *, error: str | None = None, wait: timedelta) -> None:
        """They led to no post: others may take them as they were, once they have rested."""
        if not claims:
            return
        try:
            await self._database.taking(sending.release, claims, now=self._now(), error=error, wait=wait)
        except Exception:  # their lease runs out all the same, and then they are looked for
            log.exception("messages could not be given back", messages=[one.message_id for one in claims])


def _drawn(judged: Sequence[Judged]) -> list[Made]:
    made = [(claim, judgement, draw(judgement.letter)) for claim, judgement in judged]
    return [(claim, drawn.amend(judgement), drawn) for claim, judgement, drawn in made]
