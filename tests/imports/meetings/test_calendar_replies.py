"""What calendars answer: read where it is a reply, and nothing where it is anything else."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from imports.meetings.calendar_replies import in_content, in_mail, read, wants_another_time
from programme.meetings.attendance import Coming
from programme.meetings.calendar_replies import Reply

OUTLOOK = """BEGIN:VCALENDAR\r
METHOD:REPLY\r
PRODID:Microsoft Exchange Server 2010\r
VERSION:2.0\r
BEGIN:VEVENT\r
ATTENDEE;PARTSTAT=ACCEPTED;CN=Maria Lind:mailto:maria@norrby.example\r
UID:invitation1\r
DTSTART;TZID=W. Europe Standard Time:20270413T130000\r
SEQUENCE:2\r
DTSTAMP:20270331T081500Z\r
END:VEVENT\r
END:VCALENDAR\r
"""


def answered(state: str = "ACCEPTED") -> bytes:
    return OUTLOOK.replace("ACCEPTED", state).encode()


def test_an_acceptance_says_whose_it_is_of_what_and_when() -> None:
    assert read(answered()) == Reply("invitation1", "maria@norrby.example", Coming.YES, 2, "20270331T081500Z")


@pytest.mark.parametrize(
    ("state", "coming"), [("DECLINED", Coming.NO), ("TENTATIVE", None), ("NEEDS-ACTION", None), ("X", None)]
)
def test_each_state_is_what_it_says(state: str, coming: Coming | None) -> None:
    found = read(answered(state))
    assert found is not None
    assert found.coming is coming


def test_it_is_found_in_the_mail_it_came_with() -> None:
    mail = EmailMessage()
    mail.set_content("Maria Lind har tackat ja.")
    mail.add_attachment(answered(), maintype="text", subtype="calendar", params={"method": "REPLY"})
    found = in_mail(mail)
    assert found is not None
    assert found.coming is Coming.YES
    plain = EmailMessage()
    plain.set_content("BEGIN:VCALENDAR METHOD:REPLY")
    assert in_mail(plain) is None


def test_as_it_lies_in_a_mailbox_it_says_whose_it_is() -> None:
    mail = EmailMessage()
    mail["From"] = "Maria Lind <maria@norrby.example>"
    mail.set_content("Ja tack")
    mail.add_attachment(answered(), maintype="text", subtype="calendar", params={"method": "REPLY"})
    found = in_content(mail.as_bytes())
    assert found is not None
    assert (found[0].coming, found[1]) == (Coming.YES, "maria@norrby.example")
    assert in_content(b"From: maria@norrby.example\r\n\r\nHej") is None


GOOGLE = b"""BEGIN:VCALENDAR\r
PRODID:-//Google Inc//Google Calendar 70.9054//EN\r
VERSION:2.0\r
CALSCALE:GREGORIAN\r
METHOD:REPLY\r
BEGIN:VEVENT\r
DTSTART:20270413T110000Z\r
DTSTAMP:20270331T081500Z\r
ORGANIZER;CN=Hemmaplan:mailto:bot@exempel.example\r
UID:invitation1\r
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=maria@nor\r
 rby.example;X-NUM-GUESTS=0:mailto:maria@norrby.example\r
SEQUENCE:2\r
STATUS:CONFIRMED\r
END:VEVENT\r
END:VCALENDAR\r
"""
APPLE = b"""BEGIN:VCALENDAR
METHOD:REPLY
PRODID:-//Apple Inc.//macOS 15.1//EN
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;CN="Maria Lind";EMAIL=maria@norrby.example;PARTSTAT=ACCEPTED:/aMjc/principal/
COMMENT:Jag kommer
DTSTAMP:20270331T081500Z
SEQUENCE:2
UID:invitation1
REQUEST-STATUS:2.0;Success
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    "content",
    [
        GOOGLE,
        APPLE,
        b"\xef\xbb\xbf" + answered(),
        answered().replace(b"METHOD:REPLY", b"Method: reply"),
        answered().replace(b"CN=Maria Lind", "CN=Måria".encode("latin-1")),
        answered().replace(b"mailto:", b"MAILTO:"),
    ],
    ids=["google", "apple", "mark", "method", "latin", "capitals"],
)
def test_it_is_read_as_each_calendar_writes_it(content: bytes) -> None:
    assert read(content) == Reply("invitation1", "maria@norrby.example", Coming.YES, 2, "20270331T081500Z")


def test_the_method_may_stand_in_the_header_and_the_calendar_be_a_file() -> None:
    mail = EmailMessage()
    mail.set_content("Maria Lind har tackat ja.")
    bare = answered().replace(b"METHOD:REPLY\r\n", b"")
    mail.add_attachment(bare, maintype="application", subtype="ics", params={"method": "REPLY"})
    found = in_mail(mail)
    assert found is not None
    assert found.coming is Coming.YES


def test_a_proposal_of_another_time_is_no_reply_and_is_for_a_person() -> None:
    mail = EmailMessage()
    mail.set_content("Passar torsdag?")
    counter = answered("TENTATIVE").replace(b"METHOD:REPLY", b"METHOD:COUNTER")
    mail.add_attachment(counter, maintype="text", subtype="calendar", params={"method": "COUNTER"})
    assert in_mail(mail) is None
    assert wants_another_time(mail.as_bytes())
    mail = EmailMessage()
    mail.add_attachment(answered(), maintype="text", subtype="calendar")
    assert not wants_another_time(mail.as_bytes())


def test_a_reply_that_was_on_its_way_when_she_answered_here_is_the_older_one() -> None:
    said, later = read(answered()), datetime(2027, 3, 31, 8, 20, tzinfo=UTC)
    assert said is not None
    assert said.is_older_than("", later)
    assert not said.is_older_than("", later - timedelta(minutes=10))
    assert said.is_older_than(said.stamp, None)
    assert not said.is_older_than("20270331T081400Z", None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Hej",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n",
        answered().replace(b"METHOD:REPLY", b"METHOD:REQUEST"),
        answered().replace(b"ATTENDEE", b"X-ATTENDEE"),
        answered().replace(b"SEQUENCE:2", b"SEQUENCE:many"),
        answered() * 2000,
    ],
    ids=["empty", "words", "bytes", "cut", "request", "nobody", "sequence", "large"],
)
def test_anything_else_is_no_reply(content: bytes) -> None:
    assert read(content) is None


def test_two_who_answer_in_one_are_nobody() -> None:
    two = b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:per@norrby.example\r\nUID:"
    assert read(answered().replace(b"UID:", two)) is None
