"""A simulation: one seed's programme over days, in the order in which its moments come."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import DBAPIError

from storage.messages import moments
from tests.simulator.bad_rows import BadRows
from tests.simulator.people import People
from tests.simulator.town import founded, opened
from tests.simulator.trail import Trail
from tests.simulator.virtual_time import VirtualLoop, WorldClock, one_story
from tests.simulator.watch import Watch
from tests.simulator.world import DAY, START, Plan, World

NIGHT = timedelta(hours=2)
MINUTE = timedelta(minutes=1)
LONGEST_PAUSE = 32 * MINUTE
"""Between two rounds that have something to do and do nothing: in earnest they come each minute."""
CALM_DAYS = 6
"""In the end, on which all is well: by then everything has been said."""
ACTS_A_DAY = (0, 0, 0, 1, 2)
"""In a programme of five people or so."""
MOMENTS_A_DAY = 4
"""At which somebody acts; where many programmes live, several do at each."""


@dataclass
class Outcome:
    """``broken`` is None where everything held; ``seconds`` are of the processor."""

    plan: Plan
    posts: int
    seconds: float
    trail: Trail
    faults: dict[str, int]
    broken: BaseException | None = None


class Simulation:
    """Everything in it is the house's own but Slack, time and chance."""

    def __init__(self, plan: Plan, clock: WorldClock) -> None:
        self.plan, self.clock = plan, clock
        self.world = World(plan, clock)
        self.watch = Watch(self.world)
        self._people = People(self.world)
        self._bad_rows = BadRows(self.world)
        self._beside: set[asyncio.Task[None]] = set()

    async def runs(self) -> None:
        """Raises Broken."""
        self._founds()
        for day in range(self.plan.days + CALM_DAYS):
            dawn = (self.clock.now() + DAY).replace(hour=0, minute=0, second=0, microsecond=0)
            if self.plan.faulty and day < self.plan.days:
                self.world.faults.dawns()
                self._bad_rows.dawns()
                self.world.a_clock_goes_wrong()
            else:
                self._bad_rows.mends()
                self.world.all_is_well()
            await self._day(dawn, busy=day < self.plan.days)
        self.watch.asks_at_the_end()

    def _founds(self) -> None:
        world, leads = self.world, None
        opened(world.slack, world.database)
        for town in world.towns:
            beside = leads if world.chance.random() < 0.3 else None
            leads = founded(town, self.clock.now(), beside=beside)

    async def _day(self, dawn: datetime, *, busy: bool) -> None:
        """Acts at their moments, rounds whenever something is due, and the night's look."""
        for moment, does in self._stops(dawn - DAY, busy=busy):
            if moment > self.clock.now():
                await self._rounds_until(moment)
            if moment == self.clock.now() or not self.world.faults.weathers:
                await does()
        await self._rounds_until(dawn)
        await self._rounds_at(dawn)
        self.watch.asks_after_a_day()

    def _stops(
        self, midnight: datetime, *, busy: bool
    ) -> list[tuple[datetime, Callable[[], Awaitable[None]]]]:
        chance = self.world.chance
        acts = sum(chance.choice(ACTS_A_DAY) for _ in self.world.towns) if busy else 0
        hours = [chance.uniform(6, 20) for _ in range(min(acts, MOMENTS_A_DAY))]
        some = sorted(hours + chance.choices(hours, k=acts - len(hours)))
        by_day = [(midnight + timedelta(hours=one), self._people.act) for one in some]
        return [(midnight + NIGHT, self._night), *by_day]

    async def _rounds_until(self, goal: datetime) -> None:
        patience = MINUTE
        while (due := self._next_moment()) is not None and due < goal:
            if due <= self.clock.now():
                due, patience = self.clock.now() + patience, min(2 * patience, LONGEST_PAUSE)
            if due >= goal:
                break
            await self._rounds_at(due)
        await self.clock.until(goal)
        self.watch.asks_after_a_step()

    async def _rounds_at(self, moment: datetime) -> None:
        await self.clock.until(moment)
        await self.world.rings()
        self.watch.asks_after_a_step()

    def _next_moment(self) -> datetime | None:
        with suppress(DBAPIError):
            return self.world.database.read(moments.next_moment, now=self.clock.now())
        return None

    async def _night(self) -> None:
        """It waits by itself: rounds go on meanwhile."""
        for one in self.world.processes:
            task = asyncio.create_task(self.world.looks(one))
            self._beside.add(task)
            task.add_done_callback(self._beside.discard)
        if not self.world.faults.weathers:
            await asyncio.gather(*self._beside)


def play(plan: Plan) -> Outcome:
    """One seed, whole; what broke is in its outcome."""
    began = time.process_time()
    loop = VirtualLoop()
    loop.set_exception_handler(lambda _loop, _context: None)  # what a killed process leaves behind
    broken: BaseException | None = None
    with one_story(str(plan.seed)):
        asyncio.set_event_loop(loop)
        one = Simulation(plan, WorldClock(START, loop))
        try:
            loop.run_until_complete(_whole(one.runs()))
        except Exception as fault:  # noqa: BLE001  told in the outcome
            broken = one.watch.broken or fault
        finally:
            one.world.close()
            asyncio.set_event_loop(None)
            loop.close()
    seconds, world = time.process_time() - began, one.world
    return Outcome(plan, len(one.watch.heard.posts), seconds, world.trail, world.faults.counted, broken)


async def _whole(story: Coroutine[Any, Any, None]) -> None:
    """And whatever a killed process left under way."""
    try:
        await story
    finally:
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
