"""Taking: some messages are claimed, looked over, drawn, and so made ready to be posted."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from delivery.guards import one_by_one, rest_after
from delivery.sender import drawn
from programme.messages.letters import Judgement, Letter
from programme.messages.messages import HESITATION, Claim
from storage.ground.database import Database
from storage.messages import judging, sending
from views.ground.blocks import Message

log = structlog.get_logger()

Judged = tuple[Claim, Judgement]
Decided = tuple[Claim, Letter]


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

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    async def take(self, at_most: int) -> list[Ready]:
        """At most so many, with what is to be said of each; none when nothing is left to be sent.

        What is to be written down before they are posted has been.
        """
        while True:
            now = self._now()
            claims = await self._database.taking(sending.claim, now=now, at_most=at_most)
            judged = await one_by_one(self._judge, claims, self._fault)
            decided = await one_by_one(self._decide, judged, self._fault_of_judged)
            written = await one_by_one(self._draw, decided, self._fault_of_decided)
            if written or not claims:  # all of some may be needless, and then others are next
                return [Ready(letter, claim, said, now) for (claim, letter), said in written]

    async def _judge(self, claims: Sequence[Claim]) -> Sequence[Judged]:
        ids = [one.message_id for one in claims]
        found = await self._database.answer(judging.judge, ids, now=self._now())
        judgements = {one.message_id: one for one in found}
        return [(one, judgements[one.message_id]) for one in claims]

    async def _decide(self, judged: Sequence[Judged]) -> Sequence[Decided]:
        claims, judgements = [claim for claim, _ in judged], [judgement for _, judgement in judged]
        ours = await self._database.taking(sending.decide, claims, judgements, now=self._now())
        return [
            (claim, judgement.letter)
            for claim, judgement in judged
            if claim.message_id in ours and judgement.letter is not None
        ]

    async def _draw(self, decided: Sequence[Decided]) -> Sequence[tuple[Decided, Message | None]]:
        """Beside the event loop, on which others are being posted."""

        def all_of_them() -> list[tuple[Decided, Message | None]]:
            return [(one, None if one[0].looks_first else drawn(one[1])) for one in decided]

        return await asyncio.to_thread(all_of_them)

    async def give_back(self, claims: Sequence[Claim], *, error: str | None = None, wait: timedelta) -> None:
        """They led to no post: others may take them as they were, once they have rested."""
        if not claims:
            return
        try:
            await self._database.taking(sending.release, claims, now=self._now(), error=error, wait=wait)
        except Exception:  # their lease runs out all the same, and then they are looked for
            log.exception("messages could not be given back", messages=[one.message_id for one in claims])

    async def _fault(self, claims: Sequence[Claim], fault: Exception) -> None:
        """Something of ours was in the way before they were posted."""
        ids = [one.message_id for one in claims]
        log.error("messages could not be made ready", messages=ids, exc_info=fault)
        rest = rest_after(fault)
        await self.give_back(claims, error=rest.error, wait=rest.wait)

    async def _fault_of_judged(self, judged: Sequence[Judged], fault: Exception) -> None:
        await self._fault([claim for claim, _ in judged], fault)

    async def _fault_of_decided(self, decided: Sequence[Decided], fault: Exception) -> None:
        await self._fault([claim for claim, _ in decided], fault)
