"""Single figures and their limits: which lie outside, and what one wild swing does until it is screened."""

from itertools import accumulate
from statistics import fmean

import pytest

from programme.figures.runcharts import analyse, as_json


def test_single_figures_beyond_the_limits_are_outside_and_those_on_them_are_not() -> None:
    chart = analyse([10, 11, 10, 11, 13.16, 7.84, 13.17, 7.83], freeze=4)
    assert chart.xmr is not None
    assert (chart.xmr.mean, chart.xmr.lower, chart.xmr.upper) == pytest.approx((10.5, 7.84, 13.16))
    assert chart.xmr.outside == (7, 8)
    in_tenths = analyse([0.1, 0.2, 0.1, 0.2, 0.416, -0.116, 0.417, -0.117], freeze=4).xmr
    assert in_tenths is not None
    assert in_tenths.outside == (7, 8)


def test_one_wild_swing_widens_the_limits_until_somebody_asks_for_screening() -> None:
    calm_with_one_swing = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 40]
    plain, screened = analyse(calm_with_one_swing).xmr, analyse(calm_with_one_swing, screen=True).xmr
    assert plain is not None
    assert screened is not None
    assert plain.upper - plain.mean == pytest.approx(2.66 * 40 / 11)
    assert screened.upper - screened.mean == pytest.approx(2.66)
    assert plain.mean == screened.mean
    assert (plain.outside, screened.outside) == ((12,), (1, 3, 5, 7, 9, 11, 12))


@pytest.mark.parametrize(
    ("ranges", "kept"),
    [
        pytest.param([1] * 89 + [3.267 * 89 / (90 - 3.267)], [1] * 89, id="a_range_at_the_ceiling_goes"),
        pytest.param([1] * 89 + [3.266 * 89 / (90 - 3.266)], None, id="a_range_just_under_it_stays"),
        pytest.param([1] * 20 + [5, 100], [1] * 20 + [5], id="nothing_is_screened_twice"),
    ],
)
def test_screening_leaves_out_the_large_ranges_once(ranges: list[float], kept: list[float] | None) -> None:
    xmr = analyse(list(accumulate(ranges, initial=0.0)), screen=True).xmr
    assert xmr is not None
    assert xmr.upper - xmr.mean == pytest.approx(2.66 * fmean(kept or ranges))


def test_where_nothing_ever_moves_the_limits_lie_on_the_mean_with_or_without_screening() -> None:
    for screen in (False, True):
        chart = analyse([3] * 12, screen=screen)
        assert as_json(chart)["xmr"] == {"mean": 3, "lower": 3, "upper": 3, "outside": []}
        assert chart.perla == analyse([3]).perla
