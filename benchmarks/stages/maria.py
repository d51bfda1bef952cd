"""Maria, who has a letter with a reminder in it, and presses *Done* and *Undo* in the running bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter

from benchmarks.stages.databases import small
from tests.stage import Participant, Stage, set_stage
from views.preparations.preparation_buttons import DONE, UNDO

MORNING = "2027-01-18 08:30"


@dataclass
class Scene:
    """Maria at the screen."""

    stage: Stage
    maria: Participant
    programme_id: str

    async def presses_done(self) -> float:
        """Milliseconds to the ack; what follows from it may still be under way."""
        began = perf_counter()
        await self.maria.hands.clicks(DONE)
        took = (perf_counter() - began) * 1000
        assert not self.maria.hands.failures, self.maria.hands.failures
        return took

    async def undoes(self) -> None:
        """Returns when *Done* is there to press again."""
        await self.maria.clicks(UNDO)


@asynccontextmanager
async def with_a_letter() -> AsyncIterator[Scene]:
    """The bot as it runs in earnest, at a Slack on this machine."""
    with small() as url:
        async with set_stage(url) as stage:
            eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
            programme = await stage.programme(eva)
            await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
            await stage.goes_to(MORNING)
            yield Scene(stage, maria, programme.id)
