"""Attention: what a letter's lines say of absences, nudges and readings, and whether that still holds."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import Calendar, local_day
from programme.ground.notices import ON_PREPARATION, ON_TEST, Kind
from programme.ground.refusals import Refusal
from programme.messages.letters import Line
from programme.people.absences import Absence, own_days
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparation_notices import BOOK
from programme.preparations.preparations import wish_in
from programme.preparations.readings import Material
from storage.ground import tables as ground_tables
from storage.improvement import actions, check_in_notices
from storage.people import absences, people
from storage.preparations import nudges, preparations, readings
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes

TO_WHO_STANDS_IN = frozenset({Kind.REMINDER, Kind.LATE, Kind.NUDGE})
"""What reaches the one who stands in instead of the one responsible."""


def in_line(
    session: Session,
    row: ground_tables.Notice,
    line: Line,
    reader: Person,
    *,
    said_on: date,
    today: date,
    now: datetime,
) -> Line:
    """The line with what these rooms know of it."""
    if row.kind is Kind.STANDS_IN:
        away = absences.by_id(session, row.subject)
        holds = away is not None and away.stand_in == reader and away.until >= max(away.since, today)
        return replace(line, about=away.person if away else None, absence=away if holds else None)
    if row.kind is Kind.READING:
        return replace(line, materials=_material(session, row.subject, reader, now))
    if row.kind is Kind.ASKED:
        return replace(
            line, materials=readings.asked_at(session, Act(reader, now), row.subject, row.occasion)
        )
    if row.kind in ON_TEST or row.kind is Kind.ACTION:
        room = check_in_notices if row.kind in ON_TEST else actions
        return replace(
            line, absence=_covered(session, room.answers_for(session, row.subject), reader, said_on)
        )
    one = line.owed
    if row.kind not in ON_PREPARATION or one is None:
        return line
    return replace(
        line,
        absence=_absence(session, line, reader, said_on),
        company=preparations.company(session, one) if row.occasion == BOOK else (),
        nudge=nudges.by_id(session, row.occasion) if row.kind is Kind.NUDGE else None,
        is_late=one.is_late(said_on),
    )


def _material(session: Session, material_id: str, reader: Person, now: datetime) -> tuple[Material, ...]:
    """Nothing once it is taken back, or the reader has left."""
    try:
        return (readings.material(session, Act(reader, now), material_id),)
    except Refusal:
        return ()


def _absence(session: Session, line: Line, reader: Person, said_on: date) -> Absence | None:
    answers = line.owed.responsible if line.owed is not None else None
    return _covered(session, answers, reader, said_on) if line.kind in TO_WHO_STANDS_IN else None


def _covered(session: Session, answers: Person | None, reader: Person, said_on: date) -> Absence | None:
    """The absence in which the reader stood in that day for the one who answers for it."""
    if answers is None or answers.id == reader.id:
        return None
    return absences.stood_in_for(session, reader.id, answers.id, said_on)


def days_of(session: Session, row: ground_tables.Notice) -> Calendar:
    """The programme's working days that were the reader's too when it was to be said."""
    calendar = programmes.by_id(session, row.programme_id).calendar
    return own_days(calendar, absences.rest_on(session, row.person_id, row.day))


def hears(
    session: Session, row: ground_tables.Notice, one: preparation_tables.Preparation, *, now: datetime
) -> bool:
    """Whether this is still for the notice's reader: she answers for it, or stands in for who does today."""
    if one.responsible_id == row.person_id or one.responsible_id is None:
        return one.responsible_id is not None
    today = local_day(now, people.by_id(session, row.person_id).zone)
    stands_in = absences.stood_in_for(session, row.person_id, one.responsible_id, today)
    return row.kind in TO_WHO_STANDS_IN and stands_in is not None


def is_let_be(row: ground_tables.Notice, one: preparation_tables.Preparation) -> bool:
    """The facilitator wants no more said about it; what the organisation asks her for is still said."""
    spoken_of = {Kind.REMINDER, Kind.LATE, Kind.ESCALATION}
    return one.let_be_at is not None and row.kind in spoken_of and wish_in(row.occasion) is None


def still_concerns(session: Session, row: ground_tables.Notice, now: datetime) -> bool:
    """Whether what these rooms promised is still to be said."""
    reader = people.by_id(session, row.person_id)
    if row.kind is Kind.STANDS_IN:
        absence = absences.by_id(session, row.subject)
        stands_in = absence is not None and absence.stand_in == reader and absence.occasion == row.occasion
        return stands_in and absence is not None and absence.until >= local_day(now, reader.zone)
    if row.kind is Kind.READING:
        there = _material(session, row.subject, reader, now)
        return any(one.reads_for and one.read is None and not one.meeting.cancelled for one in there)
    asked = readings.asked_at(session, Act(reader, now), row.subject, row.occasion)
    return any(not one.meeting.cancelled for one in asked)
