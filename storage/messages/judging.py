"""Judging: what of some claimed messages is still to be said, read in one moment's picture."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import ON_PREPARATION
from programme.messages.letters import Judgement
from programme.messages.messages import is_of_today, slot_of
from storage.ground.tables import Notice
from storage.meetings.tables import Meeting
from storage.messages import letters
from storage.messages.messages import PAUSED
from storage.messages.tables import Message
from storage.people import absences, people
from storage.preparations.tables import Preparation


def judge(session: Session, message_ids: Collection[str], *, now: datetime) -> list[Judgement]:
    """What is to be said of each; who was taken up before may have been posted, and keeps all its lines."""
    rows = session.scalars(select(Message).where(Message.id.in_(message_ids)))
    return [_judge(session, row, now) for row in rows.all()]


def _judge(session: Session, message: Message, now: datetime) -> Judgement:
    carried = letters.carried(session, message)
    if message.attempts > 1:
        return Judgement(message.id, letters.letter(session, message, carried, now=now))
    person = people.by_id(session, message.person_id)
    if not person.reachable:
        return Judgement(message.id, None, needless=_ids(carried), unreachable=True)
    if not is_of_today(message.slot, now=now, zone=person.zone) or _is_left_in_peace(session, message, now):
        return Judgement(message.id, None, later=_ids(carried))
    return _look_over(session, message, carried, now)


def _look_over(session: Session, message: Message, carried: list[Notice], now: datetime) -> Judgement:
    """A notice that was dropped meanwhile, or is carried no more, is none of its lines."""
    paused = set(session.scalars(PAUSED))
    later = [one for one in carried if one.programme_id in paused]
    viewer = people.viewer(session, message.person_id)
    wanted = [one for one in carried if one not in later and letters.is_wanted(session, one, viewer, now=now)]
    return Judgement(
        message.id,
        letters.letter(session, message, wanted, now=now) if wanted else None,
        needless=_ids(one for one in carried if one not in (*wanted, *later)),
        later=_ids(later),
        told={one.id: on for one in wanted if (on := _date_it_tells(session, one)) is not None},
    )


def _ids(rows: Iterable[Notice]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)


def _is_left_in_peace(session: Session, message: Message, now: datetime) -> bool:
    """She may have said that she is away since her message was made; what cannot wait still goes."""
    today = local_day(now, people.by_id(session, message.person_id).zone)
    resting = absences.rest_of(session, message.person_id, now=now).includes(today)
    return resting and message.slot == slot_of(today)


def _date_it_tells(session: Session, notice: Notice) -> date | None:
    if letters.names_meeting(session, notice):
        return session.get_one(Meeting, notice.subject).on
    if notice.kind in ON_PREPARATION:
        preparation = session.get_one(Preparation, notice.subject)
        return session.get_one(Meeting, preparation.meeting_id).on
    return None
