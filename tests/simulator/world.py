"""The world of a seed: its clock, chance, weather, Slack, town and the processes that share the work."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from sqlalchemy.exc import DBAPIError

from delivery.verdicts import TROUBLE
from storage.ground.database import Database
from tests.simulator.faults import Faults
from tests.simulator.process import Process
from tests.simulator.slack import SlackInside
from tests.simulator.town import Town
from tests.simulator.trail import Trail
from tests.simulator.virtual_time import WorldClock

START = datetime(2027, 1, 4, 8, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Plan:
    """What a seed is played with; ``faulty`` False is a year in which nothing goes wrong."""

    seed: int
    url: str
    processes: int = 1
    days: int = 365
    faulty: bool = True
    programmes: int = 1


@dataclass
class World:
    """``acted_at`` is when somebody did something last, ``skewed_at`` when a clock was last wrong.

    ``bad`` is the town in which a row is bad just now, ``moved_at`` when somebody came to another zone.
    """

    plan: Plan
    clock: WorldClock
    acted_at: datetime = START - DAY
    skewed_at: datetime = START - DAY
    bad: Town | None = None
    moved_at: dict[str, datetime] = field(default_factory=dict)
    numbers: int = 0
    processes: list[Process] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(f"{self.plan.seed} people")
        self.trail = Trail(self.clock.now)
        self.faults = Faults(Random(f"{self.plan.seed} faults"), self.trail)
        self.faults.crowded = self.plan.processes > 1
        self.slack = SlackInside(self.clock)
        self.database = Database(self.plan.url)
        self.towns = [
            Town(self.slack, self.database, self.chance, number) for number in range(self.plan.programmes)
        ]
        self.processes += [self._process() for _ in range(self.plan.processes)]

    @property
    def town(self) -> Town:
        """Where there is but one."""
        return self.towns[0]

    @property
    def mended(self) -> bool:
        return self.bad is None

    def number(self) -> int:
        """One that nothing else in this world has."""
        self.numbers += 1
        return self.numbers

    def _process(self) -> Process:
        name, pace = f"p{self.number()}", self.chance.choice((None, 200))
        one = Process(name, self.plan.url, self.slack, self.clock, self.faults, a_minute=pace)
        self.trail.tells("process", name)
        return one

    def replaces_the_dead(self) -> None:
        for at, one in enumerate(self.processes):
            if one.is_dead:
                self.trail.tells("killed", one.life.name, one.life.ended_at)
                one.close()
                self.processes[at] = self._process()

    async def rings(self) -> None:
        """Every process's alarm, each at its own second of the minute."""
        self.replaces_the_dead()
        await asyncio.gather(*(self._round_of(one) for one in self.processes))
        self.replaces_the_dead()

    async def _round_of(self, one: Process) -> None:
        if len(self.processes) > 1:
            await asyncio.sleep(self.faults.step_takes())
        try:
            sent = await one.round()
        except Exception as fault:  # noqa: BLE001  as the alarm does
            self._failed("round failed", one, fault)
            return
        if sent:
            self.trail.tells("round", one.life.name, sent)

    async def looks(self, one: Process) -> None:
        """The nightly look."""
        try:
            await one.nightly_look(self.town.workspace_id)
        except Exception as fault:  # noqa: BLE001  as the alarm does
            self._failed("night failed", one, fault)

    def _failed(self, what: str, one: Process, fault: Exception) -> None:
        """The database may be away, and Slack; anything else is a slip, where no row is bad."""
        self.trail.tells(what, one.life.name, type(fault).__name__)
        if self.mended and not isinstance(fault, (DBAPIError, *TROUBLE)):
            raise fault

    def all_is_well(self) -> None:
        self.faults.turns()
        self.slack.shut_to.clear()
        for one in self.processes:
            one.skew = timedelta(0)

    def a_clock_goes_wrong(self) -> None:
        """Several machines keep their clocks within seconds; one alone may be hours or days off."""
        several = len(self.processes) > 1
        for one in self.processes:
            if several:
                one.skew = timedelta(seconds=self.chance.uniform(-5, 5))
            elif one.skew and self.chance.random() < 0.5:
                one.skew, self.skewed_at = timedelta(0), self.clock.now()
            elif self.chance.random() < 0.02:
                one.skew = timedelta(hours=self.chance.choice((-26, -3, -1, 1, 2, 3, 26)))
                self.trail.tells("clock", one.life.name, one.skew)
            if one.skew and not several:
                self.skewed_at = self.clock.now()

    def close(self) -> None:
        for one in self.processes:
            one.close()
        self.database.close()
