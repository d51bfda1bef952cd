"""Breaks as lines a facilitator can write."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.break_lines import day_lines, read_breaks, week_lines
from programme.ground.breaks import Break
from programme.ground.languages import Language, Words
from programme.ground.refusals import Refusal
from programme.programmes.template_files import shipped_templates

UNTITLED = Words(sv="Uppehåll", en="Break")
SHIPPED = shipped_templates()["kort"].breaks


def read(weeks: str = "", days: str = "") -> tuple[Break, ...]:
    return read_breaks(weeks, days, before=SHIPPED, untitled=UNTITLED)


@pytest.mark.parametrize("language", Language)
def test_left_as_they_were_they_stay_as_they_were(language: Language) -> None:
    assert read(week_lines(SHIPPED, language), day_lines(SHIPPED, language)) == SHIPPED


@pytest.mark.parametrize(
    "line", ["44 Höstlov", "v. 44 Höstlov", "v44 Höstlov", "44-44 Höstlov", "Week 44 Höstlov"]
)
def test_one_week_is_written_in_many_ways(line: str) -> None:
    (found,) = read(weeks=line)
    assert (found.weeks, found.title.sv) == ("44-44", "Höstlov")


def test_a_break_needs_no_name() -> None:
    assert [one.title for one in read("27-32", "20/12 – 6/1")] == [UNTITLED, UNTITLED]


@pytest.mark.parametrize("line", ["i sommar", "54-55", "27-", "0-3", "27-32-33", "27.5"])
def test_weeks_that_are_none_are_said_with_their_line(line: str) -> None:
    with pytest.raises(Refusal) as no:
        read(weeks=f"7 Sportlov\n{line}")
    assert (no.value.key, no.value.field, no.value.facts) == ("break-weeks-unread", "weeks", {"line": line})


@pytest.mark.parametrize("line", ["jul", "31/2-1/3", "20/12", "12-20 till 01-06", "1/13-2/13"])
def test_days_that_are_none_are_said_with_their_line(line: str) -> None:
    with pytest.raises(Refusal) as no:
        read(days=line)
    assert (no.value.key, no.value.field) == ("break-days-unread", "days")


def test_breaks_that_leave_hardly_a_day_are_refused() -> None:
    with pytest.raises(Refusal) as no:
        read(weeks="1-20", days="1/7-31/8")
    assert no.value.key == "breaks-too-long"


@given(weeks=st.text(max_size=40), days=st.text(max_size=40))
def test_whatever_is_written_is_read_or_refused(weeks: str, days: str) -> None:
    """Nothing else is raised, and no line is lost in silence."""
    written = sum(bool(line.strip()) for line in (*weeks.splitlines(), *days.splitlines()))
    with suppress(Refusal):
        assert len(read(weeks, days)) == written
