"""How far an improvement has come follows what was done: a test planned, begun, studied, adopted."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.improvement.cycles import Decision, Phase
from programme.improvement.improvements import State, after_test
from programme.people.acts import Act
from storage.improvement.tables import Cycle, Improvement, ImprovementMove


def follow(session: Session, act: Act, cycle: Cycle) -> None:
    """Forward, never back: a step back is somebody's own, with a reason."""
    row = session.get_one(Improvement, cycle.improvement_id)
    to = after_test(row.state, cycle.phase, cycle.decision)
    if to is row.state:
        return
    session.add(
        ImprovementMove(
            improvement_id=row.id,
            number=_moves(session, row.id) + 1,
            from_state=row.state,
            to_state=to,
            at=act.now,
            by_id=act.by.id,
        )
    )
    row.state, row.state_since = to, act.now
    session.flush()


def undo_adopted(session: Session, cycle: Cycle) -> None:
    """A decision that is taken back takes back the step that followed from it, if it was the last."""
    if cycle.phase is not Phase.CLOSED or cycle.decision is not Decision.ADOPT:
        return
    row = session.get_one(Improvement, cycle.improvement_id)
    last = session.get(ImprovementMove, (row.id, _moves(session, row.id)))
    if last is None or last.to_state is not State.SECURE or last.at != cycle.decided_at:
        return
    row.state, row.state_since = last.from_state, cycle.studied_at or cycle.phase_since
    session.delete(last)
    session.flush()


def _moves(session: Session, improvement_id: str) -> int:
    count = select(func.count()).select_from(ImprovementMove)
    return session.scalar(count.where(ImprovementMove.improvement_id == improvement_id)) or 0
