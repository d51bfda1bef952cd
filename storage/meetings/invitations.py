"""Invitations to meetings: as they stand, and what follows when a meeting is another than they said."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from storage.ground.batches import some
from storage.meetings import meetings
from storage.meetings.tables import MeetingInvitation as Row
from storage.people import people


def of_circle(session: Session, meeting_id: str, cluster_id: str) -> Invitation | None:
    row = row_of(session, meeting_id, cluster_id)
    return _invitation(session, row) if row is not None else None


def row_of(session: Session, meeting_id: str, cluster_id: str) -> Row | None:
    return session.scalar(select(Row).where(Row.meeting_id == meeting_id, Row.cluster_id == cluster_id))


def sent(session: Session, meeting_ids: Iterable[str]) -> dict[tuple[str, str], Invitation]:
    """(Meeting, cluster) → what was sent, asked for many at once."""
    found = of_meetings(session, meeting_ids)
    return {key: one for key, one in found.items() if one.sent_at is not None}


def of_meetings(session: Session, meeting_ids: Iterable[str]) -> dict[tuple[str, str], Invitation]:
    """The same with those that are drafts still."""
    rows: list[Row] = []
    for ids in some(meeting_ids):
        rows += session.scalars(select(Row).where(Row.meeting_id.in_(ids)))
    who = people.by_ids(session, {row.sent_by_id for row in rows if row.sent_by_id})
    return {(row.meeting_id, row.cluster_id): _value(row, who.get(row.sent_by_id or "")) for row in rows}


def _invitation(session: Session, row: Row) -> Invitation:
    return _value(row, people.by_id(session, row.sent_by_id) if row.sent_by_id else None)


def _value(row: Row, by: Person | None) -> Invitation:
    return Invitation(
        row.id, row.meeting_id, row.cluster_id, row.agenda, row.have_ready, row.sequence, row.sent_at, by
    )


def told_of(meeting: Meeting) -> str:
    """What a calendar would show otherwise: its day, time, place, or that it is cancelled."""
    state = "cancelled" if meeting.cancelled else "on"
    return f"{meeting.on.isoformat()} {state} {meeting.where} {meeting.link}".strip()


def follow(session: Session, meeting: Meeting) -> None:
    """Where it is another than what was sent says, calendars are given the next in the sequence."""
    for row in session.scalars(select(Row).where(Row.meeting_id == meeting.id, Row.sent_at.is_not(None))):
        if row.told != told_of(meeting):
            row.told, row.sequence = told_of(meeting), row.sequence + 1
    session.flush()


def sent_by_us(session: Session, told: Collection[tuple[str, str]], *, now: datetime) -> None:
    """Those of (meeting, cluster) that were drafts when their first letter went are sent from then on."""
    meeting_ids = {meeting_id for meeting_id, _ in told}
    there = meetings.by_ids(session, meeting_ids)
    drafts = select(Row).where(Row.meeting_id.in_(there), Row.sent_at.is_(None))
    for row in session.scalars(drafts):
        if (row.meeting_id, row.cluster_id) in told:
            row.sent_at, row.told = now, told_of(there[row.meeting_id])
    session.flush()
