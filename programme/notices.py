"""Notices: each one thing to be said to one person, on a day, for a reason."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from programme.absences import Cover
from programme.calendar import DAY, Calendar
from programme.meetings import Meeting, is_told_right
from programme.people import Person
from programme.preparations import Owed, State
from programme.template import Question

QUESTION_DAYS = 14
"""Days for which a question about a meeting is still worth asking."""
URGENT_DAYS = 3
"""A meeting that moves within so many working days cannot wait for the morning."""
BOOK = "book a time"
"""The occasion of a reminder to book a time with those who are busy."""
BOOK_DAYS = 42
"""About six weeks before it is due; where that has passed, it is too late for a word of its own."""
TOLD = "told "
CANCELLED = "cancelled"
HANDED_OVER = "handed over"
"""The occasion of hearing that somebody left begins with it when a colleague has taken over."""


class Kind(StrEnum):
    """Why something is said, in the order of a letter; about a preparation, or the subject that is named."""

    WELCOME = "welcome"  # to a new person, before anything else; subject: the programme
    MOVED = "moved"  # to those who were told another date; subject: the meeting
    CANCELLED = "cancelled"  # to those who were told its date; subject: the meeting
    BACK_ON = "back_on"  # to those who were told that it is cancelled; subject: the meeting
    CIRCULAR = "circular"  # the facilitator's own words to many; subject: the circular
    NEW_DATE = "new_date"  # one organisation got another date
    STANDS_IN = "stands_in"  # to who hears in the place of somebody away; subject: the absence
    NUDGE = "nudge"  # the facilitator's own words about what is open; occasion: the nudge
    HANDED_OVER = "handed_over"  # to the one who answers for it from now on
    LATE = "late"  # to the one responsible, when its day has passed
    REMINDER = "reminder"  # of what is still owed
    ACTION_YOURS = "action_yours"  # to who got it from a colleague; subject: the action
    ACTION = "action"  # of what is still to be done in an improvement
    PREDICTION = "prediction"  # what does the team think will happen? before a test begins; subject: the test
    OBSERVATION = "observation"  # what has it seen? while it tests
    STUDY = "study"  # did it match, what was learned? when the test has ended
    DECISION = "decision"  # what becomes of it?
    STANDSTILL = "standstill"  # once, of a test, or of an improvement that has none yet
    ASKED = "asked"  # what others want to know, the day before they meet; subject: the meeting
    READING = "reading"  # another organisation's material; subject: the preparation
    QUESTION = "question"  # an invitation to reflect; subject: the meeting or the film
    DIGEST = "digest"  # to the facilitator, how it goes, every Monday; subject: the programme
    ESCALATION = "escalation"  # to the facilitator, after the one responsible was told so
    UNREACHABLE = "unreachable"  # to the facilitator; subject: the person
    REACHABLE = "reachable"  # to the facilitator who was told that; subject: the person
    DECLINED = "declined"  # to the facilitator: somebody said no to taking part; subject: the person
    MISSED = "missed"  # to the facilitator: what could not be said in time; subject: that notice


ON_PREPARATION = frozenset(
    {Kind.REMINDER, Kind.LATE, Kind.ESCALATION, Kind.NEW_DATE, Kind.NUDGE, Kind.HANDED_OVER}
)
NEW_PLAN = "new plan"
"""The occasion of a new date that is everybody's: the programme's copy was changed."""
OWN_WORDS = frozenset({Kind.CIRCULAR, Kind.NUDGE})
"""What a facilitator has written herself, which is said whenever she writes."""
ON_MEETING = frozenset({Kind.MOVED, Kind.CANCELLED, Kind.BACK_ON})
ON_ACTION = frozenset({Kind.ACTION_YOURS, Kind.ACTION})
ON_TEST = frozenset({Kind.PREDICTION, Kind.OBSERVATION, Kind.STUDY, Kind.DECISION, Kind.STANDSTILL})
FOR_FACILITATOR = frozenset(
    {Kind.DIGEST, Kind.ESCALATION, Kind.UNREACHABLE, Kind.REACHABLE, Kind.DECLINED, Kind.MISSED}
)


@dataclass(frozen=True, slots=True)
class Notice:
    """To be said on ``day`` in the person's zone; from ``stale_on`` on it no longer helps.

    ``person_id``, ``kind``, ``subject``, ``occasion`` and ``version`` together are said once, ever.
    """

    kind: Kind
    programme_id: str
    person_id: str
    subject: str
    occasion: str
    day: date
    version: int = 1
    stale_on: date | None = None
    urgent: bool = False


def reminders_for(owed: Owed, calendar: Calendar, *, first_day: date) -> list[Notice]:
    """What the one responsible shall hear about an open preparation, from ``first_day`` on.

    A reminder that falls on a day off comes earlier; of two on one day the nearer is said; one that
    would lie in the past is skipped, unless it is the last before the date. Silence asked for with
    *later* ends in a word of its own. The day after its last day, it is said to be missing.
    """
    if owed.state is not State.OPEN or owed.responsible is None or owed.let_be:
        return []
    said = {day: occasion for day, occasion in _days(owed, calendar, first_day) if day <= owed.due_on}
    missing_on = calendar.on_or_after(max(owed.due_on + DAY, first_day))
    return [
        *(_about(owed, Kind.REMINDER, occasion, day, owed.due_on + DAY) for day, occasion in said.items()),
        _about(owed, Kind.LATE, "after its day", missing_on, None),
    ]


def shared_reminders(owed: Owed, calendar: Calendar, cover: Cover, *, first_day: date) -> list[Notice]:
    """The same on days that are hers: while she is away, to the one who stands in for her.

    On a day that is neither's nothing is said: a reminder comes earlier, that something is missing later.
    """
    if owed.responsible is None:
        return []
    return [
        replace(notice, person_id=cover.hears(owed.responsible, notice.day).id)
        for notice in reminders_for(owed, cover.days(calendar), first_day=first_day)
    ]


def _days(owed: Owed, calendar: Calendar, first_day: date) -> Iterable[tuple[date, str]]:
    """Far to near, so that the nearer of two on one day is the one kept."""
    quiet_until = max(first_day, owed.later_until or first_day)
    last = min(owed.reminders, default=None)
    if owed.later_until is not None and owed.later_until >= first_day:
        yield calendar.on_or_after(owed.later_until), f"later, {owed.later_until}"
    for offset, occasion in _occasions(owed):
        day = calendar.on_or_before(owed.due_on - timedelta(days=offset))
        if day >= quiet_until:
            yield day, occasion
        elif offset == last and occasion != BOOK and owed.later_until is None:
            yield calendar.on_or_after(quiet_until), occasion


def _occasions(owed: Owed) -> list[tuple[int, str]]:
    """Days before and what is said then, the one that is kept of two on a day after the other.

    That is the nearer one. Where others take part a time is booked well ahead; when a break brings that and
    a reminder together, the time to book is now, unless it is the last word before the date.
    """
    reminders = [(offset, f"{offset} days before") for offset in sorted(owed.reminders, reverse=True)]
    booking = [(BOOK_DAYS, BOOK)] if owed.item.with_ else []
    return [*reminders[:-1], *booking, *reminders[-1:]]


def _about(owed: Owed, kind: Kind, occasion: str, day: date, stale_on: date | None) -> Notice:
    assert owed.responsible is not None
    return Notice(
        kind,
        owed.programme_id,
        owed.responsible.id,
        owed.id,
        occasion,
        day,
        version=owed.version,
        stale_on=stale_on,
    )


def overseers(facilitators: Iterable[Person], *, of: str) -> list[Person]:
    """Those who hear of what somebody did not do or does not get; nobody hears of herself."""
    return [one for one in facilitators if one.reachable and one.id != of]


def tells_facilitator_on(calendar: Calendar, said_on: date) -> date:
    """The last day the one responsible has to herself, told on ``said_on`` that it is missing."""
    return calendar.after(said_on)


def escalation_for(owed: Owed, facilitator_id: str, calendar: Calendar, *, said_on: date) -> Notice:
    """What the facilitator hears, the working day after the one that was announced."""
    day = calendar.after(tells_facilitator_on(calendar, said_on))
    return Notice(
        Kind.ESCALATION,
        owed.programme_id,
        facilitator_id,
        owed.id,
        "still missing",
        day,
        version=owed.version,
    )


def news_for(
    meeting: Meeting, person_id: str, calendar: Calendar, *, told: date | None, first_day: date, today: date
) -> Notice | None:
    """News for somebody who was told otherwise of a meeting: its date, or (None) that it is cancelled.

    None when what she was told is right again. It cannot wait when the meeting was, or now is, at most
    ``URGENT_DAYS`` working days ahead.
    """
    if is_told_right(meeting, told):
        return None
    kind = Kind.CANCELLED if meeting.cancelled else Kind.MOVED if told else Kind.BACK_ON
    dates = [day for day in (told, None if meeting.cancelled else meeting.on) if day is not None]
    ahead = [day for day in dates if day >= today]
    urgent = any(calendar.working_days_until(day, today=today) <= URGENT_DAYS for day in ahead)
    return Notice(
        kind,
        meeting.programme_id,
        person_id,
        meeting.id,
        TOLD + (told.isoformat() if told else CANCELLED),
        today if urgent else calendar.on_or_after(first_day),
        version=meeting.version,
        stale_on=(meeting.on if kind is not Kind.CANCELLED else max(dates)) + DAY,
        urgent=urgent,
    )


def told_before(occasion: str) -> date | None:
    """The date that the reader of a notice about a meeting had been told; None: that it was cancelled."""
    told = occasion.removeprefix(TOLD)
    return None if told == CANCELLED else date.fromisoformat(told)


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


def question_after_film(
    owed: Owed, question: Question, calendar: Calendar, *, first_day: date
) -> Notice | None:
    """A question to the one who says that the film has been seen."""
    if owed.state is not State.DONE or owed.done is None:
        return None
    day = calendar.on_or_after(first_day)
    return Notice(
        Kind.QUESTION,
        owed.programme_id,
        owed.done.by.id,
        owed.id,
        question.id,
        day,
        stale_on=day + timedelta(days=QUESTION_DAYS),
    )


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
