"""What a run chart says: the centre, the runs around it, and whether chance alone explains them.

Values in, values out. Positions count from 1 in the whole series, whatever is skipped on the way.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from math import comb
from statistics import median
from typing import Any, Literal

from programme.figures.xmr import DECIMALS, Xmr, natural_limits

FEWEST = 10
"""Under this many useful points a run chart concludes nothing."""

_SHIFT = 6
_TREND = 5
_LARGEST = 1e300  # leaves room to add and multiply without running over

Side = Literal["above", "below"]
Direction = Literal["up", "down"]
Shift = tuple[int, int, Side]
Trend = tuple[int, int, Direction]


@dataclass(frozen=True, slots=True)
class Anhoej:
    """The longest run is unusual above its limit, the crossings below theirs. All None without useful points.

    `signal` is None under ten useful points: too few to say yes or no.
    """

    longest_run: int | None = None
    longest_run_limit: int | None = None
    crossings: int | None = None
    crossings_limit: int | None = None
    signal: bool | None = None


@dataclass(frozen=True, slots=True)
class Perla:
    """Shifts and trends as (first position, last position, where), and the runs with their fewest and most.

    `runs` is None without useful points, `runs_limits` under ten of them.
    """

    shifts: tuple[Shift, ...]
    trends: tuple[Trend, ...]
    runs: int | None
    runs_limits: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class RunChart:
    """`points` and `useful` are counts (useful: not on the centre), `centre` is in the unit of the series."""

    points: int
    centre: float | None
    useful: int
    anhoej: Anhoej
    perla: Perla
    xmr: Xmr | None


@dataclass(frozen=True, slots=True)
class _Run:
    first: int
    last: int
    length: int
    side: Side


def analyse(values: Sequence[float], *, freeze: int | None = None, screen: bool = False) -> RunChart:
    """Read a series by the rules of Anhøj and of Perla, and draw its XmR limits.

    `freeze` takes the centre and the XmR limits from the first so many points; all points are judged by them.
    `screen` leaves unusually large moving ranges out of the XmR limits.
    Raises ValueError for a figure that is not finite (its position is named) and for a freeze out of range.
    """
    figures = _finite(values)
    baseline = _baseline(figures, freeze)
    centre = median(baseline) if baseline else None
    runs = [] if centre is None else list(_runs(figures, centre))
    return RunChart(
        points=len(figures),
        centre=centre,
        useful=sum(run.length for run in runs),
        anhoej=_anhoej(runs),
        perla=_perla(figures, runs),
        xmr=natural_limits(figures, baseline, screen=screen),
    )


def as_json(chart: RunChart) -> dict[str, Any]:
    """The chart as plain dicts and lists, field by field under the same names; null for what is undefined."""
    perla, xmr = chart.perla, chart.xmr
    return {
        "points": chart.points,
        "centre": chart.centre,
        "useful": chart.useful,
        "anhoej": asdict(chart.anhoej),
        "perla": {
            "shifts": [list(shift) for shift in perla.shifts],
            "trends": [list(trend) for trend in perla.trends],
            "runs": perla.runs,
            "runs_limits": perla.runs_limits and list(perla.runs_limits),
        },
        "xmr": xmr and {**asdict(xmr), "outside": list(xmr.outside)},
    }


def gap(groups: Mapping[str, Sequence[float | None]]) -> tuple[float | None, ...]:
    """How far apart the groups are, point by point, in the unit of the series; None where one has no figure.

    Of two groups the first minus the second, with its sign; of more the largest minus the smallest.
    Raises ValueError under two groups, for groups of different length and for a figure that is not finite.
    """
    if len(groups) < 2:  # noqa: PLR2004 - a distance has two ends
        raise ValueError(f"A gap lies between at least two groups, not {len(groups)}.")
    lengths = {name: len(series) for name, series in groups.items()}
    if len(set(lengths.values())) > 1:
        told = ", ".join(f"{name} {length}" for name, length in lengths.items())
        raise ValueError(f"The groups have different numbers of points: {told}.")
    for name, series in groups.items():
        for at, value in enumerate(series, 1):
            if value is not None:
                _require_finite(value, f"Point {at} of {name}")
    return tuple(_distance(point) for point in zip(*groups.values(), strict=True))


def longest_run_limit(useful: int) -> int:
    """The longest run that chance usually makes: round(log2(useful) + 3).

    Source: Anhøj and Olesen 2014, doi 10.1371/journal.pone.0113825. The reference, the R package qicharts2,
    takes R's round: halves to the even number, like Python's. It never matters, for no whole number has a
    logarithm that ends in a half; so the bits of its square round the logarithm exactly, without a float.
    """
    return (useful * useful).bit_length() // 2 + 3


@lru_cache(maxsize=1024)
def crossings_limit(useful: int) -> int:
    """The fewest crossings that chance usually makes.

    The smallest k with P(X ≤ k) ≥ 0.05 where X is binomial, `useful` − 1 throws of a coin, counted exactly.
    Source: as the longest run's.
    """
    throws = useful - 1
    reached = accumulate(_binomials(throws))
    return next(k for k, ways in enumerate(reached) if 20 * ways >= 1 << throws)


@lru_cache(maxsize=1024)
def runs_limits(useful: int) -> tuple[int, int]:
    """The fewest and the most runs that chance usually makes: beyond them lie at most 2.5 % on each side.

    Counted exactly, with half the points on each side. Source: Swed and Eisenhart 1943; used in run charts by
    Perla, Provost and Murray 2011, doi 10.1136/bmjqs.2009.037895. Raises ValueError under two useful points.
    """
    if useful < 2:  # noqa: PLR2004 - one point has one side
        raise ValueError(f"Limits for runs need at least two useful points, not {useful}.")
    ways = list(_orders_by_runs(useful))
    total = comb(useful, useful // 2)
    too_few = sum(40 * reached <= total for reached in accumulate(ways))
    too_many = sum(40 * reached <= total for reached in accumulate(reversed(ways)))
    return 2 + too_few, useful - too_many


def _finite(values: Sequence[float]) -> list[float]:
    for at, value in enumerate(values, 1):
        _require_finite(value, f"Point {at}")
    return [float(value) for value in values]


def _require_finite(value: float, named: str) -> None:
    if not abs(value) <= _LARGEST:
        raise ValueError(f"{named} is {value}: every point must be a finite number, at most {_LARGEST:g}.")


def _baseline(figures: list[float], freeze: int | None) -> list[float]:
    if freeze is not None and not 1 <= freeze <= len(figures):
        raise ValueError(f"The baseline cannot be the first {freeze} points: the series has {len(figures)}.")
    return figures[:freeze]


def _runs(figures: list[float], centre: float) -> Iterator[_Run]:
    """Points on the centre neither count nor break."""
    offsets = ((at, round(value - centre, DECIMALS)) for at, value in enumerate(figures, 1))
    useful = ((at, offset > 0) for at, offset in offsets if offset)
    for above, members in groupby(useful, key=lambda point: point[1]):
        places = [at for at, _ in members]
        yield _Run(places[0], places[-1], len(places), "above" if above else "below")


def _trends(figures: list[float]) -> Iterator[Trend]:
    """Equal neighbours count once, where the figure first stood. A turning point belongs to both trends."""
    steps = (round(later - earlier, DECIMALS) for earlier, later in pairwise(figures))
    moves = [(at, step > 0) for at, step in enumerate(steps, 2) if step]
    left = [1, *(at for at, _ in moves)]
    legs = ((start, at, rises) for start, (at, rises) in zip(left, moves, strict=False))
    for rises, members in groupby(legs, key=lambda leg: leg[2]):
        way = list(members)
        if len(way) + 1 >= _TREND:
            yield way[0][0], way[-1][1], "up" if rises else "down"


def _anhoej(runs: list[_Run]) -> Anhoej:
    if not runs:
        return Anhoej()
    useful = sum(run.length for run in runs)
    longest, crossings = max(run.length for run in runs), len(runs) - 1
    most, fewest = longest_run_limit(useful), crossings_limit(useful)
    signal = longest > most or crossings < fewest
    return Anhoej(longest, most, crossings, fewest, signal if useful >= FEWEST else None)


def _perla(figures: list[float], runs: list[_Run]) -> Perla:
    useful = sum(run.length for run in runs)
    shifts = tuple((run.first, run.last, run.side) for run in runs if run.length >= _SHIFT)
    limits = runs_limits(useful) if useful >= FEWEST else None
    return Perla(shifts, tuple(_trends(figures)), len(runs) or None, limits)


def _distance(point: Sequence[float | None]) -> float | None:
    written = [Decimal(str(value)) for value in point if value is not None]  # 0.3 - 0.1 is 0.2, as on paper
    if len(written) < len(point):
        return None
    pair = len(written) == 2  # noqa: PLR2004 - two groups keep their sign
    return float(written[0] - written[1] if pair else max(written) - min(written))


def _binomials(n: int) -> list[int]:
    """n over 0, n over 1 ... n over n, each from the one before."""
    return list(accumulate(range(n), lambda ways, k: ways * (n - k) // (k + 1), initial=1))


def _orders_by_runs(useful: int) -> Iterator[int]:
    """In how many orders half the points above and half below make 2, 3 ... `useful` runs."""
    fewer, more = _binomials(useful // 2 - 1), _binomials((useful + 1) // 2 - 1)
    fewer.append(0)  # of an odd number the smaller half cannot make the most runs
    for runs in range(2, useful + 1):
        odd, even = (runs + 1) // 2 - 1, runs // 2 - 1
        yield fewer[odd] * more[even] + fewer[even] * more[odd]
