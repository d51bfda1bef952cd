"""Stand-ins: what is asked of somebody about tests and actions goes, while she is away, to who stands in.

On days that are neither's it waits, but a question that would come too late comes before she leaves.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.improvement.actions import ONCE_MORE, Action, Purpose, notices_for
from programme.people.absences import Cover
from programme.people.people import Person


def shared_questions(
    asked: Iterable[Notice], person: Person, calendar: Calendar, cover: Cover, *, first_day: date
) -> list[Notice]:
    """What is ``asked`` of ``person`` about a test, each on a day on which there is somebody to ask.

    Of several questions of one kind that have waited for the same day, one is asked.
    """
    days, found = cover.days(calendar), dict[tuple[Kind, date], Notice]()
    for notice in asked:
        day = _asked_on(notice, days, first_day)
        if notice.stale_on is None or day < notice.stale_on:
            hears = cover.hears(person, day)
            found.setdefault((notice.kind, day), replace(notice, day=day, person_id=hears.id))
    return list(found.values())


def _asked_on(notice: Notice, days: Calendar, first_day: date) -> date:
    """A prediction is made before the test begins; everything else is told better later than too early."""
    day = days.on_or_after(notice.day)
    if notice.kind is not Kind.PREDICTION or notice.stale_on is None or day < notice.stale_on:
        return day
    before = days.on_or_before(notice.day)
    return before if before >= first_day else day


def shared_recalls(action: Action, calendar: Calendar, cover: Cover, *, first_day: date) -> list[Notice]:
    """What is said about an open action, on days that are hers or, while she is away, her stand-in's.

    That it is hers waits for herself. Nobody looks again before the day that was chosen.
    """
    answers = action.responsible
    if answers is None:
        return []
    earliest = calendar.on_or_before(action.due_on) if action.purpose is Purpose.LOOK_AGAIN else first_day
    days = cover.days(calendar)
    heard = [
        notice
        for notice in notices_for(action, days, first_day=first_day)
        if notice.kind is Kind.ACTION_YOURS or notice.day >= earliest
    ]
    return [
        notice
        if notice.kind is Kind.ACTION_YOURS
        else replace(notice, person_id=cover.hears(answers, notice.day).id)
        for notice in _first_words(heard, action, days, first_day)
    ]


def _first_words(heard: Iterable[Notice], action: Action, days: Calendar, first_day: date) -> list[Notice]:
    """Where nobody was there on the day to look again, it is said for the first time when somebody is."""
    told = list(heard)
    if action.purpose is not Purpose.LOOK_AGAIN or any(_is_on_its_day(one) for one in told):
        return told
    back = days.on_or_after(max(action.due_on + DAY, first_day))
    return [
        replace(one, occasion="after its day", day=back)
        if one.occasion == ONCE_MORE and one.day > back
        else one
        for one in told
    ]


def _is_on_its_day(one: Notice) -> bool:
    return one.kind is Kind.ACTION and one.occasion != ONCE_MORE
