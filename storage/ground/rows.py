"""Rows: a promised notice as values, read by its columns: as an entity each would cost several times more."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from storage.ground.batches import among, some
from storage.ground.tables import Notice


class Row(NamedTuple):
    """What deciding, saying and remembering need of a notice; changes are written by ``due.write``."""

    id: str
    programme_id: str
    person_id: str
    kind: Kind
    subject: str
    occasion: str
    version: int
    day: date
    stale_on: date | None
    urgent: bool
    due_at: datetime | None
    message_id: str | None
    told_on: date | None
    told_where: str | None
    dropped_at: datetime | None


COLUMNS = tuple(getattr(Notice, name) for name in Row._fields)


def where(session: Session, *conditions: ColumnElement[bool]) -> list[Row]:
    """In no order."""
    return of(session, select(*COLUMNS).where(*conditions))


def of(session: Session, query: Select[tuple[object, ...]]) -> list[Row]:
    """What a query for ``COLUMNS`` finds."""
    return [Row._make(one) for one in session.execute(query)]


def in_messages(session: Session, message_ids: Iterable[str], *, but: Collection[str] = ()) -> list[Row]:
    """What some messages carry, without what nobody could make sense of (``but``, by their ids)."""
    sound = (Notice.id.not_in(but),) if but else ()
    return [row for ids in some(message_ids) for row in where(session, among(Notice.message_id, ids), *sound)]
