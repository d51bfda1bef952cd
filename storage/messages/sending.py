"""Sending: the steps of a message's life, for as many messages as are at that step."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.messages.letters import Judgement
from programme.messages.messages import LEASE, MOVES, Answer, Claim, State
from storage.ground import due
from storage.ground.tables import Notice
from storage.messages import aftermath, reachability
from storage.messages.messages import UNFINISHED, finishable, give_up
from storage.messages.tables import Message
from storage.people.tables import Person


def claim(session: Session, *, now: datetime, at_most: int) -> list[Claim]:
    """Takes some messages for sending, the longest waiting first, and none that another is taking.

    One that was taken before and never settled may have been posted: its claim says look first.
    """
    lease = now + LEASE
    rows = session.execute(
        select(Message.id, Message.attempts)
        .where(*finishable(now))
        .order_by(Message.not_before, Message.id)
        .limit(at_most)
        .with_for_update(skip_locked=True)
    ).all()
    taken = [Claim(row.id, row.attempts + 1, lease) for row in rows]
    if taken:
        session.execute(
            update(Message)
            .where(Message.id.in_(one.message_id for one in taken))
            .values(state=State.CLAIMED, attempts=Message.attempts + 1, not_before=lease)
        )
    return taken


def release(
    session: Session,
    claims: Collection[Claim],
    *,
    now: datetime,
    error: str | None = None,
    wait: timedelta = timedelta(0),
) -> None:
    """Given back as they were before the claim, which led to nothing; they rest for ``wait``."""
    ours = _ours(session, claims)
    for message in ours.values():
        message.attempts -= 1
        _move(message, State.UNCLEAR if message.attempts else State.WAITING)
        message.not_before = now + wait
        message.error = error or message.error


def decide(
    session: Session, claims: Collection[Claim], judgements: Iterable[Judgement], *, now: datetime
) -> set[str]:
    """Writes down, before anything is posted, what goes and what does not; which are still ours to post.

    A message that did not go on its day is taken apart: what it was to say waits for another's day.
    """
    ours = _ours(session, claims)
    held = [one for one in judgements if one.message_id in ours]
    needless = [one for judgement in held for one in judgement.needless]
    later = [one for judgement in held for one in judgement.later]
    told = [
        {"id": one, "told_on": on, "told_where": judgement.told_where.get(one)}
        for judgement in held
        for one, on in judgement.told.items()
    ]
    due.write(session, [{"id": one, "message_id": None, "dropped_at": now} for one in needless])
    due.write(session, [{"id": one, "message_id": None} for one in later])
    if later:
        due.reschedule(session, Notice.id.in_(later))
    due.write(session, told)
    for judgement in held:
        if judgement.unreachable:
            person = session.get_one(Person, ours[judgement.message_id].person_id)
            give_up(session, person, (), now=now)
        if judgement.letter is None:
            _move(ours[judgement.message_id], State.UNWANTED)
    return {one.message_id for one in held if one.letter is not None}


def settle(session: Session, answers: Collection[Answer], *, now: datetime) -> None:
    """What became of some claimed messages, with all that follows from it."""
    _sent(session, {one.message_id: one for one in answers if one.state is State.SENT}, now)
    others = [one for one in answers if one.state is not State.SENT]
    rows = _rows(session, (one.message_id for one in others)) if others else {}
    for one in others:
        OTHERWISE[one.state](session, rows[one.message_id], one, now)


def _sent(session: Session, answers: Mapping[str, Answer], now: datetime) -> None:
    """Slack has them: what was promised has been said, and what follows from that is planned."""
    query = select(Message.id, Message.person_id, Message.state).where(Message.id.in_(answers))
    rows = [row for row in session.execute(query) if row.state is not State.SENT] if answers else []
    if not rows:
        return
    said = [_said(row.id, row.state, answers[row.id]) for row in rows]
    session.execute(update(Message), said)
    _got_through(session, {row.person_id: answers[row.id].channel for row in rows}, now)
    sent_at = {one["id"]: one["sent_at"] for one in said}
    carried = select(Notice).where(Notice.message_id.in_(sent_at)).order_by(Notice.message_id, Notice.id)
    notices = session.scalars(carried).all()
    aftermath.of_saying(session, [(one, sent_at[one.message_id]) for one in notices], now=now)


def _said(message_id: str, state: State, answer: Answer) -> dict[str, Any]:
    _require(message_id, state, State.SENT)
    return {
        "id": message_id,
        "state": State.SENT,
        "channel": answer.channel,
        "ts": answer.ts,
        "error": None,
        "sent_at": datetime.fromtimestamp(float(answer.ts), UTC),
    }


def _got_through(session: Session, channels: Mapping[str, str], now: datetime) -> None:
    """Person → the conversation in which something reached her."""
    query = select(Person.id, Person.dm, Person.shut_at).where(Person.id.in_(channels))
    rows = session.execute(query).all()
    fresh = [{"id": row.id, "dm": channels[row.id]} for row in rows if row.dm != channels[row.id]]
    if fresh:
        session.execute(update(Person), fresh)
    for row in rows:
        if row.shut_at is not None:
            reachability.got_through(session, row.id, now=now)


def _unclear(_session: Session, message: Message, answer: Answer, now: datetime) -> None:
    """Posted or not, nobody knows: it is looked for once it has rested."""
    _move(message, State.UNCLEAR)
    message.error, message.not_before = answer.error, now + answer.wait


def _again(_session: Session, message: Message, answer: Answer, now: datetime) -> None:
    """Surely not posted: it is tried afresh once it has rested, and looked over anew."""
    _move(message, State.WAITING)
    message.error, message.not_before, message.attempts = answer.error, now + answer.wait, 0


def _refused(session: Session, message: Message, answer: Answer, now: datetime) -> None:
    """Slack says never: the facilitators are told, once, that this person cannot be reached."""
    _move(message, State.REFUSED)
    message.error = answer.error
    session.get_one(Person, message.person_id).dm = None
    occasion = f"{answer.error}, {_last_reached(session, message.person_id)}"
    aftermath.tell_unreachable(session, message.person_id, occasion=occasion, now=now)
    reachability.refused(session, message, now=now)


OTHERWISE: Mapping[State, Callable[[Session, Message, Answer, datetime], None]] = {
    State.UNCLEAR: _unclear,
    State.WAITING: _again,
    State.REFUSED: _refused,
}
"""What is done about an answer that is not yes."""


def _last_reached(session: Session, person_id: str) -> str:
    last = session.scalar(
        select(Message.sent_at)
        .where(Message.person_id == person_id, Message.state == State.SENT)
        .order_by(Message.sent_at.desc())
        .limit(1)
    )
    return f"reached {last.date()}" if last else "never reached"


def put_off(
    session: Session, message_ids: Collection[str], *, error: str, wait: timedelta, now: datetime
) -> None:
    """Our own fault came in between: whatever is known of the messages stays so until ``wait`` is over."""
    for message in _rows(session, message_ids).values():
        if message.state in UNFINISHED:
            message.error, message.not_before = error, now + wait


def _ours(session: Session, claims: Iterable[Claim]) -> dict[str, Message]:
    """Those of our claims that nobody else has taken since, held until we are done with them."""
    leases = {one.message_id: one.lease for one in claims}
    rows = session.scalars(select(Message).where(Message.id.in_(leases)).with_for_update())
    return {row.id: row for row in rows if row.state is State.CLAIMED and row.not_before == leases[row.id]}


def _rows(session: Session, message_ids: Iterable[str]) -> dict[str, Message]:
    return {row.id: row for row in session.scalars(select(Message).where(Message.id.in_(list(message_ids))))}


def _move(message: Message, to: State) -> None:
    _require(message.id, message.state, to)
    message.state = to


def _require(message_id: str, state: State, to: State) -> None:
    if to not in MOVES[state]:
        raise ValueError(f"message {message_id} cannot go from {state} to {to}")
