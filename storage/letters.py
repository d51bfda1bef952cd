"""Letters: a message's notices with the facts they speak of, read at the last moment."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import local_day
from programme.letters import Letter, Line
from programme.notices import ON_PREPARATION, Kind, tells_facilitator_on
from programme.people import Person
from programme.preparations import Owed, State
from programme.programmes import Programme
from storage import meetings, organisations, owed, people, programmes, tables

ORDER = tuple(Kind)


def letter(
    session: Session, message: tables.Message, rows: Iterable[tables.Notice], *, now: datetime
) -> Letter:
    """What ``message`` says now."""
    person = people.by_id(session, message.person_id)
    today = local_day(now, person.zone)
    ordered = sorted(rows, key=lambda row: (ORDER.index(row.kind), row.day, row.subject))
    return Letter(
        message_id=message.id,
        person=person,
        channel=message.channel or person.slack_id or "",
        today=today,
        made_at=message.made_at,
        look_first=message.attempts > 1,
        lines=tuple(line(session, row, today=today) for row in ordered),
        own_words=own_words(session, person.id),
    )


def line(session: Session, row: tables.Notice, *, today: date) -> Line:
    programme = programmes.by_id(session, row.programme_id)
    speaks_of = session.get_one(tables.Notice, row.subject) if row.kind is Kind.MISSED else row
    one = _preparation(session, speaks_of)
    meeting = meetings.find(session, one.meeting_id if one else speaks_of.subject)
    told = session.get(tables.Told, (row.person_id, row.subject)) if row.kind is Kind.MOVED else None
    return Line(
        notice_id=row.id,
        kind=row.kind,
        programme_id=programme.id,
        programme=programme.title,
        facilitator=" & ".join(one.name for one in people.facilitators(session, programme.id)),
        occasion=row.occasion,
        late_since=_late_since(row, programme, today),
        owed=one,
        meeting=meeting,
        question=programme.question(row.occasion) if row.kind is Kind.QUESTION else None,
        answered=row.kind is Kind.QUESTION and _is_answered(session, row),
        about=_about(session, row, speaks_of),
        told=told.on if told else None,
        tell_on=tells_facilitator_on(programme.calendar, today) if row.kind is Kind.LATE else None,
        affected=_affected(session, row) if row.kind is Kind.MOVED else (),
    )


def _preparation(session: Session, row: tables.Notice) -> Owed | None:
    found = owed.among(session, tables.Preparation.id == row.subject)
    return found[0] if found else None


def is_wanted(session: Session, row: tables.Notice, *, now: datetime) -> bool:
    """Looked at again just before it is said: does it still hold?"""
    if row.kind in ON_PREPARATION:
        return _is_open(session, row, now)
    if row.kind is Kind.MOVED:
        meeting = meetings.find(session, row.subject)
        known = session.get(tables.Told, (row.person_id, row.subject))
        return meeting is not None and (known is None or known.on != meeting.on)
    if row.kind is Kind.QUESTION:
        return not _is_answered(session, row)
    return True


def _is_open(session: Session, row: tables.Notice, now: datetime) -> bool:
    one = session.get(tables.Preparation, row.subject)
    if one is None or one.state is not State.OPEN or one.version != row.version:
        return False
    if row.kind is Kind.REMINDER:
        today = programmes.by_id(session, row.programme_id).today(now)
        return one.due_on >= today and one.responsible_id == row.person_id
    return row.kind is Kind.ESCALATION or one.responsible_id == row.person_id


def _is_answered(session: Session, row: tables.Notice) -> bool:
    answered = select(tables.Reflection.id).where(
        tables.Reflection.author_id == row.person_id,
        tables.Reflection.question == row.occasion,
        tables.Reflection.programme_id == row.programme_id,
    )
    return session.scalar(answered.limit(1)) is not None


def _late_since(row: tables.Notice, programme: Programme, today: date) -> date | None:
    meant = row.day if row.urgent else programme.calendar.on_or_after(row.day)
    return meant if meant < today else None


def _about(session: Session, row: tables.Notice, speaks_of: tables.Notice) -> Person | None:
    if row.kind is Kind.MISSED:
        return people.by_id(session, speaks_of.person_id)
    if row.kind in {Kind.UNREACHABLE, Kind.DECLINED}:
        return people.by_id(session, row.subject)
    return None


def _affected(session: Session, row: tables.Notice) -> tuple[Owed, ...]:
    """What the reader answers for that hangs on the moved meeting and is still open."""
    return tuple(one for one in owed.to_do(session, row.person_id) if one.meeting_id == row.subject)


def own_words(session: Session, person_id: str) -> tuple[tuple[str, str, str], ...]:
    """The words somebody's organisation uses for the method's terms."""
    for seat in people.viewer(session, person_id).seats:
        if seat.organisation_id is not None:
            return organisations.by_id(session, seat.organisation_id).words
    return ()


def posted_at(session: Session, channel: str, ts: str, *, now: datetime) -> Letter | None:
    """The letter that stands in a conversation, as things are now; None when that post is none of ours."""
    message = session.scalar(
        select(tables.Message).where(tables.Message.channel == channel, tables.Message.ts == ts)
    )
    if message is None:
        return None
    rows = session.scalars(
        select(tables.Notice).where(
            tables.Notice.message_id == message.id, tables.Notice.dropped_at.is_(None)
        )
    )
    return letter(session, message, rows, now=now)
