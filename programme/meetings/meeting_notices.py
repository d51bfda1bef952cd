"""What is told about meetings: news of their dates, and questions that hang on them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.attendance import Answer
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting, is_told_right
from programme.programmes.template import Question

QUESTION_DAYS = 14
"""Days for which a question about a meeting is still worth asking."""


URGENT_DAYS = 3
"""A meeting that moves within so many working days cannot wait for the morning."""


IN_GOOD_TIME = timedelta(days=7)
"""News that comes at least so long before both days waits for a politician's next letter of a step; where
that comes too late, it waits so long to see that the new date stands, if that leaves as long again."""


TOLD = "told "
CANCELLED = "cancelled"

NEWS = tuple(
    Speech(
        kind,
        To.ANYBODY,
        Politicians.ALWAYS,
        lasts=True,
        repeated=True,
        tells_date=True,
        matters=True,
    )
    for kind in (Kind.MOVED, Kind.CANCELLED, Kind.BACK_ON)
)
ON_MEETING = tuple(one.kind for one in NEWS)
MEETS = Speech(Kind.MEETS, To.ANYBODY, tells_date=True)
SPEECHES = (*NEWS, MEETS)


@dataclass(frozen=True, slots=True)
class Affected:
    """Something the reader is to prepare that the news touches, and by when it is due now."""

    preparation_id: str
    title: Words
    due_on: date
    together: bool = False
    """A time for it may have been booked, which does not suit any more."""


@dataclass(frozen=True, slots=True)
class MeetingNews:
    """``told`` is the date given before; ``briefly`` says that the reader is a politician and nothing else.

    ``known`` is whether she was told anything of it, and what: the last date, or None that it is cancelled;
    ``known_where`` the time and place.
    """

    meeting: Meeting | None
    told: date | None = None
    affected: tuple[Affected, ...] = ()
    briefly: bool = False
    known: tuple[date | None] | None = None
    known_where: str | None = None
    answer: Answer | None = None
    """What she has answered of the day it is on now; None where she was never invited."""
    invitation: Invitation | None = None
    """The one that was sent to her, and the programme's ``zone``, for her calendar."""
    zone: str = ""

    @property
    def only_where(self) -> bool:
        """Its day is as she knows it: what is new is the time or the place."""
        return self.meeting is not None and self.told == self.meeting.on


@dataclass(frozen=True, slots=True)
class Meets:
    """A meeting the day before; ``just_told`` is whether something lately told the reader where and when.

    ``answered`` is whether she has said that she comes, or not, and knows where: she needs no word of it.
    """

    meeting: Meeting | None
    just_told: bool = False
    answered: bool = False


def news_for(
    meeting: Meeting,
    person_id: str,
    calendar: Calendar,
    *,
    told: date | None,
    where: str | None = None,
    first_day: date,
    today: date,
    rides: date | None = None,
) -> Notice | None:
    """News for somebody who was told otherwise of a meeting: its date, or (None) that it is cancelled.

    Time and place are part of the date, where she was given them in ``where``.

    Where it is in good time it waits for her next letter of a step, on the day that it ``rides``, or a week.

    None when what she was told is right again. It cannot wait when the meeting was, or now is, at most
    ``URGENT_DAYS`` working days ahead.
    """
    if is_told_right(meeting, told, where):
        return None
    kind = Kind.CANCELLED if meeting.cancelled else Kind.MOVED if told else Kind.BACK_ON
    dates = [day for day in (told, None if meeting.cancelled else meeting.on) if day is not None]
    ahead = [day for day in dates if day >= today]
    urgent = any(calendar.working_days_until(day, today=today) <= URGENT_DAYS for day in ahead)
    waits = [day for day in _waiting(rides, first_day, calendar) if _in_good_time(day, dates)]
    return Notice(
        kind,
        meeting.programme_id,
        person_id,
        meeting.id,
        TOLD + (told.isoformat() if told else CANCELLED),
        today if urgent else calendar.on_or_after(waits[0] if waits else first_day),
        version=meeting.version,
        stale_on=(meeting.on if kind is not Kind.CANCELLED else max(dates)) + DAY,
        urgent=urgent,
    )


def _waiting(rides: date | None, first_day: date, calendar: Calendar) -> list[date]:
    """The days on which a politician, who has letters of steps to come, may hear of it, the best first."""
    return [rides, calendar.on_or_after(first_day + IN_GOOD_TIME)] if rides is not None else []


def _in_good_time(day: date, dates: list[date]) -> bool:
    return all(day + IN_GOOD_TIME <= one for one in dates)


def told_before(occasion: str) -> date | None:
    """The date that the reader of a notice about a meeting had been told; None: that it was cancelled."""
    told = occasion.removeprefix(TOLD)
    return None if told == CANCELLED else date.fromisoformat(told)


def is_news(kind: Kind, news: MeetingNews) -> bool:
    """Whether the reader still believes otherwise of the meeting, and this tells her what holds."""
    meeting = news.meeting
    if meeting is None or _is_known(news, meeting):
        return False
    told_cancelled = news.known == (None,)
    return kind is (Kind.CANCELLED if meeting.cancelled else Kind.BACK_ON if told_cancelled else Kind.MOVED)


def _is_known(news: MeetingNews, meeting: Meeting) -> bool:
    return news.known is not None and is_told_right(meeting, news.known[0], news.known_where)


def day_before(meeting: Meeting, person_id: str, calendar: Calendar, *, first_day: date) -> Notice | None:
    """Where and when, on the working day before; None where neither is known, or that day has passed."""
    day = calendar.on_or_before(meeting.on - DAY)
    if not meeting.where or day < first_day:
        return None
    return Notice(
        Kind.MEETS,
        meeting.programme_id,
        person_id,
        meeting.id,
        meeting.on.isoformat(),
        day,
        stale_on=meeting.on + DAY,
    )


def question_after(
    meeting: Meeting, question: Question, person_id: str, calendar: Calendar, *, first_day: date
) -> Notice | None:
    """A question to reflect upon some days after a meeting; None when that time has passed."""
    day = calendar.on_or_after(meeting.on + timedelta(days=max(1, question.days)))
    return _question(question, meeting, meeting.id, person_id, day) if day >= first_day else None


def question_midway(
    before: Meeting,
    after: Meeting,
    question: Question,
    person_id: str,
    calendar: Calendar,
    *,
    first_day: date,
) -> Notice | None:
    """A question in the middle of the work at home between two meetings."""
    day = calendar.on_or_after(before.on + (after.on - before.on) / 2)
    return _question(question, after, after.id, person_id, day) if first_day <= day < after.on else None


def question_in_committee(
    meeting: Meeting, question: Question, person_id: str, day: date, *, stale_on: date
) -> Notice:
    """A question to ask in committee, said on ``day``; it is said once: a moved meeting makes no new one."""
    asked = _question(question, meeting, meeting.id, person_id, day)
    return replace(asked, version=1, stale_on=stale_on)


def _question(question: Question, meeting: Meeting, subject: str, person_id: str, day: date) -> Notice:
    return Notice(
        Kind.QUESTION,
        meeting.programme_id,
        person_id,
        subject,
        question.id,
        day,
        version=meeting.version,
        stale_on=day + timedelta(days=QUESTION_DAYS),
    )
