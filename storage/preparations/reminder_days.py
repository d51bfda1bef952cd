"""Reminders of one day that would explain too much at once: some of them are told a day earlier."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, earliest
from programme.preparations.preparation_notices import BOOK
from programme.preparations.reminder_days import A_LETTER, Whole, spread
from programme.programmes.programmes import Programme
from storage.ground import due
from storage.ground.batches import some
from storage.ground.tables import Notice
from storage.preparations.tables import Preparation


def spread_out(session: Session, programme: Programme, person_ids: Collection[str], *, now: datetime) -> None:
    """Of some people's waiting reminders; whoever has few things on a day is left alone."""
    zones = due.zones(session, person_ids)
    changes = []
    for ids in some(person_ids):
        for person_id, waiting in _wholes(session, programme.id, ids).items():
            first_day = next_morning(now, zones[person_id])
            days = spread(waiting, programme.calendar, first_day=first_day)
            changes += [_change(one, day, zones[person_id]) for one, day in sorted(days.items())]
    due.write(session, changes)


def _change(notice_id: str, day: date, zone: str) -> dict[str, object]:
    return {"id": notice_id, "day": day, "due_at": earliest(day, urgent=False, zone=zone)}


def _wholes(session: Session, programme_id: str, person_ids: Collection[str]) -> dict[str, list[Whole]]:
    """Person → what is explained to her, where that is more than a letter holds in all."""
    notice, told = Notice, aliased(Notice)
    heard = select(told.id).where(
        told.person_id == notice.person_id,
        told.subject == notice.subject,
        told.kind == Kind.REMINDER,
        told.occasion != BOOK,
        told.message_id.is_not(None),
    )
    rows = session.execute(
        select(notice.person_id, notice.id, notice.day, Preparation.due_on, notice.subject)
        .join(Preparation, Preparation.id == notice.subject)
        .where(
            notice.person_id.in_(person_ids),
            notice.programme_id == programme_id,
            notice.kind == Kind.REMINDER,
            notice.occasion != BOOK,
            notice.message_id.is_(None),
            notice.dropped_at.is_(None),
            ~heard.exists(),
        )
        .order_by(notice.person_id, notice.day, notice.id)
    )
    first: dict[str, dict[str, Whole]] = defaultdict(dict)
    for person_id, notice_id, day, due_on, subject in rows:
        first[person_id].setdefault(subject, Whole(notice_id, day, due_on))
    return {who: [*ones.values()] for who, ones in first.items() if len(ones) > A_LETTER}
