"""A reply from somebody's calendar (RFC 5546 METHOD REPLY), read out of the mail it came with."""

from email import message_from_bytes
from email.message import Message
from email.utils import parseaddr

from icalendar import Calendar, Component

from programme.meetings.attendance import Coming
from programme.meetings.calendar_replies import Reply

LARGEST = 64 * 1024
"""Bytes of a reply that are looked at: a calendar writes some hundreds."""
STATES = {"ACCEPTED": Coming.YES, "DECLINED": Coming.NO}
TYPE = "text/calendar"


def in_content(content: bytes) -> tuple[Reply, str] | None:
    """The same of a mail as it lies in a mailbox, with the address it is from."""
    mail = message_from_bytes(content)
    found = in_mail(mail)
    return (found, parseaddr(str(mail.get("From", "")))[1]) if found is not None else None


def in_mail(mail: Message) -> Reply | None:
    """The first part that is a reply; None where there is none."""
    for part in mail.walk():
        if part.get_content_type() == TYPE:
            content = part.get_payload(decode=True)
            found = read(content) if isinstance(content, bytes) else None
            if found is not None:
                return found
    return None


def read(content: bytes) -> Reply | None:
    """None for what is no calendar, no reply, or a reply for nobody or for several."""
    if len(content) > LARGEST:
        return None
    try:
        calendar = Calendar.from_ical(content)
        is_reply = str(calendar.get("METHOD", "")).upper() == "REPLY"
        events = calendar.walk("VEVENT")
        return _reply(events[0]) if is_reply and len(events) == 1 else None
    except (ValueError, IndexError, KeyError, AttributeError):  # what a stranger's file is broken by
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
        attendee=_address(str(who)),
        coming=STATES.get(state),
        sequence=int(sequence) if sequence is not None else 0,
        stamp=stamp.to_ical().decode() if stamp is not None else "",
    )


def _address(said: str) -> str:
    scheme, _, address = said.partition(":")
    return address.strip() if scheme.casefold() == "mailto" else said.strip()
