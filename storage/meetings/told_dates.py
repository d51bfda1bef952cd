"""Told dates: which date, time and place of a meeting each was last told, and who wrongly by then."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from programme.meetings.meetings import is_told_right
from storage.ground.batches import some
from storage.ground.conflicts import insert
from storage.meetings import meeting_notices, meetings
from storage.meetings.tables import Told as Row
from storage.programmes import programmes

Told = tuple[str, str, date | None, str | None]
"""Person, meeting, and the date (None: that it is cancelled), with time and place where they were told."""

Given = tuple[date | None, str | None]


def remember(session: Session, told: Sequence[Told], *, now: datetime) -> None:
    """Of meetings that are still there. Who was told what held no more by then will hear what does."""
    if not told:
        return
    there = meetings.by_ids(session, {meeting_id for _, meeting_id, *_ in told})
    last: dict[tuple[str, str], Given] = {}
    for who, meeting_id, on, where in told:
        if meeting_id in there:
            before = last.get((who, meeting_id))
            last[who, meeting_id] = on, where if where is not None or before is None else before[1]
    _keep(session, last, now)
    wrong = {one for (_, one), given in last.items() if not is_told_right(there[one], *given)}
    for meeting_id in sorted(wrong):  # changed while this was on its way
        programme = programmes.by_id(session, there[meeting_id].programme_id)
        meeting_notices.plan_news(session, programme, meeting_id, now=now)


def _keep(session: Session, last: dict[tuple[str, str], Given], now: datetime) -> None:
    """Where nobody had been told before, and where it is otherwise now; what was not told stays."""
    if not last:
        return
    session.flush()
    made = insert(session, Row)
    told = made.excluded
    again = made.on_conflict_do_update(
        index_elements=[Row.person_id, Row.meeting_id],
        set_={
            "on": told.on,
            "where": func.coalesce(told.where, Row.where),
            "at": func.coalesce(told.at, Row.at),
        },
        where=or_(Row.on.is_distinct_from(told.on), told.where.is_not(None)),
    )
    rows = [
        {"person_id": who, "meeting_id": what, "on": on, "where": where, "at": None if where is None else now}
        for (who, what), (on, where) in sorted(last.items())
    ]
    session.connection().execute(again, rows)
    for row in session.identity_map.values():
        if isinstance(row, Row):
            session.expire(row)


def of_people(session: Session, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Row]:
    """(Person, meeting) → what she was told of it."""
    found: dict[tuple[str, str], Row] = {}
    for ids in some(person_id for person_id, _ in pairs):
        query = select(Row).where(
            Row.person_id.in_(ids), Row.meeting_id.in_({meeting_id for _, meeting_id in pairs})
        )
        found |= {(row.person_id, row.meeting_id): row for row in session.scalars(query)}
    return found


def retell(session: Session, person_ids: Collection[str], was: str, now_is: str) -> None:
    """Those who were told the date of one meeting were thereby told that of the one they go to instead."""
    told = select(Row).where(Row.meeting_id == was, Row.person_id.in_(person_ids))
    for known in list(session.scalars(told)):
        session.merge(
            Row(person_id=known.person_id, meeting_id=now_is, on=known.on, where=known.where, at=known.at)
        )
        session.delete(known)
    session.flush()
