"""Welcomes of a list: they wait, and all else with them that is said to those on it, until let go."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.changes import pause_deeds
from storage.ground import due
from storage.ground.batches import some
from storage.ground.tables import Notice
from storage.people import people
from storage.people.tables import Membership, Person
from storage.programmes import programmes


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many wait for their welcome, and the day it comes if it is let go now."""

    programme: Programme
    people: int
    on: date


def waiting(session: Session, act: Act, programme_id: str) -> Waiting:
    """Who waits in a programme. Raises Refusal for anybody but a facilitator."""
    programme = programmes.led_by(session, act, programme_id)
    return Waiting(programme, count(session, programme_id), _morning(programme, act.now))


def count(session: Session, programme_id: str) -> int:
    """How many people whom we reach wait for their welcome."""
    query = select(func.count(Membership.person_id.distinct())).join(
        Person, Person.id == Membership.person_id
    )
    return session.scalar(query.where(*_held(programme_id), people.is_reached())) or 0


def hold(session: Session, programme_id: str, person_ids: Collection[str], *, now: datetime) -> None:
    """Nothing of the programme is said to them until they are let go; so with all their seats in it."""
    session.flush()
    for ids in some(person_ids):
        session.execute(
            update(Membership)
            .where(Membership.programme_id == programme_id, Membership.person_id.in_(ids))
            .values(held_at=now)
        )
        of_these = Notice.programme_id == programme_id, Notice.person_id.in_(ids)
        session.execute(update(Notice).where(*due.UNSAID, *of_these).values(due_at=None))


def release(session: Session, act: Act, programme_id: str) -> Waiting:
    """Lets the welcomes go; who they were, and when. What was to be said before is let be. Raises Refusal."""
    before = waiting(session, act, programme_id)
    who = select(Membership.person_id).where(*_held(programme_id))
    ids = set(session.scalars(who))
    session.execute(update(Membership).where(*_held(programme_id)).values(held_at=None))
    for part in some(ids):
        pause_deeds.sort_out(session, before.programme, Notice.person_id.in_(part), now=act.now)
        hers = Notice.programme_id == programme_id, Notice.person_id.in_(part)
        due.reschedule(session, *hers)
    return before


def _held(programme_id: str) -> tuple[ColumnElement[bool], ...]:
    return Membership.programme_id == programme_id, Membership.held_at.is_not(None)


def _morning(programme: Programme, now: datetime) -> date:
    return programme.calendar.on_or_after(next_morning(now, programme.zone))
