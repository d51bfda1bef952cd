"""A reply from somebody's calendar (RFC 5546 METHOD REPLY), read out of the mail it came with."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.utils import parseaddr

from icalendar import Calendar, Component

from programme.meetings.attendance import Coming
from programme.meetings.calendar_replies import Reply

METHOD = re.compile(rb"^METHOD:[ \t]*([A-Za-z]+)", re.IGNORECASE | re.MULTILINE)
MARK = "\ufeff"
"""Some write it before everything, and none means anything by it."""
LARGEST = 64 * 1024
"""Bytes of a reply that are looked at: a calendar writes some hundreds."""
STATES = {"ACCEPTED": Coming.YES, "DECLINED": Coming.NO}
TYPE = "text/calendar"
TYPES = (TYPE, "application/ics")
"""The second is how some attach the same once more, or alone."""


def in_content(content: bytes) -> tuple[Reply, str] | None:
    """The same of a mail as it lies in a mailbox, with the address it is from."""
    mail = message_from_bytes(content)
    found = in_mail(mail)
    return (found, parseaddr(str(mail.get("From", "")))[1]) if found is not None else None


def in_mail(mail: Message) -> Reply | None:
    """The first part that is a reply; None where there is none."""
    return next((found for part in _parts(mail) if (found := read(*part)) is not None), None)


def wants_another_time(content: bytes) -> bool:
    """Whether a calendar proposes one (METHOD COUNTER), which is for a person to read."""
    return any(_method(*part) == "COUNTER" for part in _parts(message_from_bytes(content)))


def _parts(mail: Message) -> Iterator[tuple[bytes, str, str]]:
    """What it holds of calendars: as it is, in which charset, and by which method its header says."""
    for part in mail.walk():
        content = part.get_payload(decode=True) if part.get_content_type() in TYPES else None
        if isinstance(content, bytes):
            method = part.get_param("method")
            yield content, part.get_content_charset("utf-8"), method if isinstance(method, str) else ""


def _method(content: bytes, _charset: str, method: str) -> str:
    """As the calendar says itself; else as its header does (RFC 6047)."""
    said = METHOD.search(content)
    return (said[1].decode() if said else method).upper()


def read(content: bytes, charset: str = "utf-8", method: str = "") -> Reply | None:
    """None for what is no calendar, no reply, or a reply for nobody or for several."""
    if len(content) > LARGEST or _method(content, charset, method) != "REPLY":
        return None
    try:
        events = Calendar.from_ical(content.decode(charset, "replace").lstrip(MARK)).walk("VEVENT")
        return _reply(events[0]) if len(events) == 1 else None
    except (LookupError, ValueError, AttributeError):  # what a stranger's file is broken by
        return None


def _reply(event: Component) -> Reply | None:
    found = event.get("ATTENDEE")
    attendees = found if isinstance(found, list) else [found]
    if len(attendees) != 1 or attendees[0] is None:
        return None
    [who] = attendees
    state = str(who.params.get("PARTSTAT", "")).upper()
    sequence, stamp = event.get("SEQUENCE"), event.get("DTSTAMP")
    return Reply(
        uid=str(event.get("UID", "")),
        attendee=_address(str(who), str(who.params.get("EMAIL", ""))),
        coming=STATES.get(state),
        sequence=int(sequence) if sequence is not None else 0,
        stamp=stamp.to_ical().decode() if stamp is not None else "",
    )


def _address(said: str, email: str) -> str:
    """Some calendars name a place in their own server, and the address beside it."""
    scheme, _, address = said.partition(":")
    return address.strip() if scheme.casefold() == "mailto" else (email or said).strip()
