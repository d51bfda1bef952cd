"""Measures: what a figure is, what can be pasted or read from a file, and what is kept from others."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from programme.figures.series import Direction
from programme.figures.written_values import Count
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
        ("7 av 10", "dagar", "values-count-unit"),
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
