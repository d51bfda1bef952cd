"""Days and mornings: which are free, and when 08:30 comes, on every night of the year."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.calendar import (
    DAY,
    MORNING,
    Calendar,
    NoWorkingDayError,
    instant,
    local_day,
    next_morning,
)
from programme.ground.languages import Words

ZONES = ("Europe/Stockholm", "Asia/Tokyo", "America/Los_Angeles", "America/Santiago", "Pacific/Auckland")
SWEDEN = Calendar("SE")
days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
moments = st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from(ZONES)


def pause(**when: str) -> Break:
    return Break(title=Words(sv="Uppehåll", en="Break"), **when)


@pytest.mark.parametrize(
    ("day", "free"),
    [
        (date(2027, 6, 25), "midsummer eve, free in fact though not by law"),
        (date(2027, 6, 26), "midsummer day"),
        (date(2027, 12, 24), "Christmas eve"),
        (date(2027, 12, 31), "New Year's eve"),
        (date(2027, 1, 6), "epiphany"),
        (date(2027, 3, 26), "Good Friday"),
        (date(2027, 5, 6), "ascension day"),
        (date(2027, 6, 6), "the national day, a Sunday"),
    ],
)
def test_nobody_in_sweden_is_disturbed_on(day: date, free: str) -> None:
    assert not SWEDEN.is_working(day), free


def test_a_leap_day_is_a_day() -> None:
    assert SWEDEN.is_working(date(2028, 2, 29))
    assert SWEDEN.after(date(2028, 2, 28)) == date(2028, 2, 29)
    assert SWEDEN.on_or_before(date(2028, 2, 29)) == date(2028, 2, 29)


def test_each_country_has_its_own_days_off() -> None:
    constitution_day = date(2027, 5, 17)
    assert not Calendar("NO").is_working(constitution_day)
    assert Calendar("SE").is_working(constitution_day)
    assert not Calendar("US").is_working(date(2021, 12, 31)), "New Year's day of 2022, a Saturday, is kept"


def test_breaks_by_week_and_by_date_are_days_off_over_the_new_year_too() -> None:
    calendar = Calendar("SE", (pause(weeks="27-32"), pause(from_day="12-20", until_day="01-06")))
    assert calendar.on_or_after(date(2027, 7, 5)) == date(2027, 8, 16)
    assert calendar.on_or_before(date(2028, 1, 6)) == date(2027, 12, 17)


def test_breaks_that_leave_no_working_day_are_said_so_instead_of_looked_through_for_ever() -> None:
    never = Calendar("SE", (pause(from_day="01-01", until_day="12-31"),))
    for look in (never.on_or_after, never.on_or_before, never.after):
        with pytest.raises(NoWorkingDayError):
            look(date(2027, 3, 1))


@given(days, st.sampled_from(("SE", "NO", "FI", "DE", "US", "JP")))
def test_the_nearest_working_day_has_only_days_off_before_it(day: date, country: str) -> None:
    calendar = Calendar(country, (pause(weeks="27-32"), pause(from_day="12-20", until_day="01-06")))
    before, after = calendar.on_or_before(day), calendar.on_or_after(day)
    assert before <= day <= after
    assert calendar.is_working(before)
    assert calendar.is_working(after)
    between = [before + DAY * step for step in range(1, (after - before).days)]
    assert not any(calendar.is_working(free) for free in between if free != day)
    assert calendar.is_working(day) == (before == day == after)


@given(days, st.integers(0, 40))
def test_working_days_are_counted_as_they_are_walked(day: date, steps: int) -> None:
    assert SWEDEN.working_days_until(SWEDEN.after(day, steps), today=day) == steps
    assert SWEDEN.working_days_until(day - DAY, today=day) == 0


def test_days_off_are_the_same_for_everybody_who_asks_at_once() -> None:
    """Years nobody has asked for yet, asked for by eight at once."""
    new_years = [date(year, 1, 1) for year in range(1990, 2020)] * 8
    with ThreadPoolExecutor(8) as many:
        assert not any(many.map(Calendar("FI").is_working, new_years))


@given(moments, zones)
def test_the_next_morning_is_the_first_that_is_still_ahead(now: datetime, zone: str) -> None:
    day = next_morning(now, zone)
    assert instant(day, MORNING, zone) > now
    assert instant(day - DAY, MORNING, zone) <= now


@given(days, zones)
def test_half_past_eight_is_half_past_eight_on_the_wall_every_day_of_the_year(day: date, zone: str) -> None:
    wall = instant(day, MORNING, zone).astimezone(ZoneInfo(zone))
    assert (wall.date(), wall.time()) == (day, time(8, 30))


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Stockholm", date(2027, 3, 28)),
        ("Europe/Stockholm", date(2027, 10, 31)),
        ("America/Los_Angeles", date(2027, 3, 14)),
        ("America/Los_Angeles", date(2027, 11, 7)),
        ("America/Santiago", date(2027, 9, 5)),  # where the clock jumps at midnight itself
        ("America/Santiago", date(2027, 4, 3)),
    ],
)
def test_the_nights_when_the_clock_is_moved_have_one_morning_each(zone: str, night: date) -> None:
    mornings = [instant(night + DAY * step, MORNING, zone) for step in (-1, 0, 1)]
    assert all(timedelta(hours=23) <= b - a <= timedelta(hours=25) for a, b in pairwise(mornings))
    assert [local_day(morning, zone) for morning in mornings] == [night - DAY, night, night + DAY]


@pytest.mark.parametrize("name", ["Europe/Atlantis", "", "Europe", "../etc/passwd", "Nowhere/At all"])
def test_where_no_clock_is_it_is_as_late_as_in_stockholm(name: str) -> None:
    noon = datetime(2027, 7, 1, 23, tzinfo=UTC)
    assert local_day(noon, name) == local_day(noon, "Europe/Stockholm") == date(2027, 7, 2)
    assert instant(date(2027, 7, 2), MORNING, name) == instant(date(2027, 7, 2), MORNING, "Europe/Stockholm")


def test_a_machine_without_zone_data_knows_the_zones_all_the_same() -> None:
    """They come with us, as a package."""
    asked = "from programme.ground.calendar import known_zone; print(known_zone('Asia/Tokyo'))"
    nowhere = {**os.environ, "PYTHONTZPATH": "/nowhere"}
    told = subprocess.run(
        [sys.executable, "-c", asked], env=nowhere, check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == "Asia/Tokyo"
