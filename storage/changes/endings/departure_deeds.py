"""Departures: somebody leaves a programme, taken out of it or saying that it was a mistake."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.messages.messages import State as MessageState
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.notices import HANDED_OVER
from programme.people.people import Person, overseers
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.changes import absence_deeds, member_deeds, trial_deeds
from storage.changes.endings import successions
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.meetings import tables as meeting_tables
from storage.messages import tables as message_tables
from storage.people import audit_trail, namesakes, people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody who left, how many open preparations she had, and for how many nobody answers now."""

    person: Person
    had: int
    unanswered: int


def remove(session: Session, act: Act, programme_id: str, person_id: str) -> Left:
    """A facilitator takes somebody out of the programme; colleagues take over. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    person = member_deeds.member(session, programme, person_id)
    audit_trail.record(session, act, programme_id, What.UNSEATED, about=person_id)
    mine = (
        preparation_tables.Preparation.programme_id == programme_id,
        preparation_tables.Preparation.responsible_id == person_id,
        preparation_tables.Preparation.state == State.OPEN,
    )
    had = list(session.scalars(select(preparation_tables.Preparation).where(*mine)))
    leave(session, programme, person_id, now=act.now)
    return Left(person, len(had), sum(row.responsible_id is None for row in had))


def decline(session: Session, act: Act, programme_id: str) -> Programme:
    """*This is not me*: she hears no more, colleagues take over, and the facilitators hear of it.

    Once she has left, saying so again changes nothing. A trial of hers goes whole. Raises Refusal.
    """
    if session.get(programme_tables.Programme, programme_id) is None:
        raise Refusal("programme-gone")
    programme = programmes.by_id(session, programme_id)
    if not people.viewer(session, act.by.id).is_in(programme_id):
        _require_was_told(session, act.by, programme_id)
        return programme
    if programme.trial:
        trial_deeds.remove_of(session, act.by)
        return programme
    audit_trail.record(session, act, programme_id, What.UNSEATED, about=act.by.id)
    leave(session, programme, act.by.id, now=act.now)
    tell_leaders(session, programme, act.by, f"declined {act.now.isoformat()}", now=act.now)
    return programme


def _require_was_told(session: Session, by: Person, programme_id: str) -> None:
    """Raises Refusal for who never heard of it: what it is called is nobody else's business."""
    told = (
        ground_tables.Notice.person_id == by.id,
        ground_tables.Notice.programme_id == programme_id,
        ground_tables.Notice.message_id.is_not(None),
    )
    if session.scalar(select(ground_tables.Notice.id).where(*told).limit(1)) is None:
        raise Refusal("programme-gone")


def go(session: Session, act: Act, programme_id: str) -> None:
    """She leaves, having handed over what was hers; the facilitators hear of it."""
    programme = programmes.by_id(session, programme_id)
    audit_trail.record(session, act, programme_id, What.UNSEATED, about=act.by.id)
    leave(session, programme, act.by.id, now=act.now)
    tell_leaders(session, programme, act.by, f"{HANDED_OVER} {act.now.isoformat()}", now=act.now)


def tell_leaders(session: Session, programme: Programme, by: Person, occasion: str, *, now: datetime) -> None:
    news = [
        Notice(
            Kind.DECLINED,
            programme.id,
            leader.id,
            by.id,
            occasion,
            programme.calendar.on_or_after(next_morning(now, leader.zone)),
        )
        for leader in overseers(people.facilitators(session, programme.id), of=by.id)
    ]
    notices.promise(session, programme.workspace_id, news)


def leave(session: Session, programme: Programme, person_id: str, *, now: datetime) -> None:
    """Her seats go, colleagues take over, and nothing more is said to her.

    Raises Refusal for the last who leads.
    """
    mine = select(people_tables.Membership).where(
        people_tables.Membership.programme_id == programme.id, people_tables.Membership.person_id == person_id
    )
    rows = list(session.scalars(mine))
    for row in rows:
        session.delete(row)
    namesakes.settle_around(session, [person_id])
    member_deeds.require_leader(session, programme)
    member_deeds.settle_around(session, programme, [row.organisation_id for row in rows], now=now)
    fall_silent(session, programme.id, person_id, now=now)
    successions.after(session, programme.id, person_id, now=now)
    absence_deeds.stand_in_left(session, person_id, now=now)


def fall_silent(session: Session, programme_id: str, person_id: str, *, now: datetime) -> None:
    """Nothing that waits for her is said, and she is owed no news of dates she was told."""
    waiting = (ground_tables.Notice.person_id == person_id, ground_tables.Notice.programme_id == programme_id)
    never_said = (ground_tables.Notice.message_id.is_(None), ground_tables.Notice.dropped_at.is_(None))
    session.execute(delete(ground_tables.Notice).where(*waiting, *never_said))
    unsent = select(message_tables.Message.id).where(
        message_tables.Message.person_id == person_id, message_tables.Message.state == MessageState.WAITING
    )
    session.execute(
        update(ground_tables.Notice)
        .where(*waiting, ground_tables.Notice.message_id.in_(unsent))
        .values(dropped_at=now)
    )
    meeting_ids = select(meeting_tables.Meeting.id).where(meeting_tables.Meeting.programme_id == programme_id)
    session.execute(
        delete(meeting_tables.Told).where(
            meeting_tables.Told.person_id == person_id, meeting_tables.Told.meeting_id.in_(meeting_ids)
        )
    )
