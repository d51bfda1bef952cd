"""What is drawn in a report: of those that approved, of measures they name, and nothing of anybody else."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from programme.improvement.cycles import Decision
from programme.improvement.ideas import TakenUp
from programme.improvement.journeys import Flow
from programme.improvement.measures import Entry, Measure, Note, Value
from programme.reports.report_parts import ReportPart, State, Words
from programme.screens.illustrations import FEWEST_DAYS, illustrations
from tests.exports import extracts
from tests.exports.extracts import CYCLE, EVERYTHING, IDEA, IMPROVEMENT, NOW, SPLIT

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
DAY = timedelta(days=1)
WENT = replace(EVERYTHING, ideas=(TakenUp(IDEA, (IMPROVEMENT, THEIRS), {"i1": NOW - DAY, "i2": NOW - DAY}),))


def part(team: str, state: State = State.APPROVED, words: Words = WORDS, *, at: datetime = NOW) -> ReportPart:
    return ReportPart(team, "p1", team, team.title(), state, words, NOW, settled_at=at)


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


def test_what_was_written_after_the_approval_about_a_day_before_it_is_not_drawn() -> None:
    first, *rest = MANY.values
    mended = replace(MANY, values=(replace(first, at=NOW + DAY), *(replace(one, at=NOW) for one in rest)))
    ((_, drawn),) = illustrations(replace(EVERYTHING, measures=(mended,)), [part("norrby")]).named
    assert list(drawn.values) == rest


@pytest.mark.parametrize(
    ("norrby", "ekeby", "drawn"),
    [
        (NOW, NOW, (Flow("Norrby", "Ekeby", 1, 1),)),
        (NOW, NOW - DAY / 2, (Flow("Norrby", "Ekeby", 1, 0),)),
        (NOW - 2 * DAY, NOW, ()),
        (NOW, NOW - 2 * DAY, ()),
    ],
    ids=["adopted by then", "adopted after one of them", "taken after the first", "taken after the other"],
)
def test_an_idea_has_travelled_as_far_as_it_had_when_both_had_approved(
    norrby: datetime, ekeby: datetime, drawn: tuple[Flow, ...]
) -> None:
    """Ekeby took it up a day before NOW, and adopted it just then."""
    plan = replace(CYCLE.plan, idea_id=IDEA.id)
    adopted = replace(CYCLE, improvement_id="i2", plan=plan, decision=Decision.ADOPT, decided_at=NOW)
    there = replace(WENT, cycles=(extracts.tested(adopted, place=1),))
    assert illustrations(there, [part("norrby", at=norrby), part("ekeby", at=ekeby)]).flows == drawn


def test_an_idea_is_drawn_between_two_that_both_stand_in_the_report() -> None:
    both = illustrations(WENT, [part("norrby"), part("ekeby")])
    assert both.flows == (Flow("Norrby", "Ekeby", 1, 0),)
    for waiting in ("norrby", "ekeby"):
        parts = [part(one, State.ASKED if one == waiting else State.APPROVED) for one in ("norrby", "ekeby")]
        assert illustrations(WENT, parts).flows == ()
