"""Told dates: which date, time and place of a meeting each was last told, and who wrongly by then."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.meetings import is_told_right
from storage.ground.batches import some
from storage.meetings import meeting_notices, meetings
from storage.meetings import tables as meeting_tables
from storage.programmes import programmes

Told = tuple[str, str, date | None, str | None]
"""Person, meeting, and the date (None: that it is cancelled), with time and place where they were told."""


def remember(session: Session, told: Sequence[Told], *, now: datetime) -> None:
    """Of meetings that are still there. Who was told what held no more by then will hear what does."""
    there = meetings.by_ids(session, [meeting_id for _, meeting_id, *_ in told])
    known = of_people(session, [(person_id, meeting_id) for person_id, meeting_id, *_ in told])
    wrong = set()
    for person_id, meeting_id, on, where in told:
        if meeting_id not in there:
            continue
        if (person_id, meeting_id) not in known:
            known[person_id, meeting_id] = meeting_tables.Told(person_id=person_id, meeting_id=meeting_id)
            session.add(known[person_id, meeting_id])
        row = known[person_id, meeting_id]
        row.on = on
        if where is not None:
            row.where, row.at = where, now
        if not is_told_right(there[meeting_id], on, row.where):  # changed while this was on its way
            wrong.add(meeting_id)
    session.flush()
    for meeting_id in sorted(wrong):
        programme = programmes.by_id(session, there[meeting_id].programme_id)
        meeting_notices.plan_news(session, programme, meeting_id, now=now)


def of_people(
    session: Session, pairs: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], meeting_tables.Told]:
    """(Person, meeting) → what she was told of it."""
    found: dict[tuple[str, str], meeting_tables.Told] = {}
    for ids in some(person_id for person_id, _ in pairs):
        query = select(meeting_tables.Told).where(
            meeting_tables.Told.person_id.in_(ids),
            meeting_tables.Told.meeting_id.in_({meeting_id for _, meeting_id in pairs}),
        )
        found |= {(row.person_id, row.meeting_id): row for row in session.scalars(query)}
    return found
