"""Reminders of one day that would explain too much at once: some of them are told a day earlier."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, earliest
from programme.preparations.preparation_notices import BOOK
from programme.preparations.reminder_days import A_LETTER, Whole, booked_on, spread
from programme.programmes.programmes import Programme
from storage.ground import due
from storage.ground.batches import some
from storage.ground.tables import Notice
from storage.preparations.tables import Preparation

TOLD = aliased(Notice)
HEARD = exists().where(
    TOLD.person_id == Notice.person_id,
    TOLD.subject == Notice.subject,
    TOLD.kind == Kind.REMINDER,
    TOLD.occasion != BOOK,
    TOLD.message_id.is_not(None),
)
"""What somebody has been told of the same before: made once, for it takes long."""


def spread_out(session: Session, programme: Programme, person_ids: Collection[str], *, now: datetime) -> None:
    """Of some people's waiting reminders; whoever has few things on a day is left alone."""
    zones = due.zones(session, person_ids)
    changes = []
    for ids in some(person_ids):
        for person_id, waiting in _wholes(session, programme.id, ids).items():
            first_day = next_morning(now, zones[person_id])
            days = spread(waiting, programme.calendar, first_day=first_day)
            changes += [_change(one, day, zones[person_id]) for one, day in sorted(days.items())]
        changes += _beside_questions(session, programme.id, ids, zones, now)
    due.write(session, changes)


def _change(notice_id: str, day: date, zone: str) -> dict[str, object]:
    return {"id": notice_id, "day": day, "due_at": earliest(day, urgent=False, zone=zone)}


def _beside_questions(
    session: Session, programme_id: str, ids: Collection[str], zones: Mapping[str, str], now: datetime
) -> list[dict[str, object]]:
    """A word about booking a time comes with a question, where one is asked not long before."""
    asked, booking = defaultdict[str, list[date]](list), list[tuple[str, str, date]]()
    rows = session.execute(
        select(Notice.person_id, Notice.id, Notice.day, Notice.occasion).where(
            Notice.person_id.in_(ids),
            Notice.programme_id == programme_id,
            or_(Notice.kind == Kind.QUESTION, Notice.occasion == BOOK),
            Notice.message_id.is_(None),
            Notice.dropped_at.is_(None),
        )
    )
    for person_id, notice_id, day, occasion in rows:
        if occasion == BOOK:
            booking.append((person_id, notice_id, day))
        else:
            asked[person_id].append(day)
    changes = []
    for who, one, day in booking:
        earlier = booked_on(day, asked[who], first_day=next_morning(now, zones[who]))
        if earlier != day:
            changes.append(_change(one, earlier, zones[who]))
    return changes


def _wholes(session: Session, programme_id: str, person_ids: Collection[str]) -> dict[str, list[Whole]]:
    """Person → what is explained to her, where that is more than a letter holds in all.

    What has its time booked has been spoken of: it moves nothing else.
    """
    notice = Notice
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
            Preparation.booked_at.is_(None),
            ~HEARD,
        )
        .order_by(notice.person_id, notice.day, notice.id)
    )
    first: dict[str, dict[str, Whole]] = defaultdict(dict)
    for person_id, notice_id, day, due_on, subject in rows:
        first[person_id].setdefault(subject, Whole(notice_id, day, due_on))
    return {who: [*ones.values()] for who, ones in first.items() if len(ones) > A_LETTER}
