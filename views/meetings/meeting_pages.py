"""One meeting: its agenda, who comes, what can be caught at it, and how it was."""

from typing import Any

from programme.meetings.attendance import Guests
from programme.meetings.meetings import Meeting
from programme.preparations.meeting_pages import MeetingPage, OnScreen
from programme.preparations.preparations import Owed
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.ground.wording import capital, written
from views.meetings import attendance, feedback, inventories, invitations, meeting_ideas
from views.meetings.meetings import PAGE_OPEN
from views.programmes.programmes import meeting_line

OPEN, WINDOW = PAGE_OPEN, "meeting-page"
CLUSTER = "meeting-page-cluster"
CALENDAR = "meeting-calendar"
NEXT_DATE, SUMMARY = "meeting-next-date", "meeting-summary"


class PageMemory(Memory):
    meeting: str
    cluster: str = ""


def button(meeting: Meeting, texts: Texts) -> Element:
    """The way in."""
    return blocks.button(texts("meeting-page-open"), OPEN, meeting.id)


def on_home(meeting: Meeting | None, texts: Texts) -> list[Block]:
    return [blocks.actions(button(meeting, texts))] if meeting is not None else []


def window(what: MeetingPage, texts: Texts, *, memory: str, codes: str = "") -> dict[str, Any]:
    """``codes`` is where its code is typed by who has no Slack; "" where there is no such place."""
    parts = [
        blocks.section(_head(what, texts), accessory=_clusters(what, texts)),
        *_invited(what, texts),
        *_mine(what, texts),
        *_at_it(what, texts),
        *_hosts(what, texts, codes),
    ]
    return blocks.modal(
        WINDOW, texts("meeting-page-title"), parts, close=texts("button-close"), memory=memory
    )


def _head(what: MeetingPage, texts: Texts) -> Mrkdwn:
    meeting = what.meeting
    host = texts.rich("meeting-page-host", host=what.host) if what.host else Mrkdwn("")
    link = Mrkdwn(f"<{escaped(meeting.link)}|{texts.rich('next-link')}>") if meeting.link else Mrkdwn("")
    cluster = texts.rich("meeting-page-cluster", cluster=what.cluster.name) if what.leads else Mrkdwn("")
    return blocks.joined(meeting_line(meeting, texts), link, host, cluster)


def _clusters(what: MeetingPage, texts: Texts) -> Element | None:
    """A facilitator looks at one cluster after the other."""
    if not what.clusters[1:]:
        return None
    options = [(f"{what.meeting.id} {one.id}", one.name) for one in what.clusters[: blocks.OPTIONS]]
    chosen = f"{what.meeting.id} {what.cluster.id}"
    return blocks.menu(texts("window-choose"), CLUSTER, options, chosen=chosen)


def _invited(what: MeetingPage, texts: Texts) -> list[Block]:
    one = what.invitation
    sent = one is not None and one.sent_at is not None
    lines: list[Mrkdwn] = []
    if one is not None and sent:
        ready = texts.rich("letter-invited-ready", ready=one.have_ready) if one.have_ready else Mrkdwn("")
        lines = [ready, texts.rich("meeting-page-agenda"), escaped(one.agenda)]
    lines += [texts.rich("meeting-page-presentations")] if what.presentations else []
    lines += [_presentation(each, texts) for each in what.presentations]
    return blocks.sections(*(line for line in lines if line))


def _presentation(one: Owed, texts: Texts) -> Mrkdwn:
    title = written(one.item.title, texts)
    link = one.kept.link if one.kept else ""
    said = texts.rich("meeting-page-presentation", owner=one.owner, title=title)
    return blocks.joined(said, Mrkdwn(f"<{escaped(link)}|{texts.rich('next-link')}>")) if link else said


def _mine(what: MeetingPage, texts: Texts) -> list[Block]:
    """Before it she says whether she comes; her calendar can have it once it is sent."""
    if not (what.lies_ahead and what.may_answer):
        return []
    said = attendance.answered(what.answer, texts)
    calendar = blocks.button(texts("meeting-calendar"), CALENDAR, what.meeting.id)
    sent = what.invitation is not None and what.invitation.sent_at is not None
    taps = [*attendance.buttons(what.meeting, what.answer, texts), *([calendar] if sent else [])]
    return [*([blocks.section(said)] if said else []), blocks.actions(*taps)]


def _at_it(what: MeetingPage, texts: Texts) -> list[Block]:
    """On the day and after it."""
    if not (what.is_on and what.may_answer):
        return []
    meeting_id = what.meeting.id
    taps = [blocks.button(texts("meeting-idea-catch"), meeting_ideas.CATCH, meeting_id)]
    if what.benchmarks:
        taps.append(blocks.button(texts("inventory-fill-in"), inventories.FILL_IN, meeting_id))
        key = "feedback-change" if what.said else "feedback-say"
        taps.append(blocks.button(texts(key), feedback.SAY, meeting_id, primary=not what.said))
    return [blocks.actions(*taps)]


def _hosts(what: MeetingPage, texts: Texts, codes: str) -> list[Block]:
    if not what.may_host:
        return []
    guests = what.guests or Guests()
    code = _code(what.code, texts, codes) if what.is_on and what.code else Mrkdwn("")
    return [
        blocks.divider(),
        *attendance.listed(guests, texts),
        *([blocks.context(code)] if code else []),
        blocks.actions(*_hosting(what, texts)),
    ]


def to_show(one: OnScreen, texts: Texts, codes: str) -> Mrkdwn:
    """The same for who has only her letter's page, before the meeting and at it."""
    day = texts.dates.ahead(one.meeting.on, one.today)
    when = texts.rich("meeting-page-code-when", meeting=_short(one.meeting, texts), day=day)
    return blocks.joined(when, _code(one.code, texts, codes))


def _short(meeting: Meeting, texts: Texts) -> str:
    return capital(written(meeting.short, texts))


def _code(code: str, texts: Texts, codes: str) -> Mrkdwn:
    """What to show on the screen in the last five minutes."""
    without = texts.rich("meeting-page-code-web", address=codes) if codes else Mrkdwn("")
    return blocks.joined(texts.rich("meeting-page-code", code=code), without)


def _hosting(what: MeetingPage, texts: Texts) -> list[Element]:
    """What its host can do, and its facilitator: what is of use that day."""
    value = invitations.value(what.meeting.id, what.cluster.id)
    taps: list[Element] = []
    if what.lies_ahead:
        taps.append(blocks.button(texts("invitation-open"), invitations.INVITE, value))
    if what.is_on:
        taps.append(blocks.button(texts("attend-presence"), attendance.PRESENT, value))
        if what.benchmarks:
            taps.append(blocks.button(texts("feedback-read-count", count=what.answers), feedback.READ, value))
    if what.inventories:
        taps.append(blocks.button(texts("inventory-read", count=what.inventories), inventories.READ, value))
    if what.may_agree:
        taps.append(blocks.button(texts("next-date"), NEXT_DATE, value))
    if what.leads and what.is_on:
        taps.append(blocks.button(texts("meeting-summary"), SUMMARY, value))
    return taps
