"""Pauses: a programme falls silent, and goes on with what lies ahead; nobody gets what was missed."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.speeches import speech
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.improvement import check_in_notices
from storage.meetings import meeting_notices, meetings
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import preparation_notices
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.programmes import closings, digest_notices, programmes
from storage.programmes import tables as programme_tables


def pause(session: Session, act: Act, programme_id: str) -> Programme:
    """From now on nothing is said. To pause what is paused changes nothing. Raises Refusal."""
    closings.require_not_silent(session, programmes.led_by(session, act, programme_id), now=act.now)
    row = session.get_one(programme_tables.Programme, programme_id)
    row.paused_at = row.paused_at or act.now
    session.flush()
    return programmes.programme(row)


def resume(session: Session, act: Act, programme_id: str) -> Programme:
    """It goes on: what lies ahead is planned anew, what was due meanwhile is let be. Raises Refusal."""
    before = programmes.led_by(session, act, programme_id)
    if before.paused_at is None:
        return before
    row = session.get_one(programme_tables.Programme, programme_id)
    row.paused_at = None
    session.flush()
    programme = programmes.programme(row)
    sort_out(session, programme, now=act.now)
    due.reschedule(session, ground_tables.Notice.programme_id == programme.id)
    _plan_ahead(session, programme, now=act.now)
    return programme


def sort_out(session: Session, programme: Programme, *which: ColumnElement[bool], now: datetime) -> None:
    """What should have been said meanwhile is still news, for the next working day, or is not said at all."""
    today = programme.today(now)
    waiting = session.execute(
        select(ground_tables.Notice, people_tables.Person.zone)
        .join(people_tables.Person, people_tables.Person.id == ground_tables.Notice.person_id)
        .where(
            ground_tables.Notice.programme_id == programme.id,
            ground_tables.Notice.message_id.is_(None),
            ground_tables.Notice.dropped_at.is_(None),
            ground_tables.Notice.day <= today,
            *which,
        )
    ).all()
    for notice, zone in waiting:
        morning = programme.calendar.on_or_after(next_morning(now, zone))
        if speech(notice.kind).lasts and (notice.stale_on is None or notice.stale_on > morning):
            notice.day, notice.urgent = morning, False
        else:
            session.delete(notice)


def _plan_ahead(session: Session, programme: Programme, *, now: datetime) -> None:
    today = programme.today(now)
    rows = list(
        session.scalars(
            select(preparation_tables.Preparation).where(
                preparation_tables.Preparation.programme_id == programme.id,
                preparation_tables.Preparation.state != State.EXEMPT,
            )
        )
    )
    for row in rows:
        if row.state is State.OPEN and row.due_on < today:
            row.let_be_at = row.let_be_at or now
    session.flush()
    ahead = [row for row in rows if row.state is State.OPEN and row.due_on >= today]
    preparation_notices.replan(session, [row.id for row in rows], now=now)
    preparation_notices.tell_of_unanswered(session, programme, ahead, now=now)
    meeting_notices.plan_questions(session, programme, now=now)
    every = meetings.of_programme(session, programme.id, cancelled=True)
    readings.replan_questions(session, programme, [one.id for one in every], now=now)
    for one in every:
        if one.on >= today:
            meeting_notices.plan_news(session, programme, one.id, now=now)
    digest_notices.plan(session, programme, people.facilitators(session, programme.id), now=now)
    teams = select(programme_tables.Organisation.id).where(
        programme_tables.Organisation.programme_id == programme.id
    )
    check_in_notices.settle(session, session.scalars(teams).all(), now=now)
