"""Letters: a message's notices with the facts they speak of, read at the last moment."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY, local_day
from programme.ground.notices import FOR_FACILITATOR, ON_ACTION, ON_MEETING, ON_PREPARATION, ON_TEST, Kind
from programme.meetings.meeting_notices import told_before
from programme.meetings.meetings import Meeting
from programme.messages.letters import Letter, Line
from programme.people.people import Person, overseers
from programme.people.visibility import Viewer
from programme.preparations.preparation_notices import tells_facilitator_on
from programme.preparations.preparations import NOBODY, Owed, State
from programme.programmes.politicians import hears, is_only_politician
from programme.programmes.programmes import merged_words
from programme.programmes.template import QuestionWhen
from storage.changes import meeting_news, reachability_deeds
from storage.ground import tables as ground_tables
from storage.improvement import actions, check_in_notices
from storage.meetings import meetings
from storage.messages import attention, circulars, digests
from storage.messages import tables as message_tables
from storage.people import people
from storage.preparations import preparations as owed
from storage.preparations import tables as preparation_tables
from storage.programmes import digest_notices, organisations, programmes
from storage.reflections import tables as reflection_tables
from storage.screens import recaps

ORDER = tuple(Kind)


def letter(
    session: Session, message: message_tables.Message, rows: Sequence[ground_tables.Notice], *, now: datetime
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
            replace(
                attention.in_line(
                    session,
                    row,
                    _line(session, row, subjects[row.id], preparations, leads[row.programme_id], said_on),
                    person,
                    said_on=said_on,
                    today=local_day(now, person.zone),
                    now=now,
                ),
                action=actions.in_letter(session, row, person, now=now) if row.kind in ON_ACTION else None,
                check_in=check_in_notices.asks_about(session, row, asked_at=message.made_at)
                if row.kind in ON_TEST
                else None,
                circular=circulars.find(session, row.subject) if row.kind is Kind.CIRCULAR else None,
                digest=digests.in_letter(session, row, person, now=now) if row.kind is Kind.DIGEST else None,
                has_begun=row.kind is Kind.WELCOME and recaps.has_begun(session, row, now=now),
            )
            for row in ordered
        ),
        own_words=own_words(session, person.id),
    )


def carried(session: Session, message: message_tables.Message) -> list[ground_tables.Notice]:
    return list(
        session.scalars(select(ground_tables.Notice).where(ground_tables.Notice.message_id == message.id))
    )


def _speaks_of(session: Session, row: ground_tables.Notice) -> ground_tables.Notice:
    """What came too late speaks of what that was."""
    return session.get_one(ground_tables.Notice, row.subject) if row.kind is Kind.MISSED else row


def _preparations(session: Session, rows: Iterable[ground_tables.Notice]) -> Mapping[str, Owed]:
    ids = [row.subject for row in rows if row.kind in ON_PREPARATION or row.kind is Kind.QUESTION]
    found = owed.among(session, preparation_tables.Preparation.id.in_(ids)) if ids else []
    return {one.id: one for one in found}


def _line(
    session: Session,
    row: ground_tables.Notice,
    speaks_of: ground_tables.Notice,
    preparations: Mapping[str, Owed],
    leads: Sequence[Person],
    said_on: date,
) -> Line:
    programme = programmes.by_id(session, row.programme_id)
    one = preparations.get(speaks_of.subject)
    question = programme.question(row.occasion) if row.kind is Kind.QUESTION else None
    named = overseers(leads, of=row.person_id) if row.kind is Kind.LATE else leads
    return Line(
        notice_id=row.id,
        kind=row.kind,
        programme_id=programme.id,
        programme=programme.title,
        facilitator=" & ".join(lead.name for lead in named),
        occasion=row.occasion,
        late_since=_late_since(session, row, said_on),
        owed=one,
        meeting=_meeting(session, speaks_of, one),
        question=question,
        step=programme.step(question.step) if question is not None else None,
        answered=row.kind is Kind.QUESTION and _is_answered(session, row),
        about=_about(session, row, speaks_of),
        told=told_before(row.occasion) if row.kind in ON_MEETING else None,
        tell_on=tells_facilitator_on(programme.calendar, said_on) if row.kind is Kind.LATE else None,
        affected=meeting_news.touched_by(session, row) if row.kind in ON_MEETING else (),
        briefly=row.kind in {Kind.WELCOME, Kind.CANCELLED}
        and is_only_politician(people.viewer(session, row.person_id).seats, row.programme_id),
    )


def _meeting(session: Session, speaks_of: ground_tables.Notice, one: Owed | None) -> Meeting | None:
    if one is not None:
        return meetings.find(session, one.meeting_id)
    hangs_on_meeting = speaks_of.kind in {*ON_MEETING, Kind.QUESTION, Kind.ASKED}
    return meetings.find(session, speaks_of.subject) if hangs_on_meeting else None


def _late_since(session: Session, row: ground_tables.Notice, said_on: date) -> date | None:
    """What was decided in the evening and cannot wait is not late the morning after."""
    meant = row.day + DAY if row.urgent else attention.days_of(session, row).on_or_after(row.day)
    return meant if meant < said_on else None


def _about(session: Session, row: ground_tables.Notice, speaks_of: ground_tables.Notice) -> Person | None:
    if row.kind is Kind.MISSED:
        return people.by_id(session, speaks_of.person_id)
    if row.kind in {Kind.UNREACHABLE, Kind.REACHABLE, Kind.DECLINED}:
        return people.by_id(session, row.subject)
    return None


def is_wanted(session: Session, row: ground_tables.Notice, viewer: Viewer, *, now: datetime) -> bool:
    """Looked at again just before it is said: does it still hold, and is it still for ``viewer``?"""
    leads = viewer.facilitates(row.programme_id)
    if not (leads or viewer.is_in(row.programme_id)) or (row.kind in FOR_FACILITATOR and not leads):
        return False
    if is_only_politician(viewer.seats, row.programme_id) and not _is_for_politician(session, row):
        return False
    if row.kind in ON_PREPARATION:
        return _is_open(session, row, now)
    if row.kind in ON_MEETING:
        return meeting_news.is_news(session, row)
    if row.kind is Kind.QUESTION:
        return not _is_answered(session, row) and not _meets_no_more(session, row)
    if row.kind in ON_ACTION:
        return actions.still_wanted(session, row, now=now)
    if row.kind in ON_TEST:
        return check_in_notices.is_asked(session, row, viewer, now=now)
    return row.kind not in STILL or STILL[row.kind](session, row, now)


def _is_for_politician(session: Session, row: ground_tables.Notice) -> bool:
    """The rule about politicians, asked once more; whose a test or an action is their own rooms ask."""
    one = session.get(preparation_tables.Preparation, row.subject) if row.kind in ON_PREPARATION else None
    question = programmes.by_id(session, row.programme_id).question(row.occasion)
    return hears(row.kind, hers=one is None or one.responsible_id == row.person_id, question=question)


def names_meeting(session: Session, row: ground_tables.Notice) -> bool:
    """Whether its words name the date of the meeting that is its subject."""
    if row.kind is not Kind.QUESTION:
        return row.kind in ON_MEETING
    question = programmes.by_id(session, row.programme_id).question(row.occasion)
    return question is not None and question.when is QuestionWhen.IN_COMMITTEE


def _meets_no_more(session: Session, row: ground_tables.Notice) -> bool:
    meeting = meetings.find(session, row.subject) if names_meeting(session, row) else None
    return meeting is not None and meeting.cancelled


STILL: Mapping[Kind, Callable[[Session, ground_tables.Notice, datetime], bool]] = {
    Kind.CIRCULAR: circulars.still_concerns,
    Kind.DIGEST: digest_notices.still_goes_on,
    Kind.STANDS_IN: attention.still_concerns,
    Kind.READING: attention.still_concerns,
    Kind.ASKED: attention.still_concerns,
    Kind.REACHABLE: reachability_deeds.still_wanted,
    Kind.UNREACHABLE: reachability_deeds.still_wanted,
}
"""What is asked of some kinds before they are said."""


def _is_open(session: Session, row: ground_tables.Notice, now: datetime) -> bool:
    one = session.get(preparation_tables.Preparation, row.subject)
    if one is None or one.state is not State.OPEN or one.version != row.version:
        return False
    if attention.is_let_be(row, one):
        return False
    if row.kind is Kind.ESCALATION:
        return row.occasion != NOBODY or one.responsible_id is None
    today = programmes.by_id(session, row.programme_id).today(now)
    hears = attention.hears(session, row, one, now=now)
    return hears and (row.kind is not Kind.REMINDER or one.due_on >= today)


def _is_answered(session: Session, row: ground_tables.Notice) -> bool:
    answered = select(reflection_tables.Reflection.id).where(
        reflection_tables.Reflection.author_id == row.person_id,
        reflection_tables.Reflection.question == row.occasion,
        reflection_tables.Reflection.programme_id == row.programme_id,
    )
    return session.scalar(answered.limit(1)) is not None


def own_words(session: Session, person_id: str) -> tuple[tuple[str, str, str], ...]:
    """The words for the method's terms where somebody sits: her organisation's over her programme's."""
    seats = sorted(people.viewer(session, person_id).seats, key=lambda seat: seat.organisation_id is None)
    if not seats:
        return ()
    programme = programmes.by_id(session, seats[0].programme_id)
    home, language = seats[0].organisation_id, people.by_id(session, person_id).language
    own = organisations.by_id(session, home).words if home else ()
    return merged_words(own, programme.words_in(language))


def posted_at(session: Session, channel: str, ts: str, *, now: datetime) -> Letter | None:
    """The letter that stands in a conversation, as things are now; None when that post is none of ours."""
    message = session.scalar(
        select(message_tables.Message).where(
            message_tables.Message.channel == channel, message_tables.Message.ts == ts
        )
    )
    return letter(session, message, carried(session, message), now=now) if message else None
