"""What is asked of those who were at a meeting, and what its host is told that they have said."""

from dataclasses import dataclass
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meetings import Meeting
from programme.programmes.template import QuestionWhen, StepKind, Template

SPEECHES = (
    Speech(Kind.HOW_IT_WAS, To.ANYBODY, Politicians.NEVER, asks=True),
    Speech(Kind.GATHERED, To.ANYBODY, Politicians.NEVER),
)
FRESH = 7
"""Days after a meeting for which it is worth asking how it was."""
GATHERED_AFTER = 3
"""Working days after a meeting when most who will answer have."""


@dataclass(frozen=True, slots=True)
class Was:
    """``there`` is whether she was, as far as anybody has said; ``said`` whether she has told how it was."""

    meeting: Meeting | None
    there: bool = False
    said: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """How many have said how a meeting was, to one of its ``hosts``."""

    meeting: Meeting | None
    count: int = 0
    cluster_id: str = ""


def asks_how_it_was(template: Template, step_id: str) -> bool:
    """After a meeting, unless the template has a question to its host of its own."""
    kind = next((one.kind for one in template.steps if one.id == step_id), None)
    own = any(
        one.step == step_id and one.for_host and one.when is QuestionWhen.AFTER_MEETING
        for one in template.questions
    )
    return kind is StepKind.MEETING and not own


def how_it_was(meeting: Meeting, person_id: str, calendar: Calendar, *, first_day: date) -> Notice | None:
    """The working day after; None when that has passed, or lies so far away that nobody has it in mind."""
    day = calendar.on_or_after(meeting.on + DAY)
    if day < first_day or day > meeting.on + timedelta(days=FRESH):
        return None
    return Notice(
        Kind.HOW_IT_WAS,
        meeting.programme_id,
        person_id,
        meeting.id,
        meeting.on.isoformat(),
        day,
        stale_on=meeting.on + timedelta(days=2 * FRESH),
    )


def gathered(
    meeting: Meeting, cluster_id: str, person_id: str, calendar: Calendar, *, first_day: date
) -> Notice:
    """When most have answered, or as soon as there is something after that."""
    day = max(first_day, calendar.after(meeting.on, GATHERED_AFTER))
    return Notice(
        Kind.GATHERED, meeting.programme_id, person_id, meeting.id, cluster_id, calendar.on_or_after(day)
    )
