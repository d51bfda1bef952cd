"""Sending: the steps of a message's life, for as many messages as are at that step."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from programme.messages.letters import Judgement
from programme.messages.messages import MOVES, Answer, Claim, State
from storage.ground import due, rows
from storage.ground.batches import among
from storage.ground.database import passes
from storage.ground.tables import Notice
from storage.messages import aftermath, mails, reachability, troubles
from storage.messages.messages import give_up
from storage.messages.tables import Message
from storage.messages.troubles import What
from storage.people.tables import Person


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
    ours = _whose(session, claims)
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
    _leave_out(session, {one: why for judgement in held for one, why in judgement.ours.items()}, now)
    for judgement in held:
        if judgement.unreachable:
            person = session.get_one(Person, ours[judgement.message_id])
            give_up(session, person.id, person.deactivated_at, now=now)
    unwanted = [one.message_id for one in held if one.letter is None]
    if unwanted:
        session.execute(update(Message).where(Message.id.in_(unwanted)).values(state=State.UNWANTED))
    return {one.message_id for one in held if one.letter is not None}


def _leave_out(session: Session, causes: Mapping[str, str], now: datetime) -> None:
    """Notice → the fault of ours for which it is not said: that is its end, until somebody tries it again."""
    due.write(
        session,
        [
            {"id": one, "message_id": None, "dropped_at": now, "due_at": None, "ours": cause}
            for one, cause in causes.items()
        ],
    )
    troubles.keep(session, What.NOTICE, dict(causes), now=now)


def settle(session: Session, answers: Collection[Answer], *, now: datetime) -> None:
    """What became of some claimed messages, with all that follows from it."""
    _sent(session, {one.message_id: one for one in answers if one.state is State.SENT}, now)
    _otherwise(session, [one for one in answers if one.state is not State.SENT], now)


def settle_guarded(session: Session, answer: Answer, *, now: datetime) -> None:
    """The same for one of which not all that follows can be planned: that is told, and the rest is done."""
    if answer.state is not State.SENT:
        _otherwise(session, [answer], now)
        return
    sent_at = _written_down(session, {answer.message_id: answer}, now)
    causes: dict[str, str] = {}
    for row in rows.in_messages(session, sent_at):
        try:
            with session.begin_nested():
                aftermath.of_saying(session, [(row, sent_at[answer.message_id])], now=now)
        except Exception as fault:  # kept below
            if passes(fault):
                raise
            causes[row.id] = type(fault).__name__
    troubles.keep(session, What.NOTICE, causes, now=now)


def _otherwise(session: Session, answers: Collection[Answer], now: datetime) -> None:
    """Where another has taken a message since, what we know of it is of no matter."""
    there = _rows(session, [one.message_id for one in answers]) if answers else {}
    for one in answers:
        message = there[one.message_id]
        if one.lease is None or (message.state is State.CLAIMED and message.not_before == one.lease):
            OTHERWISE[one.state](session, message, one, now)


def _sent(session: Session, answers: Mapping[str, Answer], now: datetime) -> None:
    """Slack has them: what was promised has been said, and what follows from that is planned."""
    sent_at = _written_down(session, answers, now)
    mails.lay_before(session, sent_at, now=now)
    carried = sorted(rows.in_messages(session, sent_at), key=lambda row: (row.message_id, row.id))
    aftermath.of_saying(session, [(one, sent_at[one.message_id or ""]) for one in carried], now=now)


def _written_down(session: Session, answers: Mapping[str, Answer], now: datetime) -> dict[str, datetime]:
    """Those that had not been before, each with the moment at which Slack took it."""
    query = select(Message.id, Message.person_id, Message.state).where(among(Message.id, answers))
    fresh = [row for row in session.execute(query) if row.state is not State.SENT] if answers else []
    if not fresh:
        return {}
    said = [_said(row.id, row.state, answers[row.id]) for row in fresh]
    session.connection().execute(SENT, said)
    _got_through(session, {row.person_id: answers[row.id].channel for row in fresh}, now)
    return {one["of_id"]: one["sent_at"] for one in said}


IN_CONVERSATION = update(Person).where(Person.id == bindparam("of_id")).values(dm=bindparam("dm"))
SENT = (
    update(Message)
    .where(Message.id == bindparam("of_id"))
    .values({name: bindparam(name) for name in ("state", "channel", "ts", "error", "sent_at")})
)


def _said(message_id: str, state: State, answer: Answer) -> dict[str, Any]:
    _require(message_id, state, State.SENT)
    return {
        "of_id": message_id,
        "state": State.SENT,
        "channel": answer.channel or None,
        "ts": answer.ts,
        "error": None,
        "sent_at": datetime.fromtimestamp(float(answer.ts), UTC),
    }


def _got_through(session: Session, channels: Mapping[str, str], now: datetime) -> None:
    """Person → the conversation in which something reached her, "" for a mail."""
    query = select(Person.id, Person.dm, Person.shut_at).where(among(Person.id, channels))
    people = session.execute(query).all()
    fresh = [
        {"of_id": row.id, "dm": channels[row.id]} for row in people if channels[row.id] not in {"", row.dm}
    ]
    if fresh:
        session.connection().execute(IN_CONVERSATION, fresh)
    for row in people:
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
    occasion = f"{answer.error}, {last_reached(session, message.person_id)}"
    aftermath.tell_unreachable(session, message.person_id, occasion=occasion, now=now)
    reachability.refused(session, message, now=now)


def _unfit(session: Session, message: Message, answer: Answer, now: datetime) -> None:
    """Slack takes it in no shape: that is our fault, and it ends here, for it would be so again."""
    _move(message, State.UNWANTED)
    message.error = answer.error
    session.flush()
    _leave_out(session, {row.id: answer.error for row in rows.in_messages(session, [message.id])}, now)


OTHERWISE: Mapping[State, Callable[[Session, Message, Answer, datetime], None]] = {
    State.UNCLEAR: _unclear,
    State.WAITING: _again,
    State.REFUSED: _refused,
    State.UNWANTED: _unfit,
}
"""What is done about an answer that is not yes."""


def last_reached(session: Session, person_id: str) -> str:
    """When something last reached her: what is told about it once."""
    last = session.scalar(
        select(Message.sent_at)
        .where(Message.person_id == person_id, Message.state == State.SENT)
        .order_by(Message.sent_at.desc())
        .limit(1)
    )
    return f"reached {last.date()}" if last else "never reached"


def put_off(session: Session, answer: Answer, *, error: str, wait: timedelta, now: datetime) -> None:
    """Our own fault came in between: whatever is known of it stays so until ``wait`` is over.

    Only whose claim it is may do that: a message that another has taken since is the other's.
    """
    if answer.lease is None:
        return
    for held in _ours(session, [Claim(answer.message_id, 1, answer.lease)]).values():
        held.error, held.not_before = error, now + wait
    troubles.keep(session, What.MESSAGE, {answer.message_id: error}, now=now)


def _whose(session: Session, claims: Iterable[Claim]) -> dict[str, str]:
    """The same, with the person each is for."""
    leases = {one.message_id: one.lease for one in claims}
    columns = select(Message.id, Message.person_id, Message.state, Message.not_before)
    held = session.execute(columns.where(among(Message.id, leases)).with_for_update())
    return {
        row.id: row.person_id
        for row in held
        if row.state is State.CLAIMED and row.not_before == leases[row.id]
    }


def _ours(session: Session, claims: Iterable[Claim]) -> dict[str, Message]:
    """Those of our claims that nobody else has taken since, held until we are done with them."""
    leases = {one.message_id: one.lease for one in claims}
    held = session.scalars(select(Message).where(Message.id.in_(list(leases))).with_for_update())
    return {row.id: row for row in held if row.state is State.CLAIMED and row.not_before == leases[row.id]}


def _rows(session: Session, message_ids: Iterable[str]) -> dict[str, Message]:
    return {row.id: row for row in session.scalars(select(Message).where(Message.id.in_(list(message_ids))))}


def _move(message: Message, to: State) -> None:
    _require(message.id, message.state, to)
    message.state = to


def _require(message_id: str, state: State, to: State) -> None:
    if to not in MOVES[state]:
        raise ValueError(f"message {message_id} cannot go from {state} to {to}")
