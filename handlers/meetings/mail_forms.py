"""What is answered about a meeting on the page of a letter: the windows, and the deeds that keep them."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import NOWHERE, Deed, Draw, PageForm, View, of_filled
from programme.meetings.attendance import Coming, about
from programme.people.acts import Act
from storage.meetings.held import attendance_deeds, feedback_deeds, feedbacks
from storage.preparations import invitation_deeds, meeting_pages
from texts import Texts
from views.ground.wording import written
from views.meetings import attendance, feedback, invitations
from views.meetings import meeting_pages as page_views


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


def _about_it(session: Session, act: Act, meeting_id: str, texts: Texts) -> View:
    """Its code stands on the page by itself, with where it is typed."""
    page = meeting_pages.of_meeting(session, act, meeting_id)
    return page_views.window(replace(page, code=""), texts, memory=NOWHERE)


def _gathered(session: Session, act: Act, about_: str, texts: Texts) -> View:
    meeting_id, _, cluster_id = about_.partition(" ")
    what = feedbacks.gathered(session, act, meeting_id, cluster_id)
    return feedback.window(what, texts, page=0, memory=NOWHERE, a_page=len(what.every) + 1)


def _invitation(session: Session, act: Act, about_: str, texts: Texts) -> View:
    meeting_id, _, cluster_id = about_.partition(" ")
    what = invitation_deeds.paper(session, act, meeting_id, cluster_id)
    language = what.programme.language
    theirs = texts.instead(language, what.programme.words_in(language))
    return invitations.on_page(what, texts, theirs)


def _keep_invitation(session: Session, act: Act, about_: str, filled: Filled) -> None:
    """Kept as a draft, and sent where she says so: of the meeting as it stood on the page. Raises Refusal."""
    meeting_id, _, cluster_id = about_.partition(" ")
    form = invitations.OnPageForm.of(filled)
    kept = invitation_deeds.keep(
        session, act, meeting_id, cluster_id, agenda=form.agenda, have_ready=form.have_ready
    )
    sent = kept.invitation is not None and kept.invitation.sent_at is not None
    if not sent and form.then != invitations.DRAFT:
        seen = invitations.seen_in(form.then)
        invitation_deeds.send(session, act, meeting_id, cluster_id, seen_version=seen)


TAPS: Mapping[str, Deed] = {attendance.YES: _comes, attendance.NO: _cannot}
FORMS: Mapping[str, PageForm] = {
    attendance.INSTEAD: PageForm(_instead, of_filled(_keep_instead)),
    feedback.SAY: PageForm(_how_it_was, of_filled(_keep_how_it_was)),
    invitations.INVITE: PageForm(_invitation, of_filled(_keep_invitation)),
}
WINDOWS: Mapping[str, Draw] = {page_views.OPEN: _about_it, feedback.READ: _gathered}
