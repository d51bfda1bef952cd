"""Feedback on a meeting: plus, minus, interesting, each with the writer's name or without."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting

LONGEST = 600
"""Characters in each of the three fields."""
FEW = 5
"""Under so many answers those who read them can guess whose they are, and everybody is told so."""
MOST_BY_CODE = 100
"""Answers on the page of a meeting's code: more than any cluster has people."""
OPEN_DAYS = 31
"""Days after a meeting for which somebody can say how it was."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in three fields; ``signed`` shows the writer's name with it."""

    plus: str = ""
    minus: str = ""
    interesting: str = ""
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """As it is read: ``by`` is a name where it is signed, and "" where it is not. ``at`` is UTC."""

    id: str
    meeting_id: str
    cluster_id: str
    words: Words
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that was said of one meeting, of how many who were there; in no order of time."""

    meeting: Meeting
    every: tuple[Feedback, ...] = ()
    asked: int = 0

    @property
    def few(self) -> bool:
        return len(self.every) < FEW


def worded(words: Words) -> Words:
    """As it is kept. Raises Refusal where all three are empty, and for too much in one."""
    kept = Words(words.plus.strip(), words.minus.strip(), words.interesting.strip(), words.signed)
    if not (kept.plus or kept.minus or kept.interesting):
        raise Refusal("feedback-empty", field="plus")
    for field in ("plus", "minus", "interesting"):
        if len(getattr(kept, field)) > LONGEST:
            raise Refusal("feedback-long", field=field, most=LONGEST, length=len(getattr(kept, field)))
    return kept


def require_open(meeting: Meeting, *, today: date) -> None:
    """Raises Refusal before the meeting's day, for one that is cancelled, and when its time is out."""
    if meeting.cancelled:
        raise Refusal("meeting-is-cancelled")
    if today < meeting.on:
        raise Refusal("feedback-early")
    if today > meeting.on + timedelta(days=OPEN_DAYS):
        raise Refusal("feedback-late")


def mixed(some: Iterable[Feedback]) -> tuple[Feedback, ...]:
    """In the order of ids, which are drawn by lot: the order of time would tell who wrote first."""
    return tuple(sorted(some, key=lambda one: one.id))
