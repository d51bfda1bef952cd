"""Tests as they stand in a file, from the plan to what was decided, and the sheet of them."""

from collections.abc import Mapping
from datetime import date, datetime

from exports.ground.looks import Tone
from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names, Toned
from exports.improvement.improvements import Work
from programme.improvement.cycles import CarriedOut, Decision, Matched, Observation, Phase
from programme.improvement.features import Features, Predicted, predicted
from programme.screens.exports import Tested


class CheckIn(Shape):
    at: datetime
    by: str
    by_name: str
    text: str
    count: int | None
    out_of: int | None


class Cycle(Shape):
    id: str
    improvement: str
    number: int
    previous: str | None
    phase: Phase
    phase_since: datetime
    idea: str | None
    question: str
    what: str
    who: str
    where: str
    data_plan: str
    scale: str
    starts_on: date | None
    ends_on: date | None
    weekday: int | None
    responsible: str | None
    responsible_name: str
    made_at: datetime
    made_by: str
    made_by_name: str
    prediction: str
    predicted: Predicted
    predicted_at: datetime | None
    predicted_by: str | None
    predicted_by_name: str
    do_at: datetime | None
    study_at: datetime | None
    act_at: datetime | None
    closed_at: datetime | None
    paused_at: datetime | None
    carried_out: CarriedOut | None
    check_ins: tuple[CheckIn, ...]
    surprises: str
    matched: Matched | None
    learned: str
    studied_at: datetime | None
    studied_by: str | None
    studied_by_name: str
    decision: Decision | None
    decision_why: str
    decided_at: datetime | None
    decided_by: str | None
    decided_by_name: str
    features: Features


def cycle(tested: Tested) -> Cycle:
    one = tested.cycle
    return Cycle.of(
        one,
        one.plan,
        idea=one.plan.idea_id,
        predicted=predicted(one),
        check_ins=tuple(map(_check_in, one.observations)),
        features=tested.features,
    )


def _check_in(one: Observation) -> CheckIn:
    counted = one.count
    return CheckIn.of(one, count=counted.part if counted else None, out_of=counted.whole if counted else None)


def _seen(one: Cycle, names: Names) -> str:
    nothing = names.texts("export-nothing-new")
    return "\n".join(f"{names.day(seen.at)} {seen.by_name}: {seen.text or nothing}" for seen in one.check_ins)


MATCHES: Mapping[Matched | None, Tone] = {Matched.YES: Tone.GOOD, Matched.PARTLY: Tone.UNDER_WAY}
DECISIONS: Mapping[Decision | None, Tone] = {Decision.ADOPT: Tone.GOOD, Decision.ADAPT: Tone.UNDER_WAY}


def _matched(one: Cycle, work: Work) -> Toned:
    """That it did not is an answer too, and no fault."""
    return Toned(work.said("cycle-matched", how=one.matched), MATCHES.get(one.matched, Tone.QUIET))


def _decision(one: Cycle, work: Work) -> Toned:
    tone = DECISIONS.get(one.decision, Tone.QUIET)
    return Toned(work.said("cycle-decision", decision=one.decision), tone)


COLUMNS: Columns[Cycle, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.improvement)),
    Column("improvement", 28, lambda one, work: work.title(one.improvement)),
    Column("test", 8, lambda one, _: one.number),
    Column("builds-on", 12, lambda one, work: work.tests.get(one.previous), detail=True),
    Column("ramp-place", 14, lambda one, _: one.features.place, detail=True),
    Column("phase", 15, lambda one, work: work.said("cycle-phase", phase=one.phase)),
    Column("idea", 34, lambda one, work: work.ideas.get(one.idea), detail=True),
    Column("tested", 30, lambda one, _: one.what),
    Column("wants-to-know", 30, lambda one, _: one.question, detail=True),
    Column("prediction", 28, lambda one, _: one.prediction),
    Column("predicted", 22, lambda one, work: work.said("export-predicted", when=one.predicted), detail=True),
    Column("predicted-at", 20, lambda one, _: one.predicted_at if one.prediction else None, detail=True),
    Column("predicted-by", 22, lambda one, _: one.predicted_by_name, detail=True),
    Column("who", 20, lambda one, _: one.who, detail=True),
    Column("where", 20, lambda one, _: one.where, detail=True),
    Column("data-plan", 28, lambda one, _: one.data_plan, detail=True),
    Column("scale", 24, lambda one, _: one.scale, detail=True),
    Column("begins", 12, lambda one, _: one.starts_on, detail=True),
    Column("ends", 12, lambda one, _: one.ends_on, detail=True),
    Column("responsible", 22, lambda one, _: one.responsible_name, detail=True),
    Column("planned-at", 20, lambda one, _: one.made_at, detail=True),
    Column("planned-by", 22, lambda one, _: one.made_by_name, detail=True),
    Column("do-at", 20, lambda one, _: one.do_at, detail=True),
    Column(
        "carried-out", 14, lambda one, work: work.said("cycle-carried-out", how=one.carried_out), detail=True
    ),
    Column("check-ins", 10, lambda one, _: len(one.check_ins), detail=True),
    Column("seen", 56, _seen, detail=True),
    Column("surprises", 34, lambda one, _: one.surprises, detail=True),
    Column("paused-at", 20, lambda one, _: one.paused_at, detail=True),
    Column("study-at", 20, lambda one, _: one.study_at, detail=True),
    Column("matched", 14, _matched),
    Column("learned", 34, lambda one, _: one.learned),
    Column("studied-by", 22, lambda one, _: one.studied_by_name, detail=True),
    Column("act-at", 20, lambda one, _: one.act_at, detail=True),
    Column("decision", 20, _decision),
    Column("decision-why", 34, lambda one, _: one.decision_why, detail=True),
    Column("decided-by", 22, lambda one, _: one.decided_by_name, detail=True),
    Column("closed-at", 20, lambda one, _: one.closed_at, detail=True),
    Column("next-test", 14, lambda one, work: work.next_tests.get(one.id), detail=True),
    Column("documented", 16, lambda one, _: one.features.documented, detail=True),
    Column("iterative", 16, lambda one, _: one.features.iterative, detail=True),
    Column("predicted-before", 16, lambda one, _: one.features.predicted is Predicted.BEFORE, detail=True),
    Column("small-scale", 16, lambda one, _: one.features.small_scale, detail=True),
    Column("data-over-time", 16, lambda one, _: one.features.data_over_time, detail=True),
    Column("test-days", 12, lambda one, _: one.features.days, detail=True),
    Column("data-days", 14, lambda one, _: one.features.days_with_data, detail=True),
)
