"""Relocations: an organisation meets with another cluster from now on."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.meetings.meetings import due_anew
from programme.preparations.preparations import Lapse, State
from programme.programmes.programmes import Programme
from storage.meetings import meeting_notices, told_dates
from storage.meetings import meetings as meetings_meetings
from storage.meetings import tables as meeting_tables
from storage.people import tables as people_tables
from storage.preparations import preparation_notices
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables


def to_cluster(
    session: Session,
    programme: Programme,
    row: programme_tables.Organisation,
    cluster_id: str,
    *,
    now: datetime,
) -> None:
    """What it owes follows to the new cluster's dates; what was owed together stays with those who stay."""
    left = row.cluster_id
    before = meetings_meetings.meetings_of(session, programme.id, left, cancelled=True)
    row.cluster_id = cluster_id
    session.flush()
    after = meetings_meetings.meetings_of(session, programme.id, cluster_id, cancelled=True)
    hosted = update(meeting_tables.Meeting).where(
        meeting_tables.Meeting.host_id == row.id, meeting_tables.Meeting.cluster_id == left
    )
    session.execute(hosted.values(host_id=None))
    ours = list(
        session.scalars(
            select(preparation_tables.Preparation).where(
                preparation_tables.Preparation.organisation_id == row.id
            )
        )
    )
    for preparation in ours:
        _rehang(programme, preparation, cluster_id, after, now)
    session.flush()
    preparation_notices.owe(session, programme, [row], now=now)
    preparation_notices.replan(session, [one.id for one in ours], now=now)
    preparation_notices.settle(session, programme, [left, cluster_id], now=now)
    _tell(session, programme, row.id, before, after, now=now)


def _rehang(
    programme: Programme,
    preparation: preparation_tables.Preparation,
    cluster_id: str,
    at: dict[str, meeting_tables.Meeting],
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
        own = at.get(item.step) if item.days_after is not None else None
        held = own.on if own is not None and own.cancelled_at is None else None
        on = due_anew(item, meeting.on, programme.calendar, today=today, was=preparation.due_on, held_on=held)
        if preparation.due_on != on:
            preparation_notices.redate(preparation, on)


def _tell(
    session: Session,
    programme: Programme,
    organisation_id: str,
    before: dict[str, meeting_tables.Meeting],
    after: dict[str, meeting_tables.Meeting],
    *,
    now: datetime,
) -> None:
    """Its people hear of other dates where they had been told one, and get the new cluster's questions."""
    theirs = set(
        session.scalars(
            select(people_tables.Membership.person_id).where(
                people_tables.Membership.organisation_id == organisation_id
            )
        )
    )
    for step, meeting in after.items():
        if step in before and before[step].id != meeting.id:
            told_dates.retell(session, theirs, before[step].id, meeting.id)
            meeting_notices.plan_news(session, programme, meeting.id, now=now)
            meeting_notices.plan_news(session, programme, before[step].id, now=now)
    meeting_notices.plan_questions_of(session, programme, theirs, now=now)
