"""Sending: every step of a message's life, from the claim to what became of it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.messages.letters import Judgement, Letter
from programme.messages.messages import LEASE, MOVES, State
from storage.ground import tables as ground_tables
from storage.messages import aftermath, judging, reachability
from storage.messages import tables as message_tables
from storage.messages.messages import UNFINISHED, drop, give_up
from storage.people import tables as people_tables


def claim(session: Session, message_id: str, *, now: datetime) -> Letter | None:
    """Takes a message for sending; None when another round has it or nothing of it is to be said now.

    A message that was taken before and never settled may have been posted: its letter says look first.
    """
    message = session.get(message_tables.Message, message_id)
    if message is None or message.state not in UNFINISHED or message.not_before > now:
        return None
    message.attempts += 1
    [found] = judging.judge(session, [message_id], now=now)
    _settle(session, message, found, now)
    if found.letter is None:
        _move(message, State.UNWANTED)
        return None
    _move(message, State.CLAIMED)
    message.not_before = now + LEASE
    return found.letter


def _settle(session: Session, message: message_tables.Message, found: Judgement, now: datetime) -> None:
    """What is needless is dropped, what is not for today waits again, and which dates are told is kept."""
    rows = {row.id: row for row in _carried(session, message)}
    if found.unreachable:
        give_up(session, session.get_one(people_tables.Person, message.person_id), rows.values(), now=now)
    drop((rows[one] for one in found.needless), now=now)
    for one in found.later:
        rows[one].message_id = None
    for one, told_on in found.told.items():
        rows[one].told_on = told_on


def _carried(session: Session, message: message_tables.Message) -> list[ground_tables.Notice]:
    return list(
        session.scalars(select(ground_tables.Notice).where(ground_tables.Notice.message_id == message.id))
    )


def sent(session: Session, message_id: str, *, channel: str, ts: str, now: datetime) -> None:
    """Slack has it since ``ts``: what was promised has been said, and what follows from that is planned."""
    message = session.get_one(message_tables.Message, message_id)
    if message.state is State.SENT:
        return
    _move(message, State.SENT)
    message.channel, message.ts, message.error = channel, ts, None
    message.sent_at = datetime.fromtimestamp(float(ts), UTC)
    session.get_one(people_tables.Person, message.person_id).dm = channel
    reachability.got_through(session, message.person_id, now=now)
    said = [(row, message.sent_at) for row in _carried(session, message)]
    aftermath.of_saying(session, said, now=now)


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
    reachability.refused(session, message, now=now)


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
