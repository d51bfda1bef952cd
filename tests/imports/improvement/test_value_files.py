"""Files of values: what Excel shows is what is read, and what we export comes back as it was."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import Workbook

import exports
from imports.ground.tables import pasted, sheets
from imports.improvement.values import AS_THEY_ARE, Values, in_file, offer
from programme.figures.written_values import Count
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measures import Entry, Measure, Value, as_kept, wanted
from tests.exports.extracts import COUNTED, EVERYTHING, SPLIT
from tests.imports.improvement.test_values import ASK, SEXES, SLIP, TODAY, both, one, outcome
from texts import texts_in

SV = Language.SV
Rows = Sequence[Sequence[Any]]


def book(
    pages: Mapping[str, Rows],
    *,
    formats: Mapping[str, str] | None = None,
    hidden: Sequence[int] = (),
    merged: Sequence[str] = (),
) -> bytes:
    made = Workbook()
    made.remove(made.active)
    for title, rows in pages.items():
        page = made.create_sheet(title)
        for row in rows:
            page.append(row)
        for cell, code in (formats or {}).items():
            page[cell].number_format = code
        for row in hidden:
            page.row_dimensions[row].hidden = True
        for span in merged:
            page.merge_cells(span)
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def read(content: bytes, unit: str = "%", groups: tuple[str, ...] = (), **more: Any) -> Values:
    return offer(
        sheets(content, name="värden.xlsx"), unit=unit, groups=groups, language=SV, today=TODAY, **more
    )


FIRST = date(2027, 1, 5)
PLAIN = [("Datum", "Värde"), (FIRST, 62), (date(2027, 1, 12), 63)]


@pytest.mark.parametrize(
    ("code", "stored"), [("0%", 0.7), ("0.0 %", 0.7), ('0"%"', 70), ("0\\%", 70), ("0", 70)]
)
def test_seventy_per_cent_is_seventy_however_excel_shows_it(code: str, stored: float) -> None:
    content = book({"A": [("Datum", "Värde"), (FIRST, stored)]}, formats={"B2": code})
    assert outcome(read(content)) == one("2027-01-05", 70)


def test_a_share_that_is_not_shown_as_per_cent_is_asked_about() -> None:
    assert outcome(read(book({"A": [("Datum", "Andel"), (FIRST, 0.7)]}))) == ASK
    assert (
        outcome(read(book({"A": [("Datum", "Värde"), (FIRST, 0.7)]}, formats={"B2": "0%"}), "dagar")) == SLIP
    )


@pytest.mark.parametrize(
    ("cell", "code", "day"),
    [
        (date(2027, 1, 1), "mmm-yy", "2027-01-31"),
        (date(2027, 1, 1), "yyyy\\-mm", "2027-01-31"),
        (date(2027, 1, 1), "yyyy", "2027-12-31"),
        (date(2027, 1, 5), "yyyy\\-mm\\-dd;@", "2027-01-05"),
        (datetime(2027, 1, 5, 14, 30), "d/m/yyyy h:mm", "2027-01-05"),  # noqa: DTZ001  Excel knows no zones
        (2026, "General", "2026-12-31"),
        (20270105, "0", "2027-01-05"),
    ],
)
def test_a_day_is_what_excel_shows_of_it(cell: Any, code: str, day: str) -> None:
    content = book({"A": [("Period", "Värde"), (cell, 12.5)]}, formats={"A2": code})
    assert outcome(read(content)) == one(day)


def test_another_sheet_with_the_same_headings_is_told_and_can_be_chosen() -> None:
    content = book(
        {"Om": [("Här står hur vi mätte",)], "Vår": PLAIN, "Höst": [PLAIN[0], (date(2027, 8, 31), 70)]}
    )
    found = read(content)
    assert (found.read_from, found.sheets) == (("Vår",), ("Om", "Vår", "Höst"))
    assert [(out.key, out.sheet) for out in found.left_out] == [("values-other-sheet", "Höst")]
    assert outcome(read(content, answers={"sheet": "Höst"})) == one("2027-08-31", 70)


def test_hidden_rows_are_left_out_and_told() -> None:
    found = read(book({"A": [*PLAIN, (date(2027, 1, 19), 64)]}, hidden=(3,)))
    assert [row.on.day for row in found.rows] == [5, 19]
    assert [(out.row, out.key) for out in found.left_out] == [(3, "values-hidden")]


def test_a_day_over_several_rows_is_the_day_of_each() -> None:
    rows = [("Datum", "Kön", "Värde"), (FIRST, "Kvinnor", 62), (None, "Män", 81)]
    assert outcome(read(book({"A": rows}, merged=("A2:A3",)), groups=SEXES)) == both("2027-01-05", 62, 81)


def test_two_rows_of_headings_are_read_together() -> None:
    rows = [(None, "Kvinnor", "Män"), ("Datum", "Andel", "Andel"), (FIRST, 62, 81)]
    assert outcome(read(book({"A": rows}), groups=SEXES)) == both("2027-01-05", 62, 81)
    rows = [(None, "Kvinnor", None, "Män", None), ("Datum", *["Antal", "Andel"] * 2), (FIRST, 6, 62, 8, 81)]
    found = read(book({"A": rows}), groups=SEXES)
    assert [ask.name for ask in found.asks] == ["value:Kvinnor", "value:Män"]
    answers = {"value:Kvinnor": "2", "value:Män": "4"}
    assert outcome(read(book({"A": rows}), groups=SEXES, answers=answers)) == both("2027-01-05", 62, 81)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ((FIRST, date(2027, 10, 7)), "values-became-day"),
        ((FIRST, "=1+1"), "values-formula"),
        ((FIRST, True), "series-number"),
    ],
)
def test_what_excel_made_of_a_value_is_told(row: tuple[Any, ...], key: str) -> None:
    found = read(book({"A": [*PLAIN, row]}), "st")
    assert [(slip.row, slip.key) for slip in found.slips] == [(4, key)]


def test_a_value_by_name_is_found_among_others_and_a_text_is_none() -> None:
    rows = [
        ("Nr", "Datum", "Kommentar", "Mål", "Utfall"),
        (1, FIRST, "bra", 80, 62),
        (2, None, None, None, None),
    ]
    assert outcome(read(book({"A": rows}))) == one("2027-01-05", 62)


def _back(measure: Measure, language: Language) -> Values:
    """What the programme's whole workbook says of a measure when it is given back."""
    extract = replace(EVERYTHING, measures=(SPLIT, COUNTED, measure))
    content = exports.render(extract, texts_in(language), format="xlsx", version="1.2.3")
    return in_file(content, "export.xlsx", wanted(measure, language=language, today=TODAY))


counts = some.integers(1, 500).flatmap(lambda whole: some.tuples(some.integers(0, whole), some.just(whole)))
entries = some.floats(-1e6, 1e6).map(lambda value: Entry(round(value, 3))) | counts.map(
    lambda one: Entry(100 * one[0] / one[1], Count(*one))
)
days = some.dates(date(2015, 1, 1), TODAY)


@settings(max_examples=6, deadline=None)
@given(
    some.dictionaries(days, entries, min_size=1, max_size=6),
    some.sampled_from([(), SEXES]),
    some.sampled_from(Language),
)
def test_what_we_export_and_get_back_is_the_same_values(
    figures: dict[date, Entry], groups: tuple[str, ...], language: Language
) -> None:
    values = tuple(
        Value(on, entry, group) for on, entry in sorted(figures.items()) for group in groups or ("",)
    )
    measure = replace(
        SPLIT, id="m9", name="Återkommer", unit="%", groups=groups, values=values, notes=(), began=()
    )
    found = _back(measure, language)
    assert not found.slips
    if any(ask.name == "shares" for ask in found.asks):
        return  # a value under one is asked about, also when it was ours
    assert found.asks == ()
    assert [as_kept(row) for row in found.rows] == list(values)


DAYS = (
    lambda on: on.isoformat(),
    lambda on: on.strftime("%Y%m%d"),
    lambda on: f"{on.day}/{on.month} {on.year}",
    lambda on: f"{on.day}.{on.month}.{on.year}",
    lambda on: format_date(on, "d MMMM y", locale="sv_SE"),
    lambda on: format_date(on, "d MMM y", locale="en_GB"),
)
FIGURES = (
    lambda value: f"{value:.1f}".replace(".", ","),
    lambda value: f"{value:.1f}",
    lambda value: f"{value:,.1f}".replace(",", "\u00a0").replace(".", ","),
    lambda value: f"{value:.1f}".replace(".", ",").replace("-", "−"),
)


@settings(deadline=None)
@given(
    some.dictionaries(
        days, some.integers(-99_999, 99_999).map(lambda tenths: tenths / 10), min_size=1, max_size=8
    ),
    some.sampled_from(DAYS),
    some.sampled_from(FIGURES),
    some.sampled_from(["\t", ";"]),
    some.randoms(),
    some.booleans(),
)
def test_a_table_comes_out_the_same_however_it_is_written(
    figures: dict[date, float], write_day: Any, write: Any, sign: str, random: Any, headed: bool
) -> None:
    lines = [f"{write_day(on)}{sign}{write(value)}" for on, value in figures.items()]
    random.shuffle(lines)
    text = "\n".join([*([f"Datum{sign}Värde"] if headed else []), *lines])
    found = offer([pasted(text)], unit="dagar", language=SV, today=TODAY)
    assert outcome(found) == [(on.isoformat(), "", value) for on, value in sorted(figures.items())]


@settings(deadline=None)
@given(
    some.dictionaries(
        days, some.tuples(some.integers(1, 100), some.integers(1, 100)), min_size=1, max_size=6
    ),
    some.sampled_from(["beside", "below", "across"]),
)
def test_women_and_men_come_out_the_same_however_they_stand(
    figures: dict[date, tuple[int, int]], shape: str
) -> None:
    match shape:
        case "beside":
            rows = [["Datum", *SEXES], *([on.isoformat(), *map(str, each)] for on, each in figures.items())]
        case "below":
            each_row = (
                (on, sex, one) for on, each in figures.items() for sex, one in zip(SEXES, each, strict=True)
            )
            rows = [
                ["Datum", "Kön", "Värde"],
                *([on.isoformat(), sex, str(one)] for on, sex, one in each_row),
            ]
        case _:
            rows = [["Kön", *(on.isoformat() for on in figures)]]
            rows += [[sex, *(str(each[at]) for each in figures.values())] for at, sex in enumerate(SEXES)]
    said = {"shares": AS_THEY_ARE}  # ones alone are asked about
    lines = [pasted("\n".join(map("\t".join, rows)))]
    found = offer(lines, unit="%", groups=SEXES, language=SV, today=TODAY, answers=said)
    right = [(on.isoformat(), sex, each[at]) for on, each in figures.items() for at, sex in enumerate(SEXES)]
    assert sorted(outcome(found)) == sorted(right)


@given(some.text(some.characters(codec="utf-8") | some.sampled_from('0123456789-/,.;\n\t "'), max_size=60))
def test_whatever_is_pasted_is_offered_asked_about_or_told_in_both_languages(text: str) -> None:
    for groups in ((), SEXES):
        try:
            found = offer([pasted(text)], unit="%", groups=groups, language=SV, today=TODAY)
        except Refusal as no:
            assert texts_in(SV)(no.key, **no.facts)  # noqa: PT017
            continue
        assert found.ready or found.asks or found.slips
        for remark in (*found.slips, *found.left_out, *found.told, *found.asks):
            assert all(texts_in(language)(remark.key, **remark.facts) for language in Language)
