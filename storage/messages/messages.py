"""Messages: what is due is put into one post a person and day; and when something is due next."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import Calendar, local_day
from programme.ground.notices import Kind
from programme.messages.messages import State, choose, goes_at, may_go, slot_of, urgent_slot_of
from programme.people.absences import NEVER, Rest, own_days
from storage.ground import tables as ground_tables
from storage.ground.columns import new_id
from storage.messages import aftermath
from storage.messages import tables as message_tables
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

AT_ONCE = 100
"""People whose messages are gathered in one transaction, so that nobody else waits long for theirs."""
UNFINISHED = (State.WAITING, State.CLAIMED, State.UNCLEAR)
PAUSED = select(programme_tables.Programme.id).where(programme_tables.Programme.paused_at.is_not(None))
"""Programmes that say nothing for the time being."""
WAITS = (
    ground_tables.Notice.message_id.is_(None),
    ground_tables.Notice.dropped_at.is_(None),
    ground_tables.Notice.programme_id.not_in(PAUSED),
)


def gather(session: Session, *, now: datetime) -> int:
    """Settles what is due for some people, at most ``AT_ONCE``; for how many. 0: nothing is due any more."""
    due = list(_due(session, now))
    rests = absences.rests(session, [person.id for person, _ in due], now=now)
    for person, waiting in due:
        _gather_for(session, person, waiting, rests.get(person.id, NEVER), now)
    return len(due)


def _due(
    session: Session, now: datetime
) -> Iterable[tuple[people_tables.Person, list[ground_tables.Notice]]]:
    ready = _ready(session, now)
    if not ready:
        return
    owners = (
        select(ground_tables.Notice.person_id)
        .join(people_tables.Person)
        .where(*WAITS, or_(*ready))
        .distinct()
    )
    some = session.scalars(owners.order_by(ground_tables.Notice.person_id).limit(AT_ONCE)).all()
    rows = session.execute(
        select(people_tables.Person, ground_tables.Notice)
        .join(ground_tables.Notice, ground_tables.Notice.person_id == people_tables.Person.id)
        .where(*WAITS, or_(*ready), people_tables.Person.id.in_(some))
        .order_by(people_tables.Person.id, ground_tables.Notice.day, ground_tables.Notice.id)
    )
    for person, pairs in groupby(rows, key=lambda row: row[0]):
        yield person, [notice for _, notice in pairs]


def _ready(session: Session, now: datetime) -> list[ColumnElement[bool]]:
    """For each zone, programme and people's own days off in which something waits: what of it may go now."""
    person = people_tables.Person
    groups = session.execute(
        select(person.zone, person.days_off, ground_tables.Notice.programme_id, ground_tables.Notice.urgent)
        .join(ground_tables.Notice, ground_tables.Notice.person_id == people_tables.Person.id)
        .where(*WAITS)
        .distinct()
    )
    return [
        (person.zone == zone)
        & (person.days_off == days_off)
        & (ground_tables.Notice.programme_id == programme_id)
        & (ground_tables.Notice.urgent if urgent else _may_be_said(local_day(now, zone)))
        for zone, days_off, programme_id, urgent in groups
        if may_go(
            urgent=urgent,
            now=now,
            zone=zone,
            calendar=_calendar(session, programme_id, Rest(absences.weekdays(days_off))),
        )
    ]


def _may_be_said(today: date) -> ColumnElement[bool]:
    waits = absences.away_on(today) | _has_message_of(today)
    return ~ground_tables.Notice.urgent & (ground_tables.Notice.day <= today) & ~waits


def _has_message_of(today: date) -> ColumnElement[bool]:
    return exists().where(
        message_tables.Message.workspace_id == people_tables.Person.workspace_id,
        message_tables.Message.person_id == people_tables.Person.id,
        message_tables.Message.slot == slot_of(today),
    )


def _gather_for(
    session: Session,
    person: people_tables.Person,
    waiting: Sequence[ground_tables.Notice],
    rest: Rest,
    now: datetime,
) -> None:
    today = local_day(now, person.zone)
    if not people.person(person).reachable:
        give_up(session, person, waiting, now=now)
        return
    early = [notice for notice in waiting if _is_early(session, notice, now)]
    ripe = [notice for notice in waiting if notice not in early]
    tomorrow = {one.programme_id: _calendar(session, one.programme_id, rest).after(today) for one in waiting}
    choice = choose(ripe, today=today, next_days=tomorrow)
    for notice in (*early, *choice.postponed):
        notice.day = tomorrow[notice.programme_id]
    drop((*choice.overtaken, *choice.missed), now=now)
    aftermath.tell_missed(session, choice.missed, now=now)
    if choice.carried:
        _carry(session, person, choice.carried, today, now)
    session.flush()


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
        notice.message_id, notice.dropped_at = None, now


def _carry(
    session: Session,
    person: people_tables.Person,
    carried: Sequence[ground_tables.Notice],
    today: date,
    now: datetime,
) -> None:
    """What is urgent goes along with the day's message, or by itself when there is none to go with."""
    only_urgent = all(notice.urgent for notice in carried)
    message = message_tables.Message(
        id=new_id(),
        workspace_id=person.workspace_id,
        person_id=person.id,
        slot=urgent_slot_of(today, carried[0].id) if only_urgent else slot_of(today),
        state=State.WAITING,
        made_at=now,
        not_before=now,
        channel=person.dm,
    )
    session.add(message)
    session.flush()
    for notice in carried:
        notice.message_id = message.id


def finishable(session: Session, *, now: datetime) -> list[str]:
    """The messages a round may take up now: new ones, and those whose outcome nobody knows."""
    query = (
        select(message_tables.Message.id)
        .where(message_tables.Message.state.in_(UNFINISHED), message_tables.Message.not_before <= now)
        .order_by(message_tables.Message.not_before, message_tables.Message.id)
    )
    return list(session.scalars(query))


def next_moment(session: Session, *, now: datetime) -> datetime | None:
    """When a round has something to do next, now or later; None when nothing is promised.

    For a clock that is turned: a round at that moment always settles something.
    """
    unfinished = session.scalars(
        select(message_tables.Message.not_before)
        .where(message_tables.Message.state.in_(UNFINISHED))
        .order_by(message_tables.Message.not_before)
        .limit(1)
    )
    moments = [max(moment, now) for moment in unfinished]
    zones = session.scalars(
        select(people_tables.Person.zone).join(ground_tables.Notice).where(*WAITS).distinct()
    )
    for zone in zones.all():
        moments += _openings(session, zone, now)
    return min(moments, default=None)


def _openings(session: Session, zone: str, now: datetime) -> Iterable[datetime]:
    notice, today = ground_tables.Notice, local_day(now, zone)
    waiting = session.execute(
        select(notice.programme_id, notice.day, notice.urgent, _has_message_of(today), *absences.OWN_DAYS)
        .join(people_tables.Person, people_tables.Person.id == notice.person_id)
        .outerjoin(*absences.ahead_from(today))
        .where(*WAITS, people_tables.Person.zone == zone)
        .distinct()
    )
    for programme_id, day, urgent, taken, days_off, since, until in waiting:
        calendar = _calendar(session, programme_id, absences.rest_in(days_off, since, until))
        yield goes_at(day, urgent=urgent, taken=taken, now=now, zone=zone, calendar=calendar)


def _calendar(session: Session, programme_id: str, rest: Rest) -> Calendar:
    return own_days(programmes.by_id(session, programme_id).calendar, rest)
