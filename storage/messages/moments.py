"""Moments: when what waits may go, once its reader's own days and her one message a day are seen to."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import Session

from programme.ground.calendar import Calendar, local_day
from programme.messages.messages import goes_at, slot_of
from programme.people.absences import NEVER, own_days
from programme.programmes.programmes import Programme
from storage.ground import due
from storage.ground.batches import among, some
from storage.ground.rows import COLUMNS, Row
from storage.ground.tables import Notice
from storage.messages import paces
from storage.messages.tables import UNFINISHED, Message
from storage.people import absences
from storage.people.tables import Person
from storage.programmes import programmes
from storage.programmes.tables import Programme as Started


class Owner(NamedTuple):
    """What putting together somebody's message needs of her."""

    id: str
    workspace_id: str
    zone: str
    slack_id: str | None
    email: str | None
    no_mail: bool
    dm: str | None
    deactivated_at: datetime | None

    @property
    def reachable(self) -> bool:
        """As Person.reachable has it."""
        by_mail = bool(self.email) and not self.no_mail
        return (self.slack_id is not None or by_mail) and self.deactivated_at is None


OWNER = tuple(getattr(Person, name) for name in Owner._fields)
Pair = tuple[Owner, Row]
Programmes = Mapping[str, Programme]
Calendars = dict[tuple[str, str], Calendar]
"""By person and programme."""
AT_FIRST, AT_ONCE = 16, 100
"""Notices that are looked at first, and then at a time: mostly one of the first is next."""
IS_UNFINISHED: ColumnElement[bool] = literal_column(UNFINISHED)
"""In the words of the index."""
PAUSED = select(Started.id).where(Started.paused_at.is_not(None))
"""Programmes that say nothing for the time being."""


def of(
    session: Session, pairs: Collection[Pair], calendars: Calendars, *, now: datetime
) -> dict[str, datetime]:
    """Notice → the first moment, now or later, at which it may go as things stand."""
    taken = _spoken_to_today(session, {person.id: person for person, _ in pairs}.values(), now)
    return {
        notice.id: goes_at(
            notice.day,
            urgent=notice.urgent,
            taken=person.id in taken,
            now=now,
            zone=person.zone,
            calendar=calendars[person.id, notice.programme_id],
        )
        for person, notice in pairs
    }


def calendars_of(session: Session, pairs: Collection[Pair], there: Programmes, *, now: datetime) -> Calendars:
    """The working days of each one's programmes that are hers too."""
    rests = absences.rests(session, {person.id for person, _ in pairs}, now=now)
    return {
        (person_id, one): own_days(there[one].calendar, rests.get(person_id, NEVER))
        for person_id, one in {(person.id, row.programme_id) for person, row in pairs}
    }


def _spoken_to_today(session: Session, those: Collection[Owner], now: datetime) -> set[str]:
    """Who has her message of today, whatever became of it: it is one a day."""
    slots = {slot_of(local_day(now, zone)) for zone in {one.zone for one in those}}
    todays = {(one.id, slot_of(local_day(now, one.zone))) for one in those}
    return {person_id for person_id, slot in _messages(session, those, slots) if (person_id, slot) in todays}


def _messages(session: Session, those: Iterable[Owner], slots: Collection[str]) -> Iterable[tuple[str, str]]:
    workspaces = {one.workspace_id for one in those}
    for ids in some(one.id for one in those):
        yield from session.execute(
            select(Message.person_id, Message.slot).where(
                Message.workspace_id.in_(workspaces), among(Message.person_id, ids), Message.slot.in_(slots)
            )
        )


def next_moment(session: Session, *, now: datetime) -> datetime | None:
    """When a round has something to do next, now or later; None when nothing is promised.

    For a clock that is turned: a round at that moment always settles something.
    """
    so_far = list(_unfinished(session, now))
    seen = 0
    while pairs := _next_due(session, seen):
        there, _ = programmes.readable(session, {row.programme_id for _, row in pairs})
        sound = [(who, row) for who, row in pairs if row.programme_id in there]
        calendars = calendars_of(session, sound, there, now=now)
        so_far += of(session, sound, calendars, now=now).values()
        if min(so_far, default=now) <= (pairs[-1][1].due_at or now):
            break
        seen += len(pairs)
    return min(so_far, default=None)


def _unfinished(session: Session, now: datetime) -> Iterable[datetime]:
    """When the messages on their way may go on, which Slack may have a word in."""
    first = func.min(Message.not_before)
    looks = Message.attempts > 0
    rows = session.execute(
        select(Message.workspace_id, looks, first).where(IS_UNFINISHED).group_by(Message.workspace_id, looks)
    )
    for workspace_id, looks_first, moment in rows.all():
        methods = paces.LOOKS if looks_first else (paces.POST,)
        yield max(moment, paces.rests(session, methods, now=now).get(workspace_id, now))


def _next_due(session: Session, seen: int) -> list[Pair]:
    """Some of what waits, in the order in which it may go at the earliest."""
    rows = session.execute(
        select(*OWNER, *COLUMNS)
        .join(Person, Person.id == Notice.person_id)
        .where(Notice.due_at.is_not(None), Notice.programme_id.not_in(PAUSED), ~due.HELD)
        .order_by(Notice.due_at, Notice.id)
        .offset(seen)
        .limit(AT_ONCE if seen else AT_FIRST)
    )
    width = len(OWNER)
    return [(Owner._make(row[:width]), Row._make(row[width:])) for row in rows]
