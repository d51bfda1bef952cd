"""Cycle rows: the steps a deed takes on a test's row, each after programme/improvement/cycles.py's rules."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.figures.small_counts import counted_in
from programme.ground.refusals import Refusal
from programme.improvement.check_ins import began_unsaid
from programme.improvement.cycle_plans import Plan, carried_over
from programme.improvement.cycles import (
    LONGEST_PREDICTION,
    LONGEST_SURPRISES,
    NEXT,
    CarriedOut,
    Cycle,
    Decision,
    Phase,
    require_short,
    together,
)
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground.columns import new_id
from storage.improvement import check_in_notices, cycles, ideas, improvements
from storage.improvement.tables import Cycle as Row
from storage.improvement.tables import Improvement
from storage.improvement.tables import Observation as Line
from storage.programmes import programmes

ORDER = tuple(Phase)
STAMPS = {Phase.DO: "do_at", Phase.STUDY: "study_at", Phase.ACT: "act_at", Phase.CLOSED: "closed_at"}
"""The column that tells when a phase began; a plan's is ``made_at``."""


def to_turn(session: Session, act: Act, cycle_id: str) -> tuple[Row, Programme]:
    """An open test somebody may work on. Raises Refusal."""
    one = cycles.to_work_on(session, act, cycle_id)
    if one.phase is Phase.CLOSED:
        raise Refusal("cycle-closed")
    return session.get_one(Row, one.id), programmes.by_id(session, one.programme_id)


def begun(session: Session, act: Act, cycle_id: str, improvement_id: str) -> Row:
    """A new test with nothing in it, not yet added."""
    return Row(
        id=cycle_id,
        improvement_id=improvement_id,
        number=cycles.next_number(session, improvement_id),
        version=1,
        phase=Phase.PLAN,
        phase_since=act.now,
        made_at=act.now,
        made_by_id=act.by.id,
        question="",
        prediction="",
        plan_what="",
        plan_who="",
        plan_where="",
        data_plan="",
        scale="",
        surprises="",
        learned="",
        decision_why="",
    )


def write_plan(row: Row, plan: Plan) -> None:
    row.question, row.data_plan, row.scale = plan.question, plan.data_plan, plan.scale
    row.plan_what, row.plan_who, row.plan_where = plan.what, plan.who, plan.where
    row.starts_on, row.ends_on, row.weekday = plan.starts_on, plan.ends_on, plan.weekday
    row.responsible_id, row.idea_id = plan.responsible_id, plan.idea_id


def require_there(session: Session, improvement_id: str, before: Plan, after: Plan) -> None:
    """Raises Refusal for somebody outside the team, and for an idea that is not in the improvement."""
    [one] = improvements.among(session, Improvement.id == improvement_id)
    if after.responsible_id not in {None, before.responsible_id} and after.responsible_id not in {
        person.id for person in improvements.team_of(session, one)
    }:
        raise Refusal("improvement-outside-team", field="responsible_id")
    there = {idea.id for idea in ideas.of_improvement(session, improvement_id)}
    if after.idea_id not in {None, before.idea_id, *there}:
        raise Refusal("idea-gone", field="idea_id")


def catch_up(row: Row, programme: Programme, *, now: datetime) -> None:
    """A test that was planned to begin on a day that is over has begun, though nobody said so."""
    began = began_unsaid(row.starts_on, now=now, zone=programme.zone)
    if row.phase is Phase.PLAN and began is not None:
        move(row, Phase.DO, at=began)


def predicted(
    row: Row, new: object, shown: object, programme: Programme, *, by: Person, now: datetime
) -> None:
    """Writes a prediction that somebody changed; one made in time stands once the test has begun."""
    text, before = str(new or "").strip(), str(shown or "").strip()
    if text == before:
        return
    catch_up(row, programme, now=now)
    in_time = row.do_at is not None and row.predicted_at is not None and row.predicted_at <= row.do_at
    if row.prediction and in_time:
        raise Refusal("cycle-prediction-stands", field="prediction")
    row.prediction = together(row.prediction, text, before)
    require_short(row.prediction, LONGEST_PREDICTION, "prediction")
    row.predicted_at, row.predicted_by_id = (now, by.id) if row.prediction else (None, None)


def note(session: Session, act: Act, row: Row, line_id: str, text: str) -> None:
    """A line, kept once however often it is sent; an empty one says that there was nothing new."""
    if session.get(Line, line_id) is not None:
        return
    counted = counted_in(text)
    session.add(
        Line(
            id=line_id,
            cycle_id=row.id,
            at=act.now,
            by_id=act.by.id,
            text=text,
            count_of=counted.part if counted else None,
            count_out_of=counted.whole if counted else None,
        )
    )


def tell_of_do(row: Row, surprises: str, shown: str, carried_out: CarriedOut | None) -> None:
    row.surprises = together(row.surprises, surprises.strip(), shown.strip())
    require_short(row.surprises, LONGEST_SURPRISES, "surprises")
    row.carried_out = carried_out or row.carried_out


def to_study(row: Row, programme: Programme, *, now: datetime) -> None:
    """Whoever studies a test says that it has ended. Raises Refusal for one that has not begun."""
    catch_up(row, programme, now=now)
    if row.phase is Phase.PLAN:
        raise Refusal("cycle-not-begun")
    if row.phase is Phase.DO:
        move(row, Phase.STUDY, at=now)


def move(row: Row, to: Phase, *, at: datetime) -> None:
    """One phase on, as the table has it, or to its end from anywhere."""
    if to is not Phase.CLOSED and NEXT[row.phase] is not to:
        raise ValueError(f"a test cannot go from {row.phase} to {to}")
    row.phase, row.phase_since = to, at
    setattr(row, STAMPS[to], at)


def move_back(row: Row, back: Phase, *, today: date, now: datetime) -> None:
    """As if what came after ``back`` had not been said; words stay. What has not begun has no past start."""
    for phase, stamp in STAMPS.items():
        if ORDER.index(phase) > ORDER.index(back):
            setattr(row, stamp, None)
    if ORDER.index(back) < ORDER.index(Phase.ACT):
        row.studied_at = None
    if ORDER.index(back) < ORDER.index(Phase.STUDY):
        row.matched, row.studied_by_id = None, None
    if back is Phase.PLAN and row.starts_on is not None and row.starts_on <= today:
        row.starts_on = None
    row.phase, row.phase_since, row.version = back, now, row.version + 1


def adapted(session: Session, act: Act, row: Row) -> None:
    """The next test, with the plan carried over to be changed."""
    following = begun(session, act, new_id(), row.improvement_id)
    following.previous_id = row.id
    write_plan(following, carried_over(cycles.plan_of(row)))
    session.add(following)
    session.flush()
    check_in_notices.replan(session, following.id, now=act.now)


def take_back_next(session: Session, one: Cycle) -> None:
    """The test that came of adapting this one goes with that decision. Raises Refusal if it is touched."""
    if one.decision is not Decision.ADAPT:
        return
    for row in session.scalars(select(Row).where(Row.previous_id == one.id)):
        seen = session.scalar(select(Line.id).where(Line.cycle_id == row.id).limit(1))
        fresh = row.phase is Phase.PLAN and row.predicted_at is None and seen is None
        if not fresh or cycles.plan_of(row) != carried_over(one.plan):
            raise Refusal("cycle-next-begun", number=row.number)
        check_in_notices.forget(session, row.id)
        session.delete(row)
    session.flush()
