"""The limits of an XmR chart: how far single figures wander when nothing but chance moves them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

DECIMALS = 9
"""Figures nearer each other than this count as the same, so that the noise of floats decides nothing."""

_LIMIT_FACTOR = 2.66  # 3 / d2, with d2 = 1.128 for ranges of two points
_SCREEN_FACTOR = 3.267  # D4, the upper limit of ranges of two points


@dataclass(frozen=True, slots=True)
class Xmr:
    """Mean and limits in the unit of the series; the positions outside count from 1 in the whole series."""

    mean: float
    lower: float
    upper: float
    outside: tuple[int, ...]


def natural_limits(values: Sequence[float], baseline: Sequence[float], *, screen: bool = False) -> Xmr | None:
    """Mean ± 2.66 × the mean moving range of the baseline, or None where it has under two points.

    A point is outside when it lies beyond a limit, not on it. With `screen`, the moving ranges of at least
    3.267 × their mean are left out once before the limits are drawn.
    Source: Wheeler, Understanding Variation, 1993; screening: Nelson, Journal of Quality Technology 14, 1982.
    """
    ranges = [abs(later - earlier) for earlier, later in pairwise(baseline)]
    if not ranges:
        return None
    mean = _mean(baseline)
    reach = _LIMIT_FACTOR * _mean(_screened(ranges) if screen else ranges)
    outside = (at for at, value in enumerate(values, 1) if round(abs(value - mean) - reach, DECIMALS) > 0)
    return Xmr(mean, mean - reach, mean + reach, tuple(outside))


def _screened(ranges: list[float]) -> list[float]:
    ceiling = _SCREEN_FACTOR * _mean(ranges)
    kept = [size for size in ranges if round(size - ceiling, DECIMALS) < 0]
    return kept or ranges  # nothing moves at all: every range is as large as the ceiling, zero


def _mean(figures: Sequence[float]) -> float:
    return fsum(figures) / len(figures)
