"""A letter: everything one message says to one person, ready to be put into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from programme.ground.notices import Kind
from programme.improvement.actions import Spoken
from programme.improvement.check_ins import CheckIn
from programme.meetings.meetings import Meeting
from programme.messages.circulars import Circular
from programme.messages.digests import Digest
from programme.people.absences import Absence
from programme.people.people import Person
from programme.preparations.preparations import Nudge, Owed
from programme.preparations.readings import Material
from programme.programmes.template import Question, QuestionWhen, Step


@dataclass(frozen=True, slots=True)
class Line:
    """One notice with the facts it speaks of; what its kind does not need is None.

    ``late_since`` is the day it should have been said, when we could not say it then.
    ``tell_on`` is the last day before the facilitator hears of it. ``told`` is the date given before.
    ``answered`` is whether the reader has answered the question. ``absence`` is that of somebody for whom
    the reader stands in, ``company`` those with whom it is done, ``is_late`` whether a nudge is about
    something late. ``has_begun`` is whether somebody new has missed a meeting. ``step`` is that of the
    question, and ``briefly`` says that the reader is a politician and nothing else.
    """

    notice_id: str
    kind: Kind
    programme_id: str
    programme: str
    facilitator: str
    occasion: str
    late_since: date | None = None
    owed: Owed | None = None
    meeting: Meeting | None = None
    question: Question | None = None
    answered: bool = False
    about: Person | None = None
    told: date | None = None
    tell_on: date | None = None
    affected: tuple[Owed, ...] = ()
    action: Spoken | None = None
    check_in: CheckIn | None = None
    absence: Absence | None = None
    company: tuple[Person, ...] = ()
    nudge: Nudge | None = None
    is_late: bool = False
    materials: tuple[Material, ...] = ()
    circular: Circular | None = None
    digest: Digest | None = None
    has_begun: bool = False
    step: Step | None = None
    briefly: bool = False

    @property
    def in_committee(self) -> bool:
        """Whether its question is one to ask there, of which nothing is owed."""
        return self.question is not None and self.question.when is QuestionWhen.IN_COMMITTEE


@dataclass(frozen=True, slots=True)
class Letter:
    """``look_first`` says that it may have been posted already, some time since ``made_at``."""

    message_id: str
    person: Person
    channel: str
    today: date
    made_at: datetime
    look_first: bool
    lines: tuple[Line, ...]
    own_words: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What still goes of a claimed message, looked over just before it is posted.

    ``letter`` holds only the lines that are wanted; None when there is nothing to say now. Of its notices, by
    id, ``needless`` are to be dropped, ``later`` wait for another day's message, and ``told`` are the dates
    that those which are said tell. ``unreachable`` says that nothing reaches its reader any more.
    """

    message_id: str
    letter: Letter | None
    needless: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    told: Mapping[str, date] = field(default_factory=dict)
    unreachable: bool = False
