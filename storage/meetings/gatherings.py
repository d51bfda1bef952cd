"""Gatherings: what hangs on a meeting besides what is owed, when a cluster comes to another instead."""

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.improvement.tables import Idea
from storage.meetings.tables import Attendance, KnowledgeInventory, MeetingFeedback, MeetingInvitation
from storage.people.tables import Membership
from storage.programmes.tables import Organisation

HANGING: tuple[Any, ...] = (MeetingInvitation, MeetingFeedback, KnowledgeInventory)
"""What names both a meeting and a cluster."""


def rehang(session: Session, cluster_id: str, was: str, now_is: str) -> None:
    """What a cluster was sent, has answered and has said of one meeting it has of the other from now on."""
    for each in HANGING:
        hers = (each.meeting_id == was, each.cluster_id == cluster_id)
        session.execute(update(each).where(*hers).values(meeting_id=now_is))
    homes = select(Organisation.id).where(Organisation.cluster_id == cluster_id)
    heard = (Idea.meeting_id == was, Idea.organisation_id.in_(homes))
    session.execute(update(Idea).where(*heard).values(meeting_id=now_is))
    here = select(Membership.person_id).join(Organisation).where(Organisation.cluster_id == cluster_id)
    theirs = select(Attendance).where(Attendance.meeting_id == was, Attendance.person_id.in_(here))
    for answer in session.scalars(theirs).all():
        session.merge(_moved(answer, now_is))
        session.delete(answer)
    session.flush()


def _moved(one: Attendance, meeting_id: str) -> Attendance:
    kept = {column.key: getattr(one, column.key) for column in Attendance.__table__.columns}
    return Attendance(**kept | {"meeting_id": meeting_id})
