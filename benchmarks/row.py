"""One line of the benchmarks' table: something of ours beside a peer, measured in the same run."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """`measured` and `peer` are in `unit`; `ratio` is the one through the other."""

    name: str
    measured: float
    peer: float
    ratio: float
    unit: str


def beside(name: str, measured: float, peer: float, *, unit: str) -> Row:
    """Raises ZeroDivisionError for a peer that took no time, which is a fault in the measuring."""
    return Row(name, measured, peer, measured / peer, unit)


def fastest(what: Callable[[], object], *, times: int = 7) -> float:
    """Seconds; of several tries the one that was least disturbed."""
    return min(once(what) for _ in range(times))


def once(what: Callable[[], object]) -> float:
    """Seconds."""
    gc.collect()
    started = perf_counter()
    what()
    return perf_counter() - started
