"""Meetings: date, time, place, link and host, and what followed from a change."""

import datetime
from datetime import date
from types import SimpleNamespace
from typing import Any, Self

from programme.changes.rosters import Occasion
from programme.meetings.meetings import Fate, Followed, Meeting
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.notices import Reader
from views.ground.windows import Memory
from views.ground.wording import capital, written
from views.people import delays
from views.programmes.programmes import meeting_line

MEETING_APART = "meeting-apart"
TELL_ANYWAY = "meeting-tell-anyway"
CANCEL = "meeting-cancel"
PAGE_OPEN = "meeting-page-open"
REJOIN = "meeting-rejoin"
CANCELLING = "meeting-cancelling"
CHANGING = "meeting-changing"
ORGANISATION_SEARCH = "organisation-search"
PLACE = 200


class MeetingForm(Form):
    """Everything about a meeting."""

    day: datetime.date
    time: datetime.time | None = None
    ends: datetime.time | None = None
    place: str = ""
    link: str = ""
    host: str | None = None


class CancelForm(Form):
    """What becomes of what is owed before it."""

    fate: Fate


class MeetingMemory(Memory):
    """Which meeting, in the version that was seen, and how it is to be changed.

    ``apart`` is the cluster that shall have it for itself, ``within`` the one that alone comes to it.
    """

    programme: str
    meeting: str
    version: int
    apart: str | None = None
    within: str | None = None

    @classmethod
    def of(cls, what: Occasion, apart: str | None) -> Self:
        return cls(
            programme=what.programme.id,
            meeting=what.meeting.id,
            version=what.meeting.version,
            apart=apart,
            within=what.cluster.id if what.cluster else None,
        )


class SearchMemory(Memory):
    """What a form remembers that looks for an organisation: in which programme, and maybe which cluster."""

    programme: str
    within: str | None = None


MEETING, CANCELLED = names(MeetingForm), names(CancelForm)


def change(what: Occasion, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Everything about a meeting; for one cluster alone the words say so. A cancelled one will be again."""
    meeting = what.meeting
    back_on = texts.rich("meeting-back-on") if meeting.cancelled else Mrkdwn("")
    page = blocks.button(texts("meeting-page-open"), PAGE_OPEN, meeting.id)
    ways = [
        page,
        *_rejoin_button(meeting, texts),
        *([] if meeting.cancelled else [_cancel_button(meeting, texts)]),
    ]
    parts = [
        blocks.section(blocks.joined(_whose(what, texts), back_on)),
        blocks.field_block(
            MEETING.day,
            texts("meeting-day"),
            blocks.date_input(MEETING.day, meeting.on),
            hint=texts("meeting-day-hint", day=texts.dates.day(meeting.on)),
        ),
        *when_and_where(MEETING, meeting, texts),
        blocks.field_block(
            MEETING.link,
            texts("meeting-link"),
            blocks.link_input(MEETING.link, initial=meeting.link),
            hint=texts("meeting-link-hint"),
            optional=True,
        ),
        blocks.field_block(
            MEETING.host,
            texts("meeting-host"),
            blocks.search_menu(
                texts("window-choose"),
                ORGANISATION_SEARCH,
                chosen=(what.host.id, what.host.name) if what.host else None,
            ),
            hint=texts("meeting-host-hint"),
            optional=True,
        ),
        blocks.actions(*ways),
    ]
    return windows.form(CHANGING, texts("meeting-change"), parts, texts, memory=memory)


def when_and_where(field: SimpleNamespace, meeting: Meeting, texts: Texts) -> list[Block]:
    """Inputs for hours and place, in a form that has a ``time``, an ``ends`` and a ``place``."""
    return [
        blocks.field_block(
            field.time,
            texts("meeting-starts"),
            blocks.time_input(field.time, meeting.starts_at),
            optional=True,
        ),
        blocks.field_block(
            field.ends,
            texts("meeting-ends"),
            blocks.time_input(field.ends, meeting.ends_at),
            hint=texts("meeting-ends-hint", length=texts.dates.length(meeting.takes)),
            optional=True,
        ),
        blocks.field_block(
            field.place,
            texts("meeting-place"),
            blocks.text_input(field.place, initial=meeting.place, most=PLACE),
            optional=True,
        ),
    ]


def _rejoin_button(meeting: Meeting, texts: Texts) -> list[Element]:
    """A cluster's own date has a way back to the common one."""
    return [blocks.button(texts("meeting-rejoin"), REJOIN, meeting.id)] if meeting.cluster_id else []


def _cancel_button(meeting: Meeting, texts: Texts) -> Element:
    return blocks.button(texts("meeting-cancel"), CANCEL, meeting.id)


def cancel(what: Occasion, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What becomes of what is owed before it."""
    fates = [(fate.value, texts("meeting-fate-" + fate.value)) for fate in Fate]
    parts = [
        blocks.section(_whose(what, texts)),
        blocks.field_block(
            CANCELLED.fate,
            texts("meeting-fate"),
            blocks.radio(CANCELLED.fate, fates, chosen=Fate.EXEMPT.value),
        ),
    ]
    return blocks.modal(
        CANCELLING,
        texts("meeting-cancel"),
        parts,
        submit=texts("button-next"),
        close=texts("button-close"),
        memory=memory,
    )


def cancelled(what: Followed, texts: Texts, *, memory: str) -> dict[str, Any]:
    """It will not be, and what followed."""
    said = blocks.joined(meeting_line(what.meeting, texts), *counts(what, texts), by="\n\n")
    return windows.saved(texts("meeting-cancelled-title"), said, texts, memory=memory)


def day_off(what: Followed, texts: Texts) -> Mrkdwn:
    """Asks whether a day on which few are at work is the one that is meant."""
    return Mrkdwn("") if what.suits else texts.rich("meeting-day-off")


def counts(what: Followed, texts: Texts) -> list[Mrkdwn]:
    """What shifts, and for how many."""
    exempt = texts.rich("preview-exempt", count=what.exempt) if what.exempt else Mrkdwn("")
    redated = (
        Mrkdwn("") if what.exempt and not what.redated else texts.rich("preview-redated", count=what.redated)
    )
    return [redated, exempt, texts.rich("preview-told", count=what.told)]


def _whose(what: Occasion, texts: Texts) -> Mrkdwn:
    title = written(what.meeting.title, texts)
    if what.cluster is None:
        return texts.rich("meeting-of-all", meeting=title)
    if what.meeting.cluster_id is None:
        return texts.rich("meeting-set-apart", meeting=title, cluster=what.cluster.name)
    return texts.rich("meeting-of-cluster", meeting=title, cluster=what.cluster.name)


def meets(meeting: Meeting, reader: Reader, *, where: bool) -> str:
    """måndag 1 februari; and kl. 13.00, Norrby stadshus, where that is told with it and is known."""
    dates, near = reader.texts.dates, 0 <= (meeting.on - reader.today).days <= 1
    day = (dates.ahead if near else dates.on)(meeting.on, reader.today)
    at = dates.hours(meeting.starts_at, meeting.until)
    place = meeting.place or meeting.link
    if not where or not (at or place):
        return day
    if not at:
        return f"{day}, {place}"
    timed = reader.texts("meeting-dated-at", day=day, time=at)
    return f"{timed}, {place}" if place else timed


def prepared_for(meeting: Meeting, reader: Reader, *, where: bool) -> str:
    """The same; who joined late may still prepare for one that has been."""
    if meeting.on >= reader.today:
        return meets(meeting, reader, where=where)
    return reader.texts("meeting-was", day=reader.texts.dates.passed(meeting.on, reader.today))


def followed(what: Followed, texts: Texts, *, memory: str) -> dict[str, Any]:
    """How it stands now, and what followed."""
    redated = texts.rich("meeting-redated", count=what.redated) if what.redated else Mrkdwn("")
    told = texts.rich("meeting-told" if what.moved else "meeting-told-where", count=what.told)
    said = blocks.joined(
        meeting_line(what.meeting, texts),
        blocks.joined(redated, told) if what.redated or what.told else texts.rich("meeting-nothing-followed"),
        delays.waits(what.away, texts),
        by="\n\n",
    )
    tell = blocks.button(texts("meeting-tell-anyway"), TELL_ANYWAY, what.meeting.id)
    return windows.saved(texts("meeting-saved"), said, texts, tell, memory=memory)


def as_news(meeting: Meeting, texts: Texts, *, today: date) -> str:
    """When it is, for a facilitator to send to those who would only see it in Home."""
    day = texts.dates.ahead(meeting.on, today)
    return texts("meeting-news", meeting=capital(written(meeting.short, texts)), day=day)
