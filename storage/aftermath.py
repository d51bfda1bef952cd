"""What follows when something was said, or could not be."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.calendar import local_day, next_morning
from programme.notices import Kind, Notice, escalation_for
from programme.programmes import Programme
from storage import meetings, notices, owed, people, plans, programmes, tables

TELLS_DATE = frozenset({Kind.REMINDER, Kind.LATE, Kind.NEW_DATE, Kind.HANDED_OVER, Kind.MOVED})
MATTERS = frozenset({Kind.REMINDER, Kind.MOVED, Kind.NEW_DATE})
"""What the facilitator wants to know of when it could not be said in time; a question may go unasked."""


def of_saying(session: Session, said: Iterable[tables.Notice], *, now: datetime) -> None:
    """Remembers which dates were told, and lets the facilitator hear of what was said to be missing."""
    for notice in said:
        if notice.kind in TELLS_DATE and notice.told_on is not None:
            _remember_told(session, notice, now=now)
        if notice.kind is Kind.LATE:
            _escalate(session, notice, now=now)


def _remember_told(session: Session, notice: tables.Notice, *, now: datetime) -> None:
    meeting_id = notice.subject
    if notice.kind is not Kind.MOVED:
        meeting_id = session.get_one(tables.Preparation, notice.subject).meeting_id
    known = session.get(tables.Told, (notice.person_id, meeting_id))
    if known is None:
        known = tables.Told(person_id=notice.person_id, meeting_id=meeting_id)
        session.add(known)
    assert notice.told_on is not None
    known.on = notice.told_on
    session.flush()
    if session.get_one(tables.Meeting, meeting_id).on != known.on:  # it moved while this was on its way
        meetings.plan_news(session, programmes.by_id(session, notice.programme_id), meeting_id, now=now)


def _escalate(session: Session, notice: tables.Notice, *, now: datetime) -> None:
    programme = programmes.by_id(session, notice.programme_id)
    one = owed.by_id(session, notice.subject)
    zone = people.by_id(session, notice.person_id).zone
    said_on = local_day(now, zone)
    wanted = [
        escalation_for(one, facilitator.id, programme.calendar, said_on=said_on)
        for facilitator in people.facilitators(session, programme.id)
        if facilitator.reachable and facilitator.id != notice.person_id
    ]
    notices.promise(session, programme.workspace_id, wanted)


def tell_missed(session: Session, missed: Iterable[tables.Notice], *, now: datetime) -> None:
    """The facilitator hears of what came too late to help."""
    for notice in missed:
        if notice.kind in MATTERS:
            programme = programmes.by_id(session, notice.programme_id)
            _tell_facilitators(session, programme, Kind.MISSED, notice.id, notice.occasion, now=now)


def tell_unreachable(session: Session, person_id: str, *, occasion: str, now: datetime) -> None:
    """The facilitators of all somebody's programmes hear that she cannot be reached."""
    for programme_id in sorted({seat.programme_id for seat in people.viewer(session, person_id).seats}):
        programme = programmes.by_id(session, programme_id)
        _tell_facilitators(session, programme, Kind.UNREACHABLE, person_id, occasion, now=now, but=person_id)


def heard_of(session: Session, workspace_id: str, profile: people.Profile, *, now: datetime) -> None:
    """Keeps what Slack says of somebody we know, and acts on it when her account was closed."""
    before = people.in_slack(session, workspace_id, profile.slack_id)
    if before is None:
        return
    after = people.remember(session, workspace_id, profile, now=now)
    if after.deactivated and not before.deactivated:
        left_slack(session, after.id, now=now)


def left_slack(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody's account was closed: colleagues take over what she answered for, the facilitator hears."""
    tell_unreachable(session, person_id, occasion=f"account closed {now.date()}", now=now)
    for seat in people.viewer(session, person_id).seats:
        if seat.organisation_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            plans.assign(session, programme, seat.organisation_id, now=now)


def _tell_facilitators(
    session: Session,
    programme: Programme,
    kind: Kind,
    subject: str,
    occasion: str,
    *,
    now: datetime,
    but: str = "",
) -> None:
    wanted = [
        Notice(
            kind,
            programme.id,
            facilitator.id,
            subject,
            occasion,
            programme.calendar.on_or_after(next_morning(now, facilitator.zone)),
        )
        for facilitator in people.facilitators(session, programme.id)
        if facilitator.reachable and facilitator.id != but
    ]
    notices.promise(session, programme.workspace_id, wanted)
