"""What is answered about a meeting on the page of a letter, as deeds that read its fields."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from programme.meetings.attendance import Coming
from programme.meetings.feedback import Words
from programme.people.acts import Act
from storage.meetings import attendance_deeds, feedback_deeds
from views.meetings import attendance, feedback

Fields = Mapping[str, str]


def comes(session: Session, act: Act, meeting_id: str) -> None:
    attendance_deeds.answer(session, act, meeting_id, Coming.YES)


def cannot(session: Session, act: Act, meeting_id: str) -> None:
    attendance_deeds.answer(session, act, meeting_id, Coming.NO)


def instead(session: Session, act: Act, meeting_id: str, fields: Fields) -> None:
    """Somebody else comes; whom, stands in a field."""
    attendance_deeds.answer(session, act, meeting_id, Coming.INSTEAD, instead=fields.get("instead", ""))


def how_it_was(session: Session, act: Act, meeting_id: str, fields: Fields) -> None:
    said = (fields.get(name, "") for name in feedback.PARTS)
    feedback_deeds.write(session, act, meeting_id, Words(*said, signed="signed" in fields))


TAPS: Mapping[str, Callable[..., Any]] = {attendance.YES: comes, attendance.NO: cannot}
FORMS: Mapping[str, Callable[..., Any]] = {attendance.INSTEAD: instead, feedback.SAY: how_it_was}
