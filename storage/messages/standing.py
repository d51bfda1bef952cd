"""How it stands with what is to be said: what is next, what is stuck, and whether rounds are made."""

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import case, delete, func, select
from sqlalchemy.orm import Session

from programme.messages.messages import State
from programme.people.acts import Act
from programme.people.reachability import why_not
from programme.screens.status import (
    NEXT,
    UNSAID_FOR,
    Age,
    Led,
    Lost,
    Pulse,
    Send,
    Status,
    Stuck,
    Unsaid,
)
from storage.ground.conflicts import insert
from storage.ground.tables import Notice
from storage.messages import tables as message_tables
from storage.messages import troubles
from storage.messages.messages import WAITS
from storage.messages.moments import IS_UNFINISHED
from storage.messages.tables import Message
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.tables import Person
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

FORGOTTEN = timedelta(days=2)
"""A process that has made no round for so long is spoken of no more."""
MANY = 1000


def beat(session: Session, process: str, *, began_at: datetime, now: datetime) -> None:
    """A process has made a round, and says so for all to read."""
    made = insert(session, message_tables.Pulse).values(process=process, began_at=began_at, round_at=now)
    session.execute(
        made.on_conflict_do_update(
            index_elements=[message_tables.Pulse.process], set_={"round_at": made.excluded.round_at}
        )
    )
    old = message_tables.Pulse.round_at < now - FORGOTTEN
    session.execute(delete(message_tables.Pulse).where(old))


def pulses(session: Session) -> tuple[Pulse, ...]:
    """The latest first."""
    rows = session.scalars(select(message_tables.Pulse).order_by(message_tables.Pulse.round_at.desc()))
    return tuple(Pulse(one.process, one.began_at, one.round_at) for one in rows)


def oldest_due(session: Session, *, now: datetime) -> datetime | None:
    """Since when something has been due that is unsaid; None where nothing is, or nobody would hear it.

    What is urgent has no hour of its own: it counts from when a round has made a letter of it.
    """
    if workspaces.all_closed(session):
        return None
    waits = select(func.min(Notice.due_at)).where(*WAITS, Notice.due_at <= now, Notice.urgent.is_(False))
    made = select(func.min(Message.made_at)).where(IS_UNFINISHED)
    found = [session.scalar(waits), session.scalar(made)]
    return min((one for one in found if one is not None), default=None)


def last_said(session: Session) -> datetime | None:
    """When Slack last took a letter."""
    return session.scalar(select(func.max(Message.sent_at)))


def letters(session: Session, *, now: datetime) -> dict[tuple[State, Age], int]:
    """How many there are, by state and by how old they are."""
    hour, day = Message.made_at > now - timedelta(hours=1), Message.made_at > now - timedelta(days=1)
    ages = case((hour, Age.HOUR.value), (day, Age.DAY.value), else_=Age.OLDER.value)
    query = select(Message.state, ages, func.count()).group_by(Message.state, ages)
    return {(state, Age(how_old)): count for state, how_old, count in session.execute(query)}


def refused(session: Session) -> int:
    """People to whom Slack takes no letter."""
    return session.scalar(select(func.count()).where(Person.shut_at.is_not(None))) or 0


def of_all(session: Session, *, now: datetime) -> Status:
    """For who runs the bot; a trial is nobody's but hers who tries."""
    real = select(programme_tables.Programme).where(programme_tables.Programme.trial.is_(False))
    rows = session.scalars(real.order_by(programme_tables.Programme.created_at))
    return _status(session, [_led(row) for row in rows], now=now)


def of_facilitator(session: Session, act: Act) -> Status:
    """Of the programmes that somebody facilitates, and nothing of any other."""
    hers = [one.id for one in programmes.led_by_person(session, act)]
    rows = session.scalars(select(programme_tables.Programme).where(programme_tables.Programme.id.in_(hers)))
    return _status(session, [_led(row) for row in rows], now=act.now)


def try_again(session: Session, act: Act, notice_ids: Collection[str]) -> int:
    """What was not said by our fault waits again, of the programmes that she facilitates; how many."""
    hers = {one.id for one in programmes.led_by_person(session, act)}
    mine = [
        one.notice_id
        for one in troubles.unsaid(session)
        if one.notice_id in notice_ids and one.programme_id in hers
    ]
    return troubles.try_again(session, mine, now=act.now)


def _led(row: programme_tables.Programme) -> Led:
    return Led(row.id, row.title, row.zone, row.paused_at)


def _status(session: Session, led: Collection[Led], *, now: datetime) -> Status:
    ids = [one.id for one in led]
    counts = session.execute(select(Message.state, func.count()).group_by(Message.state))
    return Status(
        now=now,
        programmes=tuple(led),
        sends=_sends(session, ids, now),
        stuck=_stuck(session, ids, now),
        unsaid=_unsaid(session, ids),
        lost=_lost(session, ids),
        pulses=pulses(session),
        letters={state.value: count for state, count in counts},
        last_said=last_said(session),
        oldest_due=oldest_due(session, now=now),
    )


def _sends(session: Session, programme_ids: Collection[str], now: datetime) -> tuple[Send, ...]:
    rows = session.execute(
        select(Notice.due_at, Notice.kind, Notice.programme_id, Person.name)
        .join(Person, Person.id == Notice.person_id)
        .where(*WAITS, Notice.due_at.is_not(None), Notice.programme_id.in_(programme_ids))
        .order_by(Notice.due_at, Notice.id)
        .limit(NEXT)
    )
    return tuple(Send(due_at or now, kind, of, name) for due_at, kind, of, name in rows)


def _stuck(session: Session, programme_ids: Collection[str], now: datetime) -> tuple[Stuck, ...]:
    rows = session.execute(
        select(Message.id, Person.name, Message.state, Message.made_at, Message.error, Notice.programme_id)
        .join(Person, Person.id == Message.person_id)
        .join(Notice, Notice.message_id == Message.id)
        .where(IS_UNFINISHED, Message.made_at < now - UNSAID_FOR, Notice.programme_id.in_(programme_ids))
        .distinct()
        .order_by(Message.made_at, Message.id, Notice.programme_id)
        .limit(MANY)
    ).all()
    return tuple(
        Stuck(one, tuple(row.programme_id for row in some), *_about(some[0]))
        for one, some in ((key, list(group)) for key, group in groupby(rows, key=lambda row: row.id))
    )


def _about(row: Any) -> tuple[str, str, datetime, str]:
    return row.name, row.state.value, row.made_at, row.error or ""


def _unsaid(session: Session, programme_ids: Collection[str]) -> tuple[Unsaid, ...]:
    found = [one for one in troubles.unsaid(session) if one.programme_id in programme_ids]
    query = select(Person.id, Person.name).where(Person.id.in_({one.person_id for one in found}))
    names = dict(session.execute(query).all())
    return tuple(
        Unsaid(one.notice_id, one.kind, one.programme_id, names[one.person_id], one.cause, one.at)
        for one in found
    )


def _lost(session: Session, programme_ids: Collection[str]) -> tuple[Lost, ...]:
    seat = people_tables.Membership
    rows = session.execute(
        select(Person, seat.programme_id)
        .join(seat, seat.person_id == Person.id)
        .where(
            seat.programme_id.in_(programme_ids),
            ~people.is_reached() | Person.shut_at.is_not(None),
        )
        .order_by(Person.name)
    )
    found = dict.fromkeys((people.person(row), programme_id) for row, programme_id in rows)
    reasons = [(one.name, programme_id, why_not(one)) for one, programme_id in found]
    return tuple(Lost(name, programme_id, why) for name, programme_id, why in reasons if why is not None)
