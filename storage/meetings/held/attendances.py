"""Attendances: who says that she comes, and who was there, asked for many at once."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.attendance import Answer, Guests, guests, was_there
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from storage.ground.batches import some
from storage.meetings import circles
from storage.meetings.circles import Circle
from storage.meetings.tables import Attendance as Row


def of_circle(session: Session, found: Circle) -> Guests:
    """Everybody who is invited, with what each has answered."""
    answers = of_meetings(session, [found.meeting]).values()
    return guests(found.members, answers, found.names)


def coming(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> Guests:
    """For the host and the facilitator. Raises Refusal."""
    return of_circle(session, circles.to_host(session, act, meeting_id, cluster_id))


def of_meetings(session: Session, meetings: Iterable[Meeting]) -> dict[tuple[str, str], Answer]:
    """(Person, meeting) → what she has said of the day that it is on now."""
    on = {one.id: one.on for one in meetings}
    found = {}
    for ids in some(on):
        for row in session.scalars(select(Row).where(Row.meeting_id.in_(ids))):
            found[row.person_id, row.meeting_id] = _answer(row, holds=row.on == on[row.meeting_id])
    return found


def _answer(row: Row, *, holds: bool) -> Answer:
    """What she answered of another day is no answer any more."""
    if not holds:
        return Answer(row.person_id, present=row.present)
    return Answer(row.person_id, row.coming, row.instead, row.present, row.answered_at, row.via)


def absent(session: Session, pairs: Iterable[tuple[str, Meeting]]) -> set[tuple[str, str]]:
    """Of (person, meeting) those, by their ids, who were not there, as far as anybody has said."""
    asked = list(pairs)
    answers = of_meetings(session, {one.id: one for _, one in asked}.values())
    recorded = {meeting_id for _, meeting_id in answers}
    return {
        (who, one.id)
        for who, one in asked
        if not was_there(answers.get((who, one.id)), recorded=one.id in recorded)
    }
