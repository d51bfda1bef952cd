"""What an organisation's part of the report begins with: what it has logged, line by line."""

from dataclasses import replace

from programme.assessments.assessments import Mark
from programme.assessments.movements import movement
from programme.reports.portraits import Venture
from programme.reports.report_parts import LONGEST
from tests.exports.extracts import CYCLE, IMPROVEMENT, ROUND, SPLIT
from texts import texts_in
from views.reports import part_forms

SV = texts_in("sv")


def test_it_is_drafted_group_by_group_test_by_test_and_point_by_point() -> None:
    later = replace(ROUND, id="round2", on=ROUND.on.replace(month=6), movement="Vi frågar mer.")
    moved = movement(ROUND, replace(later, marks={"decision": Mark("decision", 3), "asks": Mark("asks", 2)}))
    words = part_forms.drafted([Venture(IMPROVEMENT, (CYCLE,), (SPLIT,))], moved, SV)
    assert words.changed.splitlines() == [
        "Kom till första besöket, Kvinnor: från 84\N{NO-BREAK SPACE}% till 88\N{NO-BREAK SPACE}%.",
        "Kom till första besöket, Män: från 61\N{NO-BREAK SPACE}% till 85\N{NO-BREAK SPACE}%.",
    ]
    assert words.learned == "ring tio: Ring efter fem."
    assert words.assessed.splitlines() == ["Vi frågar mer.", "Politiskt beslut: 2 först, 3 nu."]
    assert words.quotes == "", "nobody is quoted who has not been asked"


def test_no_more_is_drafted_than_the_field_holds_and_every_line_is_whole() -> None:
    many = tuple(replace(CYCLE, learned=f"{at} " + "x" * 90) for at in range(60))
    words = part_forms.drafted([Venture(IMPROVEMENT, many, ())], None, SV)
    assert LONGEST - 120 < len(words.learned) <= LONGEST
    assert words.learned.endswith("x" * 90)
