"""News of meetings: whether somebody still believes otherwise, and what of hers it touches."""

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.meetings.meetings import is_told_right
from programme.preparations.preparations import Owed
from storage.ground import tables as ground_tables
from storage.meetings import meetings
from storage.meetings import tables as meeting_tables
from storage.preparations import preparations


def is_news(session: Session, row: ground_tables.Notice) -> bool:
    """Whether the reader still believes otherwise of the meeting, and this tells her what holds."""
    meeting = meetings.find(session, row.subject)
    known = session.get(meeting_tables.Told, (row.person_id, row.subject))
    if meeting is None or (known is not None and is_told_right(meeting, known.on)):
        return False
    told_cancelled = known is not None and known.on is None
    holds = Kind.CANCELLED if meeting.cancelled else Kind.BACK_ON if told_cancelled else Kind.MOVED
    return row.kind is holds


def touched_by(session: Session, row: ground_tables.Notice) -> tuple[Owed, ...]:
    """What the reader answers for, is open, and hangs on the meeting, or hung on one that is cancelled."""
    meeting, hers = (
        session.get(meeting_tables.Meeting, row.subject),
        preparations.to_do(session, row.person_id),
    )
    if meeting is None:
        return ()
    hangs = [
        one
        for one in hers
        if one.meeting_id == meeting.id
        or (
            meeting.cancelled_at
            and (one.programme_id, one.item.before) == (meeting.programme_id, meeting.step)
        )
    ]
    return tuple(one for one in hangs if not one.let_be)
