"""Numbers in texts and charts, as people write them in each language."""

import pytest

from texts.numbers import number, spelt


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        (12.5, "12,5", "12.5"),
        (12.0, "12", "12"),
        (-3.25, "−3,25", "−3.25"),
        (1234.56, "1\u00a0234,6", "1,234.6"),
        (0.123456, "0,1235", "0.1235"),
        (0.0, "0", "0"),
        (1e300, "1×10^300", "1E300"),
    ],
)
def test_a_number_is_short_and_in_the_readers_language(value: float, swedish: str, english: str) -> None:
    assert (number(value, "sv"), number(value, "en")) == (swedish, english)


def test_beside_an_axis_all_have_as_many_decimals() -> None:
    assert [number(value, "sv", decimals=1) for value in (0.0, 0.5, 1.0)] == ["0", "0,5", "1,0"]
    assert number(2.0, "en", decimals=0) == "2"


def test_a_small_count_is_a_word_and_a_large_one_figures() -> None:
    assert [spelt(count, "sv") for count in (2, 12, 13)] == ["två", "tolv", "13"]
    assert [spelt(count, "en", capital=True) for count in (4, 11)] == ["Four", "11"]
