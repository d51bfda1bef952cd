"""Check-ins: what is asked of a team about its test, and when. Few questions, each on its day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from programme.ground.calendar import CLOSES, DAY, Calendar, instant, local_day
from programme.ground.notices import Kind, Notice
from programme.improvement.cycles import Cycle, Phase
from programme.improvement.improvements import ORDER, Improvement
from programme.improvement.improvements import State as ImprovementState
from programme.people.absences import Absence
from programme.people.people import Person

A_WEEK = timedelta(weeks=1)
MOST_WEEKS = 26
"""Weeks of asking in a test with an end."""
OPEN_WEEKS = 4
"""Weeks of asking where nobody has said when it ends; after that it may be standing still."""
NEAR_THE_END = timedelta(days=3)
"""A question of what was seen that would come so near to the one at the end is left to that one."""
TIME_TO_THINK = 2
"""Working days before what could have been said at once is asked for."""
STILL = timedelta(weeks=3)
"""How long nothing happens before it is noticed: once."""
STANDS_STILL = "stands still"
BEFORE_FIRST_TEST = "before its first test"
RUNNING = (Phase.PLAN, Phase.DO)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What a question is about: a test, or an improvement without one; neither when it is gone.

    ``reader_id`` is whose letter it stands in, made at ``asked_at`` (UTC). ``began_on`` is the programme's
    day on which the test began, and ``last`` that it is asked as it ends. ``asked`` is who is to answer now,
    ``absence`` that in which the reader stands in for her, ``tests`` how many the improvement has.
    """

    reader_id: str
    asked_at: datetime
    cycle: Cycle | None = None
    stuck: Improvement | None = None
    began_on: date | None = None
    last: bool = False
    asked: Person | None = None
    absence: Absence | None = None
    tests: int = 0


def check_ins_for(
    cycle: Cycle, person_id: str, calendar: Calendar, *, first_day: date, zone: str
) -> list[Notice]:
    """What somebody shall be asked about a test from ``first_day`` on; ``zone`` is the programme's.

    Nothing about one that is paused or closed, and nothing that has its answer.
    """
    if cycle.paused_at is not None or cycle.phase is Phase.CLOSED:
        return []
    asked = [
        *_prediction(cycle, calendar, first_day),
        *_observations(cycle, calendar, first_day, zone),
        *_study(cycle, calendar, first_day, zone),
        *_decision(cycle, calendar, first_day, zone),
    ]
    day = calendar.on_or_after(max(first_day, _quiet_since(cycle, calendar, zone) + STILL))
    still = _about(cycle, Kind.STANDSTILL, STANDS_STILL, day, version=1)
    return [replace(notice, person_id=person_id) for notice in (*asked, still)]


def _prediction(cycle: Cycle, calendar: Calendar, first_day: date) -> Iterator[Notice]:
    """The working day before it begins, or as soon as can be; never when it has begun."""
    starts_on = cycle.plan.starts_on
    if cycle.phase is not Phase.PLAN or cycle.predicted_at is not None or starts_on is None:
        return
    before = calendar.on_or_before(starts_on - DAY)
    day = before if before >= first_day else calendar.on_or_after(first_day)
    if day <= starts_on:
        yield _about(cycle, Kind.PREDICTION, "before it begins", day, stale_on=starts_on + DAY)


def _observations(cycle: Cycle, calendar: Calendar, first_day: date, zone: str) -> Iterator[Notice]:
    if cycle.phase not in RUNNING:
        return
    for meant, day in _looks(cycle, calendar, zone):
        if day >= first_day:
            yield _about(cycle, Kind.OBSERVATION, _occasion(meant), day, stale_on=day + A_WEEK)


def _occasion(meant: date) -> str:
    return f"seen by {meant}"


def is_last_look(cycle: Cycle, occasion: str) -> bool:
    """Whether what was asked on this occasion is asked as the test ends."""
    return cycle.plan.ends_on is not None and occasion == _occasion(cycle.plan.ends_on)


def _looks(cycle: Cycle, calendar: Calendar, zone: str) -> Iterator[tuple[date, date]]:
    """The days that are meant, and the working days on which it is asked what was seen."""
    start, end = began_on(cycle, zone), cycle.plan.ends_on
    if start is None:
        return
    last = calendar.on_or_before(end) if end else None
    for meant in _weekly(start, cycle.plan.weekday, end):
        day = calendar.on_or_after(meant)
        if last is None or day <= last - NEAR_THE_END:
            yield meant, day
    if end and last and last > start:
        yield end, last


def _weekly(start: date, weekday: int | None, end: date | None) -> Iterator[date]:
    """On the weekday that was chosen, every week; else once, a week after the start."""
    if weekday is None:
        yield start + A_WEEK
        return
    first = start + DAY * ((weekday - start.weekday() - 1) % 7 + 1)
    for week in range(MOST_WEEKS if end else OPEN_WEEKS):
        if end is None or first + week * A_WEEK < end:
            yield first + week * A_WEEK


def _study(cycle: Cycle, calendar: Calendar, first_day: date, zone: str) -> Iterator[Notice]:
    """When its end has passed, or somebody has said that it has ended; and once more a week later."""
    ends_on = cycle.plan.ends_on
    if cycle.phase is Phase.STUDY and cycle.study_at is not None:
        first = calendar.after(local_day(cycle.study_at, zone), TIME_TO_THINK)
    elif cycle.phase in RUNNING and ends_on is not None and began_on(cycle, zone) is not None:
        first = ends_on + DAY
    else:
        return
    yield from _twice(
        cycle, Kind.STUDY, calendar, max(first, first_day), again=max(first + A_WEEK, first_day)
    )


def _decision(cycle: Cycle, calendar: Calendar, first_day: date, zone: str) -> Iterator[Notice]:
    if cycle.phase is not Phase.ACT or cycle.act_at is None:
        return
    first = calendar.after(local_day(cycle.act_at, zone), TIME_TO_THINK)
    yield from _twice(
        cycle, Kind.DECISION, calendar, max(first, first_day), again=max(first + A_WEEK, first_day)
    )


def _twice(cycle: Cycle, kind: Kind, calendar: Calendar, first: date, *, again: date) -> Iterator[Notice]:
    first, again = calendar.on_or_after(first), calendar.on_or_after(again)
    yield _about(cycle, kind, "asked", first)
    if again > first:
        yield _about(cycle, kind, "asked again", again)


def _about(
    cycle: Cycle,
    kind: Kind,
    occasion: str,
    day: date,
    *,
    stale_on: date | None = None,
    version: int | None = None,
) -> Notice:
    return Notice(
        kind,
        cycle.programme_id,
        "",
        cycle.id,
        occasion,
        day,
        version=version or cycle.version,
        stale_on=stale_on,
    )


def began_on(cycle: Cycle, zone: str) -> date | None:
    """The day it began, as somebody said or as it was planned."""
    return local_day(cycle.do_at, zone) if cycle.do_at else cycle.plan.starts_on


def began_unsaid(starts_on: date | None, *, now: datetime, zone: str) -> datetime | None:
    """When a test began of which nobody has said so: as its planned first day ended. None before that.

    A prediction written that morning was still one.
    """
    if starts_on is None:
        return None
    began = instant(starts_on, CLOSES, zone)
    return began if began <= now else None


def caught_up(cycle: Cycle, *, now: datetime, zone: str) -> Cycle:
    """As it is by its plan: one that was to begin on a day that is over is being done."""
    began = began_unsaid(cycle.plan.starts_on, now=now, zone=zone)
    if cycle.phase is not Phase.PLAN or began is None:
        return cycle
    return replace(cycle, phase=Phase.DO, phase_since=began, do_at=began)


def ends_after_pause(cycle: Cycle, *, today: date, zone: str) -> date | None:
    """The day a paused test ends when it goes on today: as much later as it has rested."""
    ends_on = cycle.plan.ends_on
    if ends_on is None or cycle.paused_at is None:
        return ends_on
    paused_on = local_day(cycle.paused_at, zone)
    return ends_on + (today - paused_on) if paused_on <= ends_on else ends_on


def _quiet_since(cycle: Cycle, calendar: Calendar, zone: str) -> date:
    """The last day on which something happened with a test, or is to be asked about it."""
    moments = (cycle.phase_since, cycle.predicted_at, *(one.at for one in cycle.observations[-1:]))
    days: list[date] = [local_day(moment, zone) for moment in moments if moment is not None]
    if cycle.phase in RUNNING:
        days += [day for day in (cycle.plan.starts_on, cycle.plan.ends_on) if day is not None]
        days += [day for _, day in _looks(cycle, calendar, zone)]
    return max(days)


def is_wanted(kind: Kind, cycle: Cycle, calendar: Calendar, *, today: date, zone: str) -> bool:
    """Looked at again just before it is asked: is the question still open? ``today`` is the programme's."""
    if cycle.paused_at is not None or cycle.phase is Phase.CLOSED:
        return False
    match kind:
        case Kind.PREDICTION:
            return cycle.phase is Phase.PLAN and cycle.predicted_at is None
        case Kind.OBSERVATION:
            last, ends_on = cycle.observations[-1:], cycle.plan.ends_on
            lately = any(local_day(one.at, zone) >= today - DAY for one in last)
            return cycle.phase in RUNNING and not lately and (ends_on is None or today <= ends_on)
        case Kind.STUDY:
            return cycle.phase in {*RUNNING, Phase.STUDY}
        case Kind.DECISION:
            return cycle.phase is Phase.ACT
        case _:
            return _quiet_since(cycle, calendar, zone) + STILL <= today


def stuck_before_testing(
    improvement: Improvement, calendar: Calendar, *, tests: int, first_day: date, zone: str
) -> list[Notice]:
    """Once, when an improvement has stood three weeks in a state before its first test.

    With the week's first letter: nothing hangs on the day.
    """
    answers = improvement.responsible
    if answers is None or not answers.reachable or not _is_before_testing(improvement, tests):
        return []
    still = max(first_day, local_day(improvement.state_since, zone) + STILL)
    day = calendar.on_or_after(still + timedelta(days=-still.weekday() % 7))
    return [
        Notice(Kind.STANDSTILL, improvement.programme_id, answers.id, improvement.id, BEFORE_FIRST_TEST, day)
    ]


def is_stuck(improvement: Improvement, *, tests: int, today: date, zone: str) -> bool:
    """Whether that is so today."""
    stands = local_day(improvement.state_since, zone) + STILL <= today
    return stands and _is_before_testing(improvement, tests)


def _is_before_testing(improvement: Improvement, tests: int) -> bool:
    return tests == 0 and ORDER.index(improvement.state) < ORDER.index(ImprovementState.TEST)
