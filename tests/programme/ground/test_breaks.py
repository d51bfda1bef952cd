"""Breaks: who is left in peace, and when."""

from datetime import date

import pytest
from pydantic import ValidationError

from programme.ground.breaks import Break
from programme.programmes.template_files import shipped_templates

SUMMER, CHRISTMAS = shipped_templates()["jamstalldhet-2018"].breaks


def test_the_summer_break_holds_its_first_monday_and_its_last_sunday() -> None:
    assert date(2027, 7, 5) in SUMMER
    assert date(2027, 8, 15) in SUMMER
    assert date(2027, 7, 4) not in SUMMER
    assert date(2027, 8, 16) not in SUMMER


def test_the_christmas_break_crosses_the_new_year() -> None:
    assert date(2026, 12, 20) in CHRISTMAS
    assert date(2027, 1, 6) in CHRISTMAS
    assert date(2026, 12, 19) not in CHRISTMAS
    assert date(2027, 1, 7) not in CHRISTMAS


@pytest.mark.parametrize(
    "given_as",
    [
        {},
        {"weeks": "27"},
        {"weeks": "27-54"},
        {"from_day": "12-20"},
        {"from_day": "02-30", "until_day": "03-01"},
        {"weeks": "27-32", "from_day": "12-20", "until_day": "01-06"},
    ],
)
def test_a_break_that_is_neither_weeks_nor_days_is_refused(given_as: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Break.model_validate({"title": {"sv": "Paus", "en": "Pause"}, **given_as})
