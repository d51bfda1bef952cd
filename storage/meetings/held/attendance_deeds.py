"""Attendance: somebody answers an invitation, here or in her calendar; who was there is said."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.attendance import (
    Answer,
    Coming,
    Via,
    about,
    code_of,
    named,
    read_code,
    require_same_day,
)
from programme.meetings.calendar_replies import Reply
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.people import Person
from storage.meetings import circles, meetings
from storage.meetings.circles import Circle
from storage.meetings.held import attendances
from storage.meetings.tables import Attendance as Row
from storage.meetings.tables import MeetingInvitation
from storage.people import people
from storage.programmes import programmes


def answer(
    session: Session, act: Act, asked: str, coming: Coming, *, cluster_id: str = "", instead: str = ""
) -> Answer:
    """She comes, or not, or somebody else does; said again it holds instead. Raises Refusal.

    ``asked`` is what her button says: the meeting, and the day she was asked about.
    """
    meeting_id, seen = about(asked)
    found = circles.circle(session, act, meeting_id, cluster_id)
    if not found.may_answer:
        raise Refusal("attendance-not-yours")
    _require_ahead(found, now=act.now)
    require_same_day(found.meeting, seen)
    row = _row(session, found.meeting.id, act.by.id)
    _says(row, found, coming, named(instead) if coming is Coming.INSTEAD else "", by=act.by, now=act.now)
    session.flush()
    return attendances.of_meetings(session, [found.meeting])[act.by.id, found.meeting.id]


def say_who_was_there(
    session: Session,
    act: Act,
    meeting_id: str,
    cluster_id: str,
    *,
    shown: Collection[str],
    present: Collection[str],
) -> None:
    """The host or the facilitator ticks those who were there of those ``shown``. Raises Refusal."""
    found = circles.to_host(session, act, meeting_id, cluster_id)
    if found.programme.today(act.now) < found.meeting.on:
        raise Refusal("attendance-early")
    for who in {one.person.id for one in found.members} & set(shown):
        row = _row(session, found.meeting.id, who)
        row.present, row.present_by_id = who in present, act.by.id
    session.flush()


def come_in(session: Session, act: Act, code: str) -> Meeting:
    """She is in the room, where the code stands on the screen: found among her meetings. Raises Refusal."""
    viewer, wanted = people.viewer(session, act.by.id), read_code(code)
    for seat in viewer.seats:
        if seat.cluster_id is None:
            continue
        programme = programmes.by_id(session, seat.programme_id)
        for one in meetings.of_cluster(session, programme, seat.cluster_id):
            if code_of(one.id, seat.cluster_id) == wanted and one.on == programme.today(act.now):
                row = _row(session, one.id, act.by.id)
                row.present, row.present_by_id = True, act.by.id
                session.flush()
                return one
    raise Refusal("meeting-code-unknown")


def reply(session: Session, said: Reply, *, sender: str, now: datetime) -> Person | None:
    """A calendar has answered for somebody: who it was, or None where it is none that we sent, or not hers.

    ``sender`` is the mail's own; a reply tells nothing of anybody else. One that is older than what we know,
    or about a day that the meeting is not on any more, changes nothing.
    """
    invitation = session.get(MeetingInvitation, said.uid)
    meeting = meetings.find(session, invitation.meeting_id) if invitation is not None else None
    if invitation is None or meeting is None or sender.casefold() != said.attendee.casefold():
        return None
    programme = programmes.by_id(session, meeting.programme_id)
    found = circles.of_all(session, programme, meeting, invitation.cluster_id)
    theirs = (one.person for one in found.members if (one.person.email or "").casefold() == sender.casefold())
    person = next(theirs, None)
    if person is None:
        return None
    row = _row(session, meeting.id, person.id)
    is_old = said.is_older_than(row.stamp, row.answered_at if row.via is Via.HERE else None)
    if said.coming is None or said.sequence < invitation.sequence or is_old:
        return person
    if programme.today(now) <= meeting.on and not meeting.cancelled:
        _says(row, found, said.coming, "", by=person, now=now)
        row.via, row.stamp = Via.CALENDAR, said.stamp
        session.flush()
    return person


def _require_ahead(found: Circle, *, now: datetime) -> None:
    if found.meeting.cancelled:
        raise Refusal("meeting-is-cancelled")
    if found.programme.today(now) > found.meeting.on:
        raise Refusal("attendance-past")


def _says(row: Row, found: Circle, coming: Coming, instead: str, *, by: Person, now: datetime) -> None:
    row.coming, row.instead, row.on = coming, instead, found.meeting.on
    row.answered_at, row.answered_by_id, row.via = now, by.id, Via.HERE


def _row(session: Session, meeting_id: str, person_id: str) -> Row:
    row = session.scalar(select(Row).where(Row.meeting_id == meeting_id, Row.person_id == person_id))
    if row is None:
        row = Row(meeting_id=meeting_id, person_id=person_id, instead="", via=Via.HERE, stamp="")
        session.add(row)
    return row


def was_there_after_all(session: Session, found: Circle, person: Person) -> None:
    """Whoever says how it was, was there. Raises Refusal where the host has said that she was not."""
    row = _row(session, found.meeting.id, person.id)
    if row.present is False:
        raise Refusal("feedback-not-there")
    row.present, row.present_by_id = True, person.id
