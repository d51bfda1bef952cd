"""What letters know of a programme whose time is out soon; and when its facilitators were warned."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import Kind
from programme.programmes.retention_notices import Ending
from programme.programmes.stewardships import Stewardship
from storage.ground.kinds import Known, Telling
from storage.ground.tables import Notice
from storage.messages.tables import Message
from storage.programmes import stewardships


def occasion_of(one: Stewardship, number: int) -> str:
    """A changed time is warned of anew."""
    return f"{one.until.isoformat()} {number + 1}"


def warned(session: Session, one: Stewardship, *, zone: str) -> tuple[date, ...]:
    """On which days the warnings of this time were first said to any facilitator, in order."""
    rows = session.execute(
        select(Notice.occasion, Message.sent_at)
        .join(Message, Message.id == Notice.message_id)
        .where(
            Notice.kind == Kind.RETENTION,
            Notice.subject == one.programme_id,
            Notice.dropped_at.is_(None),
            Message.sent_at.is_not(None),
        )
        .order_by(Message.sent_at)
    )
    first: dict[str, date] = {}
    for occasion, sent_at in rows:
        if sent_at is not None:
            first.setdefault(occasion, local_day(sent_at, zone))
    found = [first.get(occasion_of(one, number)) for number in (0, 1)]
    return tuple(day for day in found if day is not None)


def _endings(session: Session, tellings: Sequence[Telling]) -> dict[str, Ending]:
    there = stewardships.of_programmes(session, {one.row.subject for one in tellings})
    return {one.row.id: Ending(there.get(one.row.subject)) for one in tellings}


def _still_ends(telling: Telling, about: Ending) -> bool:
    """That time, and neither has it ended nor does the archive have its copy."""
    one = about.stewardship
    if one is None or one.ended_at is not None:
        return False
    return telling.row.occasion in {occasion_of(one, number) for number in (0, 1)}


KNOWN = (Known((Kind.RETENTION,), _endings, _still_ends),)
