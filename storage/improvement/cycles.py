"""Cycles: the questions one can ask of tests, each answered as far as somebody may see."""

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from programme.figures.written_values import Count
from programme.ground.refusals import Refusal
from programme.improvement.cases import Case, PlanPaper, Tests
from programme.improvement.check_ins import caught_up
from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import Cycle, Observation, Phase, ramp, without_small_counts
from programme.improvement.features import Predicted, features, predicted
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import Viewer, may_see_improvement, may_see_small_counts, may_work_on
from programme.screens.exports import Tested
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.improvement import ideas, improvements, measures
from storage.improvement.tables import Cycle as Row
from storage.improvement.tables import Idea
from storage.improvement.tables import Improvement as ImprovementRow
from storage.improvement.tables import Observation as Line
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes

MADE = aliased(people_tables.Person)
ROLES = {
    name: aliased(people_tables.Person) for name in ("responsible", "lead", "predicted", "studied", "decided")
}
"""Each person a test names, joined in by herself; made once, for it takes long."""


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Cycle]:
    """Tests under some conditions, by improvement and number, with every count. Asks no rule."""
    rows = session.execute(
        select(Row, ImprovementRow, Idea.text, MADE, *ROLES.values())
        .join(ImprovementRow, ImprovementRow.id == Row.improvement_id)
        .join(MADE, MADE.id == Row.made_by_id)
        .outerjoin(Idea, Idea.id == Row.idea_id)
        .outerjoin(ROLES["responsible"], ROLES["responsible"].id == Row.responsible_id)
        .outerjoin(ROLES["lead"], ROLES["lead"].id == ImprovementRow.responsible_id)
        .outerjoin(ROLES["predicted"], ROLES["predicted"].id == Row.predicted_by_id)
        .outerjoin(ROLES["studied"], ROLES["studied"].id == Row.studied_by_id)
        .outerjoin(ROLES["decided"], ROLES["decided"].id == Row.decided_by_id)
        .where(*conditions)
        .order_by(Row.improvement_id, Row.number)
    ).all()
    seen = _observations(session, [row[0].id for row in rows])
    return [
        _cycle(
            row, of, idea or "", people.person(by), dict(zip(ROLES, found, strict=True)), seen.get(row.id, [])
        )
        for row, of, idea, by, *found in rows
    ]


def of_improvement(session: Session, act: Act, improvement_id: str) -> Tests:
    """All its tests, the latest first. Raises Refusal when she may not see the improvement."""
    viewer, one = people.viewer(session, act.by.id), improvements.by_id(session, act, improvement_id)
    found = [as_seen(viewer, cycle) for cycle in among(session, Row.improvement_id == one.id)]
    return Tests(one, tuple(reversed(found)), may_work_on(viewer, one))


def by_id(session: Session, act: Act, cycle_id: str) -> Cycle:
    """One she may see. Raises Refusal when there is none: that it is hidden is nobody's business."""
    row = session.get(Row, cycle_id)
    viewer = people.viewer(session, act.by.id)
    if row is None or not improvements.seen_by(session, act.by.id, ImprovementRow.id == row.improvement_id):
        raise Refusal("cycle-gone")
    return as_seen(viewer, among(session, Row.id == cycle_id)[0])


def to_work_on(session: Session, act: Act, cycle_id: str) -> Cycle:
    """One she may write in. Raises Refusal."""
    cycle = by_id(session, act, cycle_id)
    improvements.to_work_on(session, act, cycle.improvement_id)
    return cycle


def case(session: Session, act: Act, cycle_id: str) -> Case:
    """One test with all around it. Raises Refusal."""
    kept = by_id(session, act, cycle_id)
    tests = of_improvement(session, act, kept.improvement_id)
    programme = programmes.by_id(session, kept.programme_id)
    cycle = caught_up(kept, now=act.now, zone=programme.zone)
    return Case(
        cycle=cycle,
        improvement=tests.improvement,
        chain=tuple(cycle if one.id == cycle.id else one for one in ramp(tests.cycles, kept)),
        reader=act.by,
        may_work=tests.may_work,
        today=programme.today(act.now),
        zone=programme.zone,
        team=improvements.team_of(session, tests.improvement) if tests.may_work else (),
        measures=tuple(measures.of_improvement(session, act, cycle.improvement_id)),
    )


def case_to_work_on(session: Session, act: Act, cycle_id: str) -> Case:
    """The same, for somebody who may write in it. Raises Refusal."""
    to_work_on(session, act, cycle_id)
    return case(session, act, cycle_id)


def paper(session: Session, act: Act, improvement_id: str) -> PlanPaper:
    """A new test's form: it builds on nothing yet. Raises Refusal."""
    one = improvements.to_work_on(session, act, improvement_id)
    answers = one.responsible.id if one.responsible else act.by.id
    return PlanPaper(
        cycle_id=new_id(),
        improvement=one,
        number=next_number(session, one.id),
        plan=Plan(responsible_id=answers),
        new=True,
        team=improvements.team_of(session, one),
        ideas=tuple(ideas.of_improvement(session, one.id)),
    )


def paper_again(session: Session, act: Act, cycle_id: str) -> PlanPaper:
    """The form of a test that is there. Raises Refusal."""
    kept = to_work_on(session, act, cycle_id)
    cycle = caught_up(kept, now=act.now, zone=programmes.by_id(session, kept.programme_id).zone)
    one = improvements.by_id(session, act, cycle.improvement_id)
    before = session.get(Row, cycle.previous_id) if cycle.previous_id else None
    return PlanPaper(
        cycle_id=cycle.id,
        improvement=one,
        number=cycle.number,
        plan=cycle.plan,
        new=False,
        prediction=cycle.prediction,
        stands=cycle.phase is not Phase.PLAN and predicted(cycle) is Predicted.BEFORE,
        previous=before.number if before else None,
        team=improvements.team_of(session, one),
        ideas=tuple(ideas.of_improvement(session, one.id)),
    )


def next_number(session: Session, improvement_id: str) -> int:
    last = session.scalar(select(func.max(Row.number)).where(Row.improvement_id == improvement_id))
    return (last or 0) + 1


def to_log(session: Session, act: Act) -> list[Cycle]:
    """The tests she may say something of while they go on or have just ended, the latest made first."""
    theirs = [one.id for one in improvements.to_write_in(session, act)]
    open_ones = Row.phase.in_([Phase.PLAN, Phase.DO, Phase.STUDY])
    found = [one for ids in some(theirs) for one in among(session, Row.improvement_id.in_(ids), open_ones)]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def asked_of(session: Session, person_id: str) -> list[Cycle]:
    """The open tests somebody answers for."""
    return among(session, Row.responsible_id == person_id, Row.phase != Phase.CLOSED)


def of_programme(session: Session, programme_id: str, viewer: Viewer) -> list[Tested]:
    """Every test in a programme that ``viewer`` may see, with what makes it teach."""
    found = improvements.among(session, ImprovementRow.programme_id == programme_id)
    seen = {one.id: one for one in found if may_see_improvement(viewer, one)}
    every = [one for ids in some(seen) for one in among(session, Row.improvement_id.in_(ids))]
    measured = measures.days_measured(session, seen)
    zone = programmes.by_id(session, programme_id).zone
    by_improvement: dict[str, list[Cycle]] = {}
    for cycle in every:
        by_improvement.setdefault(cycle.improvement_id, []).append(cycle)
    return [
        Tested(
            as_seen(viewer, cycle),
            features(
                cycle,
                place=ramp(by_improvement[one.id], cycle).index(cycle) + 1,
                measured_on=measured.get(one.id, set()),
                zone=zone,
            ),
        )
        for one in seen.values()
        for cycle in by_improvement.get(one.id, [])
    ]


def as_seen(viewer: Viewer, cycle: Cycle) -> Cycle:
    """Small counts are seen in the own organisation only."""
    return cycle if may_see_small_counts(viewer, cycle.organisation_id) else without_small_counts(cycle)


def _observations(session: Session, cycle_ids: Sequence[str]) -> dict[str, list[Observation]]:
    found: dict[str, list[Observation]] = {}
    for ids in some(cycle_ids):
        rows = session.execute(
            select(Line, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == Line.by_id)
            .where(Line.cycle_id.in_(ids))
            .order_by(Line.at, Line.id)
        )
        for row, by in rows:
            found.setdefault(row.cycle_id, []).append(_observation(row, people.person(by)))
    return found


def _observation(row: Line, by: Person) -> Observation:
    counted = None
    if row.count_of is not None and row.count_out_of is not None:
        counted = Count(row.count_of, row.count_out_of)
    return Observation(row.id, row.at, by, row.text, counted)


def plan_of(row: Row) -> Plan:
    return Plan(
        question=row.question,
        what=row.plan_what,
        who=row.plan_who,
        where=row.plan_where,
        data_plan=row.data_plan,
        scale=row.scale,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        weekday=row.weekday,
        responsible_id=row.responsible_id,
        idea_id=row.idea_id,
    )


def _cycle(
    row: Row,
    improvement: ImprovementRow,
    idea: str,
    made_by: Person,
    roles: dict[str, people_tables.Person | None],
    seen: Sequence[Observation],
) -> Cycle:
    who = {name: people.person(found) if found else None for name, found in roles.items()}
    return Cycle(
        improvement=improvement.title,
        programme_id=improvement.programme_id,
        organisation_id=improvement.organisation_id,
        made_by=made_by,
        plan=plan_of(row),
        idea=idea,
        responsible=who["responsible"],
        lead=who["lead"],
        predicted_by=who["predicted"],
        studied_by=who["studied"],
        decided_by=who["decided"],
        observations=tuple(seen),
        **{name: getattr(row, name) for name in SAME},
    )


SAME = tuple(field.name for field in fields(Cycle) if field.name in Row.__table__.columns)
"""What a row and a test call by the same name."""
