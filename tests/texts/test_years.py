"""A year is said with every date that is not in this one, or more than ten months away."""

import json
import re
from datetime import date

import pytest

from texts import Dates, texts_in
from views.examples import examples
from views.ground.blocks import Message

TODAY = date(2027, 1, 25)
LONG_AFTER = date(2035, 1, 15)
"""A day on which every date of the examples is in another year."""
MONTHS = {
    "sv": "jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?"
    "|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    "en": "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?"
    "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?",
}
TYPED = ("1 feb: 47 av 134", "1 Feb: 47 of 134")
"""What somebody typed, or may type: her words are as they are."""


def without_year(said: str, language: str) -> list[str]:
    return re.findall(rf"\b\d\d? (?:{MONTHS[language]})\b\.?+(?! \d{{4}})", said)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_says_a_date_of_another_year_without_it(language: str) -> None:
    texts, found = texts_in(language).read_on(LONG_AFTER), {}
    for name, draw in examples().items():
        shown = draw(texts)
        drawn = [shown.text, shown.blocks] if isinstance(shown, Message) else shown
        bare = without_year(json.dumps(drawn, ensure_ascii=False), language)
        found |= {name: bare} if bare else {}
    assert found == {}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2027, 2, 1), "måndag 1 februari (v. 5)"),
        (date(2027, 11, 1), "måndag 1 november (v. 44)"),
        (date(2027, 12, 1), "onsdag 1 december 2027 (v. 48)"),
        (date(2026, 12, 30), "onsdag 30 december 2026 (v. 53)"),
        (date(2028, 1, 31), "måndag 31 januari 2028 (v. 5)"),
    ],
)
def test_a_day_is_said_with_its_year_where_it_could_be_another(day: date, said: str) -> None:
    assert Dates("sv", TODAY).day(day) == said
    assert Dates("sv", TODAY).ahead(day, TODAY) == said
    assert Dates("sv").ahead(day, TODAY) == said


def test_a_date_that_nobody_knows_when_it_is_read_has_its_year() -> None:
    assert Dates("en").day(TODAY) == "Monday 25 January 2027 (week 4)"
    assert Dates("en", TODAY).brief(TODAY) == "25 Jan"


def test_other_words_are_said_on_the_same_day() -> None:
    texts = texts_in("sv").read_on(TODAY)
    assert texts.instead("en", (("meeting", "day", "the day"),)).dates == Dates("en", TODAY)
    assert texts_in("sv").dates == Dates("sv")
