"""What people write when they tell their values, and what they hear when it cannot be read."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from random import Random

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st
from programme.figures.value_files import read_csv

from programme.figures.series import Point
from programme.figures.written_values import Reading, SlipsError, count, day, number, read_rows
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from texts import texts_in

SV, EN = Language.SV, Language.EN
TODAY = date(2027, 3, 15)
languages = st.sampled_from(Language)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def rows(*cells: tuple[str, str | None]) -> Reading:
    return read_rows(((at, *one) for at, one in enumerate(cells, 1)), SV, today=TODAY)


def table(text: str, language: Language = SV) -> Reading:
    return read_csv(text.encode(), language, today=TODAY)


def told(slipped: SlipsError) -> list[tuple[str, int | str | None]]:
    return [(slip.key, slip.facts.get("line")) for slip in slipped.slips]


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


@pytest.mark.parametrize(
    "written", ["tolv", "", "1.234,5", "12 5", "1 23", "--3", "1,2,3", "nan", "inf", "0x10", "٣"]
)
def test_what_is_no_number_in_swedish_is_said_to_be_none(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        number(written, SV)
    assert refused.value.key == "series-number"


@pytest.mark.parametrize("written", ["12,5", "1,23", "1234,567", "1 234", "12."])
def test_in_english_a_comma_only_parts_the_thousands(written: str) -> None:
    with pytest.raises(Refusal):
        number(written, EN)


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
        ("sju av tio", "series-count"),
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
    ],
)
def test_a_day_without_a_year_is_the_latest_there_has_been(written: str, meant: date) -> None:
    assert day(written, today=TODAY) == meant


@pytest.mark.parametrize(
    "written", ["2027-02-30", "31/4", "0027-01-04", "9999-01-01", "i går", "2027-0104", "1/13", ""]
)
def test_what_is_no_day_is_said_to_be_none(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        day(written, today=TODAY)
    assert refused.value.key == "series-date"


def test_every_slip_is_told_with_its_line() -> None:
    with pytest.raises(SlipsError) as slipped:
        rows(
            ("4/1", "tolv"),
            ("31/4", "12"),
            ("18/1", None),
            ("25/1", "12"),
            ("2027-01-25", "13"),
            ("1/2", "14"),
        )
    assert told(slipped.value) == [
        ("series-number-line", 1),
        ("series-date-line", 2),
        ("series-missing-line", 3),
        ("series-doubled", 5),
    ]
    assert slipped.value.slips[-1].facts["first"] == 4
    assert slipped.value.key == "series-number-line"


def test_days_out_of_order_are_sorted_and_it_is_told() -> None:
    assert rows(("11/1", "2"), ("4/1", "1")) == Reading(
        (Point(date(2027, 1, 4), 1), Point(date(2027, 1, 11), 2)), reordered=True
    )
    assert not rows(("4/1", "1"), ("11/1", "2")).reordered


def test_nothing_at_all_and_far_too_much_are_refused() -> None:
    first = date(1950, 1, 1)
    many = [(at + 1, first + timedelta(days=at), 1.0) for at in range(10_001)]
    for rows, key in (([], "series-empty"), (many, "series-long")):
        with pytest.raises(SlipsError) as slipped:
            read_rows(rows, SV, today=TODAY)
        assert slipped.value.key == key


def test_an_excel_file_may_already_know_its_days_and_numbers() -> None:
    excel = datetime(2027, 1, 4)  # noqa: DTZ001 - a cell has no zone
    rows = [(2, excel, 12), (3, date(2027, 1, 11), "12,5")]
    assert [point.value for point in read_rows(rows, SV, today=TODAY).points] == [12, 12.5]
    for cell in (None, True, float("nan"), float("inf")):
        with pytest.raises(SlipsError):
            read_rows([(2, date(2027, 1, 4), cell)], SV, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "date,value\n2027-01-04,12.5\n2027-01-11,13\n",
        "2027-01-04,12.5\n2027-01-11,13",
        "Datum;Väntetid 2027\r\n2027-01-04;12,5\r\n2027-01-11;13;\r\n",
        'datum,mätvärde\n2027-01-04,"12,5"\n2027-01-11,13\n',
        "nr\tvärde\tdatum\n1\t12,5\t2027-01-04\n2\t13\t2027-01-11\n",
        "\n\n2027-01-04;12,5\n;;\n2027-01-11;13",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_may_look_as_its_program_made_it(text: str, encoding: str) -> None:
    read = read_csv(text.encode(encoding), SV, today=TODAY)
    assert read.points == (Point(date(2027, 1, 4), 12.5), Point(date(2027, 1, 11), 13))


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("", [("series-empty", None)]),
        ("date,value\n", [("series-empty", None)]),
        ("date,value\n2027-01-04,12,5\n", [("series-columns-line", 2)]),
        ("2027-01-04,12,5\n2027-01-11,13\n", [("series-columns-line", 1)]),
        ("måndag,12\n", [("series-date-line", 1)]),
        ("date,value\n2027-01-04,\n2027-01-11,x\n", [("series-missing-line", 2), ("series-number-line", 3)]),
        ('2027-01-04,"12\n', [("series-broken-line", 1)]),
        ("PK\x03\x04\0\0", [("series-not-text", None)]),
    ],
)
def test_a_bad_file_is_told_by_its_lines(text: str, slips: list[tuple[str, int | None]]) -> None:
    with pytest.raises(SlipsError) as slipped:
        table(text)
    assert told(slipped.value) == slips


@given(st.dictionaries(days, st.floats(-1e300, 1e300), min_size=1, max_size=30), st.randoms(), languages)
def test_the_order_of_the_lines_changes_nothing(
    values: dict[date, float], random: Random, language: Language
) -> None:
    rows = [f"{on},{value!r}" for on, value in values.items()]
    random.shuffle(rows)
    read = table("\n".join(rows), language)
    assert read.points == tuple(Point(on, value) for on, value in sorted(values.items()))
    assert read.reordered == (rows != sorted(rows))


@given(
    st.text(st.characters(codec="utf-8") | st.sampled_from('0123456789-/,.;\n\t "'), max_size=60), languages
)
def test_whatever_a_file_says_is_read_or_told_in_both_languages(said: str, language: Language) -> None:
    try:
        table(said, language)
    except SlipsError as slipped:
        for slip in slipped.slips:
            assert texts_in(language)(slip.key, **slip.facts)


@given(st.binary(max_size=60))
def test_whatever_a_file_holds_is_read_or_told(content: bytes) -> None:
    with suppress(SlipsError):
        assert read_csv(content, SV, today=TODAY).points
