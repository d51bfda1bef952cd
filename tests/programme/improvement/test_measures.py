"""Measures: what a figure is, what can be pasted or read from a file, and what is kept from others."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import Workbook
from programme.improvement.value_tables import lines, read_table
from programme.improvement.value_workbooks import LARGEST_FILE, rows_of

from programme.figures.series import Direction
from programme.figures.written_values import Count, SlipsError
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measures import (
    Entry,
    Measure,
    Note,
    Value,
    before_and_after,
    drafted,
    entered,
    grouped,
    require_baseline,
    without_small_counts,
)
from texts import texts_in

TODAY = date(2027, 3, 9)
SV, EN = Language.SV, Language.EN
DAYS = Measure(
    id="measure1",
    improvement_id="improvement1",
    improvement="Kallelse med sms",
    programme_id="programme1",
    organisation_id="norrby",
    name="Dagar till första besöket",
    made_at=datetime(2027, 1, 4, tzinfo=UTC),
    unit="dagar",
)
SPLIT = replace(DAYS, name="Nöjda", unit="%", groups=("Flickor", "Pojkar"))


def slips(rows: Any, measure: Measure = DAYS, language: Language = SV) -> list[tuple[str, Any]]:
    with pytest.raises(SlipsError) as found:
        read_table(rows, measure, language, today=TODAY)
    return [(slip.key, slip.facts.get("line")) for slip in found.value.slips]


def pasted(text: str, measure: Measure = DAYS, language: Language = SV) -> list[tuple[date, str, float]]:
    table = read_table(lines(text, measure), measure, language, today=TODAY)
    return [(value.on, value.group, value.entry.value) for value in table.values]


def excel(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    book.create_sheet("tomt", 0)
    for row in rows:
        book.worksheets[1].append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def test_a_figure_is_written_as_people_write_it_in_their_language() -> None:
    assert entered("12,5", unit="dagar", language=SV) == Entry(12.5)
    assert entered("12.5", unit="dagar", language=SV) == Entry(12.5)
    assert entered("12.5", unit="days", language=EN) == Entry(12.5)
    assert entered("1,250", unit="days", language=EN) == Entry(1250)
    assert entered("70 %", unit="%", language=SV) == Entry(70)
    for text in ("7 av 10", "7 of 10", "7/10", " 7 AV 10 "):
        assert entered(text, unit="%", language=SV) == Entry(70, Count(7, 10))


@pytest.mark.parametrize(
    ("text", "unit", "key"),
    [
        ("tolv", "dagar", "series-number"),
        ("12,5", "days", "series-number"),
        ("7 av 10", "dagar", "measure-count-unit"),
        ("8 av 5", "%", "series-count-whole"),
        ("0 av 0", "%", "series-count-whole"),
        ("1e999", "dagar", "series-number"),
    ],
)
def test_what_cannot_be_a_figure_is_refused(text: str, unit: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        entered(text, unit=unit, language=EN if unit == "days" else SV)


def test_groups_are_two_to_four_and_each_of_one_name() -> None:
    assert grouped("") == ()
    assert grouped("kvinnor, män") == ("kvinnor", "män")
    assert grouped("flickor;pojkar\nkvinnor , män") == ("flickor", "pojkar", "kvinnor", "män")
    for few_or_many in ("kvinnor", "Flickor, flickor", "a,b,c,d,e"):
        with pytest.raises(Refusal, match="measure-groups-count"):
            grouped(few_or_many)


def test_shares_are_told_by_their_unit_however_it_is_written() -> None:
    given_ = {"name": " Kom  till besöket", "unit": "Procent", "direction": "up", "target": "80 %"}
    draft = drafted(given_, language=SV, split_by="")
    assert (draft.name, draft.unit, draft.target, draft.groups) == ("Kom till besöket", "%", 80, ())
    assert draft.direction is Direction.UP
    with pytest.raises(Refusal, match="measure-name-missing"):
        drafted({}, language=SV, split_by=None)


def test_lines_may_be_parted_in_many_ways_and_come_in_any_order() -> None:
    wanted = [(date(2027, 1, 4), "", 12.5), (date(2027, 1, 11), "", 13.0)]
    for text in (
        "2027-01-04 12,5\n2027-01-11 13",
        "2027-01-11;13\n\n2027-01-04;12,5\n",
        "datum\tvärde\r\n2027-01-04\t12,5\r\n2027-01-11\t13",
        "4/1 12,5\n11/1: 13",
    ):
        assert pasted(text) == wanted
    assert pasted("2027-01-04 12.5\n2027-01-11 1,250", language=EN)[1][2] == 1250
    mixed = "\ufeff2027-01-04 12,5\n\n11/1\t13\n 18/1: 1 250 \n2027-01-25;14\r\n2027-02-01,12,5"
    assert [value for _, _, value in pasted(mixed)] == [12.5, 13, 1250, 14, 12.5]


def test_a_split_measure_takes_a_column_for_each_group() -> None:
    assert pasted("2027-01-04 62 81\n2027-01-11 7 av 10 79,5", SPLIT) == [
        (date(2027, 1, 4), "Flickor", 62),
        (date(2027, 1, 4), "Pojkar", 81),
        (date(2027, 1, 11), "Flickor", 70),
        (date(2027, 1, 11), "Pojkar", 79.5),
    ]
    by_name = pasted("Pojkar;datum;annat;FLICKOR\n81;2027-01-04;x;62", SPLIT)
    assert by_name == [(date(2027, 1, 4), "Flickor", 62), (date(2027, 1, 4), "Pojkar", 81)]
    table = read_table(lines("2027-01-04;62\n2027-01-11;62;81", SPLIT), SPLIT, SV, today=TODAY)
    assert table.uneven == (date(2027, 1, 4),)


def test_every_slip_is_told_with_its_line() -> None:
    text = "2027-01-04 12\n2027-01-04 13\n2027-13-04 1\n2027-01-05\n2031-01-01 2\nhej 7 av 10"
    assert slips(lines(text, DAYS)) == [
        ("series-doubled", 2),
        ("series-date-line", 3),
        ("series-missing-line", 4),
        ("measure-ahead-line", 5),
        ("series-date-line", 6),
    ]
    assert slips(lines("2027-01-04;12;5", DAYS)) == [("series-columns-line", 1)]
    assert slips(lines("2027-01-04 7 av 10", DAYS)) == [("measure-count-unit-line", 1)]
    assert slips(lines("2027-01-04;8 av 5;7", SPLIT), SPLIT) == [("series-count-whole-line", 1)]
    assert slips(lines("datum;Flickor\n2027-01-04;7", SPLIT), SPLIT) == [("measure-group-missing", None)]
    assert slips([]) == [("series-empty", None)]
    assert slips([(at, [date(1990, 1, 1) + timedelta(days=at), 1]) for at in range(5001)]) == [
        ("series-long", None)
    ]


def test_an_excel_file_is_read_as_it_was_meant() -> None:
    rows = rows_of(
        excel(
            ("Enhet", "datum", "Flickor", "Pojkar", None),
            (None, None, None, None),
            ("Norr", datetime(2027, 1, 4), 62, "81,5"),  # noqa: DTZ001  Excel knows no zones
            ("Norr", "2027-01-11", True, 1e308),
        )
    )
    assert [line for line, _ in rows] == [1, 3, 4]
    assert slips(rows, SPLIT) == [("series-number-line", 4)]
    table = read_table(rows[:2], SPLIT, SV, today=TODAY)
    assert [value.entry.value for value in table.values] == [62, 81.5]


def test_seventy_per_cent_in_excel_is_seventy() -> None:
    book = Workbook()
    book.active.append((date(2027, 1, 4), 0.7))
    book.active["B1"].number_format = "0 %"
    packed = BytesIO()
    book.save(packed)
    assert list(rows_of(packed.getvalue())[0][1])[1] == 70


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"PK\x03\x04 and nothing more", "measure-file-broken"),
        (b"\xd0\xcf\x11\xe0 old", "measure-file-old"),
        (b"\x89PNG\0\0\0", "series-not-text"),
        (b"x" * (LARGEST_FILE + 1), "measure-file-large"),
    ],
)
def test_a_file_that_is_none_is_told_so(content: bytes, key: str) -> None:
    with pytest.raises(SlipsError) as found:
        rows_of(content)
    assert found.value.slips[0].key == key


@given(some.binary(max_size=60))
def test_no_file_is_a_fault_of_ours(content: bytes) -> None:
    for start in (b"", b"PK\x03\x04"):
        with suppress(SlipsError):
            assert read_table(rows_of(start + content), DAYS, SV, today=TODAY).values


@given(some.dictionaries(some.dates(date(2020, 1, 1), TODAY), some.integers(-999, 9999), min_size=1))
def test_what_is_pasted_is_what_is_kept(figures: dict[date, int]) -> None:
    text = "\n".join(f"{day}\t{figure}" for day, figure in figures.items())
    assert pasted(text) == [(day, "", float(figures[day])) for day in sorted(figures)]


@given(
    some.text(some.characters(codec="utf-8") | some.sampled_from('0123456789-/,.;\n\t "'), max_size=60),
    some.sampled_from([DAYS, SPLIT]),
    some.sampled_from(Language),
)
def test_whatever_is_pasted_is_kept_or_told_in_both_languages(
    text: str, measure: Measure, language: Language
) -> None:
    try:
        assert pasted(text, measure, language)
    except SlipsError as slipped:
        for slip in slipped.slips:
            assert texts_in(language)(slip.key, **slip.facts)


def test_before_and_after_is_told_for_each_group_that_has_both() -> None:
    values = tuple(Value(date(2027, 1, day), Entry(day), "Flickor") for day in (11, 4))
    measure = replace(SPLIT, values=(*values, Value(date(2027, 1, 4), Entry(1), "Pojkar")))
    [(group, first, last)] = before_and_after(measure)
    assert (group, first.entry.value, last.entry.value) == ("Flickor", 4, 11)
    assert measure.missing_on(date(2027, 1, 11)) == ("Pojkar",)
    assert measure.missing_on(date(2027, 1, 5)) == ()


def test_a_baseline_is_no_longer_than_the_shortest_group() -> None:
    values = tuple(
        Value(date(2027, 1, day), Entry(day), group)
        for group, days in (("Flickor", 4), ("Pojkar", 3))
        for day in range(1, days + 1)
    )
    measure = replace(SPLIT, values=values)
    assert require_baseline(measure, 3) == 3
    for points in (0, 4, None):
        with pytest.raises(Refusal, match="series-freeze"):
            require_baseline(measure, points)


def test_outside_the_organisation_small_counts_are_not_there_and_so_is_no_gap_of_them() -> None:
    day, other = date(2027, 1, 4), date(2027, 1, 11)
    measure = replace(
        SPLIT,
        frozen_points=1,
        notes=(Note("note1", day, "2 av 9 bytte tid"),),
        values=(
            Value(day, Entry(30, Count(3, 10)), "Flickor"),
            Value(day, Entry(70, Count(7, 10)), "Pojkar"),
            Value(other, Entry(60, Count(6, 10)), "Flickor"),
            Value(other, Entry(55), "Pojkar"),
        ),
    )
    shown = without_small_counts(measure)
    assert (shown.hidden, shown.frozen_points) == (1, None)
    assert shown.notes[0].text == "… bytte tid"
    gap = shown.series().gap()
    assert gap is not None
    assert [point.on for point in gap.points] == [other]
    assert without_small_counts(shown).values == shown.values


@pytest.mark.parametrize(("unit", "hidden"), [("", 1), ("antal", 1), ("Flickor", 1), ("dagar", 0), ("%", 0)])
def test_a_plain_figure_is_a_count_where_its_unit_says_so(unit: str, hidden: int) -> None:
    measure = replace(DAYS, unit=unit, values=(Value(TODAY, Entry(3)), Value(date(2027, 1, 4), Entry(5))))
    assert without_small_counts(measure).hidden == hidden
