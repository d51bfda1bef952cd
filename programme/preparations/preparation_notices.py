"""What is told about what is owed: reminders, that it is late, that the facilitator hears so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meeting_notices import QUESTION_DAYS
from programme.meetings.meetings import Meeting, working_days_after
from programme.people.absences import Absence, Cover
from programme.people.people import Person
from programme.preparations.preparations import Nudge, Owed, State
from programme.programmes.template import Question
from programme.reflections.returns import Quote

NEW_PLAN = "new plan"
"""The occasion of a new date that is everybody's: the programme's copy was changed."""
_OFFSET = re.compile(r"(\d+) days before")
BOOK = "book a time"
"""The occasion of a reminder to book a time with those who are busy."""


A_WEEK = 7
"""Days."""
BOOK_DAYS = 42
"""About six weeks before it is due; where that has passed, it is too late for a word of its own."""


REMINDER = Speech(
    Kind.REMINDER,
    To.RESPONSIBLE,
    Politicians.HERS,
    repeated=True,
    beside=(Kind.HANDED_OVER, Kind.NEW_DATE, Kind.NUDGE),
    asks=True,
    reminds=True,
    reaches_stand_in=True,
    tells_date=True,
    matters=True,
)
LATE = Speech(
    Kind.LATE,
    To.RESPONSIBLE,
    Politicians.HERS,
    after=(Kind.HANDED_OVER, Kind.NUDGE),
    asks=True,
    reminds=True,
    reaches_stand_in=True,
)
ESCALATION = Speech(Kind.ESCALATION, To.FACILITATOR)
NEW_DATE = Speech(
    Kind.NEW_DATE, To.RESPONSIBLE, Politicians.HERS, beside=(Kind.HANDED_OVER,), lasts=True, matters=True
)
HANDED_OVER = Speech(
    Kind.HANDED_OVER, To.RESPONSIBLE, Politicians.HERS, lasts=True, asks=True, tells_date=True
)
NUDGE = Speech(
    Kind.NUDGE,
    To.RESPONSIBLE,
    Politicians.ALWAYS,
    lasts=True,
    own_words=True,
    asks=True,
    reaches_stand_in=True,
)
SPEECHES = (REMINDER, LATE, ESCALATION, NEW_DATE, HANDED_OVER, NUDGE)
ON_PREPARATION = tuple(one.kind for one in SPEECHES)


@dataclass(frozen=True, slots=True)
class Reminded:
    """A preparation, None when it is gone, and its meeting.

    ``absence`` is that of somebody for whom the reader stands in, ``company`` those with whom it is done.
    ``explained`` says that she has been told the whole of it before: a line is enough. ``tells_where`` is
    whether the meeting's time and place are told with its date, and ``quotes`` what comes back in it.
    """

    owed: Owed | None
    meeting: Meeting | None = None
    absence: Absence | None = None
    company: tuple[Person, ...] = ()
    explained: bool = False
    tells_where: bool = False
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing(Reminded):
    """``tell_on`` is the last day before the ``overseers``, by name, hear that it is late."""

    tell_on: date | None = None
    overseers: str = ""


@dataclass(frozen=True, slots=True)
class Nudged(Reminded):
    """A facilitator's words about it; ``is_late`` is whether it was late when they were said."""

    nudge: Nudge | None = None
    is_late: bool = False


def reminders_for(owed: Owed, calendar: Calendar, *, first_day: date) -> list[Notice]:
    """What the one responsible shall hear about an open preparation, from ``first_day`` on.

    All but the last gather on the first working day of their week, the nearest of each week. A reminder that
    falls on a day off comes earlier; of two on one day the nearer is said; one that would lie in the past is
    skipped, unless it is the last before the date. Silence asked for with
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
    last, soonest = min(owed.reminders, default=None), _soonest(owed, calendar)
    if owed.later_until is not None and owed.later_until >= first_day:
        yield calendar.on_or_after(owed.later_until), f"later, {owed.later_until}"
    weeks: dict[date, tuple[date, str]] = {}
    word: list[tuple[date, str]] = []
    for offset, occasion in _occasions(owed):
        day = max(calendar.on_or_before(owed.due_on - timedelta(days=offset)), soonest)
        if offset == last and occasion != BOOK:
            word = _last_word(day, occasion, owed, calendar, quiet_until)
        elif day >= quiet_until:
            weeks[_monday(day)] = _gathered(day, calendar, max(quiet_until, soonest)), occasion
    yield from (*weeks.values(), *word)


def _soonest(owed: Owed, calendar: Calendar) -> date:
    """What tells of a meeting is not reminded of before that has been."""
    day = owed.due_on if owed.item.days_after is not None else date.min
    for _ in range(1, working_days_after(owed.item)):
        day = calendar.on_or_before(day - DAY)
    return day


def _last_word(
    day: date, occasion: str, owed: Owed, calendar: Calendar, quiet_until: date
) -> list[tuple[date, str]]:
    """On its own day; where that has passed, as soon as it can be said, unless silence was asked for."""
    if day >= quiet_until:
        return [(day, occasion)]
    return [] if owed.later_until is not None else [(calendar.on_or_after(quiet_until), occasion)]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _gathered(day: date, calendar: Calendar, first_day: date) -> date:
    """On its week's first working day, so that a week's reminders are one letter; never later than ``day``.

    Not on ``first_day`` itself: then something else has just been said of it.
    """
    monday = calendar.on_or_after(_monday(day))
    return monday if first_day < monday < day else day


def _occasions(owed: Owed) -> list[tuple[int, str]]:
    """Days before and what is said then, the one that is kept of two on a day after the other.

    That is the nearer one. Where others take part a time is booked well ahead; when a break brings that and
    a reminder together, the time to book is now, unless it is the last word before the date. What has its
    time is not reminded of more than a week before.
    """
    far_first = sorted(owed.reminders, reverse=True)
    heard = [one for one in far_first if one <= A_WEEK] if owed.booked else far_first
    reminders = [(offset, f"{offset} days before") for offset in heard or far_first[-1:]]
    booking = [(BOOK_DAYS, BOOK)] if owed.item.with_ and not owed.booked else []
    return [*reminders[:-1], *booking, *reminders[-1:]]


def days_before(occasion: str) -> int | None:
    """How many days before the last one it is said on this occasion, if it is said by that."""
    told = _OFFSET.match(occasion)
    return int(told[1]) if told else None


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
