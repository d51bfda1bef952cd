"""A measure and its groups: what is judged, from which baseline, and how far apart the groups are."""

from datetime import date, timedelta

import pytest

from programme.figures.series import Group, Point, Series

MONDAY = date(2027, 1, 4)


def weekly(name: str, *values: float | None) -> Group:
    """None is a Monday without a value."""
    points = (
        Point(MONDAY + timedelta(weeks=at), value) for at, value in enumerate(values) if value is not None
    )
    return Group(name, tuple(points))


def test_the_gap_lies_where_all_groups_have_a_value() -> None:
    split = Series("Bemötande", (weekly("flickor", 60, None, 70), weekly("pojkar", 80, 81, 79, 82)))
    gap = split.gap()
    assert gap is not None
    assert [(point.on, point.value) for point in gap.points] == [
        (MONDAY, -20),
        (MONDAY + timedelta(weeks=2), -9),
    ]
    assert len(split.days) == 4


def test_groups_that_never_meet_have_an_empty_gap_and_a_whole_has_none() -> None:
    apart = Series("Bemötande", (weekly("flickor", 60, None), weekly("pojkar", None, 80)))
    assert apart.gap() == Group("", ())
    assert Series("Bemötande", (weekly("", 60),)).gap() is None


def test_the_centre_comes_from_the_baseline_once_it_is_there() -> None:
    values = weekly("", 1, 2, 3, 10, 10)
    assert Series("Väntetid", (values,), frozen=3).chart(values).centre == 2
    assert Series("Väntetid", (values,), frozen=9).chart(values).centre == 3
    assert Series("Väntetid", (values,), frozen=9).baseline(values) == ()


def test_based_anew_the_old_points_are_shown_and_not_judged() -> None:
    values = weekly("", 1, 2, 3, 10, 12, 11)
    anew = Series("Väntetid", (values,), since=MONDAY + timedelta(weeks=3), frozen=2)
    assert (anew.chart(values).points, anew.chart(values).centre) == (3, 11)
    assert [point.value for point in anew.baseline(values)] == [10, 12]


def test_what_is_no_measure_is_refused() -> None:
    with pytest.raises(ValueError, match="days must rise"):
        Group("flickor", (Point(MONDAY, 1), Point(MONDAY, 2)))
    with pytest.raises(ValueError, match="same name"):
        Series("Bemötande", (weekly("flickor", 1), weekly("flickor", 2)))
    for groups in ((), tuple(weekly(name, 1) for name in "abcde")):
        with pytest.raises(ValueError, match="one to 4 groups"):
            Series("Bemötande", groups)
