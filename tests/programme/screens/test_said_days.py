"""Days as people say them in passing; where they are not surely said there are none."""

from datetime import date

import pytest

from programme.screens.understanding.said_days import days_said

TODAY = date(2027, 1, 18)
"""A Monday."""


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("vecka 8 och 9", date(2027, 2, 22), date(2027, 3, 7)),
        ("v 28-31", date(2027, 7, 12), date(2027, 8, 8)),
        ("week 2", date(2028, 1, 10), date(2028, 1, 16)),
        ("3-14 februari", date(2027, 2, 3), date(2027, 2, 14)),
        ("den 4 till den 9 maj", date(2027, 5, 4), date(2027, 5, 9)),
        ("from 28 June to 3 July", date(2027, 6, 28), date(2027, 7, 3)),
        ("until March 1", TODAY, date(2027, 3, 1)),
        ("till och med torsdag", TODAY, date(2027, 1, 21)),
        ("5 januari", date(2028, 1, 5), date(2028, 1, 5)),
        ("nästa vecka", date(2027, 1, 25), date(2027, 1, 31)),
        ("hela veckan", TODAY, date(2027, 1, 24)),
        ("i morgon", date(2027, 1, 19), date(2027, 1, 19)),
        ("tors o fre", date(2027, 1, 21), date(2027, 1, 22)),
        ("on Monday", date(2027, 1, 25), date(2027, 1, 25)),
    ],
)
def test_days_are_found(words: str, since: date, until: date) -> None:
    assert days_said(words, TODAY) == (since, until)


@pytest.mark.parametrize("words", ["", "snart", "monthly", "den 20:e", "31 februari", "mån-ons", "99"])
def test_what_is_not_surely_a_day_is_none(words: str) -> None:
    assert days_said(words, TODAY) is None
