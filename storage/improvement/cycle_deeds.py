"""Turns: a test goes round the wheel. It is planned, predicted, begun, observed, studied, decided upon.

Every deed asks whether somebody may work on it, raises Refusal when the rules say no, plans what will be
asked next, and answers how the test stands afterwards. To do again what is already so changes nothing.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.refusals import Refusal
from programme.improvement import check_ins as rules
from programme.improvement.cycle_plans import Plan, redated, written
from programme.improvement.cycles import (
    LONGEST_LESSON,
    LONGEST_OBSERVATION,
    CarriedOut,
    Cycle,
    Decision,
    Matched,
    Phase,
    Seen,
    back_from,
    require_decision,
    require_short,
    together,
)
from programme.improvement.measures import told
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground.columns import new_id
from storage.improvement import check_in_notices, cycles, improvements, measure_deeds
from storage.improvement.cycle_rows import (
    adapted,
    begun,
    catch_up,
    move,
    move_back,
    note,
    predicted,
    require_there,
    take_back_next,
    tell_of_do,
    to_study,
    to_turn,
    write_plan,
)
from storage.improvement.tables import Cycle as Row
from storage.programmes import programmes

Said = Mapping[str, object]
"""What a form held, by field; None for what was empty."""


def plan(
    session: Session,
    cycle_id: str,
    improvement_id: str,
    given: Said,
    *,
    shown: Said,
    by: Person,
    now: datetime,
    new: bool = True,
) -> Cycle:
    """A ``new`` test, or another plan for one; ``cycle_id`` is given when the form opens, so it is kept once.

    Raises Refusal for one that was taken back meanwhile.
    """
    one = improvements.to_work_on(session, improvement_id, by=by)
    programme = programmes.by_id(session, one.programme_id)
    row = session.get(Row, cycle_id)
    if row is None and not new:
        raise Refusal("cycle-gone")
    if row is None:
        row = begun(session, cycle_id, one.id, by=by, now=now)
        row.responsible_id = one.responsible.id if one.responsible else by.id
    elif row.improvement_id != one.id:
        raise Refusal("cycle-gone")
    before = cycles.plan_of(row)
    fields = {name: said for name, said in given.items() if name != "prediction"}
    after = written(before, fields, shown, today=programme.today(now))
    require_there(session, one.id, before, after)
    write_plan(row, after)
    if redated(before, after):
        row.version += 1
    session.add(row)
    session.flush()
    predicted(row, given.get("prediction"), shown.get("prediction"), programme, by=by, now=now)
    return _planned(session, row, now=now)


def predict(
    session: Session, cycle_id: str, prediction: str, *, shown: str, by: Person, now: datetime
) -> Cycle:
    """What the team thinks will happen. One that was made before the test began stands from then on."""
    row, programme = to_turn(session, cycle_id, by)
    if not prediction.strip():
        raise Refusal("cycle-prediction-empty", field="prediction")
    predicted(row, prediction, shown, programme, by=by, now=now)
    return _planned(session, row, now=now)


def pass_prediction(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """*Not this time*. It can be written later all the same."""
    row, _ = to_turn(session, cycle_id, by)
    if row.predicted_at is None:
        row.predicted_at, row.predicted_by_id = now, by.id
    return _planned(session, row, now=now)


def begin(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """The test has begun."""
    row, programme = to_turn(session, cycle_id, by)
    _running(row, programme, now=now)
    return _planned(session, row, now=now)


def observe(session: Session, cycle_id: str, seen: Seen, *, by: Person, now: datetime) -> Cycle:
    """A line of what was seen, with figures of what is measured. With the first line a test has begun.

    Each line stands beside what others wrote. Raises Refusal, with the field of a figure that cannot be read.
    """
    row, programme = to_turn(session, cycle_id, by)
    figures = [one for one in seen.figures if any(one.texts)]
    measured = [told(one, measure_deeds.enter(session, one, by=by, now=now).measure) for one in figures]
    text = " ".join(seen.text.split()) or "; ".join(measured)[:LONGEST_OBSERVATION]
    if not text:
        raise Refusal("cycle-seen-empty", field="seen")
    require_short(text, LONGEST_OBSERVATION, "seen")
    _running(row, programme, now=now)
    note(session, row, seen.line_id, text, by=by, now=now)
    tell_of_do(row, seen.surprises, seen.surprises_shown, seen.carried_out)
    return _planned(session, row, now=now)


def nothing_new(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """There was nothing new to see: once a day is enough to say so."""
    row, programme = to_turn(session, cycle_id, by)
    [one] = cycles.among(session, Row.id == row.id)
    day = local_day(now, by.zone)
    if not any(not said.text and local_day(said.at, by.zone) == day for said in one.observations):
        _running(row, programme, now=now)
        note(session, row, new_id(), "", by=by, now=now)
    return _planned(session, row, now=now)


def pause(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """The test rests, and nothing is asked."""
    row, _ = to_turn(session, cycle_id, by)
    if row.paused_at is None:
        row.paused_at, row.version = now, row.version + 1
    return _planned(session, row, now=now)


def resume(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """It goes on, and ends as much later as it has rested."""
    row, programme = to_turn(session, cycle_id, by)
    if row.paused_at is not None:
        one = cycles.to_work_on(session, cycle_id, by=by)
        row.ends_on = rules.ends_after_pause(one, today=programme.today(now), zone=programme.zone)
        row.paused_at, row.phase_since, row.version = None, now, row.version + 1
    return _planned(session, row, now=now)


def end(session: Session, cycle_id: str, *, by: Person, now: datetime) -> Cycle:
    """The test has ended: time to study it. Raises Refusal for one that has not begun."""
    row, programme = to_turn(session, cycle_id, by)
    to_study(row, programme, now=now)
    return _planned(session, row, now=now)


def match(session: Session, cycle_id: str, matched: Matched, *, by: Person, now: datetime) -> Cycle:
    """Did it match the prediction? One tap. Raises Refusal where somebody has answered otherwise."""
    row, programme = to_turn(session, cycle_id, by)
    if row.matched not in {None, matched}:
        one = cycles.to_work_on(session, cycle_id, by=by)
        name = one.studied_by.name if one.studied_by else ""
        raise Refusal("cycle-matched-already", matched=one.matched.value if one.matched else "", name=name)
    to_study(row, programme, now=now)
    if row.matched is None:
        row.matched, row.studied_by_id = matched, by.id
    return _planned(session, row, now=now)


def study(session: Session, cycle_id: str, given: Said, *, shown: Said, by: Person, now: datetime) -> Cycle:
    """Whether it matched and what was learned; then it is time to decide. Raises Refusal for an empty form.

    Where somebody else wrote meanwhile, her words stand before these.
    """
    row, programme = to_turn(session, cycle_id, by)
    matched, learned = given.get("matched"), str(given.get("learned") or "")
    if not matched and not learned.strip() and row.matched is None:
        raise Refusal("cycle-study-empty", field="learned")
    to_study(row, programme, now=now)
    if matched and matched != shown.get("matched"):
        row.matched = Matched(str(matched))
    row.learned = together(row.learned, learned, str(shown.get("learned") or ""))
    require_short(row.learned, LONGEST_LESSON, "learned")
    carried_out = given.get("carried_out")
    tell_of_do(
        row,
        str(given.get("surprises") or ""),
        str(shown.get("surprises") or ""),
        CarriedOut(str(carried_out)) if carried_out else None,
    )
    row.studied_by_id = by.id
    if row.phase is Phase.STUDY:
        row.studied_at = now
        move(row, Phase.ACT, at=now)
    return _planned(session, row, now=now)


def decide(
    session: Session, cycle_id: str, decision: Decision, why: str, *, by: Person, now: datetime
) -> Cycle:
    """Adopt, adapt or abandon, and why. What is adapted has a next test from now on, with its plan.

    Raises Refusal where it is not time to decide, or somebody else has decided otherwise.
    """
    one = cycles.to_work_on(session, cycle_id, by=by)
    if one.phase is Phase.CLOSED:
        if one.decision is decision:
            return one
        name = one.decided_by.name if one.decided_by else ""
        raise Refusal("cycle-decided-already", decision=str(one.decision), name=name)
    require_decision(one, decision, why.strip())
    row = session.get_one(Row, one.id)
    row.decision, row.decision_why = decision, why.strip()
    row.decided_at, row.decided_by_id, row.paused_at = now, by.id, None
    move(row, Phase.CLOSED, at=now)
    if decision is Decision.ADAPT:
        adapted(session, row, by=by, now=now)
    return _planned(session, row, now=now)


def undo(session: Session, cycle_id: str, *, seen: Phase, by: Person, now: datetime) -> Cycle:
    """One step back from the phase she saw; what was written stays. Moved since, it stays where it is.

    Raises Refusal when a next test has begun to build on it.
    """
    kept = cycles.to_work_on(session, cycle_id, by=by)
    zone = programmes.by_id(session, kept.programme_id).zone
    one = rules.caught_up(kept, now=now, zone=zone)
    if one.phase is not seen:
        return kept
    back, row = back_from(one), session.get_one(Row, one.id)
    if one.phase is Phase.CLOSED:
        take_back_next(session, one)
        row.decision, row.decided_at, row.decided_by_id = None, None, None
    move_back(row, back, today=programmes.by_id(session, one.programme_id).today(now), now=now)
    return _planned(session, row, now=now)


def hand_over(session: Session, cycle_id: str, *, to: str, by: Person, now: datetime) -> Cycle:
    """Somebody else in the team, by id, answers for it and is asked from now on."""
    one = cycles.to_work_on(session, cycle_id, by=by)
    row = session.get_one(Row, one.id)
    require_there(session, one.improvement_id, one.plan, Plan(responsible_id=to))
    if row.responsible_id != to:
        row.responsible_id, row.version = to, row.version + 1
    return _planned(session, row, now=now)


def _running(row: Row, programme: Programme, *, now: datetime) -> None:
    catch_up(row, programme, now=now)
    if row.phase is Phase.PLAN:
        move(row, Phase.DO, at=now)


def _planned(session: Session, row: Row, *, now: datetime) -> Cycle:
    session.flush()
    check_in_notices.replan(session, row.id, now=now)
    return cycles.among(session, Row.id == row.id)[0]
