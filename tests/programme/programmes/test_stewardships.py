"""How long a programme is kept: until when, when it is warned of, and when it may end."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal
from programme.people.erasure import SOMEBODY
from programme.programmes.stewardships import Stewardship, may_end, months_after, require_time, warning_due
from programme.programmes.template_files import shipped_templates
from texts import words

CLOSE = date(2027, 8, 31)
DAYS = Calendar("SE")
ONE = Stewardship("p", "Exempelrundan", CLOSE)


def test_the_month_is_kept_and_a_day_that_is_not_there_is_its_last() -> None:
    assert ONE.until == date(2029, 8, 31)
    assert months_after(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_after(date(2027, 12, 1), 1) == date(2028, 1, 1)


def test_six_months_to_ten_years() -> None:
    for months in (6, 24, 120):
        require_time(months)
    for months in (0, 5, 121):
        with pytest.raises(Refusal, match="retention-months"):
            require_time(months)


def test_warned_a_month_and_a_week_before() -> None:
    assert warning_due(ONE, (), DAYS, today=date(2029, 7, 31)) is None
    assert warning_due(ONE, (), DAYS, today=date(2029, 8, 1)) == 0
    said = (date(2029, 8, 2),)
    assert warning_due(ONE, said, DAYS, today=date(2029, 8, 23)) is None
    assert warning_due(ONE, said, DAYS, today=date(2029, 8, 24)) == 1
    assert warning_due(ONE, (*said, date(2029, 8, 24)), DAYS, today=date(2029, 9, 30)) is None


def test_a_warning_that_would_fall_in_a_break_comes_before_it() -> None:
    summer = Calendar("SE", shipped_templates()["kort"].breaks)
    assert summer.on_or_before(date(2029, 8, 1)) == date(2029, 6, 29)
    assert warning_due(ONE, (), summer, today=date(2029, 6, 28)) is None
    assert warning_due(ONE, (), summer, today=date(2029, 6, 29)) == 0


def test_nothing_ends_before_its_day_nor_unwarned() -> None:
    both = (date(2029, 8, 2), date(2029, 8, 24))
    assert not may_end(ONE, both, today=date(2029, 8, 31))
    assert may_end(ONE, both, today=date(2029, 9, 1))
    assert not may_end(ONE, both[:1], today=date(2039, 9, 1))
    assert not may_end(ONE, (), today=date(2039, 9, 1))


def test_with_the_archive_copy_taken_its_day_is_enough_if_it_was_taken_after_the_close() -> None:
    after = Stewardship("p", "", CLOSE, archived_at=datetime(2027, 9, 1, 9, tzinfo=UTC))
    before = Stewardship("p", "", CLOSE, archived_at=datetime(2027, 8, 31, 9, tzinfo=UTC))
    assert may_end(after, (), today=date(2029, 9, 1))
    assert not may_end(before, (), today=date(2029, 9, 1))


@given(st.integers(0, 4000), st.integers(6, 120), st.lists(st.integers(0, 4000), max_size=2))
def test_whatever_the_days_it_never_ends_early_nor_within_a_week_of_a_warning(
    today: int, months: int, said: list[int]
) -> None:
    one = Stewardship("p", "", CLOSE, months=months)
    warned = tuple(CLOSE + timedelta(days) for days in sorted(said))
    day = CLOSE + timedelta(today)
    if may_end(one, warned, today=day):
        assert day > one.until
        assert len(warned) == 2
        assert all(day - each >= timedelta(7) for each in warned)


def test_who_is_forgotten_is_called_the_same_where_she_is_kept_and_where_she_is_said() -> None:
    assert words.SOMEBODY == SOMEBODY
    assert words.texts_in("en")("trail-intro", programme=SOMEBODY).count("Somebody who has left") == 1
