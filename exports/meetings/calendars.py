"""A meeting as a calendar file: METHOD REQUEST, CANCEL or PUBLISH, after RFC 5545 and 5546.

The same UID and a SEQUENCE that grows let a calendar change what it has instead of keeping both.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from programme.ground.calendar import DAY
from programme.ground.languages import Language
from programme.meetings.attendance import Coming
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from texts import Texts

PRODUCT = "-//Hemmaplan//SV"
STATES = {Coming.YES: "ACCEPTED", Coming.NO: "DECLINED", Coming.INSTEAD: "DECLINED", None: "NEEDS-ACTION"}


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """``method`` stands in the mail's own header too (RFC 6047)."""

    name: str
    method: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody whose calendar is to answer, what she has answered so far, and where the answer goes."""

    person: Person
    organiser: str
    address: str
    coming: Coming | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """What stands in a calendar; ``zone`` is where the programme lives."""

    meeting: Meeting
    invitation: Invitation
    zone: str


def calendar_file(what: Occasion, texts: Texts, *, now: datetime, asked: Asked | None = None) -> CalendarFile:
    """For somebody who is ``asked`` by mail, or (None) who has answered here and only keeps it.

    A meeting that is cancelled takes itself away.
    """
    method = "CANCEL" if what.meeting.cancelled else "REQUEST" if asked else "PUBLISH"
    calendar, event = Calendar(), _event(what, texts, now)
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    if asked is not None:
        event.add("organizer", _address(asked.address, asked.organiser))
        event.add("attendee", _attendee(asked), encode=False)
    calendar.add_component(event)
    return CalendarFile(f"{what.meeting.on.isoformat()}.ics", method, calendar.to_ical())


def _event(what: Occasion, texts: Texts, now: datetime) -> Event:
    event = event_of(what.meeting, what.zone, texts, now=now)
    event.add("uid", what.invitation.id)
    event.add("sequence", what.invitation.sequence)
    event.add("description", told_with(what.meeting, what.invitation, texts))
    return event


def event_of(meeting: Meeting, zone: str, texts: Texts, *, now: datetime) -> Event:
    """A meeting, without what tells it from others in a calendar."""
    event = Event()
    event.add("dtstamp", now)
    event.add("summary", texts.in_own_words(meeting.title.in_(Language(texts.language))))
    _when(event, meeting, zone)
    if meeting.place or meeting.link:
        event.add("location", meeting.place or meeting.link)
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    return event


def _when(event: Event, meeting: Meeting, zone: str) -> None:
    """In UTC, which every calendar turns into its reader's own time: zones told in a file are read unlike."""
    if meeting.starts_at is None:
        event.add("dtstart", meeting.on)
        event.add("dtend", meeting.on + DAY)
        return
    begins = datetime.combine(meeting.on, meeting.starts_at, ZoneInfo(zone))
    ends = datetime.combine(meeting.on, meeting.ends_at, ZoneInfo(zone)) if meeting.ends_at else None
    event.add("dtstart", begins.astimezone(UTC))
    event.add("dtend", ends.astimezone(UTC) if ends else begins.astimezone(UTC) + meeting.takes)


def told_with(meeting: Meeting, one: Invitation, texts: Texts) -> str:
    """The agenda, what to have ready, and where to click."""
    ready = texts("invitation-calendar-ready", ready=one.have_ready) if one.have_ready else ""
    return "\n\n".join(part for part in (one.agenda, ready, meeting.link) if part)


def _address(address: str, name: str) -> vCalAddress:
    made = vCalAddress(f"mailto:{address}")
    made.params["CN"] = vText(" ".join(name.split()))
    return made


def _attendee(asked: Asked) -> vCalAddress:
    made = _address(asked.person.email or "", asked.person.name)
    made.params["ROLE"] = vText("REQ-PARTICIPANT")
    made.params["PARTSTAT"] = vText(STATES[asked.coming])
    made.params["RSVP"] = vText("TRUE")
    return made
