"""One line of the benchmarks' table: something of ours, beside a peer in the same run or held to a goal."""

import gc
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached: by the ratio where that is told, otherwise by what was measured."""

    limit: float
    at_least: bool = False
    of_ratio: bool = False

    def holds(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


@dataclass(frozen=True, slots=True)
class Row:
    """`measured` and `peer` are in `unit`; `ratio` is the one through the other."""

    name: str
    measured: float
    peer: float | None
    ratio: float | None
    unit: str
    goal: Goal | None = None

    @property
    def reached(self) -> bool | None:
        """None where no goal is set."""
        if self.goal is None:
            return None
        value = self.ratio if self.goal.of_ratio else self.measured
        return value is not None and self.goal.holds(value)


def beside(name: str, measured: float, peer: float, *, unit: str, goal: Goal | None = None) -> Row:
    """Raises ZeroDivisionError for a peer that took no time, which is a fault in the measuring."""
    return Row(name, measured, peer, measured / peer, unit, goal)


def alone(name: str, measured: float, *, unit: str, goal: Goal | None = None) -> Row:
    """What is counted and not timed is the same on every machine, and needs no peer."""
    return Row(name, measured, None, None, unit, goal)


def fastest(what: Callable[[], object], *, times: int = 7) -> float:
    """Seconds; of several tries the one that was least disturbed."""
    return min(once(what) for _ in range(times))


def once(what: Callable[[], object]) -> float:
    """Seconds."""
    gc.collect()
    started = perf_counter()
    what()
    return perf_counter() - started


async def fastest_of(what: Callable[[], Awaitable[object]], *, times: int = 7) -> float:
    """The same for what is awaited."""
    return min([await once_of(what) for _ in range(times)])


async def once_of(what: Callable[[], Awaitable[object]]) -> float:
    """The same for what is awaited."""
    gc.collect()
    started = perf_counter()
    await what()
    return perf_counter() - started
