"""Invitations to meetings: drafted, looked over and sent by their host."""

from typing import Any

from programme.meetings.invitations import AGENDA, HAVE_READY, Draft, Said
from programme.preparations.meeting_pages import Inviting
from texts import Mrkdwn, Texts, escaped
from texts.lists import listed
from views.ground import blocks, names, windows
from views.ground.forms import Form
from views.ground.forms import names as fields
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written
from views.programmes.programmes import meeting_line

INVITE = "invitation-open"
WRITING, LOOKING = "invitation-writing", "invitation-looking"
CHANGE = "invitation-change"


class InvitationForm(Form):
    agenda: str = ""
    have_ready: str = ""


class OnPageForm(InvitationForm):
    """On the page of a letter there is no second window: it is sent at once, or is a draft still."""

    then: str = ""


class InvitationMemory(Memory):
    """Which meeting, for which cluster, in the version that was seen, and where it began."""

    meeting: str
    cluster: str
    version: int = 0
    place: Place = Place()


FIELD, ON_PAGE = fields(InvitationForm), fields(OnPageForm)
DRAFT, SEND = "draft", "send-"
"""What becomes of it; it is sent for the meeting in the version that follows."""


def value(meeting_id: str, cluster_id: str) -> str:
    """What a button says of both."""
    return f"{meeting_id} {cluster_id}"


def agenda_of(draft: Draft, theirs: Texts) -> str:
    """The points a host begins with, a line each, in the programme's language."""
    points = [
        *(written(point, theirs) for point in draft.points),
        *(point for one in draft.planned for point in _planned(one, theirs)),
        theirs("invitation-draft-next"),
        theirs("invitation-draft-last"),
    ]
    return blocks.clip("\n".join(f"• {point}" for point in points), AGENDA)


def _planned(one: Said, theirs: Texts) -> list[str]:
    asked = f"{written(one.asked, theirs)} " if one.asked else ""
    return [f"{asked}{line.strip().lstrip('-•* ')}" for line in one.text.splitlines() if line.strip()]


def have_ready_of(draft: Draft, theirs: Texts) -> str:
    titles = [written(one, theirs) for one in draft.bring]
    if not titles:
        return ""
    return blocks.clip(theirs("invitation-draft-bring", titles=listed(titles, theirs.language)), HAVE_READY)


def form(
    what: Inviting, texts: Texts, theirs: Texts, *, memory: str, intro: str = "invitation-intro"
) -> dict[str, Any]:
    """What stands in it to begin with is drafted; ``theirs`` are the texts in its programme's language."""
    sent = what.invitation
    agenda = sent.agenda if sent else agenda_of(what.draft, theirs)
    ready = sent.have_ready if sent else have_ready_of(what.draft, theirs)
    parts = [
        blocks.section(_intro(what, texts, intro)),
        blocks.field_block(
            FIELD.agenda,
            texts("invitation-agenda"),
            blocks.text_input(FIELD.agenda, initial=agenda, lines=True, most=AGENDA),
            hint=texts("invitation-agenda-hint"),
        ),
        blocks.field_block(
            FIELD.have_ready,
            texts("invitation-ready"),
            blocks.text_input(FIELD.have_ready, initial=ready, lines=True, most=HAVE_READY),
            optional=True,
        ),
    ]
    return windows.form(WRITING, texts("invitation-title"), parts, texts, memory=memory, submit="button-next")


def on_page(what: Inviting, texts: Texts, theirs: Texts) -> dict[str, Any]:
    """The same for the page of a letter; what was sent is only changed."""
    view = form(what, texts, theirs, memory="", intro="invitation-intro-page") | {
        "submit": blocks.plain(texts("button-save"), blocks.TITLE)
    }
    if what.invitation is not None and what.invitation.sent_at is not None:
        return view
    options = [
        (DRAFT, texts("invitation-then-draft")),
        (f"{SEND}{what.meeting.version}", texts("invitation-then-send", count=what.people)),
    ]
    then = blocks.radio(ON_PAGE.then, options, chosen=DRAFT)
    block = blocks.field_block(ON_PAGE.then, texts("invitation-then"), then)
    return view | {"blocks": [*view["blocks"], block]}


def seen_in(then: str) -> int:
    """The version of the meeting that was on the page; none where it is another now."""
    version = then.removeprefix(SEND)
    return int(version) if version.isdecimal() else 0


def _intro(what: Inviting, texts: Texts, draft: str) -> Mrkdwn:
    line = meeting_line(what.meeting, texts)
    lacks = texts.rich("invitation-lacks-where") if not what.meeting.where else Mrkdwn("")
    key = "invitation-intro-sent" if what.invitation and what.invitation.sent_at else draft
    return blocks.joined(line, lacks, texts.rich(key), by="\n")


def preview(what: Inviting, texts: Texts, *, memory: str) -> dict[str, Any]:
    """As it will be read, and by how many; who cannot be reached is named."""
    one = what.invitation
    assert one is not None
    ready = texts.rich("letter-invited-ready", ready=one.have_ready) if one.have_ready else Mrkdwn("")
    by_hand = (
        texts.rich("invitation-by-hand", names=names.some(what.by_hand, texts), count=len(what.by_hand))
        if what.by_hand
        else Mrkdwn("")
    )
    parts = [
        blocks.section(blocks.joined(meeting_line(what.meeting, texts), ready, by="\n")),
        *blocks.sections(*(escaped(line) for line in [one.agenda])),
        blocks.context(blocks.joined(texts.rich("invitation-goes-to", count=what.people), by_hand)),
        blocks.actions(
            blocks.button(texts("button-change"), CHANGE, value(what.meeting.id, what.cluster.id))
        ),
    ]
    return windows.form(
        LOOKING, texts("invitation-title"), parts, texts, memory=memory, submit="invitation-send", free=False
    )


def sent(what: Inviting, texts: Texts, *, memory: str = "") -> dict[str, Any]:
    """On its way; or changed, where it had gone before."""
    said = texts.rich("invitation-sent", count=what.people)
    return windows.saved(texts("invitation-sent-title"), said, texts, memory=memory)


def changed(texts: Texts, *, memory: str = "") -> dict[str, Any]:
    """What everybody finds in the meeting from now on; nobody gets another letter for it."""
    return windows.saved(
        texts("invitation-sent-title"), texts.rich("invitation-changed"), texts, memory=memory
    )
