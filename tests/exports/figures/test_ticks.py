"""What is written under a chart and beside it: as much as one can read, in the reader's language."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exports.figures.ticks import MOST, day_ticks, value_scale

MONDAY = date(2027, 1, 4)


def under(*days: date, language: str = "sv") -> list[str]:
    return [words for _, words in day_ticks(days, language)]


def test_a_few_weeks_are_told_with_their_numbers_and_the_year_once() -> None:
    weeks = [MONDAY + timedelta(weeks=at) for at in range(3)]
    assert under(*weeks) == ["4 jan.\nv. 1\n2027", "11 jan.\nv. 2\n", "18 jan.\nv. 3\n"]
    assert under(*weeks, language="en")[1] == "11 Jan\nweek 2\n"


def test_around_new_year_both_years_are_told() -> None:
    assert [words.split("\n")[-1] for words in under(date(2026, 12, 28), MONDAY)] == ["2026", "2027"]


def test_a_quarter_has_every_other_monday_and_a_year_its_months() -> None:
    quarter = day_ticks([MONDAY + timedelta(weeks=at) for at in range(12)], "sv")
    assert {on.weekday() for on, _ in quarter} == {0}
    assert quarter[1][1].startswith("18 jan.\nv. 3")
    year = under(*(MONDAY + timedelta(weeks=at) for at in range(52)))
    assert year[0] == "mars\n2027"
    assert under(*(MONDAY + timedelta(weeks=at) for at in range(52)), language="en")[0] == "Mar\n2027"


def test_decades_have_round_years() -> None:
    assert under(*(date(1998 + at, 1, 1) for at in range(30))) == [
        "2000",
        "2005",
        "2010",
        "2015",
        "2020",
        "2025",
    ]


def test_two_days_that_stand_too_close_are_not_written_over_each_other() -> None:
    assert under(date(2027, 1, 4), date(2027, 1, 5), date(2027, 12, 20))[0] == "mars\n2027"


@given(st.sets(st.dates(date(1900, 1, 1), date(2199, 12, 31)), min_size=1, max_size=60))
def test_there_is_always_something_and_never_too_much(days: set[date]) -> None:
    ticks = day_ticks(sorted(days), "sv")
    assert 1 <= len(ticks) <= MOST
    assert all(min(days) <= on <= max(days) for on, _ in ticks)


@given(st.sets(st.dates(date(1900, 1, 1), date(2199, 12, 31)), min_size=1, max_size=60), st.integers(1, MOST))
def test_there_are_as_few_as_there_is_room_for(days: set[date], most: int) -> None:
    ticks = day_ticks(sorted(days), "sv", most=most)
    assert 1 <= len(ticks) <= most
    assert all(min(days) <= on <= max(days) for on, _ in ticks)


def test_marks_are_written_alike_in_the_readers_language() -> None:
    assert [words for _, words in value_scale([1.0, 3.0], "sv").ticks] == ["1,0", "1,5", "2,0", "2,5", "3,0"]
    assert [words for _, words in value_scale([100.0, 4000.0], "en").ticks][:2] == ["0", "1,000"]
    assert value_scale([0.25, 0.5], "en").ticks[-1][1] == "0.5"


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=20))
def test_every_value_has_its_place_and_the_marks_differ(values: list[float]) -> None:
    scale = value_scale(values, "sv")
    assert scale.low <= min(values) <= max(values) <= scale.high
    assert scale.low < scale.high
    assert len({words for _, words in scale.ticks}) == len(scale.ticks)
