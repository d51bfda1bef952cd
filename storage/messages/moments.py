"""Moments: when what waits may go, once its reader's own days and her one message a day are seen to."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import Calendar, local_day
from programme.messages.messages import goes_at, slot_of
from programme.people.absences import NEVER, own_days
from storage.ground.batches import some
from storage.ground.tables import Notice
from storage.messages.tables import Message
from storage.people import absences
from storage.people.tables import Person
from storage.programmes import programmes
from storage.programmes.tables import Programme

Pair = tuple[Person, Notice]
Calendars = dict[tuple[str, str], Calendar]
"""By person and programme."""


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


def calendars_of(session: Session, pairs: Collection[Pair], *, now: datetime) -> Calendars:
    """The working days of each one's programmes that are hers too."""
    rests = absences.rests(session, {person.id for person, _ in pairs}, now=now)
    ids = {notice.programme_id for _, notice in pairs}
    rows = session.scalars(select(Programme).where(Programme.id.in_(ids)))
    every = {row.id: programmes.programme(row).calendar for row in rows}
    return {
        (person.id, notice.programme_id): own_days(every[notice.programme_id], rests.get(person.id, NEVER))
        for person, notice in pairs
    }


def _spoken_to_today(session: Session, those: Collection[Person], now: datetime) -> set[str]:
    """Who has her message of today, whatever became of it: it is one a day."""
    slots = {slot_of(local_day(now, zone)) for zone in {one.zone for one in those}}
    todays = {(one.id, slot_of(local_day(now, one.zone))) for one in those}
    return {person_id for person_id, slot in _messages(session, those, slots) if (person_id, slot) in todays}


def _messages(session: Session, those: Iterable[Person], slots: Collection[str]) -> Iterable[tuple[str, str]]:
    workspaces = {one.workspace_id for one in those}
    for ids in some(one.id for one in those):
        yield from session.execute(
            select(Message.person_id, Message.slot).where(
                Message.workspace_id.in_(workspaces), Message.person_id.in_(ids), Message.slot.in_(slots)
            )
        )
