"""Ways back: a cluster with a date of its own meets when the others do again."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meeting_notices import ON_MEETING
from programme.meetings.meetings import Followed
from programme.people.acts import Act
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.ground import notices
from storage.meetings import gatherings, meeting_notices, meetings, told_dates
from storage.meetings import tables as meeting_tables
from storage.people import seats
from storage.preparations import preparation_notices
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.programmes import programmes

Row = meeting_tables.Meeting


def change(session: Session, act: Act, meeting_id: str, wanted: Change, *, seen_version: int) -> Followed:
    """The same as for any meeting; one that is given just what the others have is theirs again.

    Raises Refusal.
    """
    followed = meeting_deeds.change(session, act, meeting_id, wanted, seen_version=seen_version)
    row = meetings.row_of(session, meeting_id)
    shared = _shared(session, row)
    if shared is None or shared.cancelled_at is not None or wanted != meeting_deeds.as_it_is(shared):
        return followed
    return _joined(session, act, row, shared, followed)


def rejoin(session: Session, act: Act, meeting_id: str, *, seen_version: int) -> Followed:
    """A cluster's own meeting is none of its own any more: its people come when the others do.

    What they owe hangs on the common one, and those who were told another date hear so. Raises Refusal.
    """
    row = meetings.row_of(session, meeting_id)
    programmes.led_by(session, act, row.programme_id)
    shared = _shared(session, row)
    if shared is None:
        raise Refusal("meeting-nothing-shared")
    if shared.cancelled_at is not None:
        raise Refusal("meeting-is-cancelled")
    wanted = meeting_deeds.as_it_is(shared)
    followed = meeting_deeds.change(session, act, row.id, wanted, seen_version=seen_version)
    return _joined(session, act, row, shared, followed)


def _shared(session: Session, row: Row) -> Row | None:
    if row.cluster_id is None:
        return None
    theirs = (Row.programme_id == row.programme_id, Row.step == row.step, Row.cluster_id.is_(None))
    return session.scalar(select(Row).where(*theirs))


def _joined(session: Session, act: Act, own: Row, shared: Row, followed: Followed) -> Followed:
    """Both are on one day by now: what hangs on the one hangs on the other from now on."""
    programme = programmes.by_id(session, own.programme_id)
    theirs = seats.in_cluster(session, programme.id, own.cluster_id or "")
    hanging = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.meeting_id == own.id
    )
    moved = list(session.scalars(hanging))
    for preparation in moved:
        preparation.meeting_id = shared.id
    session.flush()
    notices.reconcile(session, programme.workspace_id, [own.id], ON_MEETING, [])
    told_dates.retell(session, theirs, own.id, shared.id)
    gatherings.rehang(session, own.cluster_id or "", own.id, shared.id)
    session.execute(delete(meeting_tables.Told).where(meeting_tables.Told.meeting_id == own.id))
    session.delete(own)
    session.flush()
    preparation_notices.replan(session, [one.id for one in moved], now=act.now)
    readings.replan_questions(session, programme, [own.id, shared.id], now=act.now)
    meeting_notices.plan_questions_of(session, programme, theirs, now=act.now)
    meeting_notices.plan_news(session, programme, shared.id, now=act.now)
    told = len(meeting_notices.told_otherwise(session, shared.id))
    return Followed(meetings.meeting(shared, programme), followed.redated, told, suits=followed.suits)
