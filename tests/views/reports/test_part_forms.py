"""What an organisation's part of the report begins with: what it has logged, line by line."""

from dataclasses import replace

from programme.assessments.assessments import Mark
from programme.assessments.movements import movement
from programme.improvement.measures import Entry
from programme.reports.portraits import Venture
from programme.reports.report_parts import LONGEST
from tests.exports.extracts import CYCLE, IMPROVEMENT, ROUND, SPLIT
from texts import texts_in
from views.reports import part_forms

SV = texts_in("sv")


def test_it_is_drafted_measure_by_measure_test_by_test_and_step_by_step() -> None:
    later = replace(ROUND, id="round2", on=ROUND.on.replace(month=6), movement="Vi frågar mer.")
    moved = movement(ROUND, replace(later, marks={"decision": Mark("decision", 3), "asks": Mark("asks", 2)}))
    words = part_forms.drafted([Venture(IMPROVEMENT, (CYCLE,), (SPLIT,))], moved, SV)
    assert words.changed.splitlines() == [
        "Kom till första besöket: Kvinnor från 84\N{NO-BREAK SPACE}% till 88\N{NO-BREAK SPACE}%, "
        "Män från 61\N{NO-BREAK SPACE}% till 85\N{NO-BREAK SPACE}%.",
    ]
    assert words.learned == "ring tio: Ring efter fem."
    assert words.assessed.splitlines() == [
        "Vi frågar mer.",
        "Från nivå 2 till nivå 3 av 3: Politiskt beslut.",
    ]
    assert words.quotes == "", "nobody is quoted who has not been asked"


def test_no_more_is_drafted_than_the_field_holds_and_every_line_is_whole() -> None:
    many = tuple(replace(CYCLE, learned=f"{at} " + "x" * 90) for at in range(60))
    words = part_forms.drafted([Venture(IMPROVEMENT, many, ())], None, SV)
    assert LONGEST - 120 < len(words.learned) <= LONGEST
    assert words.learned.endswith("x" * 90)


def test_a_share_of_some_tens_is_told_in_whole_percentages_and_what_is_no_share_as_it_is() -> None:
    thirds = tuple(replace(one, entry=Entry(one.entry.value + 1 / 3)) for one in SPLIT.values)
    shares, minutes = (replace(SPLIT, values=thirds, unit=unit) for unit in ("%", "minuter"))
    words = part_forms.drafted([Venture(IMPROVEMENT, (), (shares, minutes))], None, SV)
    whole, exact = words.changed.splitlines()
    assert "från 84\N{NO-BREAK SPACE}% till 88\N{NO-BREAK SPACE}%" in whole
    assert "från 84,33 minuter till 88,33 minuter" in exact
