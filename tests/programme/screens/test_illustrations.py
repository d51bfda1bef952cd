"""What is drawn in a report: of those that approved, of measures they name, and nothing of anybody else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.improvement.ideas import TakenUp
from programme.improvement.journeys import Flow
from programme.improvement.measures import Entry, Measure, Note, Value
from programme.reports.report_parts import ReportPart, State, Words
from programme.screens.illustrations import FEWEST_DAYS, illustrations
from tests.exports.extracts import EVERYTHING, IDEA, IMPROVEMENT, NOW, SPLIT

WORDS = Words(changed=f"Så här gick det.\n{SPLIT.name}: Män från 60 till 85.")
MANY = replace(
    SPLIT,
    values=tuple(
        Value(date(2026, 9, 7) + timedelta(weeks=at), Entry(60 + at), group)
        for at in range(FEWEST_DAYS)
        for group in SPLIT.groups
    ),
)
FEW = replace(MANY, values=tuple(one for one in MANY.values if one.on < date(2026, 9, 20)))
THEIRS = replace(IMPROVEMENT, id="i2", organisation_id="ekeby", organisation="Ekeby")
WENT = replace(EVERYTHING, ideas=(TakenUp(IDEA, (IMPROVEMENT, THEIRS)),))


def part(team: str, state: State = State.APPROVED, words: Words = WORDS) -> ReportPart:
    return ReportPart(team, "p1", team, team.title(), state, words, NOW, settled_at=NOW)


@pytest.mark.parametrize(
    ("measure", "of", "drawn"),
    [
        (MANY, part("norrby"), True),
        (FEW, part("norrby"), False),
        (MANY, part("norrby", words=Words(changed="Fler män kommer.")), False),
        (MANY, part("norrby", State.ASKED), False),
        (MANY, part("norrby", State.LEFT_OUT), False),
        (MANY, part("ekeby"), False),
    ],
    ids=["named", "few points", "struck out", "waiting", "left out", "another's"],
)
def test_a_measure_is_drawn_when_an_approved_part_names_it(
    measure: Measure, of: ReportPart, *, drawn: bool
) -> None:
    shown = illustrations(replace(EVERYTHING, measures=(measure,)), [of])
    assert [one.name for _, one in shown.charts] == ([measure.name] if drawn else [])


def test_what_was_measured_and_noted_after_the_approval_is_not_drawn() -> None:
    later = NOW.date() + timedelta(days=1)
    noted = replace(
        MANY,
        values=(*MANY.values, *(Value(later, Entry(99), group) for group in MANY.groups)),
        notes=(*MANY.notes, Note("n2", later, "Ingen har godkänt det här")),
    )
    ((_, drawn),) = illustrations(replace(EVERYTHING, measures=(noted,)), [part("norrby")]).charts
    assert later not in drawn.days
    assert [note.id for note in drawn.notes] == [note.id for note in MANY.notes]


def test_an_idea_is_drawn_between_two_that_both_stand_in_the_report() -> None:
    both = illustrations(WENT, [part("norrby"), part("ekeby")])
    assert both.flows == (Flow("Norrby", "Ekeby", 1, 0),)
    for waiting in ("norrby", "ekeby"):
        parts = [part(one, State.ASKED if one == waiting else State.APPROVED) for one in ("norrby", "ekeby")]
        assert illustrations(WENT, parts).flows == ()
