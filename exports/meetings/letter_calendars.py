"""The calendar files that go with a letter by mail: of each meeting it invites to, moves or cancels."""

from collections.abc import Iterator
from datetime import datetime

from exports.meetings.calendars import Asked, CalendarFile, Occasion, calendar_file
from programme.meetings.attendance import Answer, Coming
from programme.meetings.invitation_notices import Invited
from programme.meetings.meeting_notices import MeetingNews
from programme.messages.letters import Letter
from texts import texts_in


def of_letter(letter: Letter, *, organiser: str, address: str, now: datetime) -> tuple[CalendarFile, ...]:
    """``address`` is where calendars send their answers: the mailbox that mail comes in to."""
    texts = texts_in(letter.person.language, letter.own_words).read_on(letter.today)
    return tuple(
        calendar_file(what, texts, now=now, asked=Asked(letter.person, organiser, address, _coming(answer)))
        for what, answer in _occasions(letter)
    )


def _occasions(letter: Letter) -> Iterator[tuple[Occasion, Answer | None]]:
    for line in letter.lines:
        about = line.about
        if not isinstance(about, Invited | MeetingNews):
            continue
        if about.meeting is not None and about.invitation is not None:
            yield Occasion(about.meeting, about.invitation, about.zone), about.answer


def _coming(answer: Answer | None) -> Coming | None:
    return answer.coming if answer is not None else None
