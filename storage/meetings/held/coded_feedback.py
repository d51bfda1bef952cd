"""How a meeting was, said with the code on its screen by somebody we do not know."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY
from programme.ground.refusals import Refusal
from programme.meetings import feedback as rules
from programme.meetings.attendance import NAME, code_of, read_code
from programme.meetings.feedback import Words
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Programme
from storage.meetings import circles, feedback_notices, meetings
from storage.meetings.tables import Meeting as MeetingRow
from storage.meetings.tables import MeetingFeedback as Row
from storage.programmes import organisations, programmes


@dataclass(frozen=True, slots=True)
class Room:
    """A meeting of today's, and the cluster that sits there."""

    programme: Programme
    meeting: Meeting
    cluster_id: str


def room(session: Session, code: str, *, now: datetime) -> Room:
    """Where that code is on the screen today. Raises Refusal for a code that is on none."""
    wanted = read_code(code)
    found = (one for one in _rooms(session, now) if code_of(one.meeting.id, one.cluster_id) == wanted)
    if (one := next(found, None)) is None:
        raise Refusal("meeting-code-unknown", field="code")
    return one


def _rooms(session: Session, now: datetime) -> Iterator[Room]:
    """Every one there is today, where its programme lives."""
    near = (now.date() - DAY, now.date() + DAY)
    query = select(MeetingRow).where(MeetingRow.on.between(*near), MeetingRow.cancelled_at.is_(None))
    for row in session.scalars(query):
        programme = programmes.by_id(session, row.programme_id)
        if row.on != programme.today(now):
            continue
        every = [one.id for one in organisations.clusters(session, programme.id)]
        goes = meetings.meetings_by_cluster(session, programme.id, every)
        for cluster_id in every:
            if goes[cluster_id].get(row.step) is row:
                yield Room(programme, meetings.meeting(row, programme), cluster_id)


def say(session: Session, code: str, form_id: str, words: Words, *, name: str, now: datetime) -> Room:
    """Kept once by its form's id; sent again it holds instead. ``name`` is hers where she gives one.

    Raises Refusal.
    """
    there = room(session, code, now=now)
    kept = rules.worded(words)
    if len(name) > NAME:
        raise Refusal("attendance-name-long", field="name", most=NAME)
    row = session.get(Row, form_id) or _new(session, form_id, there)
    if row.person_id is not None or (row.meeting_id, row.cluster_id) != (there.meeting.id, there.cluster_id):
        raise Refusal("thing-gone")
    row.at, row.name, row.signed = now, " ".join(name.split()), bool(name.strip())
    row.plus, row.minus, row.interesting = kept.plus, kept.minus, kept.interesting
    session.add(row)
    session.flush()
    found = circles.of_all(session, there.programme, there.meeting, there.cluster_id)
    feedback_notices.tell_hosts(session, found, now=now)
    return there


def _new(session: Session, form_id: str, there: Room) -> Row:
    """Raises Refusal where more have answered than can have been there."""
    here = (Row.meeting_id == there.meeting.id, Row.cluster_id == there.cluster_id, Row.person_id.is_(None))
    count = session.scalar(select(func.count()).select_from(Row).where(*here)) or 0
    if count >= rules.MOST_BY_CODE:
        raise Refusal("feedback-code-full")
    return Row(id=form_id, meeting_id=there.meeting.id, cluster_id=there.cluster_id)
