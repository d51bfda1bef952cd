"""What is answered about a meeting on the page of a letter: the windows, and the deeds that keep them."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from programme.meetings.attendance import Coming, about
from programme.people.acts import Act
from storage.meetings.held import attendance_deeds, feedback_deeds, feedbacks
from storage.preparations import meeting_pages
from texts import Texts
from views.ground.wording import written
from views.meetings import attendance, feedback

NOWHERE = ""


def comes(session: Session, act: Act, asked: str) -> None:
    attendance_deeds.answer(session, act, asked, Coming.YES)


def cannot(session: Session, act: Act, asked: str) -> None:
    attendance_deeds.answer(session, act, asked, Coming.NO)


def instead(session: Session, act: Act, asked: str, texts: Texts) -> dict[str, Any]:
    meeting_id, _ = about(asked)
    page = meeting_pages.of_meeting(session, act, meeting_id)
    return attendance.instead(written(page.meeting.short, texts), page.answer, texts, memory=NOWHERE)


def keep_instead(session: Session, act: Act, asked: str, filled: Filled) -> None:
    name = attendance.InsteadForm.of(filled).instead
    attendance_deeds.answer(session, act, asked, Coming.INSTEAD, instead=name)


def how_it_was(session: Session, act: Act, meeting_id: str, texts: Texts) -> dict[str, Any]:
    meeting, _ = feedback_deeds.paper(session, act, meeting_id)
    return feedback.form(meeting, feedbacks.own(session, act, meeting.id), texts, memory=NOWHERE)


def keep_how_it_was(session: Session, act: Act, meeting_id: str, filled: Filled) -> None:
    feedback_deeds.write(session, act, meeting_id, feedback.FeedbackForm.of(filled).words)


TAPS: Mapping[str, Callable[[Session, Act, str], None]] = {attendance.YES: comes, attendance.NO: cannot}
