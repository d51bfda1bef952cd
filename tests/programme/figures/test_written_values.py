"""What people write when they tell their values, and what they hear when it cannot be read."""

from datetime import date

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from programme.figures.written_days import When, parted, when
from programme.figures.written_values import count, number
from programme.ground.languages import Language
from programme.ground.refusals import Refusal

SV, EN = Language.SV, Language.EN
TODAY = date(2027, 3, 15)
languages = st.sampled_from(Language)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        (" 1 234,5 ", 1234.5),
        ("1\u00a0234\u00a0567", 1_234_567),
        ("−3", -3),
        ("+0,25", 0.25),
        ("74 %", 74),
        ("1e-05", 0.00001),
        (",5", 0.5),
    ],
)
def test_maria_writes_a_number_as_she_would_in_swedish(written: str, meant: float) -> None:
    assert number(written, SV) == meant


@pytest.mark.parametrize(
    ("written", "meant"), [("12.5", 12.5), ("1,234.5", 1234.5), ("-12,345,678", -12_345_678)]
)
def test_and_joan_as_she_would_in_english(written: str, meant: float) -> None:
    assert number(written, EN) == meant


@pytest.mark.parametrize("written", ["tolv", "", "12 5", "1 23", "--3", "1,2,3", "nan", "inf", "0x10", "٣"])
def test_what_is_no_number_in_swedish_is_said_to_be_none(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        number(written, SV)
    assert refused.value.key == "series-number"


@pytest.mark.parametrize(
    ("written", "swedish", "english"),
    [
        ("12,5", 12.5, 12.5),
        ("1,250", 1.25, 1250),
        ("1 234", 1234, 1234),
        ("1.234,5", 1234.5, 1234.5),
        ("1,234.5", 1234.5, 1234.5),
    ],
)
def test_a_comma_parts_the_thousands_in_english_only_where_it_may(
    written: str, swedish: float, english: float
) -> None:
    assert (number(written, SV), number(written, EN)) == (swedish, english)


@pytest.mark.parametrize("written", ["1e301", "9" * 400])
def test_a_number_beyond_charting_is_told_apart_from_a_slip_of_the_pen(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        number(written, SV)
    assert refused.value.key == "series-number-large"


@given(st.decimals(-(10**12), 10**12, places=3), languages)
def test_whatever_a_language_writes_it_reads_again(value: float, language: Language) -> None:
    written = format_decimal(value, "#,##0.###", locale={SV: "sv_SE", EN: "en_GB"}[language])
    assert number(written, language) == float(value)


@pytest.mark.parametrize("written", ["7 of 10", "7 av 10", "7/10", " 7 AV 10 "])
def test_seven_of_ten_is_a_count(written: str) -> None:
    counted = count(written)
    assert (counted.part, counted.whole, counted.share) == (7, 10, 0.7)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("några av tio", "series-count"),
        ("7", "series-count"),
        ("7,5 av 10", "series-count"),
        ("11 av 10", "series-count-whole"),
        ("0 av 0", "series-count-whole"),
    ],
)
def test_a_count_that_does_not_add_up_is_refused(written: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        count(written)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2027-01-04", date(2027, 1, 4)),
        ("20270104", date(2027, 1, 4)),
        ("2027-01-04 00:00:00", date(2027, 1, 4)),
        ("4/1/2026", date(2026, 1, 4)),
        ("4/1", date(2027, 1, 4)),
        ("15/3", date(2027, 3, 15)),
        ("16/3", date(2026, 3, 16)),
        ("29/2", date(2024, 2, 29)),
        ("v. 10", date(2027, 3, 14)),
        ("v. 11", date(2026, 3, 15)),
        ("mars", date(2026, 3, 31)),
    ],
)
def test_what_has_no_year_is_the_latest_that_has_ended(written: str, meant: date) -> None:
    assert when(written, today=TODAY).on == meant


@pytest.mark.parametrize(
    "written", ["2027-02-30", "31/4", "0027-01-04", "9999-01-01", "i går", "2027-0104", ""]
)
def test_what_is_no_day_is_said_to_be_none(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        when(written, today=TODAY)
    assert refused.value.key == "series-date"


@pytest.mark.parametrize("written", ["jan 27", "200112", "27-01-05", "1/13", "v. 53 2027", "T4 2027", "Q5"])
def test_what_may_be_two_days_or_is_none_in_its_year_is_neither(written: str) -> None:
    with pytest.raises(Refusal):
        when(written, today=TODAY)


def test_a_period_is_told_as_it_was_written() -> None:
    assert when("Q1 2027", today=TODAY) == When(date(2027, 3, 31), "Q1 2027")
    assert when("31/3 2027", today=TODAY) == When(date(2027, 3, 31))


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("2027-01-05 12,5", ("2027-01-05", "12,5")),
        ("5/1 2027 12,5", ("5/1 2027", "12,5")),
        ("5/1 12,5", ("5/1", "12,5")),
        ("2027 v. 5 12,5", ("2027 v. 5", "12,5")),
        ("2026 12,5", ("2026", "12,5")),
        ("tisdag 5 januari 2027 12", ("tisdag 5 januari 2027", "12")),
        ("1/5 7/10", ("1/5", "7/10")),
    ],
)
def test_a_line_begins_with_as_much_of_a_day_as_leaves_a_value(line: str, meant: tuple[str, str]) -> None:
    found = parted(line, today=TODAY)
    assert found is not None
    assert (found[0], found[1].strip()) == meant


@given(days)
def test_every_day_is_read_in_every_form_that_names_its_year(on: date) -> None:
    for text in (
        on.isoformat(),
        f"{on.day}/{on.month} {on.year}",
        f"{on:%Y%m%d}",
        f"{on.day}.{on.month}.{on.year}",
    ):
        assert when(text, today=TODAY).on == on
