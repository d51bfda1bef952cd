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
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.ground.columns import new_id
from storage.improvement import (
    check_in_notices,
    cycles,
    idea_notices,
    improvement_states,
    improvements,
    measure_deeds,
    rewritings,
)
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
    act: Act,
    cycle_id: str,
    improvement_id: str,
    given: Said,
    *,
    shown: Said,
    new: bool = True,
) -> Cycle:
    """A ``new`` test, or another plan for one; ``cycle_id`` is given when the form opens, so it is kept once.

    Raises Refusal for one that was taken back meanwhile.
    """
    one = improvements.to_work_on(session, act, improvement_id)
    programme = programmes.by_id(session, one.programme_id)
    row = session.get(Row, cycle_id)
    if row is None and not new:
        raise Refusal("cycle-gone")
    if row is None:
        row = begun(session, act, cycle_id, one.id)
        row.responsible_id = one.responsible.id if one.responsible else act.by.id
    elif row.improvement_id != one.id:
        raise Refusal("cycle-gone")
    before = cycles.plan_of(row)
    fields = {name: said for name, said in given.items() if name != "prediction"}
    after = written(before, fields, shown, today=programme.today(act.now))
    require_there(session, one.id, before, after)
    if after != before:
        rewritings.note(session, act, one.id, row.id, row.made_by_id, "plan")
    write_plan(row, after)
    if redated(before, after):
        row.version += 1
    session.add(row)
    session.flush()
    predicted(row, given.get("prediction"), shown.get("prediction"), programme, by=act.by, now=act.now)
    return _planned(session, act, row)


def predict(session: Session, act: Act, cycle_id: str, prediction: str, *, shown: str) -> Cycle:
    """What the team thinks will happen. One that was made before the test began stands from then on."""
    row, programme = to_turn(session, act, cycle_id)
    if not prediction.strip():
        raise Refusal("cycle-prediction-empty", field="prediction")
    if row.prediction not in {"", prediction}:
        rewritings.note(session, act, row.improvement_id, row.id, row.predicted_by_id, "prediction")
    predicted(row, prediction, shown, programme, by=act.by, now=act.now)
    return _planned(session, act, row)


def pass_prediction(session: Session, act: Act, cycle_id: str) -> Cycle:
    """*Not this time*. It can be written later all the same."""
    row, _ = to_turn(session, act, cycle_id)
    if row.predicted_at is None:
        row.predicted_at, row.predicted_by_id = act.now, act.by.id
    return _planned(session, act, row)


def begin(session: Session, act: Act, cycle_id: str) -> Cycle:
    """The test has begun."""
    row, programme = to_turn(session, act, cycle_id)
    _running(row, programme, now=act.now)
    return _planned(session, act, row)


def observe(session: Session, act: Act, cycle_id: str, seen: Seen) -> Cycle:
    """A line of what was seen, with figures of what is measured. With the first line a test has begun.

    Each line stands beside what others wrote. Raises Refusal, with the field of a figure that cannot be read.
    """
    row, programme = to_turn(session, act, cycle_id)
    figures = [one for one in seen.figures if any(one.texts)]
    measured = [told(one, measure_deeds.enter(session, act, one).measure) for one in figures]
    text = " ".join(seen.text.split()) or "; ".join(measured)[:LONGEST_OBSERVATION]
    if not text:
        raise Refusal("cycle-seen-empty", field="seen")
    require_short(text, LONGEST_OBSERVATION, "seen")
    _running(row, programme, now=act.now)
    note(session, act, row, seen.line_id, text)
    tell_of_do(row, seen.surprises, seen.surprises_shown, seen.carried_out)
    return _planned(session, act, row)


def nothing_new(session: Session, act: Act, cycle_id: str) -> Cycle:
    """There was nothing new to see: once a day is enough to say so."""
    row, programme = to_turn(session, act, cycle_id)
    [one] = cycles.among(session, Row.id == row.id)
    day = local_day(act.now, act.by.zone)
    if not any(not said.text and local_day(said.at, act.by.zone) == day for said in one.observations):
        _running(row, programme, now=act.now)
        note(session, act, row, new_id(), "")
    return _planned(session, act, row)


def pause(session: Session, act: Act, cycle_id: str) -> Cycle:
    """The test rests, and nothing is asked."""
    row, _ = to_turn(session, act, cycle_id)
    if row.paused_at is None:
        row.paused_at, row.version = act.now, row.version + 1
    return _planned(session, act, row)


def resume(session: Session, act: Act, cycle_id: str) -> Cycle:
    """It goes on, and ends as much later as it has rested."""
    row, programme = to_turn(session, act, cycle_id)
    if row.paused_at is not None:
        one = cycles.to_work_on(session, act, cycle_id)
        row.ends_on = rules.ends_after_pause(one, today=programme.today(act.now), zone=programme.zone)
        row.paused_at, row.phase_since, row.version = None, act.now, row.version + 1
    return _planned(session, act, row)


def end(session: Session, act: Act, cycle_id: str) -> Cycle:
    """The test has ended: time to study it. Raises Refusal for one that has not begun."""
    row, programme = to_turn(session, act, cycle_id)
    to_study(row, programme, now=act.now)
    return _planned(session, act, row)


def match(session: Session, act: Act, cycle_id: str, matched: Matched) -> Cycle:
    """Did it match the prediction? One tap. Raises Refusal where somebody has answered otherwise."""
    row, programme = to_turn(session, act, cycle_id)
    if row.matched not in {None, matched}:
        one = cycles.to_work_on(session, act, cycle_id)
        name = one.studied_by.name if one.studied_by else ""
        raise Refusal("cycle-matched-already", matched=one.matched.value if one.matched else "", name=name)
    to_study(row, programme, now=act.now)
    if row.matched is None:
        row.matched, row.studied_by_id = matched, act.by.id
    return _planned(session, act, row)


def study(session: Session, act: Act, cycle_id: str, given: Said, *, shown: Said) -> Cycle:
    """Whether it matched and what was learned; then it is time to decide. Raises Refusal for an empty form.

    Where somebody else wrote meanwhile, her words stand before these.
    """
    row, programme = to_turn(session, act, cycle_id)
    matched, learned = given.get("matched"), str(given.get("learned") or "")
    if not matched and not learned.strip() and row.matched is None:
        raise Refusal("cycle-study-empty", field="learned")
    to_study(row, programme, now=act.now)
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
    rewritings.note(session, act, row.improvement_id, row.id, row.studied_by_id, "study")
    row.studied_by_id = act.by.id
    if row.phase is Phase.STUDY:
        row.studied_at = act.now
        move(row, Phase.ACT, at=act.now)
    return _planned(session, act, row)


def decide(session: Session, act: Act, cycle_id: str, decision: Decision, why: str) -> Cycle:
    """Adopt, adapt or abandon, and why. What is adapted has a next test from now on, with its plan.

    Raises Refusal where it is not time to decide, or somebody else has decided otherwise.
    """
    one = cycles.to_work_on(session, act, cycle_id)
    if one.phase is Phase.CLOSED:
        if one.decision is decision:
            return one
        name = one.decided_by.name if one.decided_by else ""
        raise Refusal("cycle-decided-already", decision=str(one.decision), name=name)
    require_decision(one, decision, why.strip())
    row = session.get_one(Row, one.id)
    row.decision, row.decision_why = decision, why.strip()
    row.decided_at, row.decided_by_id, row.paused_at = act.now, act.by.id, None
    move(row, Phase.CLOSED, at=act.now)
    if decision is Decision.ADAPT:
        adapted(session, act, row)
    idea_notices.tried(session, act, row)
    return _planned(session, act, row)


def undo(session: Session, act: Act, cycle_id: str, *, seen: Phase) -> Cycle:
    """One step back from the phase she saw; what was written stays. Moved since, it stays where it is.

    Raises Refusal when a next test has begun to build on it.
    """
    kept = cycles.to_work_on(session, act, cycle_id)
    zone = programmes.by_id(session, kept.programme_id).zone
    one = rules.caught_up(kept, now=act.now, zone=zone)
    if one.phase is not seen:
        return kept
    back, row = back_from(one), session.get_one(Row, one.id)
    if one.phase is Phase.CLOSED:
        take_back_next(session, one)
        improvement_states.undo_adopted(session, row)
        row.decision, row.decided_at, row.decided_by_id = None, None, None
    move_back(row, back, today=programmes.by_id(session, one.programme_id).today(act.now), now=act.now)
    return _planned(session, act, row)


def hand_over(session: Session, act: Act, cycle_id: str, *, to: str) -> Cycle:
    """Somebody else in the team, by id, answers for it and is asked from now on."""
    one = cycles.to_work_on(session, act, cycle_id)
    row = session.get_one(Row, one.id)
    require_there(session, one.improvement_id, one.plan, Plan(responsible_id=to))
    if row.responsible_id != to:
        row.responsible_id, row.version = to, row.version + 1
    return _planned(session, act, row)


def _running(row: Row, programme: Programme, *, now: datetime) -> None:
    catch_up(row, programme, now=now)
    if row.phase is Phase.PLAN:
        move(row, Phase.DO, at=now)


def _planned(session: Session, act: Act, row: Row) -> Cycle:
    """What will be asked, and how far the improvement has come, follow."""
    session.flush()
    improvement_states.follow(session, act, row)
    check_in_notices.replan(session, row.id, now=act.now)
    return cycles.among(session, Row.id == row.id)[0]
