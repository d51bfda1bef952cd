"""Feedback: what was said of a meeting, gathered for its host; and what somebody said of it herself."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.meetings.feedback import Feedback, Gathered, Words, mixed
from programme.people.acts import Act
from storage.meetings import circles
from storage.meetings.circles import Circle
from storage.meetings.held import attendances
from storage.meetings.tables import MeetingFeedback as Row
from storage.people import tables as people_tables


def gathered(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> Gathered:
    """For the host and the facilitator. Raises Refusal."""
    return of_circle(session, circles.to_host(session, act, meeting_id, cluster_id))


def of_circle(session: Session, found: Circle) -> Gathered:
    """Names only where they are signed."""
    rows = session.execute(
        select(Row, people_tables.Person.name)
        .outerjoin(people_tables.Person, people_tables.Person.id == Row.person_id)
        .where(Row.meeting_id == found.meeting.id, Row.cluster_id == found.cluster.id)
    )
    said = mixed(feedback(row, name) for row, name in rows)
    return Gathered(found.meeting, said, len(attendances.of_circle(session, found).present))


def feedback(row: Row, name: str | None) -> Feedback:
    """``name`` is that of who is known to have said it."""
    words = Words(row.plus, row.minus, row.interesting, row.signed)
    by = (name or row.name) if row.signed else ""
    return Feedback(row.id, row.meeting_id, row.cluster_id, words, row.at, by)


def own(session: Session, act: Act, meeting_id: str) -> Words:
    """What she has said of it herself; nothing, perhaps."""
    row = session.scalar(select(Row).where(Row.meeting_id == meeting_id, Row.person_id == act.by.id))
    return feedback(row, "").words if row is not None else Words()


def count(session: Session, meeting_id: str, cluster_id: str) -> int:
    query = select(func.count()).select_from(Row)
    return session.scalar(query.where(Row.meeting_id == meeting_id, Row.cluster_id == cluster_id)) or 0
