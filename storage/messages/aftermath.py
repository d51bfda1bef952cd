"""What follows when something was said, or could not be."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import speech
from programme.people.people import overseers
from programme.people.reachability import why_not
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.kinds import Said, known
from storage.ground.rows import Row
from storage.people import people
from storage.programmes import programmes


def of_saying(session: Session, said: Said, *, now: datetime) -> None:
    """Each kind's own: which dates were told, that the facilitator hears of what is missing, and so on."""
    for one in dict.fromkeys(known()[row.kind] for row, _ in said):
        one.afterwards(session, [(row, at) for row, at in said if row.kind in one.kinds], now)


def tell_missed(session: Session, missed: Iterable[Row], *, now: datetime) -> None:
    """The facilitator hears of what came too late to help, to somebody whom she thinks it reached."""
    for notice in missed:
        if speech(notice.kind).matters and why_not(people.by_id(session, notice.person_id)) is None:
            programme = programmes.by_id(session, notice.programme_id)
            about = notice.person_id
            _tell_overseers(session, programme, Kind.MISSED, notice.id, notice.occasion, of=about, now=now)


def tell_unreachable(session: Session, person_id: str, *, occasion: str, now: datetime) -> None:
    """The facilitators of all somebody's programmes hear that she cannot be reached."""
    for programme_id in sorted({seat.programme_id for seat in people.spoken_of(session, person_id).seats}):
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
