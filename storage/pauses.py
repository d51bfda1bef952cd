"""Pauses: a programme falls silent, and goes on with what lies ahead; nobody gets what was missed."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import next_morning
from programme.pauses import STILL_NEWS
from programme.people import Person
from programme.preparations import State
from programme.programmes import Programme
from storage import check_ins, closings, meetings, mondays, people, plans, programmes, readings, tables


def pause(session: Session, programme_id: str, *, by: Person, now: datetime) -> Programme:
    """From now on nothing is said. To pause what is paused changes nothing. Raises Refusal."""
    closings.require_not_silent(session, programmes.led_by(session, programme_id, by), now=now)
    row = session.get_one(tables.Programme, programme_id)
    row.paused_at = row.paused_at or now
    session.flush()
    return programmes.programme(row)


def resume(session: Session, programme_id: str, *, by: Person, now: datetime) -> Programme:
    """It goes on: what lies ahead is planned anew, what was due meanwhile is let be. Raises Refusal."""
    before = programmes.led_by(session, programme_id, by)
    if before.paused_at is None:
        return before
    row = session.get_one(tables.Programme, programme_id)
    row.paused_at = None
    session.flush()
    programme = programmes.programme(row)
    _sort_out(session, programme, now=now)
    _plan_ahead(session, programme, now=now)
    return programme


def _sort_out(session: Session, programme: Programme, *, now: datetime) -> None:
    """What should have been said meanwhile is still news, for the next working day, or is not said at all."""
    today = programme.today(now)
    waiting = session.execute(
        select(tables.Notice, tables.Person.zone)
        .join(tables.Person, tables.Person.id == tables.Notice.person_id)
        .where(
            tables.Notice.programme_id == programme.id,
            tables.Notice.message_id.is_(None),
            tables.Notice.dropped_at.is_(None),
            tables.Notice.day <= today,
        )
    ).all()
    for notice, zone in waiting:
        morning = programme.calendar.on_or_after(next_morning(now, zone))
        if notice.kind in STILL_NEWS and (notice.stale_on is None or notice.stale_on > morning):
            notice.day, notice.urgent = morning, False
        else:
            session.delete(notice)
    session.flush()


def _plan_ahead(session: Session, programme: Programme, *, now: datetime) -> None:
    today = programme.today(now)
    rows = list(
        session.scalars(
            select(tables.Preparation).where(
                tables.Preparation.programme_id == programme.id, tables.Preparation.state != State.EXEMPT
            )
        )
    )
    for row in rows:
        if row.state is State.OPEN and row.due_on < today:
            row.let_be_at = row.let_be_at or now
    session.flush()
    ahead = [row for row in rows if row.state is State.OPEN and row.due_on >= today]
    plans.replan(session, [row.id for row in rows], now=now)
    plans.tell_of_unanswered(session, programme, ahead, now=now)
    meetings.plan_questions(session, programme, now=now)
    every = meetings.of_programme(session, programme.id, cancelled=True)
    readings.replan_questions(session, programme, [one.id for one in every], now=now)
    for one in every:
        if one.on >= today:
            meetings.plan_news(session, programme, one.id, now=now)
    mondays.plan(session, programme, people.facilitators(session, programme.id), now=now)
    teams = select(tables.Organisation.id).where(tables.Organisation.programme_id == programme.id)
    check_ins.settle(session, session.scalars(teams).all(), now=now)
