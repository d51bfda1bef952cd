"""Notices: each one thing to be said to one person, on a day, for a reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from programme.calendar import DAY, Calendar
from programme.meetings import Meeting
from programme.people import Person
from programme.preparations import Owed, State
from programme.template import Question

QUESTION_DAYS = 14
"""Days for which a question about a meeting is still worth asking."""
URGENT_DAYS = 3
"""A meeting that moves within so many working days cannot wait for the morning."""
TOLD = "told "


class Kind(StrEnum):
    """Why something is said, in the order of a letter; about a preparation, or the subject that is named."""

    WELCOME = "welcome"  # to a new person, before anything else; subject: the programme
    MOVED = "moved"  # to those who were told another date; subject: the meeting
    NEW_DATE = "new_date"  # one organisation got another date
    HANDED_OVER = "handed_over"  # to the one who answers for it from now on
    LATE = "late"  # to the one responsible, when its day has passed
    REMINDER = "reminder"  # of what is still owed
    QUESTION = "question"  # an invitation to reflect; subject: the meeting or the film
    ESCALATION = "escalation"  # to the facilitator, after the one responsible was told so
    UNREACHABLE = "unreachable"  # to the facilitator; subject: the person
    DECLINED = "declined"  # to the facilitator: somebody said no to taking part; subject: the person
    MISSED = "missed"  # to the facilitator: what could not be said in time; subject: that notice


ON_PREPARATION = frozenset({Kind.REMINDER, Kind.LATE, Kind.ESCALATION, Kind.NEW_DATE, Kind.HANDED_OVER})
ON_MEETING = frozenset({Kind.MOVED})
FOR_FACILITATOR = frozenset({Kind.ESCALATION, Kind.UNREACHABLE, Kind.DECLINED, Kind.MISSED})


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
    if owed.state is not State.OPEN or owed.responsible is None:
        return []
    said = {day: occasion for day, occasion in _days(owed, calendar, first_day) if day <= owed.due_on}
    missing_on = calendar.on_or_after(max(owed.due_on + DAY, first_day))
    return [
        *(_about(owed, Kind.REMINDER, occasion, day, owed.due_on + DAY) for day, occasion in said.items()),
        _about(owed, Kind.LATE, "after its day", missing_on, None),
    ]


def _days(owed: Owed, calendar: Calendar, first_day: date) -> Iterable[tuple[date, str]]:
    """Far to near, so that the nearer of two on one day is the one kept."""
    quiet_until = max(first_day, owed.later_until or first_day)
    last = min(owed.reminders, default=None)
    if owed.later_until is not None and owed.later_until >= first_day:
        yield calendar.on_or_after(owed.later_until), f"later, {owed.later_until}"
    for offset in sorted(owed.reminders, reverse=True):
        day = calendar.on_or_before(owed.due_on - timedelta(days=offset))
        if day >= quiet_until:
            yield day, f"{offset} days before"
        elif offset == last and owed.later_until is None:
            yield calendar.on_or_after(quiet_until), f"{offset} days before"


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


def moved_for(
    meeting: Meeting, person_id: str, calendar: Calendar, *, told: date, first_day: date, today: date
) -> Notice | None:
    """News for somebody who was told another date; None when what she was told is right again.

    It cannot wait when the meeting was, or now is, at most ``URGENT_DAYS`` working days ahead.
    """
    if told == meeting.on:
        return None
    ahead = [day for day in (told, meeting.on) if day >= today]
    urgent = any(calendar.working_days_until(day, today=today) <= URGENT_DAYS for day in ahead)
    day = today if urgent else calendar.on_or_after(first_day)
    return Notice(
        Kind.MOVED,
        meeting.programme_id,
        person_id,
        meeting.id,
        TOLD + told.isoformat(),
        day,
        version=meeting.version,
        stale_on=meeting.on + DAY,
        urgent=urgent,
    )


def told_before(occasion: str) -> date:
    """The date that the reader of a ``MOVED`` had been told."""
    return date.fromisoformat(occasion.removeprefix(TOLD))


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
