"""A sheet in which a comma or a slash may mean two things: she is asked, and what she says holds."""

from datetime import date

import pytest

from imports.ground.separated import separated
from imports.ground.tables import pasted
from imports.improvement.values import offer
from programme.ground.languages import Language
from tests.imports.improvement.test_values import TODAY, outcome

SV, EN = Language.SV, Language.EN


def test_a_comma_between_columns_may_be_one_in_a_figure_and_she_is_asked() -> None:
    sheet = separated("2027-01-05,12,5\n2027-01-12,13", commas=True)
    asked = offer([sheet], unit="%", language=SV, today=TODAY)
    assert [(ask.name, ask.proposed) for ask in asked.asks] == [("commas", "joined")]
    joined = offer([sheet], unit="%", language=SV, today=TODAY, answers={"commas": "joined"})
    assert outcome(joined) == [("2027-01-05", "", 12.5), ("2027-01-12", "", 13)]
    apart = offer([sheet], unit="%", language=SV, today=TODAY, answers={"commas": "apart"})
    assert [ask.name for ask in apart.asks] == ["value"]


@pytest.mark.parametrize(("answer", "day"), [("day first", "2027-05-01"), ("month first", "2027-01-05")])
def test_what_she_says_comes_first_does(answer: str, day: str) -> None:
    lines = [pasted("1/5/2027 12.5")]
    found = offer(lines, unit="%", language=EN, today=date(2027, 6, 1), answers={"slashes": answer})
    assert outcome(found) == [(day, "", 12.5)]
