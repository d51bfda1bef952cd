"""A subscribed calendar as a file: METHOD PUBLISH, after RFC 5545 and 7986.

It is all there is when it is got: what has moved has moved, under the same UID with a later SEQUENCE.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from exports.meetings.calendars import PRODUCT, event_of, told_with
from programme.ground.calendar import DAY
from programme.ground.languages import Language, Words
from programme.improvement.actions import Purpose
from programme.messages.calendar_feeds import Due, Feed, Met
from texts import Texts

AGAIN = timedelta(hours=4)
"""How often a calendar is asked to look; most look when they want to."""


def feed_file(what: Feed, texts: Texts, *, now: datetime) -> bytes:
    """Times as in a calendar file; a due date is a day in which one is not busy."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, texts("calendar-feed-name"))
    calendar.add("refresh-interval", AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", AGAIN)
    for event in _events(what, texts, now):
        calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _events(what: Feed, texts: Texts, now: datetime) -> Iterator[Event]:
    yield from (_met(one, texts, now) for one in what.met)
    yield from (_due(one, texts, now) for one in what.due)


def _met(one: Met, texts: Texts, now: datetime) -> Event:
    event = event_of(one.meeting, one.zone, texts, now=now)
    event.add("uid", one.meeting.id)
    event.add("sequence", one.meeting.version)
    sent = told_with(one.meeting, one.invitation, texts) if one.invitation else one.meeting.link
    parts = (", ".join(each for each in (one.programme, one.cluster) if each), sent)
    event.add("description", "\n\n".join(part for part in parts if part))
    return event


def _due(one: Due, texts: Texts, now: datetime) -> Event:
    event = Event()
    event.add("dtstamp", now)
    event.add("uid", one.id)
    event.add("sequence", one.version)
    event.add("summary", texts("calendar-feed-due", title=_title(one, texts)))
    event.add("dtstart", one.on)
    event.add("dtend", one.on + DAY)
    event.add("transp", "TRANSPARENT")
    event.add("description", ", ".join(each for each in (one.programme, one.owner) if each))
    return event


def _title(one: Due, texts: Texts) -> str:
    if isinstance(one.what, Words):
        return one.what.in_(Language(texts.language))
    if one.what.purpose is Purpose.PLAN:
        return one.what.what
    return texts("action-of-purpose", purpose=one.what.purpose.value, title=one.what.title)
