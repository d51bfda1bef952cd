"""Sending: every step of a message's life, from the claim to what became of it."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import ON_PREPARATION
from programme.messages.letters import Letter
from programme.messages.messages import LEASE, MOVES, State, is_of_today, slot_of
from storage.changes import reachability_deeds
from storage.ground import tables as ground_tables
from storage.meetings import tables as meeting_tables
from storage.messages import aftermath, letters
from storage.messages import tables as message_tables
from storage.messages.messages import PAUSED, UNFINISHED, drop, give_up
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables


def claim(session: Session, message_id: str, *, now: datetime) -> Letter | None:
    """Takes a message for sending; None when another round has it or nothing of it is to be said now.

    A message that was taken before and never settled may have been posted: its letter says look first.
    """
    message = session.get(message_tables.Message, message_id)
    if message is None or message.state not in UNFINISHED or message.not_before > now:
        return None
    carried = letters.carried(session, message)
    if message.attempts == 0:
        carried = _what_still_goes(session, message, carried, now)
        if not carried:
            _move(message, State.UNWANTED)
            return None
    _move(message, State.CLAIMED)
    message.attempts += 1
    message.not_before = now + LEASE
    return letters.letter(session, message, carried, now=now)


def _what_still_goes(
    session: Session, message: message_tables.Message, carried: list[ground_tables.Notice], now: datetime
) -> list[ground_tables.Notice]:
    """A message that did not go on its day is taken apart: what it was to say waits for another's day."""
    person = session.get_one(people_tables.Person, message.person_id)
    if not people.person(person).reachable:
        give_up(session, person, carried, now=now)
        return []
    if not is_of_today(message.slot, now=now, zone=person.zone) or _is_left_in_peace(session, message, now):
        for notice in carried:
            notice.message_id = None
        return []
    paused = set(session.scalars(PAUSED))
    for notice in (one for one in carried if one.programme_id in paused):
        notice.message_id = None
    carried = [one for one in carried if one.programme_id not in paused]
    viewer = people.viewer(session, person.id)
    wanted = [notice for notice in carried if letters.is_wanted(session, notice, viewer, now=now)]
    drop((notice for notice in carried if notice not in wanted), now=now)
    for notice in wanted:
        notice.told_on = _date_it_tells(session, notice)
    return wanted


def _is_left_in_peace(session: Session, message: message_tables.Message, now: datetime) -> bool:
    """She may have said that she is away since her message was made; what cannot wait still goes."""
    today = local_day(now, session.get_one(people_tables.Person, message.person_id).zone)
    resting = absences.rest_of(session, message.person_id, now=now).includes(today)
    return resting and message.slot == slot_of(today)


def _date_it_tells(session: Session, notice: ground_tables.Notice) -> date | None:
    if letters.names_meeting(session, notice):
        return session.get_one(meeting_tables.Meeting, notice.subject).on
    if notice.kind in ON_PREPARATION:
        preparation = session.get_one(preparation_tables.Preparation, notice.subject)
        return session.get_one(meeting_tables.Meeting, preparation.meeting_id).on
    return None


def sent(session: Session, message_id: str, *, channel: str, ts: str, now: datetime) -> None:
    """Slack has it since ``ts``: what was promised has been said, and what follows from that is planned."""
    message = session.get_one(message_tables.Message, message_id)
    if message.state is State.SENT:
        return
    _move(message, State.SENT)
    message.channel, message.ts, message.error = channel, ts, None
    message.sent_at = datetime.fromtimestamp(float(ts), UTC)
    session.get_one(people_tables.Person, message.person_id).dm = channel
    reachability_deeds.got_through(session, message.person_id, now=now)
    said = letters.carried(session, message)
    aftermath.of_saying(session, said, said_at=message.sent_at, now=now)


def unclear(session: Session, message_id: str, *, error: str, wait: timedelta, now: datetime) -> None:
    """Posted or not, nobody knows: it is looked for once ``wait`` is over."""
    message = session.get_one(message_tables.Message, message_id)
    _move(message, State.UNCLEAR)
    message.error, message.not_before = error, now + wait


def again(session: Session, message_id: str, *, error: str, wait: timedelta, now: datetime) -> None:
    """Surely not posted: it is tried afresh once ``wait`` is over, and looked over anew."""
    message = session.get_one(message_tables.Message, message_id)
    _move(message, State.WAITING)
    message.error, message.not_before, message.attempts = error, now + wait, 0


def refused(session: Session, message_id: str, *, error: str, now: datetime) -> None:
    """Slack says never: the facilitators are told, once, that this person cannot be reached."""
    message = session.get_one(message_tables.Message, message_id)
    _move(message, State.REFUSED)
    message.error = error
    session.get_one(people_tables.Person, message.person_id).dm = None
    occasion = f"{error}, {_last_reached(session, message.person_id)}"
    aftermath.tell_unreachable(session, message.person_id, occasion=occasion, now=now)
    reachability_deeds.refused(session, message, now=now)


def _last_reached(session: Session, person_id: str) -> str:
    last = session.scalar(
        select(message_tables.Message.sent_at)
        .where(message_tables.Message.person_id == person_id, message_tables.Message.state == State.SENT)
        .order_by(message_tables.Message.sent_at.desc())
        .limit(1)
    )
    return f"reached {last.date()}" if last else "never reached"


def put_off(session: Session, message_id: str, *, error: str, wait: timedelta, now: datetime) -> None:
    """Our own fault came in between: whatever is known of the message stays so until ``wait`` is over."""
    message = session.get(message_tables.Message, message_id)
    if message is not None and message.state in UNFINISHED:
        message.error, message.not_before = error, now + wait


def _move(message: message_tables.Message, to: State) -> None:
    if to not in MOVES[message.state]:
        raise ValueError(f"message {message.id} cannot go from {message.state} to {to}")
    message.state = to
