"""One line of the benchmarks' table: something of ours, beside a peer in the same run or held to a goal."""

import gc
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

TURNS = 5
"""How often each of two is measured, in turn, so that what disturbs one disturbs the other."""


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
    """`measured` and `peer` are in `unit`; `ratio` is the one through the other. `name` is for machines."""

    name: str
    what: str
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


def beside(name: str, what: str, measured: float, peer: float, *, unit: str, goal: Goal | None = None) -> Row:
    """Raises ZeroDivisionError for a peer that took no time, which is a fault in the measuring."""
    return Row(name, what, measured, peer, measured / peer, unit, goal)


def alone(name: str, what: str, measured: float, *, unit: str, goal: Goal | None = None) -> Row:
    """What is counted and not timed is the same on every machine, and needs no peer."""
    return Row(name, what, measured, None, None, unit, goal)


def in_turn(ours: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float]:
    """Seconds, each a median; after one turn that only warms up."""
    turns = [(once(ours), once(peer)) for _ in range(TURNS + 1)]
    return medians(turns[1:])


async def in_turn_awaited(
    ours: Callable[[], Awaitable[object]], peer: Callable[[], Awaitable[object]]
) -> tuple[float, float]:
    """The same for what is awaited."""
    turns = [(await once_of(ours), await once_of(peer)) for _ in range(TURNS + 1)]
    return medians(turns[1:])


def medians(turns: list[tuple[float, float]]) -> tuple[float, float]:
    return median(one for one, _ in turns), median(other for _, other in turns)


def once(what: Callable[[], object]) -> float:
    """Seconds."""
    gc.collect()
    started = perf_counter()
    what()
    return perf_counter() - started


async def once_of(what: Callable[[], Awaitable[object]]) -> float:
    """The same for what is awaited."""
    gc.collect()
    started = perf_counter()
    await what()
    return perf_counter() - started
