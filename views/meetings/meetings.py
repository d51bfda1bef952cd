"""Meetings: date, time, place, link and host, and what followed from a change."""

from typing import Any

from programme.changes.rosters import Occasion
from programme.meetings.meetings import Fate, Followed, Meeting
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Element
from views.ground.wording import written
from views.programmes.programmes import meeting_line

MEETING_APART = "meeting-apart"
CANCEL = "meeting-cancel"
CANCELLING = "meeting-cancelling"
CHANGING = "meeting-changing"
ORGANISATION_SEARCH = "organisation-search"
PLACE = 200


def change(what: Occasion, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Everything about a meeting; for one cluster alone the words say so. A cancelled one will be again."""
    meeting = what.meeting
    back_on = texts.rich("meeting-back-on") if meeting.cancelled else Mrkdwn("")
    ways = [] if meeting.cancelled else [blocks.actions(_cancel_button(meeting, texts))]
    parts = [
        blocks.section(blocks.joined(_whose(what, texts), back_on)),
        blocks.field_block(
            "day",
            texts("meeting-day"),
            blocks.date_input("day", meeting.on),
            hint=texts("meeting-day-hint", day=texts.dates.day(meeting.on)),
        ),
        blocks.field_block(
            "time",
            texts("meeting-starts"),
            blocks.time_input("time", meeting.starts_at),
            optional=True,
        ),
        blocks.field_block(
            "place",
            texts("meeting-place"),
            blocks.text_input("place", initial=meeting.place, most=PLACE),
            optional=True,
        ),
        blocks.field_block(
            "link",
            texts("meeting-link"),
            blocks.link_input("link", initial=meeting.link),
            hint=texts("meeting-link-hint"),
            optional=True,
        ),
        blocks.field_block(
            "host",
            texts("meeting-host"),
            blocks.search_menu(
                texts("window-choose"),
                ORGANISATION_SEARCH,
                chosen=(what.host.id, what.host.name) if what.host else None,
            ),
            hint=texts("meeting-host-hint"),
            optional=True,
        ),
        *ways,
    ]
    return blocks.modal(
        CHANGING,
        texts("meeting-change"),
        parts,
        submit=texts("button-save"),
        close=texts("button-cancel"),
        memory=memory,
    )


def _cancel_button(meeting: Meeting, texts: Texts) -> Element:
    return blocks.button(texts("meeting-cancel"), CANCEL, meeting.id)


def cancel(what: Occasion, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What becomes of what is owed before it."""
    fates = [(fate.value, texts("meeting-fate-" + fate.value)) for fate in Fate]
    parts = [
        blocks.section(_whose(what, texts)),
        blocks.field_block(
            "fate", texts("meeting-fate"), blocks.radio("fate", fates, chosen=Fate.EXEMPT.value)
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


def followed(what: Followed, texts: Texts, *, memory: str) -> dict[str, Any]:
    """How it stands now, and what followed."""
    redated = texts.rich("meeting-redated", count=what.redated) if what.redated else Mrkdwn("")
    told = texts.rich("meeting-told", count=what.told)
    said = blocks.joined(
        meeting_line(what.meeting, texts),
        blocks.joined(redated, told) if what.redated or what.told else texts.rich("meeting-nothing-followed"),
        by="\n\n",
    )
    return windows.saved(texts("meeting-saved"), said, texts, memory=memory)
