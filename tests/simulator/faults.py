"""Faults: what goes wrong, at which step of a process, in which weather; all of it chosen by one chance."""

from dataclasses import dataclass
from random import Random

from sqlalchemy.exc import OperationalError

from tests.simulator.trail import Trail

WEATHERS = ("deadly", "lossy", "limited", "broken", "slow", "tangled", "dark", "forgetful", "asleep")
"""Days on which processes are killed, replies get lost, Slack says 429, answers 5xx, everything is slow,
PostgreSQL refuses what it calls a tangle (40001), the database is away, commits are not answered, a process
stands still for minutes."""
SECONDS_AWAY = (20.0, 900.0)
RETRY_AFTER = ("1", "5", "30", "120", "600")
STATUSES = (500, 502, 503)
TIMEOUT = 30.0
"""Seconds that the bot's client waits for Slack."""


class _Said(Exception):  # noqa: N818  what a driver would raise
    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


def refused_by_database(sqlstate: str) -> OperationalError:
    """What SQLAlchemy makes of such an answer: 40001 is a tangle, 08006 a line that broke."""
    return OperationalError("injected", None, _Said(sqlstate))


@dataclass(frozen=True)
class Reply:
    """What becomes of a call: seconds until Slack has it and until the bot hears.

    ``carried_out`` says whether Slack does what it was asked, ``lost`` that the bot never hears.
    """

    there: float = 0.0
    back: float = 0.0
    carried_out: bool = True
    lost: bool = False
    unconnected: bool = False
    status: int = 200
    error: str = ""
    retry_after: str = ""


class Faults:
    """The weather of a day, and what it does to each step. Without weather everything goes well."""

    def __init__(self, chance: Random, trail: Trail) -> None:
        self._chance, self._trail = chance, trail
        self._weather: frozenset[str] = frozenset()
        self._away_until = 0.0
        self.crowded = False
        """Whether several work beside each other, so that each step takes a moment of its own."""
        self.counted: dict[str, int] = {}

    def turns(self, *weather: str) -> None:
        self._weather = frozenset(weather)
        self._away_until = 0.0

    def dawns(self) -> None:
        """Half of the days are fair."""
        some = 0 if self._chance.random() < 0.5 else self._chance.choice((1, 1, 2, 3))
        self.turns(*self._chance.sample(WEATHERS, some))
        if some:
            self._trail.tells("weather", *sorted(self._weather))

    @property
    def weathers(self) -> frozenset[str]:
        return self._weather

    def _happens(self, weather: str, how_often: float) -> bool:
        happens = weather in self._weather and self._chance.random() < how_often
        if happens:
            self.counted[weather] = self.counted.get(weather, 0) + 1
        return happens

    def kills(self) -> bool:
        return self._happens("deadly", 0.03)

    def step_takes(self) -> float:
        """Seconds before a transaction begins, and before its answer comes."""
        if self._happens("asleep", 0.01):
            return self._chance.uniform(10, 400)
        if "slow" in self._weather:
            return self._chance.uniform(0, 1.5)
        return self._chance.uniform(0, 0.05) if self.crowded else 0.0

    def before_transaction(self, now: float) -> None:
        """Raises OperationalError while the database is away."""
        if now < self._away_until:
            raise refused_by_database("08006")
        if self._happens("dark", 0.02):
            self._away_until = now + self._chance.uniform(*SECONDS_AWAY)
            raise refused_by_database("08006")

    def at_commit(self) -> None:
        """Raises OperationalError where PostgreSQL would have it run again."""
        if self._happens("tangled", 0.2):
            raise refused_by_database("40001")

    def after_commit(self) -> None:
        """Raises OperationalError though it is written down: the answer to the commit got lost."""
        if self._happens("forgetful", 0.05):
            raise refused_by_database("08006")

    def reply(self) -> Reply:
        there, back = self._takes(), self._takes()
        if self._happens("limited", 0.2):
            wait = self._chance.choice(RETRY_AFTER)
            return Reply(there, back, False, status=429, error="ratelimited", retry_after=wait)
        if self._happens("lossy", 0.2):
            return Reply(there, back, carried_out=self._chance.random() < 0.8, lost=True)
        if self._happens("broken", 0.2):
            if self._chance.random() < 0.2:
                return Reply(unconnected=True)
            done = self._chance.random() < 0.5
            return Reply(there, back, done, status=self._chance.choice(STATUSES), error="fatal_error")
        return Reply(there, back)

    def _takes(self) -> float:
        if "slow" in self._weather:
            return self._chance.uniform(0, 40) if self._chance.random() < 0.2 else self._chance.uniform(0, 3)
        return self._chance.uniform(0, 0.3) if self.crowded else 0.0
