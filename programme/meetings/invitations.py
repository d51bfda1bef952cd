"""Invitations: what stands in one, and what the draft of one is made of."""

from dataclasses import dataclass
from datetime import datetime

from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.people.people import Person

AGENDA, HAVE_READY = 2000, 500
"""Characters: with greeting, time and place the whole of it fits in one message."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """To one meeting, for one cluster. ``sequence`` counts its changes since (RFC 5545).

    ``sent_at`` (UTC) is None as long as it is a draft.
    """

    id: str
    meeting_id: str
    cluster_id: str
    agenda: str = ""
    have_ready: str = ""
    sequence: int = 0
    sent_at: datetime | None = None
    sent_by: Person | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered in a form that feeds the agenda, a point a line.

    An answer that is a single line by itself needs to be told with what was ``asked``.
    """

    text: str
    asked: Words | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What an invitation is drafted from: the template's points, the cluster's own, what each shall bring.

    ``bring`` are the titles of what is owed before the meeting that the others shall read.
    """

    meeting: Meeting
    points: tuple[Words, ...] = ()
    planned: tuple[Said, ...] = ()
    bring: tuple[Words, ...] = ()


def worded(agenda: str, have_ready: str) -> tuple[str, str]:
    """Both as they are kept. Raises Refusal for an agenda that is none, and for too much of either."""
    kept = agenda.strip(), have_ready.strip()
    if not kept[0]:
        raise Refusal("invitation-empty", field="agenda")
    for field, text, most in (("agenda", kept[0], AGENDA), ("have_ready", kept[1], HAVE_READY)):
        if len(text) > most:
            raise Refusal("invitation-long", field=field, most=most, length=len(text))
    return kept


def require_as_seen(meeting: Meeting, *, seen_version: int) -> None:
    """Raises Refusal where the meeting is cancelled, or is another than the one that was looked over."""
    if meeting.cancelled:
        raise Refusal("meeting-is-cancelled")
    if meeting.version != seen_version:
        raise Refusal("invitation-moved")
