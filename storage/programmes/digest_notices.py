"""Mondays: each facilitator's next digest is a promise like any other; each that is said makes the next."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.messages.digests import digest_on
from programme.people.people import Person
from programme.people.reachability import week_of
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.meetings import tables as meeting_tables


def plan(session: Session, programme: Programme, leaders: Iterable[Person], *, now: datetime) -> None:
    """Promises a digest to those of its facilitators for whom none waits, as long as the programme lasts."""
    last = last_day(session, programme.id)
    wanted = []
    for leader in leaders:
        day = digest_on(programme.calendar, next_morning(now, leader.zone))
        if leader.reachable and last is not None and day <= last and not _waits(session, programme, leader):
            wanted.append(Notice(Kind.DIGEST, programme.id, leader.id, programme.id, week_of(day), day))
    notices.promise(session, programme.workspace_id, wanted)


def last_day(session: Session, programme_id: str) -> date | None:
    """When the last of a programme's meetings is, the close; None when it has none."""
    return last_days(session, [programme_id]).get(programme_id)


def last_days(session: Session, programme_ids: Iterable[str]) -> dict[str, date]:
    """Programme → the same; those that have none are left out."""
    meeting = meeting_tables.Meeting
    rows = session.execute(
        select(meeting.programme_id, func.max(meeting.on))
        .where(meeting.programme_id.in_(list(programme_ids)), meeting.cancelled_at.is_(None))
        .group_by(meeting.programme_id)
    )
    return dict(rows.all())


def _waits(session: Session, programme: Programme, leader: Person) -> bool:
    waiting = select(ground_tables.Notice.id).where(
        ground_tables.Notice.person_id == leader.id,
        ground_tables.Notice.kind == Kind.DIGEST,
        ground_tables.Notice.subject == programme.id,
        ground_tables.Notice.message_id.is_(None),
        ground_tables.Notice.dropped_at.is_(None),
    )
    return session.scalar(waiting) is not None
