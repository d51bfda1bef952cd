"""Ideas: written down, taken up by other teams, put aside; and one idea in many teams, side by side."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.ideas import Comparison, Idea, TakenUp, may_see_idea, worded
from programme.improvement.improvements import Improvement
from programme.people.acts import Act
from programme.people.visibility import beyond_invitations, may_work_on
from storage.ground.batches import some
from storage.improvement import idea_notices, improvements
from storage.improvement.tables import Cycle, ImprovementIdea
from storage.improvement.tables import Idea as Row
from storage.improvement.tables import Improvement as Improved
from storage.people import people
from storage.programmes import tables as programme_tables


def of_improvement(session: Session, improvement_id: str) -> list[Idea]:
    """What a team has taken up, its own or another's, in that order. Asks no rule."""
    return _among(session, Row.id.in_(_taken_up_in([improvement_id])))


def open_to(session: Session, viewer_id: str) -> list[TakenUp]:
    """Every idea somebody may see, with those who have taken it up, the newest first."""
    viewer = people.viewer(session, viewer_id)
    seen = {one.id: one for one in improvements.seen_by(session, viewer_id)}
    taken = _takers(session, seen)
    homes = {seat.organisation_id for seat in beyond_invitations(viewer).seats}
    found = {one.id: one for one in _among(session, Row.organisation_id.in_(homes))}
    for ids in some(taken):
        found |= {one.id: one for one in _among(session, Row.id.in_(ids))}
    ordered = sorted(found.values(), key=lambda one: (one.at, one.id), reverse=True)
    return [
        TakenUp(one, tuple(seen[each] for each in taken.get(one.id, ())), taken.get(one.id, {}))
        for one in ordered
    ]


def comparison(session: Session, act: Act, idea_id: str) -> Comparison:
    """One idea in every team that has taken it up, as far as she may see. Raises Refusal."""
    viewer = people.viewer(session, act.by.id)
    taken = _seen(session, act, idea_id)
    there, programme_id = {one.id for one in taken.by}, taken.idea.programme_id
    homes = {seat.organisation_id for seat in viewer.seats if seat.organisation_id}
    at_home = improvements.seen_by(session, act.by.id, Improved.organisation_id.in_(homes))
    mine = (one for one in at_home if one.programme_id == programme_id and one.id not in there)
    seats = beyond_invitations(viewer).seats
    begins = any(seat.organisation_id and seat.programme_id == programme_id for seat in seats)
    set_aside = frozenset(one.id for one in taken.by if may_work_on(viewer, one))
    return Comparison(taken, tuple(mine), set_aside, may_begin=begins)


def write(session: Session, act: Act, idea_id: str, improvement_id: str, text: str) -> Idea:
    """A new idea in an improvement; ``idea_id`` is given when the form opens, so that it is kept once."""
    one = improvements.to_work_on(session, act, improvement_id)
    if session.get(Row, idea_id) is None:
        session.add(
            Row(
                id=idea_id,
                programme_id=one.programme_id,
                organisation_id=one.organisation_id,
                text=worded(text),
                at=act.now,
                by_id=act.by.id,
            )
        )
        session.flush()
        _take_up(session, act, idea_id, one)
    return _among(session, Row.id == idea_id)[0]


def take_up(session: Session, act: Act, idea_id: str, improvement_id: str) -> Idea:
    """A team takes up an idea, its own or another's; where it came from is kept. Raises Refusal."""
    one = improvements.to_work_on(session, act, improvement_id)
    idea = _seen(session, act, idea_id).idea
    if idea.programme_id != one.programme_id:
        raise Refusal("idea-elsewhere", field="improvement")
    _take_up(session, act, idea_id, one)
    return idea


def put_aside(session: Session, act: Act, idea_id: str, improvement_id: str) -> None:
    """The team takes it out of its improvement; what it has tested stays. One that nobody has is gone."""
    one = improvements.to_work_on(session, act, improvement_id)
    tested = select(func.count()).select_from(Cycle)
    if session.scalar(tested.where(Cycle.improvement_id == one.id, Cycle.idea_id == idea_id)):
        raise Refusal("idea-tested")
    link = session.get(ImprovementIdea, (one.id, idea_id))
    if link is not None:
        session.delete(link)
        session.flush()
    left = select(func.count()).select_from(ImprovementIdea).where(ImprovementIdea.idea_id == idea_id)
    if not session.scalar(left) and not session.scalar(tested.where(Cycle.idea_id == idea_id)):
        session.execute(delete(Row).where(Row.id == idea_id))


def _take_up(session: Session, act: Act, idea_id: str, one: Improvement) -> None:
    if session.get(ImprovementIdea, (one.id, idea_id)) is None:
        session.add(ImprovementIdea(improvement_id=one.id, idea_id=idea_id, at=act.now, by_id=act.by.id))
        session.flush()
        idea_notices.taken_up(session, act, idea_id, one.id)


def _seen(session: Session, act: Act, idea_id: str) -> TakenUp:
    found = _among(session, Row.id == idea_id)
    in_it = select(ImprovementIdea.improvement_id).where(ImprovementIdea.idea_id == idea_id)
    takers = improvements.seen_by(session, act.by.id, Improved.id.in_(in_it))
    if not found or not may_see_idea(people.viewer(session, act.by.id), found[0], takers):
        raise Refusal("idea-gone")
    return TakenUp(found[0], tuple(takers))


def _takers(session: Session, improvement_ids: Iterable[str]) -> dict[str, dict[str, datetime]]:
    """Idea → the improvements that have taken it up, of these, in their order, with when they did."""
    found: dict[str, dict[str, datetime]] = {}
    order = {one: at for at, one in enumerate(improvement_ids)}
    for ids in some(order):
        rows = session.execute(
            select(ImprovementIdea.idea_id, ImprovementIdea.improvement_id, ImprovementIdea.at).where(
                ImprovementIdea.improvement_id.in_(ids)
            )
        )
        for idea_id, improvement_id, at in rows:
            found.setdefault(idea_id, {})[improvement_id] = at
    return {
        idea_id: {one: takers[one] for one in sorted(takers, key=order.__getitem__)}
        for idea_id, takers in found.items()
    }


def _taken_up_in(improvement_ids: Iterable[str]) -> "ColumnElement[str]":
    return (
        select(ImprovementIdea.idea_id)
        .where(ImprovementIdea.improvement_id.in_(list(improvement_ids)))
        .scalar_subquery()
    )


def _among(session: Session, *conditions: ColumnElement[bool]) -> list[Idea]:
    rows = session.execute(
        select(Row, programme_tables.Organisation.name)
        .join(programme_tables.Organisation, programme_tables.Organisation.id == Row.organisation_id)
        .where(*conditions)
        .order_by(Row.at, Row.id)
    )
    return [Idea(row.id, row.programme_id, row.organisation_id, name, row.text, row.at) for row, name in rows]
