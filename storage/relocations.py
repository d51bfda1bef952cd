"""Relocations: an organisation meets with another cluster from now on."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.meetings import joining_due_on
from programme.preparations import Lapse, State
from programme.programmes import Programme
from storage import meetings, moves, plans, tables


def to_cluster(
    session: Session, programme: Programme, row: tables.Organisation, cluster_id: str, *, now: datetime
) -> None:
    """What it owes follows to the new cluster's dates; what was owed together stays with those who stay."""
    left = row.cluster_id
    before = plans.meetings_of(session, programme.id, left, cancelled=True)
    row.cluster_id = cluster_id
    session.flush()
    after = plans.meetings_of(session, programme.id, cluster_id, cancelled=True)
    hosted = update(tables.Meeting).where(tables.Meeting.host_id == row.id, tables.Meeting.cluster_id == left)
    session.execute(hosted.values(host_id=None))
    ours = list(
        session.scalars(select(tables.Preparation).where(tables.Preparation.organisation_id == row.id))
    )
    for preparation in ours:
        _rehang(programme, preparation, cluster_id, after, now)
    session.flush()
    plans.owe(session, programme, [row], now=now)
    plans.replan(session, [one.id for one in ours], now=now)
    plans.settle(session, programme, [left, cluster_id], now=now)
    _tell(session, programme, row.id, before, after, now=now)


def _rehang(
    programme: Programme,
    preparation: tables.Preparation,
    cluster_id: str,
    at: dict[str, tables.Meeting],
    now: datetime,
) -> None:
    """A meeting that the new cluster has had already, or has cancelled, asks nothing of those who come."""
    item, today = programme.item(preparation.item), programme.today(now)
    preparation.cluster_id = cluster_id
    if item.before not in at or at[item.before].id == preparation.meeting_id:
        return
    meeting = at[item.before]
    if meeting.cancelled_at is not None and preparation.meeting_id in {one.id for one in at.values()}:
        return  # it was moved on to a meeting that the new cluster goes to as well
    preparation.meeting_id = meeting.id
    if preparation.lapsed is Lapse.CANCELLED and meeting.cancelled_at is None:
        preparation.state, preparation.lapsed = State.OPEN, None
    if preparation.state is not State.OPEN:
        return
    if meeting.cancelled_at is not None:
        preparation.state, preparation.lapsed = State.EXEMPT, Lapse.CANCELLED
    elif meeting.on < today:
        preparation.state = State.EXEMPT
    elif preparation.agreed_on is None:
        on = joining_due_on(item, meeting.on, today=today)
        if preparation.due_on != on:
            plans.redate(preparation, on)


def _tell(
    session: Session,
    programme: Programme,
    organisation_id: str,
    before: dict[str, tables.Meeting],
    after: dict[str, tables.Meeting],
    *,
    now: datetime,
) -> None:
    """Its people hear of other dates where they had been told one, and get the new cluster's questions."""
    theirs = set(
        session.scalars(
            select(tables.Membership.person_id).where(tables.Membership.organisation_id == organisation_id)
        )
    )
    for step, meeting in after.items():
        if step in before and before[step].id != meeting.id:
            moves.retell(session, theirs, before[step].id, meeting.id)
            meetings.plan_news(session, programme, meeting.id, now=now)
            meetings.plan_news(session, programme, before[step].id, now=now)
    meetings.plan_questions_of(session, programme, theirs, now=now)
