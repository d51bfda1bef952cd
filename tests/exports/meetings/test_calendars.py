"""A meeting in a calendar, held against another library's reading of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import vobject

from exports.meetings.calendars import Asked, CalendarFile, Occasion, calendar_file
from programme.ground.languages import Words
from programme.meetings.attendance import Coming
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from texts import texts_in

MEETING = Meeting(
    "m1", "p1", "meeting-2", Words(sv="Träff 2: åäö", en="Meeting 2"), date(2027, 4, 13), starts_at=time(13)
)
SENT = Invitation("invitation1", "m1", "c1", "• Lära av varandra, och jämföra;\n• Nästa datum", "Er bild", 2)
MARIA = Person("maria", "T1", "Maria Lind; Norrby", None, email="maria@norrby.example")
ASKED = Asked(MARIA, "Eva Ek", "bot@exempel.example")
NOW = datetime(2027, 3, 30, 6, 30, tzinfo=UTC)


def made(meeting: Meeting = MEETING, *, asked: Asked | None = ASKED, sequence: int = 2) -> CalendarFile:
    what = Occasion(meeting, replace(SENT, sequence=sequence), "Europe/Stockholm")
    return calendar_file(what, texts_in("sv"), now=NOW, asked=asked)


def read(file: CalendarFile) -> vobject.base.Component:
    return vobject.readOne(file.content.decode())


def test_it_asks_and_says_when_where_and_what() -> None:
    file = made(replace(MEETING, place="Norrby stadshus", link="https://moten.example/1"))
    calendar = read(file)
    event = calendar.vevent
    assert (file.method, calendar.method.value, calendar.version.value) == ("REQUEST", "REQUEST", "2.0")
    assert (event.uid.value, event.sequence.value) == ("invitation1", "2")
    assert event.summary.value == "Träff 2: åäö"
    assert event.location.value == "Norrby stadshus"
    assert event.dtstart.value == datetime(2027, 4, 13, 13, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert event.dtend.value - event.dtstart.value == timedelta(hours=3)
    assert event.description.value.startswith("• Lära av varandra, och jämföra;\n• Nästa datum")
    assert event.organizer.value == "mailto:bot@exempel.example"
    assert event.attendee.value == "mailto:maria@norrby.example"
    assert event.attendee.params["PARTSTAT"] == ["NEEDS-ACTION"]
    assert event.attendee.params["RSVP"] == ["TRUE"]


def test_it_ends_when_it_is_said_to_end() -> None:
    event = read(made(replace(MEETING, ends_at=time(16, 45)))).vevent
    assert event.dtend.value == datetime(2027, 4, 13, 16, 45, tzinfo=ZoneInfo("Europe/Stockholm"))


def test_it_lasts_as_long_as_its_template_says_also_past_midnight() -> None:
    late = replace(MEETING, starts_at=time(22, 30), lasts=timedelta(minutes=150))
    event = read(made(late)).vevent
    assert event.dtend.value == datetime(2027, 4, 14, 1, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert late.until == time(1)


def test_without_a_time_it_is_the_whole_day() -> None:
    event = read(made(replace(MEETING, starts_at=None))).vevent
    assert (event.dtstart.value, event.dtend.value) == (date(2027, 4, 13), date(2027, 4, 14))


def test_moved_it_is_the_same_with_a_later_sequence_and_cancelled_it_goes() -> None:
    moved = read(made(replace(MEETING, on=date(2027, 4, 20)), sequence=3))
    assert (moved.vevent.uid.value, moved.vevent.sequence.value) == ("invitation1", "3")
    gone = read(made(replace(MEETING, cancelled=True), sequence=4))
    assert (gone.method.value, gone.vevent.status.value) == ("CANCEL", "CANCELLED")


def test_what_she_has_answered_stands_in_it() -> None:
    event = read(made(asked=replace(ASKED, coming=Coming.YES))).vevent
    assert event.attendee.params["PARTSTAT"] == ["ACCEPTED"]


def test_who_answers_in_slack_is_asked_nothing_by_her_calendar() -> None:
    calendar = read(made(asked=None))
    assert calendar.method.value == "PUBLISH"
    assert not hasattr(calendar.vevent, "attendee")


def test_no_line_is_longer_than_a_calendar_takes() -> None:
    assert all(len(line) <= 75 for line in made().content.split(b"\r\n"))
