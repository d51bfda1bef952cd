"""What follows when something was said, or could not be."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import ON_MEETING, Kind, Notice
from programme.meetings.meetings import is_told_right
from programme.people.people import overseers
from programme.people.reachability import why_not
from programme.preparations.preparation_notices import escalation_for
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.meetings import meeting_notices, meetings
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import digest_notices, programmes

TELLS_DATE = frozenset({Kind.REMINDER, Kind.HANDED_OVER, Kind.QUESTION, *ON_MEETING})
"""The kinds whose words may name the meeting's date; who reads another kind has not been told it."""
MATTERS = frozenset({Kind.REMINDER, Kind.NEW_DATE, *ON_MEETING})
"""What the facilitator wants to know of when it could not be said in time; a question may go unasked."""


def of_saying(
    session: Session, said: Sequence[tuple[ground_tables.Notice, datetime]], *, now: datetime
) -> None:
    """Remembers which dates were told, and lets the facilitator hear of what was said to be missing.

    Each notice comes with the moment at which it was said.
    """
    for notice, said_at in said:
        if notice.kind in TELLS_DATE and notice.told_on is not None:
            _remember_told(session, notice, now=now)
        if notice.kind is Kind.LATE:
            _escalate(session, notice, said_at=said_at)
        if notice.kind is Kind.DIGEST:
            reader = people.by_id(session, notice.person_id)
            digest_notices.plan(session, programmes.by_id(session, notice.programme_id), [reader], now=now)


def _remember_told(session: Session, notice: ground_tables.Notice, *, now: datetime) -> None:
    meeting_id = _meeting_of(session, notice)
    if meeting_id is None:
        return
    known = session.get(meeting_tables.Told, (notice.person_id, meeting_id))
    if known is None:
        known = meeting_tables.Told(person_id=notice.person_id, meeting_id=meeting_id)
        session.add(known)
    known.on = None if notice.kind is Kind.CANCELLED else notice.told_on
    session.flush()
    if not is_told_right(meetings.by_id(session, meeting_id), known.on):  # changed while this was on its way
        meeting_notices.plan_news(
            session, programmes.by_id(session, notice.programme_id), meeting_id, now=now
        )


def _meeting_of(session: Session, notice: ground_tables.Notice) -> str | None:
    """Meetings and preparations may be gone by the time we know what was said of them."""
    if notice.kind in {Kind.QUESTION, *ON_MEETING}:
        return notice.subject if session.get(meeting_tables.Meeting, notice.subject) else None
    preparation = session.get(preparation_tables.Preparation, notice.subject)
    return preparation.meeting_id if preparation else None


def _escalate(session: Session, notice: ground_tables.Notice, *, said_at: datetime) -> None:
    programme = programmes.by_id(session, notice.programme_id)
    said_on = local_day(said_at, people.by_id(session, notice.person_id).zone)
    wanted = [
        escalation_for(one, overseer.id, programme.calendar, said_on=said_on)
        for one in preparations.among(session, preparation_tables.Preparation.id == notice.subject)
        if one.version == notice.version
        for overseer in overseers(people.facilitators(session, programme.id), of=notice.person_id)
    ]
    notices.promise(session, programme.workspace_id, wanted)


def tell_missed(session: Session, missed: Iterable[ground_tables.Notice], *, now: datetime) -> None:
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
