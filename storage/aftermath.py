"""What follows when something was said, or could not be."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.calendar import local_day, next_morning
from programme.meetings import is_told_right
from programme.notices import ON_MEETING, Kind, Notice, escalation_for, overseers
from programme.programmes import Programme
from programme.reachability import why_not
from storage import check_ins, leaves, meetings, mondays, notices, owed, people, plans, programmes, tables

TELLS_DATE = frozenset({Kind.REMINDER, Kind.HANDED_OVER, Kind.QUESTION, *ON_MEETING})
"""The kinds whose words may name the meeting's date; who reads another kind has not been told it."""
MATTERS = frozenset({Kind.REMINDER, Kind.NEW_DATE, *ON_MEETING})
"""What the facilitator wants to know of when it could not be said in time; a question may go unasked."""


def of_saying(session: Session, said: Iterable[tables.Notice], *, said_at: datetime, now: datetime) -> None:
    """Remembers which dates were told, and lets the facilitator hear of what was said to be missing."""
    for notice in said:
        if notice.kind in TELLS_DATE and notice.told_on is not None:
            _remember_told(session, notice, now=now)
        if notice.kind is Kind.LATE:
            _escalate(session, notice, said_at=said_at)
        if notice.kind is Kind.DIGEST:
            reader = people.by_id(session, notice.person_id)
            mondays.plan(session, programmes.by_id(session, notice.programme_id), [reader], now=now)


def _remember_told(session: Session, notice: tables.Notice, *, now: datetime) -> None:
    meeting_id = _meeting_of(session, notice)
    if meeting_id is None:
        return
    known = session.get(tables.Told, (notice.person_id, meeting_id))
    if known is None:
        known = tables.Told(person_id=notice.person_id, meeting_id=meeting_id)
        session.add(known)
    known.on = None if notice.kind is Kind.CANCELLED else notice.told_on
    session.flush()
    if not is_told_right(meetings.by_id(session, meeting_id), known.on):  # changed while this was on its way
        meetings.plan_news(session, programmes.by_id(session, notice.programme_id), meeting_id, now=now)


def _meeting_of(session: Session, notice: tables.Notice) -> str | None:
    """Meetings and preparations may be gone by the time we know what was said of them."""
    if notice.kind in {Kind.QUESTION, *ON_MEETING}:
        return notice.subject if session.get(tables.Meeting, notice.subject) else None
    preparation = session.get(tables.Preparation, notice.subject)
    return preparation.meeting_id if preparation else None


def _escalate(session: Session, notice: tables.Notice, *, said_at: datetime) -> None:
    programme = programmes.by_id(session, notice.programme_id)
    said_on = local_day(said_at, people.by_id(session, notice.person_id).zone)
    wanted = [
        escalation_for(one, overseer.id, programme.calendar, said_on=said_on)
        for one in owed.among(session, tables.Preparation.id == notice.subject)
        if one.version == notice.version
        for overseer in overseers(people.facilitators(session, programme.id), of=notice.person_id)
    ]
    notices.promise(session, programme.workspace_id, wanted)


def tell_missed(session: Session, missed: Iterable[tables.Notice], *, now: datetime) -> None:
    """The facilitator hears of what came too late to help, to somebody whom she thinks it reached."""
    for notice in missed:
        if notice.kind in MATTERS and why_not(people.by_id(session, notice.person_id)) is None:
            programme = programmes.by_id(session, notice.programme_id)
            about = notice.person_id
            _tell_overseers(session, programme, Kind.MISSED, notice.id, notice.occasion, of=about, now=now)


def tell_unreachable(session: Session, person_id: str, *, occasion: str, now: datetime) -> None:
    """The facilitators of all somebody's programmes hear that she cannot be reached."""
    for programme_id in sorted({seat.programme_id for seat in people.viewer(session, person_id).seats}):
        programme = programmes.by_id(session, programme_id)
        _tell_overseers(session, programme, Kind.UNREACHABLE, person_id, occasion, of=person_id, now=now)


def tell_closed(session: Session, person_id: str, *, closed_at: datetime, now: datetime) -> None:
    """The same for an account that was closed at ``closed_at``: told once, however often it is noticed."""
    tell_unreachable(session, person_id, occasion=f"account closed {closed_at.date()}", now=now)


def left_slack(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody's account was closed: colleagues take over what she answered for, the facilitator hears."""
    tell_closed(session, person_id, closed_at=now, now=now)
    leaves.stand_in_left(session, person_id, now=now)
    for seat in people.viewer(session, person_id).seats:
        if seat.organisation_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            plans.assign(session, programme, seat.organisation_id, now=now)
            check_ins.settle(session, [seat.organisation_id], now=now)


def _tell_overseers(
    session: Session,
    programme: Programme,
    kind: Kind,
    subject: str,
    occasion: str,
    *,
    of: str,
    now: datetime,
) -> None:
    calendar = programme.calendar
    wanted = [
        Notice(
            kind, programme.id, one.id, subject, occasion, calendar.on_or_after(next_morning(now, one.zone))
        )
        for one in overseers(people.facilitators(session, programme.id), of=of)
    ]
    notices.promise(session, programme.workspace_id, wanted)
