"""Letters: a message's notices with the facts they speak of, read at the last moment."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import DAY, local_day
from programme.letters import Letter, Line
from programme.meetings import Meeting
from programme.notices import (
    FOR_FACILITATOR,
    ON_PREPARATION,
    Kind,
    overseers,
    tells_facilitator_on,
    told_before,
)
from programme.people import Person
from programme.preparations import NOBODY, Owed, State
from programme.programmes import Programme
from programme.visibility import Viewer
from storage import meetings, organisations, owed, people, programmes, tables

ORDER = tuple(Kind)


def letter(
    session: Session, message: tables.Message, rows: Sequence[tables.Notice], *, now: datetime
) -> Letter:
    """What ``message`` says, as things stand now."""
    person = people.by_id(session, message.person_id)
    said_on = local_day(message.sent_at or now, person.zone)
    subjects = {row.id: _speaks_of(session, row) for row in rows}
    preparations = _preparations(session, subjects.values())
    leads = {one: people.facilitators(session, one) for one in {row.programme_id for row in rows}}
    ordered = sorted(rows, key=lambda row: (ORDER.index(row.kind), row.day, row.subject))
    return Letter(
        message_id=message.id,
        person=person,
        channel=message.channel or "",
        today=local_day(now, person.zone),
        made_at=message.made_at,
        look_first=message.attempts > 1,
        lines=tuple(
            _line(session, row, subjects[row.id], preparations, leads[row.programme_id], said_on)
            for row in ordered
        ),
        own_words=own_words(session, person.id),
    )


def carried(session: Session, message: tables.Message) -> list[tables.Notice]:
    return list(session.scalars(select(tables.Notice).where(tables.Notice.message_id == message.id)))


def _speaks_of(session: Session, row: tables.Notice) -> tables.Notice:
    """What came too late speaks of what that was."""
    return session.get_one(tables.Notice, row.subject) if row.kind is Kind.MISSED else row


def _preparations(session: Session, rows: Iterable[tables.Notice]) -> Mapping[str, Owed]:
    ids = [row.subject for row in rows if row.kind in ON_PREPARATION or row.kind is Kind.QUESTION]
    found = owed.among(session, tables.Preparation.id.in_(ids)) if ids else []
    return {one.id: one for one in found}


def _line(
    session: Session,
    row: tables.Notice,
    speaks_of: tables.Notice,
    preparations: Mapping[str, Owed],
    leads: Sequence[Person],
    said_on: date,
) -> Line:
    programme = programmes.by_id(session, row.programme_id)
    one = preparations.get(speaks_of.subject)
    named = overseers(leads, of=row.person_id) if row.kind is Kind.LATE else leads
    return Line(
        notice_id=row.id,
        kind=row.kind,
        programme_id=programme.id,
        programme=programme.title,
        facilitator=" & ".join(lead.name for lead in named),
        occasion=row.occasion,
        late_since=_late_since(row, programme, said_on),
        owed=one,
        meeting=_meeting(session, speaks_of, one),
        question=programme.question(row.occasion) if row.kind is Kind.QUESTION else None,
        answered=row.kind is Kind.QUESTION and _is_answered(session, row),
        about=_about(session, row, speaks_of),
        told=told_before(row.occasion) if row.kind is Kind.MOVED else None,
        tell_on=tells_facilitator_on(programme.calendar, said_on) if row.kind is Kind.LATE else None,
        affected=_affected(session, row) if row.kind is Kind.MOVED else (),
    )


def _meeting(session: Session, speaks_of: tables.Notice, one: Owed | None) -> Meeting | None:
    if one is not None:
        return meetings.find(session, one.meeting_id)
    hangs_on_meeting = speaks_of.kind in {Kind.MOVED, Kind.QUESTION}
    return meetings.find(session, speaks_of.subject) if hangs_on_meeting else None


def _late_since(row: tables.Notice, programme: Programme, said_on: date) -> date | None:
    """What was decided in the evening and cannot wait is not late the morning after."""
    meant = row.day + DAY if row.urgent else programme.calendar.on_or_after(row.day)
    return meant if meant < said_on else None


def _about(session: Session, row: tables.Notice, speaks_of: tables.Notice) -> Person | None:
    if row.kind is Kind.MISSED:
        return people.by_id(session, speaks_of.person_id)
    if row.kind in {Kind.UNREACHABLE, Kind.DECLINED}:
        return people.by_id(session, row.subject)
    return None


def _affected(session: Session, row: tables.Notice) -> tuple[Owed, ...]:
    """What the reader answers for that hangs on the moved meeting and is still open."""
    return tuple(one for one in owed.to_do(session, row.person_id) if one.meeting_id == row.subject)


def is_wanted(session: Session, row: tables.Notice, viewer: Viewer, *, now: datetime) -> bool:
    """Looked at again just before it is said: does it still hold, and is it still for ``viewer``?"""
    leads = viewer.facilitates(row.programme_id)
    if not (leads or viewer.is_in(row.programme_id)) or (row.kind in FOR_FACILITATOR and not leads):
        return False
    if row.kind in ON_PREPARATION:
        return _is_open(session, row, now)
    if row.kind is Kind.MOVED:
        meeting = session.get(tables.Meeting, row.subject)
        known = session.get(tables.Told, (row.person_id, row.subject))
        return meeting is not None and (known is None or known.on != meeting.on)
    if row.kind is Kind.QUESTION:
        return not _is_answered(session, row)
    return True


def _is_open(session: Session, row: tables.Notice, now: datetime) -> bool:
    one = session.get(tables.Preparation, row.subject)
    if one is None or one.state is not State.OPEN or one.version != row.version:
        return False
    if row.kind is Kind.ESCALATION:
        return row.occasion != NOBODY or one.responsible_id is None
    today = programmes.by_id(session, row.programme_id).today(now)
    return one.responsible_id == row.person_id and (row.kind is not Kind.REMINDER or one.due_on >= today)


def _is_answered(session: Session, row: tables.Notice) -> bool:
    answered = select(tables.Reflection.id).where(
        tables.Reflection.author_id == row.person_id,
        tables.Reflection.question == row.occasion,
        tables.Reflection.programme_id == row.programme_id,
    )
    return session.scalar(answered.limit(1)) is not None


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
    return letter(session, message, carried(session, message), now=now) if message else None
