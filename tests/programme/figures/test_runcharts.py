"""What a run chart may say about a measure, against published answers and against counting by hand."""

import json
import math
import re
from collections import Counter
from fractions import Fraction
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.figures.runcharts import (
    RunChart,
    analyse,
    as_json,
    crossings_limit,
    gap,
    longest_run_limit,
    runs_limits,
)

KNOWN = json.loads((Path(__file__).parent / "runcharts.json").read_text(encoding="utf-8"))
TURNED = {"above": "below", "below": "above", "up": "down", "down": "up"}

unhurried = settings(deadline=None)  # a busy machine is no fault in a rule
hundredths = st.lists(st.integers(-2000, 2000) | st.integers(-3, 3), min_size=1, max_size=40)


def in_hundredths(numbers: list[int]) -> list[float]:
    return [number / 100 for number in numbers]


def signals(chart: RunChart) -> tuple[Any, ...]:
    """Everything a chart concludes, without the figures that carry the unit."""
    return chart.useful, chart.anhoej, chart.perla, chart.xmr and chart.xmr.outside


def agrees(told: Any, known: Any, tolerance: float) -> bool:
    if isinstance(known, dict):
        return all(agrees(told[name], known[name], tolerance) for name in known)
    return bool(told == (pytest.approx(known, abs=tolerance) if tolerance else known))


@pytest.mark.parametrize("series", KNOWN["series"], ids=lambda series: series["id"])
def test_every_known_series_gets_its_known_answer(series: dict[str, Any]) -> None:
    told = as_json(analyse(series["values"], screen=series.get("screen", False)))
    assert agrees(told, series["expected"], series.get("tolerance", 0)), told


@pytest.mark.parametrize("row", KNOWN["critical_values"], ids=lambda row: f"{row[0]}_useful_points")
def test_the_critical_values_are_the_published_ones(row: list[int]) -> None:
    useful, longest, crossings, fewest, most = row
    assert (longest_run_limit(useful), crossings_limit(useful)) == (longest, crossings)
    assert runs_limits(useful) == (fewest, most)


def test_the_longest_run_rounds_as_the_reference_does_for_every_series_anyone_will_draw() -> None:
    assert all(longest_run_limit(useful) == round(math.log2(useful) + 3) for useful in range(1, 20_001))


@pytest.mark.parametrize("useful", [1, 2, 9, 10, 25, 26, 99, 100, 1000])
def test_crossings_are_limited_where_the_binomial_sum_first_reaches_five_per_cent(useful: int) -> None:
    def at_most(crossings: int) -> Fraction:
        ways = sum(math.comb(useful - 1, k) for k in range(crossings + 1))
        return Fraction(ways, 2 ** (useful - 1))

    limit = crossings_limit(useful)
    assert at_most(limit) >= Fraction(5, 100) > at_most(limit - 1)


@pytest.mark.parametrize("useful", range(2, 15))
def test_runs_are_limited_as_when_every_order_is_written_out_and_counted(useful: int) -> None:
    counted: Counter[int] = Counter()
    for above in combinations(range(useful), useful // 2):
        counted[sum(1 for _ in groupby(range(useful), key=set(above).__contains__))] += 1
    assert runs_limits(useful) == limits_by_definition(counted)


@pytest.mark.parametrize("useful", [15, 24, 61, 100, 101])
def test_runs_are_limited_as_when_orders_are_counted_point_by_point(useful: int) -> None:
    assert runs_limits(useful) == limits_by_definition(runs_point_by_point(useful))


def limits_by_definition(counted: Counter[int]) -> tuple[int, int]:
    total = counted.total()
    below = {runs: Fraction(sum(counted[r] for r in counted if r <= runs), total) for runs in counted}
    above = {runs: Fraction(sum(counted[r] for r in counted if r >= runs), total) for runs in counted}
    over = Fraction(25, 1000)
    return min(r for r in counted if below[r] > over), max(r for r in counted if above[r] > over)


def runs_point_by_point(useful: int) -> Counter[int]:
    """Orders by (points above, side of the last point, runs), lengthened by one point at a time."""
    half = useful // 2
    orders = Counter({(1, True, 1): 1, (0, False, 1): 1})
    for _ in range(useful - 1):
        longer: Counter[tuple[int, bool, int]] = Counter()
        for (above, last, runs), ways in orders.items():
            longer[above + 1, True, runs + (not last)] += ways
            longer[above, False, runs + last] += ways
        orders = longer
    counted: Counter[int] = Counter()
    for (above, _, runs), ways in orders.items():
        if above == half:
            counted[runs] += ways
    return counted


@unhurried
@given(hundredths)
def test_a_chart_counts_what_a_person_with_a_pencil_counts(numbers: list[int]) -> None:
    middle = sorted(numbers)
    twice_centre = middle[(len(middle) - 1) // 2] + middle[len(middle) // 2]
    drawn = "".join("-" if 2 * n == twice_centre else "a" if 2 * n > twice_centre else "b" for n in numbers)
    runs = re.findall(r"a+|b+", drawn.replace("-", ""))
    chart = analyse(in_hundredths(numbers))

    assert chart.useful == sum(map(len, runs))
    assert chart.perla.runs == (len(runs) or None)
    assert chart.anhoej.longest_run == max(map(len, runs), default=None)
    assert chart.anhoej.crossings == (len(runs) - 1 if runs else None)
    shifts = re.finditer(r"a(-*a){5,}|b(-*b){5,}", drawn)
    sides = {"a": "above", "b": "below"}
    assert list(chart.perla.shifts) == [(m.start() + 1, m.end(), sides[m[0][0]]) for m in shifts]


@unhurried
@given(hundredths)
def test_a_trend_is_what_goes_one_way_for_five_points_and_no_further(numbers: list[int]) -> None:
    standing = [at for at, n in enumerate(numbers) if at == 0 or n != numbers[at - 1]]
    heights = [numbers[at] for at in standing]
    longest = []
    for first in range(len(heights)):
        for last in range(first + 4, len(heights)):
            part = heights[first : last + 1]
            for direction, ordered in (("up", sorted(part)), ("down", sorted(part, reverse=True))):
                wider = heights[max(first - 1, 0) : last + 1], heights[first : last + 2]
                grows = [w for w in wider if w != part and w == sorted(w, reverse=direction == "down")]
                if part == ordered and not grows:
                    longest.append((standing[first] + 1, standing[last] + 1, direction))
    assert list(analyse(in_hundredths(numbers)).perla.trends) == longest


@unhurried
@given(hundredths, st.integers(-5000, 5000))
def test_a_series_moved_up_or_down_says_the_same(numbers: list[int], by: int) -> None:
    moved = analyse(in_hundredths([number + by for number in numbers]), screen=True)
    before = analyse(in_hundredths(numbers), screen=True)
    assert signals(moved) == signals(before)
    assert moved.centre == pytest.approx((before.centre or 0) + by / 100)


@unhurried
@given(hundredths, st.integers(1, 1000))
def test_a_series_in_another_unit_says_the_same(numbers: list[int], unit: int) -> None:
    scaled = analyse(in_hundredths([number * unit for number in numbers]), screen=True)
    before = analyse(in_hundredths(numbers), screen=True)
    assert signals(scaled) == signals(before)
    assert scaled.centre == pytest.approx((before.centre or 0) * unit)


@unhurried
@given(hundredths)
def test_a_series_upside_down_says_the_same_upside_down(numbers: list[int]) -> None:
    chart, mirrored = analyse(in_hundredths(numbers)), analyse(in_hundredths([-number for number in numbers]))
    assert (mirrored.useful, mirrored.anhoej) == (chart.useful, chart.anhoej)
    assert [(a, b, TURNED[side]) for a, b, side in mirrored.perla.shifts] == list(chart.perla.shifts)
    assert [(a, b, TURNED[way]) for a, b, way in mirrored.perla.trends] == list(chart.perla.trends)
    if chart.xmr and mirrored.xmr:
        assert (-mirrored.xmr.upper, -mirrored.xmr.lower) == (chart.xmr.lower, chart.xmr.upper)
        assert mirrored.xmr.outside == chart.xmr.outside


def test_norrby_has_seven_useful_points_and_the_chart_concludes_nothing() -> None:
    chart = analyse([12, 14, 11, 13, 13, 15, 9, 17])
    assert (chart.points, chart.useful, chart.centre) == (8, 6, 13)
    assert chart.anhoej.signal is None
    assert (chart.perla.runs, chart.perla.runs_limits) == (6, None)


def test_the_tenth_useful_point_is_the_first_to_conclude_from() -> None:
    assert analyse([1, 1, 1, 1, 9, 9, 9, 9, 5]).anhoej.signal is None
    ten = analyse([1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 5])
    assert (ten.useful, ten.anhoej.crossings, ten.anhoej.crossings_limit, ten.anhoej.signal) == (
        10,
        1,
        2,
        True,
    )


def test_as_many_crossings_as_the_limit_are_enough() -> None:
    anhoej = analyse([9, 9, 1, 1, 1, 1, 1, 9, 9, 9]).anhoej
    assert (anhoej.crossings, anhoej.crossings_limit, anhoej.signal) == (2, 2, False)


def test_a_long_run_alone_is_a_signal_however_many_crossings() -> None:
    chart = analyse([9, 1, 9, 1, 9, 1, 9, 1, *[9] * 8, *[1] * 4, 9, 1, 1, 1, 1], freeze=8)
    assert chart.anhoej.longest_run == 8
    assert chart.anhoej.longest_run_limit == 8
    assert chart.anhoej.signal is False
    longer = analyse([9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, *[9] * 8, 1, 9], freeze=8)
    assert (longer.anhoej.longest_run, longer.anhoej.longest_run_limit) == (8, 7)
    assert (longer.anhoej.crossings, longer.anhoej.crossings_limit) == (14, 7)
    assert longer.anhoej.signal is True


def test_ekeby_freezes_the_months_before_its_change_and_sees_every_month_after_below_them() -> None:
    infections = next(series["values"] for series in KNOWN["series"] if series["id"] == "cdi_all_36")
    chart = analyse(infections, freeze=24)
    before = analyse(infections[:24])
    assert chart.centre == before.centre == 19
    assert chart.xmr is not None
    assert before.xmr is not None
    assert (chart.xmr.lower, chart.xmr.upper) == (before.xmr.lower, before.xmr.upper)
    assert (22, 36, "below") in chart.perla.shifts
    assert (chart.anhoej.longest_run, chart.anhoej.signal) == (15, True)
    assert chart.points == 36


def test_a_point_on_a_frozen_centre_neither_breaks_a_shift_nor_lengthens_it() -> None:
    chart = analyse([1, 9, 5, 7, 7, 5, 7, 7, 5, 5, 7, 8, 5, 5], freeze=2)
    assert chart.perla.shifts == ((2, 12, "above"),)
    assert chart.anhoej.longest_run == 7


def test_five_points_are_no_shift_and_four_no_trend() -> None:
    assert analyse([0, 10, 6, 8, 7, 9, 4, 3], freeze=2).perla.shifts == ()
    assert analyse([3, 1, 2, 3, 4, 1]).perla.trends == ()


def test_a_repeated_figure_counts_once_in_a_trend_where_it_first_stood() -> None:
    chart = analyse([1, 1, 2, 3, 3, 4, 5, 5, 4, 3, 2, 1, 1])
    assert chart.perla.trends == ((1, 7, "up"), (7, 12, "down"))


def test_figures_that_differ_only_by_the_noise_of_floats_are_the_same_figure() -> None:
    chart = analyse([0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.5, 0.1], freeze=2)
    assert chart.useful == 2
    assert analyse([0.1, 0.2, 0.3, 0.1 + 0.2, 0.4]).perla.trends == ()


def test_a_measure_without_points_has_a_chart_with_nothing_in_it() -> None:
    assert as_json(analyse([])) == {
        "points": 0,
        "centre": None,
        "useful": 0,
        "anhoej": {
            "longest_run": None,
            "longest_run_limit": None,
            "crossings": None,
            "crossings_limit": None,
            "signal": None,
        },
        "perla": {"shifts": [], "trends": [], "runs": None, "runs_limits": None},
        "xmr": None,
    }


def test_one_point_is_its_own_centre_and_nothing_more() -> None:
    assert as_json(analyse([7])) == as_json(analyse([])) | {"points": 1, "centre": 7}


@unhurried
@given(hundredths)
def test_a_chart_survives_being_written_as_json(numbers: list[int]) -> None:
    told = as_json(analyse(in_hundredths(numbers)))
    assert json.loads(json.dumps(told, allow_nan=False)) == told


@pytest.mark.parametrize("broken", [math.nan, math.inf, -math.inf, 1e301, 10**400])
def test_a_figure_that_is_no_figure_is_refused_with_its_position(broken: float) -> None:
    with pytest.raises(ValueError, match=r"^Point 3 is .* finite number"):
        analyse([1, 2, broken, 4])
    with pytest.raises(ValueError, match=r"^Point 2 of kvinnor is .* finite number"):
        gap({"män": [1, 2], "kvinnor": [None, broken]})


def test_figures_as_large_as_they_come_are_still_counted() -> None:
    chart = analyse([1e300, -1e300] * 6)
    assert (chart.centre, chart.anhoej.crossings) == (0, 11)


@pytest.mark.parametrize("freeze", [-1, 0, 4])
def test_a_baseline_longer_than_the_series_or_empty_is_refused(freeze: int) -> None:
    with pytest.raises(ValueError, match=rf"first {freeze} points: the series has 3\.$"):
        analyse([1, 2, 3], freeze=freeze)


def test_a_baseline_of_one_point_has_a_centre_but_no_limits() -> None:
    chart = analyse([5, 7, 3], freeze=1)
    assert (chart.centre, chart.useful, chart.xmr) == (5, 2, None)


def test_strandvik_sees_how_far_the_women_lie_from_the_men() -> None:
    assert gap({"kvinnor": [0.3, 70, None, 5], "män": [0.1, 75, 3, 5]}) == (0.2, -5, None, 0)


def test_of_more_than_two_groups_the_gap_is_from_the_largest_to_the_smallest() -> None:
    groups: dict[str, list[float | None]] = {
        "kvinnor": [61, 58, 0.7],
        "män": [55, None, 0.1],
        "flickor": [70, 66, 0.4],
        "pojkar": [49, 50, 0.2],
    }
    assert gap(groups) == (21, None, 0.6)


def test_a_gap_needs_two_groups_of_the_same_length() -> None:
    with pytest.raises(ValueError, match="at least two groups, not 1"):
        gap({"kvinnor": [1, 2]})
    with pytest.raises(ValueError, match="kvinnor 2, män 1"):
        gap({"kvinnor": [1, 2], "män": [1]})
    assert gap({"kvinnor": [], "män": []}) == ()


@unhurried
@given(st.lists(st.tuples(*[st.integers(-9999, 9999)] * 2), max_size=20))
def test_a_gap_turned_round_only_changes_its_sign(pairs: list[tuple[int, int]]) -> None:
    women, men = in_hundredths([a for a, _ in pairs]), in_hundredths([b for _, b in pairs])
    assert gap({"w": women, "m": men}) == tuple((a - b) / 100 for a, b in pairs)
    assert gap({"m": men, "w": women}) == tuple((b - a) / 100 for a, b in pairs)
