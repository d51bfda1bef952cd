"""What is answered about a meeting on the page of a letter: the windows, and the deeds that keep them."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import NOWHERE, Deed, PageForm, View, of_filled
from programme.meetings.attendance import Coming, about
from programme.people.acts import Act
from storage.meetings.held import attendance_deeds, feedback_deeds, feedbacks
from storage.preparations import meeting_pages
from texts import Texts
from views.ground.wording import written
from views.meetings import attendance, feedback


def _comes(session: Session, act: Act, asked: str) -> None:
    attendance_deeds.answer(session, act, asked, Coming.YES)


def _cannot(session: Session, act: Act, asked: str) -> None:
    attendance_deeds.answer(session, act, asked, Coming.NO)


def _instead(session: Session, act: Act, asked: str, texts: Texts) -> View:
    meeting_id, _ = about(asked)
    page = meeting_pages.of_meeting(session, act, meeting_id)
    return attendance.instead(written(page.meeting.short, texts), page.answer, texts, memory=NOWHERE)


def _keep_instead(session: Session, act: Act, asked: str, filled: Filled) -> None:
    name = attendance.InsteadForm.of(filled).instead
    attendance_deeds.answer(session, act, asked, Coming.INSTEAD, instead=name)


def _how_it_was(session: Session, act: Act, meeting_id: str, texts: Texts) -> View:
    meeting, _ = feedback_deeds.paper(session, act, meeting_id)
    return feedback.form(meeting, feedbacks.own(session, act, meeting.id), texts, memory=NOWHERE)


def _keep_how_it_was(session: Session, act: Act, meeting_id: str, filled: Filled) -> None:
    feedback_deeds.write(session, act, meeting_id, feedback.FeedbackForm.of(filled).words)


TAPS: Mapping[str, Deed] = {attendance.YES: _comes, attendance.NO: _cannot}
FORMS: Mapping[str, PageForm] = {
    attendance.INSTEAD: PageForm(_instead, of_filled(_keep_instead)),
    feedback.SAY: PageForm(_how_it_was, of_filled(_keep_how_it_was)),
}
