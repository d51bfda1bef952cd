"""Mondays: each facilitator's next digest is a promise like any other; each that is said makes the next."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.messages.digests import digest_on
from programme.people.people import Person
from programme.people.reachability import week_of
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.meetings import tables as meeting_tables
from storage.people import tables as people_tables


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
    return session.scalar(
        select(func.max(meeting_tables.Meeting.on)).where(
            meeting_tables.Meeting.programme_id == programme_id, meeting_tables.Meeting.cancelled_at.is_(None)
        )
    )


def still_goes_on(session: Session, row: ground_tables.Notice, now: datetime) -> bool:
    """Looked at again before it is said: has the programme a meeting left?"""
    last = last_day(session, row.programme_id)
    return (
        last is not None and local_day(now, session.get_one(people_tables.Person, row.person_id).zone) <= last
    )


def _waits(session: Session, programme: Programme, leader: Person) -> bool:
    waiting = select(ground_tables.Notice.id).where(
        ground_tables.Notice.person_id == leader.id,
        ground_tables.Notice.kind == Kind.DIGEST,
        ground_tables.Notice.subject == programme.id,
        ground_tables.Notice.message_id.is_(None),
        ground_tables.Notice.dropped_at.is_(None),
    )
    return session.scalar(waiting) is not None
