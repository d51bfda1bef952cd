"""Run charts: what it costs to judge a thousand points, and how long an ack waits while some are drawn."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from statistics import median
from time import perf_counter

from benchmarks.row import Row, beside, in_turn
from exports.figures.runcharts import run_chart_png
from programme.figures.runcharts import analyse, crossings_limit, runs_limits
from programme.figures.series import Group, Point, Series
from texts import texts_in

POINTS = 1000
PICTURES = 8


def rows() -> list[Row]:
    """Takes a few seconds."""
    chance = Random(1)
    values = [chance.gauss(50, 8) for _ in range(POINTS)]
    return [*_judging(values), _waiting(values)]


def _judging(values: list[float]) -> Iterator[Row]:
    """Beside the median and a look at each point and its neighbour, which no run chart can do without."""
    told = "(beside: median, sides and steps in plain Python)"
    yield _judged(values, "judged", f"1,000 points judged {told}", analyse)
    anew = f"1,000 points judged, limits counted anew {told}"
    yield _judged(values, "judged-first", anew, _judged_first)


def _judged(values: list[float], name: str, what: str, judge: Callable[[list[float]], object]) -> Row:
    ours, peer = in_turn(lambda: judge(values), lambda: _looked_at(values))
    return beside(name, what, ours * 1000, peer * 1000, unit="ms")


def _judged_first(values: list[float]) -> None:
    """As when no series of this length has been seen since the start."""
    crossings_limit.cache_clear()
    runs_limits.cache_clear()
    analyse(values)


def _looked_at(values: list[float]) -> tuple[list[float], list[float]]:
    centre = median(values)
    return [value - centre for value in values], [abs(later - earlier) for earlier, later in pairwise(values)]


def _waiting(values: list[float]) -> Row:
    """An ack may not wait behind a picture: the longest time the loop did not come round."""
    start = date(2024, 1, 1)
    points = tuple(Point(start + timedelta(days=at), value) for at, value in enumerate(values))
    series = Series("Väntetid", (Group("", points),))
    run_chart_png(series, texts=texts_in("sv"))  # the import is paid once, by the first picture
    return beside(
        "pictures",
        f"the longest an ack waits while {PICTURES} pictures are drawn (beside: drawn on the loop itself)",
        asyncio.run(_longest_wait(series, _in_a_thread)) * 1000,
        asyncio.run(_longest_wait(series, _on_the_loop)) * 1000,
        unit="ms",
    )


Drawing = Callable[[Series], Awaitable[None]]


async def _in_a_thread(series: Series) -> None:
    with ThreadPoolExecutor(1) as pool:
        loop = asyncio.get_running_loop()
        for _ in range(PICTURES):
            await loop.run_in_executor(pool, lambda: run_chart_png(series, texts=texts_in("sv")))


async def _on_the_loop(series: Series) -> None:
    for _ in range(PICTURES):
        run_chart_png(series, texts=texts_in("sv"))
        await asyncio.sleep(0)


async def _longest_wait(series: Series, drawing: Drawing) -> float:
    """Seconds beyond the millisecond that each turn sleeps."""
    drawn = asyncio.ensure_future(drawing(series))
    longest = 0.0
    while not drawn.done():
        asleep = perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, perf_counter() - asleep - 0.001)
    await drawn
    return longest
