"""Messages: what is due is put into one post a person and day; and when something is due next."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, func, insert, literal_column, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import Kind, earliest
from programme.messages.messages import State, choose, slot_of, urgent_slot_of
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.ground.columns import new_id
from storage.messages import aftermath, moments
from storage.messages import tables as message_tables
from storage.messages.moments import Calendars, Pair
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

AT_ONCE = 100
"""People whose messages are gathered in one transaction, so that nobody else waits long for theirs."""
UNFINISHED = (State.WAITING, State.CLAIMED, State.UNCLEAR)
PAUSED = select(programme_tables.Programme.id).where(programme_tables.Programme.paused_at.is_not(None))
"""Programmes that say nothing for the time being."""
WAITS = (*due.UNSAID, ground_tables.Notice.programme_id.not_in(PAUSED))
IS_UNFINISHED: ColumnElement[bool] = literal_column(message_tables.UNFINISHED)
"""In the words of the index."""


def anything_due(session: Session, *, now: datetime) -> bool:
    """Whether a round has anything to do: one question, however much is promised for later."""
    notices = select(ground_tables.Notice.id).where(ground_tables.Notice.due_at <= now)
    mentions = select(message_tables.Mention.id).where(message_tables.Mention.taken_at.is_(None))
    messages = select(message_tables.Message.id).where(*finishable(now))
    return bool(session.scalar(select(or_(notices.exists(), messages.exists(), mentions.exists()))))


def finishable(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Which messages a round may take up: new ones, and those whose outcome nobody knows."""
    return IS_UNFINISHED, message_tables.Message.not_before <= now


def gather(session: Session, *, now: datetime, of: Collection[str] | None = None) -> int:
    """Settles what is due for some people, at most ``AT_ONCE``, or for those named; for how many.

    0: nothing is due any more, or others are at it.
    """
    pairs = _due(session, owners(session, now=now) if of is None else of, now)
    if not pairs:
        return 0
    calendars = moments.calendars_of(session, pairs, now=now)
    ripe = _what_may_go(session, pairs, calendars, now)
    _bundle(
        session,
        [
            (_message(person, carried, now), carried)
            for person, waiting in _by_person(ripe)
            if (carried := _gather_for(session, person, waiting, calendars, now))
        ],
    )
    return sum(1 for _ in _by_person(pairs))


def _bundle(
    session: Session, bundles: Sequence[tuple[dict[str, Any], Sequence[ground_tables.Notice]]]
) -> None:
    if not bundles:
        return
    session.execute(insert(message_tables.Message), [message for message, _ in bundles])
    carried = ((message["id"], notice.id) for message, some in bundles for notice in some)
    due.write(session, [{"id": one, "message_id": message, "due_at": None} for message, one in carried])


def owners(session: Session, *, now: datetime) -> Sequence[str]:
    """People for whom something is due, those who have waited longest first."""
    who, due_at = ground_tables.Notice.person_id, ground_tables.Notice.due_at
    query = select(who).where(due_at <= now).group_by(who).order_by(func.min(due_at), who)
    return session.scalars(query.limit(AT_ONCE)).all()


def _due(session: Session, owner_ids: Collection[str], now: datetime) -> list[Pair]:
    """Whoever puts together somebody's message holds her row, and what it is made of."""
    person, notice = people_tables.Person, ground_tables.Notice
    if not owner_ids:
        return []
    mine = select(person).where(person.id.in_(owner_ids)).with_for_update(skip_locked=True, key_share=True)
    owned = {one.id: one for one in session.scalars(mine)}
    rows = session.scalars(
        select(notice)
        .where(notice.due_at <= now, notice.person_id.in_(owned))
        .order_by(notice.person_id, notice.day, notice.id)
        .with_for_update()
    )
    return [(owned[row.person_id], row) for row in rows if _still_waits(row)]


def _still_waits(notice: ground_tables.Notice) -> bool:
    """Somebody may have dropped it, and not said that it is due no more."""
    if notice.message_id is None and notice.dropped_at is None:
        return True
    notice.due_at = None
    return False


def _by_person(pairs: Iterable[Pair]) -> Iterator[tuple[people_tables.Person, list[ground_tables.Notice]]]:
    for person, some in groupby(pairs, key=lambda pair: pair[0]):
        yield person, [notice for _, notice in some]


def _what_may_go(session: Session, pairs: Sequence[Pair], calendars: Calendars, now: datetime) -> list[Pair]:
    """What cannot go yet is due when it can; while its programme is paused, or she is held, never."""
    first = moments.of(session, pairs, calendars, now=now)
    paused = set(session.scalars(PAUSED))
    held = _held(session, [person.id for person, _ in pairs])
    for _, notice in pairs:
        if notice.programme_id in paused or (notice.person_id, notice.programme_id) in held:
            notice.due_at = None
        elif first[notice.id] > now:
            notice.due_at = first[notice.id]
    return [(who, notice) for who, notice in pairs if notice.due_at is not None and notice.due_at <= now]


def _held(session: Session, person_ids: Collection[str]) -> set[tuple[str, str]]:
    """(person, programme) where nothing is said until the welcomes of a list are let go."""
    seat = people_tables.Membership
    query = select(seat.person_id, seat.programme_id).where(
        seat.person_id.in_(person_ids), seat.held_at.is_not(None)
    )
    return {(who, programme_id) for who, programme_id in session.execute(query)}


def _gather_for(
    session: Session,
    person: people_tables.Person,
    waiting: Sequence[ground_tables.Notice],
    calendars: Calendars,
    now: datetime,
) -> Sequence[ground_tables.Notice]:
    """What one message carries of it."""
    today = local_day(now, person.zone)
    if not people.person(person).reachable:
        give_up(session, person, waiting, now=now)
        return ()
    early = [notice for notice in waiting if _is_early(session, notice, now)]
    ripe = [notice for notice in waiting if notice not in early]
    tomorrow = {one.programme_id: calendars[person.id, one.programme_id].after(today) for one in waiting}
    choice = choose(ripe, today=today, next_days=tomorrow)
    for notice in (*early, *choice.postponed):
        notice.day = tomorrow[notice.programme_id]
        notice.due_at = earliest(notice.day, urgent=False, zone=person.zone)
    drop((*choice.overtaken, *choice.missed), now=now)
    aftermath.tell_missed(session, choice.missed, now=now)
    return choice.carried


def _is_early(session: Session, notice: ground_tables.Notice, now: datetime) -> bool:
    """Morning in Auckland comes before a day in Stockholm is over: nothing is late there yet."""
    one = session.get(preparation_tables.Preparation, notice.subject) if notice.kind is Kind.LATE else None
    return one is not None and programmes.by_id(session, notice.programme_id).today(now) <= one.due_on


def give_up(
    session: Session, person: people_tables.Person, waiting: Iterable[ground_tables.Notice], *, now: datetime
) -> None:
    """Nothing reaches this person any more: her facilitators hear it instead."""
    drop(waiting, now=now)
    if person.deactivated_at is not None:
        aftermath.tell_closed(session, person.id, closed_at=person.deactivated_at, now=now)


def drop(waiting: Iterable[ground_tables.Notice], *, now: datetime) -> None:
    """Needless now, or too late; a notice that has no message was not said."""
    for notice in waiting:
        notice.message_id, notice.dropped_at, notice.due_at = None, now, None


def _message(
    person: people_tables.Person, carried: Sequence[ground_tables.Notice], now: datetime
) -> dict[str, Any]:
    """What is urgent goes along with the day's message, or by itself when there is none to go with."""
    today = local_day(now, person.zone)
    only_urgent = all(notice.urgent for notice in carried)
    return {
        "id": new_id(),
        "workspace_id": person.workspace_id,
        "person_id": person.id,
        "slot": urgent_slot_of(today, carried[0].id) if only_urgent else slot_of(today),
        "state": State.WAITING,
        "made_at": now,
        "not_before": now,
        "attempts": 0,
        "channel": person.dm,
    }


def put_off(session: Session, person_id: str, *, until: datetime) -> None:
    """A fault of ours in what is due for somebody: it is looked at again then, and stops nobody else."""
    hers = ground_tables.Notice.person_id == person_id, ground_tables.Notice.due_at <= until
    rows = session.scalars(select(ground_tables.Notice.id).where(*hers)).all()
    due.write(session, [{"id": one, "due_at": until} for one in rows])


def next_moment(session: Session, *, now: datetime) -> datetime | None:
    """When a round has something to do next, now or later; None when nothing is promised.

    For a clock that is turned: a round at that moment always settles something.
    """
    unfinished = session.scalars(
        select(message_tables.Message.not_before)
        .where(IS_UNFINISHED)
        .order_by(message_tables.Message.not_before)
        .limit(1)
    )
    moments_so_far = [max(moment, now) for moment in unfinished]
    seen = 0
    while pairs := _next_due(session, seen):
        calendars = moments.calendars_of(session, pairs, now=now)
        moments_so_far += moments.of(session, pairs, calendars, now=now).values()
        if min(moments_so_far) <= (pairs[-1][1].due_at or now):
            break
        seen += len(pairs)
    return min(moments_so_far, default=None)


def _next_due(session: Session, seen: int) -> list[Pair]:
    """Some of what waits, in the order in which it may go at the earliest."""
    person, notice = people_tables.Person, ground_tables.Notice
    rows = session.execute(
        select(person, notice)
        .join(person, person.id == notice.person_id)
        .where(notice.due_at.is_not(None), notice.programme_id.not_in(PAUSED), ~due.HELD)
        .order_by(notice.due_at, notice.id)
        .offset(seen)
        .limit(AT_ONCE)
    )
    return [(who, row) for who, row in rows]
