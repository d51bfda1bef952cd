"""Somebody says how a meeting was; said again it holds instead, and the host is told that there is some."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings import feedback as rules
from programme.meetings.feedback import Words
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from storage.meetings import circles, feedback_notices
from storage.meetings.circles import Circle
from storage.meetings.held import attendance_deeds
from storage.meetings.tables import MeetingFeedback as Row


def write(session: Session, act: Act, meeting_id: str, words: Words, *, cluster_id: str = "") -> None:
    """Raises Refusal before the meeting's day, when its time is out, and for who was not there."""
    found = circles.circle(session, act, meeting_id, cluster_id)
    _require_hers(found)
    rules.require_open(found.meeting, today=found.programme.today(act.now))
    kept = rules.worded(words)
    attendance_deeds.was_there_after_all(session, found, act.by)
    row = session.scalar(select(Row).where(Row.meeting_id == found.meeting.id, Row.person_id == act.by.id))
    if row is None:
        row = Row(meeting_id=found.meeting.id, person_id=act.by.id)
        session.add(row)
    row.cluster_id, row.at, row.signed = found.cluster.id, act.now, kept.signed
    row.plus, row.minus, row.interesting = kept.plus, kept.minus, kept.interesting
    session.flush()
    feedback_notices.tell_hosts(session, found, now=act.now)


def paper(session: Session, act: Act, meeting_id: str, *, cluster_id: str = "") -> tuple[Meeting, str]:
    """The meeting somebody is about to say something of, and with which cluster she was at it.

    Raises Refusal where she may not, or not now.
    """
    found = circles.circle(session, act, meeting_id, cluster_id)
    _require_hers(found)
    rules.require_open(found.meeting, today=found.programme.today(act.now))
    return found.meeting, found.cluster.id


def _require_hers(found: Circle) -> None:
    if not found.may_say_how_it_was:
        raise Refusal("feedback-not-yours")
