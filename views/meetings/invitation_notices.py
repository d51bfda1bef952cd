"""An invitation in a letter: when, where, what to have ready, and three answers."""

from programme.ground.notices import Kind
from programme.meetings.invitation_notices import Invited
from programme.meetings.invitations import Invitation
from programme.messages.letters import Line
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import NOTHING, Reader, Shown, paragraphs
from views.ground.wording import capital, written
from views.meetings import attendance, meeting_pages
from views.meetings.meetings import meets


def _said(line: Line[Invited], reader: Reader) -> Mrkdwn:
    about, texts = line.about, reader.texts
    meeting, invitation = about.meeting, about.invitation
    assert meeting is not None
    assert invitation is not None
    facts = {"meeting": written(meeting.short, texts), "meets": meets(meeting, reader, where=True)}
    head = texts.rich("letter-invited", host=about.host or "no", **facts)
    link = Mrkdwn(f"<{escaped(meeting.link)}|{texts.rich('next-link')}>") if meeting.link else NOTHING
    return blocks.joined(
        blocks.joined(head, link),
        _of_it(invitation, reader, briefly=about.briefly),
        attendance.answered(about.answer, texts),
        by="\n",
    )


def _of_it(one: Invitation, reader: Reader, *, briefly: bool) -> Mrkdwn:
    """What to bring; the agenda is a tap away, or on a mail's page. Who has neither reads all of it."""
    if reader.by_hand:
        return whole(one, reader.texts)
    return NOTHING if briefly else _ready(one, reader.texts)


def whole(one: Invitation, texts: Texts) -> Mrkdwn:
    """All that it says besides when and where."""
    return blocks.joined(_ready(one, texts), escaped(one.agenda), by="\n")


def _ready(one: Invitation, texts: Texts) -> Mrkdwn:
    return texts.rich("letter-invited-ready", ready=one.have_ready) if one.have_ready else NOTHING


def _settled(line: Line[Invited], reader: Reader) -> Mrkdwn | None:
    """A meeting that will not be, or is another now, is told by its own news."""
    meeting = line.about.meeting
    if meeting is None or line.about.invitation is None:
        return reader.texts.rich("letter-meeting-rejoined")
    if meeting.cancelled:
        name = capital(written(meeting.short, reader.texts))
        day = reader.texts.dates.on(meeting.on, reader.today)
        return reader.texts.rich("letter-cancelled", meeting=name, day=day)
    return None


def _buttons(line: Line[Invited], reader: Reader) -> list[Element]:
    meeting = line.about.meeting
    assert meeting is not None
    about = blocks.button(reader.texts("meeting-page-open"), meeting_pages.OPEN, meeting.id)
    if reader.today > meeting.on:
        return [about]
    return [*attendance.buttons(meeting, line.about.answer, reader.texts), about]


SHOWN = (Shown((Kind.INVITED,), paragraphs(_said, settled=_settled, buttons=_buttons)),)
