"""Messages: what is due is put into one post a person and day."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import known_zone, local_day
from programme.ground.notices import Kind, earliest
from programme.messages.messages import State, choose, slot_of, urgent_slot_of
from storage.ground import due, rows
from storage.ground import tables as ground_tables
from storage.ground.batches import among
from storage.ground.columns import new_id
from storage.ground.conflicts import insert
from storage.ground.rows import Row
from storage.messages import aftermath, moments, troubles
from storage.messages import tables as message_tables
from storage.messages.moments import Calendars, Owner, Pair, Programmes
from storage.messages.troubles import What
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes

AT_ONCE = 250
"""People whose messages are gathered in one transaction, so that nobody else waits long for theirs."""
IN_SIGHT = 16 * AT_ONCE
"""Notices from which those people are taken whom nobody else is gathering for."""
TAKEN = timedelta(minutes=15)
"""How long waits what finds its message made by another."""
WAITS = (*due.UNSAID, ground_tables.Notice.programme_id.not_in(moments.PAUSED))


def anything_due(session: Session, *, now: datetime) -> bool:
    """Whether a round has anything to do: one question, however much is promised for later."""
    notices = select(ground_tables.Notice.id).where(ground_tables.Notice.due_at <= now)
    mentions = select(message_tables.Mention.id).where(message_tables.Mention.taken_at.is_(None))
    messages = select(message_tables.Message.id).where(*finishable(now))
    return bool(session.scalar(select(or_(notices.exists(), messages.exists(), mentions.exists()))))


def finishable(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Which messages a round may take up: new ones, and those whose outcome nobody knows."""
    return moments.IS_UNFINISHED, message_tables.Message.not_before <= now


def gather(session: Session, *, now: datetime, of: Collection[str] | None = None) -> int:
    """Settles what is due for some people, at most ``AT_ONCE``, or for those named; for how many.

    0: nothing is due any more, or others are at it. What belongs to a programme that makes no sense to us
    is set aside, and everything else goes.
    """
    held = _hold(session, now, of)
    if not held:
        return 0
    waiting = _due(session, held, now)
    _tell_strange_zones(session, held.values(), now)
    pairs, there = _sound(session, [(held[row.person_id], row) for row in waiting], now)
    calendars = moments.calendars_of(session, pairs, there, now=now)
    ripe = _what_may_go(session, pairs, calendars, there, now)
    bundles = [
        (_message(person, carried, now), carried)
        for person, some in _by_person(ripe)
        if (carried := _gather_for(session, person, some, calendars, there, now))
    ]
    _bundle(session, bundles, now)
    return len(held)


def _bundle(session: Session, bundles: Sequence[tuple[dict[str, Any], Sequence[Row]]], now: datetime) -> None:
    """Where somebody has that message already, what this one was to carry is looked at again later."""
    if not bundles:
        return
    made = (
        insert(session, message_tables.Message).on_conflict_do_nothing().returning(message_tables.Message.id)
    )
    there = set(session.connection().execute(made, [message for message, _ in bundles]).scalars())
    carried = [(message["id"], row.id) for message, some in bundles for row in some]
    gone = [
        {"id": one, "message_id": message, "due_at": None} for message, one in carried if message in there
    ]
    left = [{"id": one, "due_at": now + TAKEN} for message, one in carried if message not in there]
    due.write(session, gone)
    due.write(session, left)


def owners(session: Session, *, now: datetime) -> Sequence[str]:
    """People for whom something is due, those who have waited longest first."""
    who, due_at = ground_tables.Notice.person_id, ground_tables.Notice.due_at
    query = select(who).where(due_at <= now).group_by(who).order_by(func.min(due_at), who)
    return session.scalars(query.limit(AT_ONCE)).all()


def _hold(session: Session, now: datetime, of: Collection[str] | None) -> dict[str, Owner]:
    """Whoever puts together somebody's message holds her row; those that others hold are stepped over."""
    person, notice = people_tables.Person, ground_tables.Notice
    if of is None:
        longest = select(notice.person_id).where(notice.due_at <= now).order_by(notice.due_at).limit(IN_SIGHT)
        which = person.id.in_(longest)
    else:
        which = person.id.in_(of)
    query = select(*moments.OWNER).where(which).limit(AT_ONCE)
    rows = session.execute(query.with_for_update(skip_locked=True, key_share=True))
    return {one.id: one for one in map(Owner._make, rows)}


def _due(session: Session, owner_ids: Collection[str], now: datetime) -> list[Row]:
    """Somebody may have dropped one, and not said that it is due no more."""
    notice = ground_tables.Notice
    found = rows.of(
        session,
        select(*rows.COLUMNS)
        .where(notice.due_at <= now, among(notice.person_id, owner_ids))
        .order_by(notice.person_id, notice.day, notice.id)
        .with_for_update(),
    )
    waiting = [one for one in found if one.message_id is None and one.dropped_at is None]
    if len(waiting) < len(found):
        still = {one.id for one in waiting}
        due.write(session, [{"id": one.id, "due_at": None} for one in found if one.id not in still])
    return waiting


def _tell_strange_zones(session: Session, some: Iterable[Owner], now: datetime) -> None:
    strange = {one.id: "unknown zone" for one in some if known_zone(one.zone) != one.zone}
    troubles.keep(session, What.PERSON, strange, now=now)


def _sound(session: Session, pairs: Sequence[Pair], now: datetime) -> tuple[list[Pair], Programmes]:
    """Without what is of programmes that cannot be read: that waits until somebody has mended them."""
    there, causes = programmes.readable(session, {row.programme_id for _, row in pairs})
    troubles.keep(session, What.PROGRAMME, causes, now=now)
    due.write(session, [{"id": row.id, "due_at": None} for _, row in pairs if row.programme_id in causes])
    return [(who, row) for who, row in pairs if row.programme_id in there], there


def _by_person(pairs: Iterable[Pair]) -> Iterator[tuple[Owner, list[Row]]]:
    for person, some in groupby(pairs, key=lambda pair: pair[0]):
        yield person, [row for _, row in some]


def _what_may_go(
    session: Session, pairs: Sequence[Pair], calendars: Calendars, there: Programmes, now: datetime
) -> list[Pair]:
    """What cannot go yet is due when it can; while its programme is paused, or she is held, never."""
    first: dict[str, datetime | None] = dict(moments.of(session, pairs, calendars, now=now))
    held = _held(session, [person.id for person, _ in pairs])
    first |= {
        row.id: None
        for _, row in pairs
        if there[row.programme_id].paused_at is not None or (row.person_id, row.programme_id) in held
    }
    ripe = [(who, row) for who, row in pairs if (at := first[row.id]) is not None and at <= now]
    going = {row.id for _, row in ripe}
    due.write(session, [{"id": row.id, "due_at": first[row.id]} for _, row in pairs if row.id not in going])
    return ripe


def _held(session: Session, person_ids: Collection[str]) -> set[tuple[str, str]]:
    """(person, programme) where nothing is said until the welcomes of a list are let go."""
    seat = people_tables.Membership
    query = select(seat.person_id, seat.programme_id).where(
        seat.person_id.in_(person_ids), seat.held_at.is_not(None)
    )
    return {(who, programme_id) for who, programme_id in session.execute(query)}


def _gather_for(
    session: Session,
    person: Owner,
    waiting: Sequence[Row],
    calendars: Calendars,
    there: Programmes,
    now: datetime,
) -> Sequence[Row]:
    """What one message carries of it."""
    today = local_day(now, person.zone)
    if not person.reachable:
        drop(session, waiting, now=now)
        give_up(session, person.id, person.deactivated_at, now=now)
        return ()
    early = [row for row in waiting if _is_early(session, row, there, now)]
    ripe = [row for row in waiting if row not in early] if early else waiting
    tomorrow = {one: calendars[person.id, one].after(today) for one in {row.programme_id for row in waiting}}
    choice = choose(ripe, today=today, next_days=tomorrow)
    _wait_for(session, [*early, *choice.postponed], tomorrow, person.zone)
    drop(session, (*choice.overtaken, *choice.missed), now=now)
    aftermath.tell_missed(session, choice.missed, now=now)
    return choice.carried


def _wait_for(session: Session, some: Sequence[Row], days: Mapping[str, date], zone: str) -> None:
    at = {one: earliest(day, urgent=False, zone=zone) for one, day in days.items()} if some else {}
    due.write(
        session,
        [{"id": row.id, "day": days[row.programme_id], "due_at": at[row.programme_id]} for row in some],
    )


def _is_early(session: Session, row: Row, there: Programmes, now: datetime) -> bool:
    """Morning in Auckland comes before a day in Stockholm is over: nothing is late there yet."""
    one = session.get(preparation_tables.Preparation, row.subject) if row.kind is Kind.LATE else None
    return one is not None and there[row.programme_id].today(now) <= one.due_on


def give_up(session: Session, person_id: str, closed_at: datetime | None, *, now: datetime) -> None:
    """Nothing reaches this person any more: her facilitators hear it."""
    if closed_at is not None:
        aftermath.tell_closed(session, person_id, closed_at=closed_at, now=now)


def drop(session: Session, waiting: Iterable[Row], *, now: datetime) -> None:
    """Needless now, or too late; a notice that has no message was not said."""
    due.write(
        session, [{"id": row.id, "message_id": None, "dropped_at": now, "due_at": None} for row in waiting]
    )


def _message(person: Owner, carried: Sequence[Row], now: datetime) -> dict[str, Any]:
    """What is urgent goes along with the day's message, or by itself when there is none to go with."""
    today = local_day(now, person.zone)
    only_urgent = all(row.urgent for row in carried)
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


def due_for(session: Session, person_id: str, *, now: datetime) -> list[str]:
    """By their ids alone, for what else there is of them may be what is wrong."""
    notice = ground_tables.Notice
    return list(session.scalars(select(notice.id).where(notice.person_id == person_id, notice.due_at <= now)))


def look_over(session: Session, notice_id: str, *, now: datetime) -> None:
    """Raises whatever is wrong with one that waits."""
    [row] = rows.where(session, ground_tables.Notice.id == notice_id)
    person = session.execute(select(*moments.OWNER).where(people_tables.Person.id == row.person_id)).one()
    pairs = [(Owner._make(person), row)]
    there = programmes.by_ids(session, [row.programme_id])
    calendars = moments.calendars_of(session, pairs, there, now=now)
    moments.of(session, pairs, calendars, now=now)
    choose([row], today=local_day(now, pairs[0][0].zone), next_days={row.programme_id: row.day})


def set_aside(session: Session, causes: dict[str, str], *, now: datetime) -> None:
    """Notice → what is wrong with it: it waits until the night, when it is tried again."""
    due.write(session, [{"id": one, "due_at": None} for one in causes])
    troubles.keep(session, What.NOTICE, causes, now=now)


def put_off(session: Session, person_id: str, *, cause: str, now: datetime, wait: timedelta) -> None:
    """A fault of ours in what is due for somebody: it is looked at again then, and stops nobody else."""
    due.write(session, [{"id": one, "due_at": now + wait} for one in due_for(session, person_id, now=now)])
    troubles.keep(session, What.PERSON, {person_id: cause}, now=now)
