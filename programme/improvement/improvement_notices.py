"""What is told of an improvement: that a part in it is somebody's, and that it is to be reported."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from programme.ground.calendar import Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.improvement.improvements import Improvement
from programme.meetings.meetings import Meeting

ROUTINE = Speech(Kind.ROUTINE, To.ANYBODY, Politicians.HERS, lasts=True, at_work=True)
REPORT = Speech(Kind.REPORT, To.RESPONSIBLE, Politicians.HERS, at_work=True, tells_date=True)
SPEECHES = (ROUTINE, REPORT)
TIME_TO_PREPARE = timedelta(weeks=2)
"""How long before the meeting it is said that the improvement is to be reported there."""


class Part(StrEnum):
    """What somebody is given in an improvement; its occasion begins with it."""

    OWNER = "owned"  # of its routine
    RESPONSIBLE = "answered for"
    GUEST = "shared"

    def occasion(self, by_id: str) -> str:
        return f"{self}{BY}{by_id}"


BY = ", says "


@dataclass(frozen=True, slots=True)
class Given:
    """The improvement, None when it is gone; ``given_by`` is who gave her the part, "" once she has left."""

    improvement: Improvement | None
    given_by: str = ""
    part: Part = Part.OWNER


@dataclass(frozen=True, slots=True)
class Report:
    """The improvement and the meeting at which it is reported; None when either is gone."""

    improvement: Improvement | None
    meeting: Meeting | None = None


def word_of_report(
    one: Improvement, meeting: Meeting | None, calendar: Calendar, *, first_day: date
) -> list[Notice]:
    """Once, to who answers for it, two weeks before they meet; nothing once that is too near to help."""
    answers = one.responsible
    if meeting is None or meeting.cancelled or answers is None or not answers.reachable:
        return []
    day = calendar.on_or_after(max(first_day, calendar.on_or_before(meeting.on - TIME_TO_PREPARE)))
    if day >= meeting.on:
        return []
    occasion = f"reported at {meeting.step}"
    news = Notice(Kind.REPORT, one.programme_id, answers.id, one.id, occasion, day, stale_on=meeting.on)
    return [news]
