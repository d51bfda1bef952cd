"""Features: what makes a test teach, told by its time stamps; and the one hint a closed test may give."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from programme.ground.calendar import local_day
from programme.improvement.cycles import Cycle, Decision


class Predicted(StrEnum):
    """When the prediction was written, if it was."""

    BEFORE = "before"
    AFTERWARDS = "afterwards"
    NEVER = "never"


A_SMALL_TEST = timedelta(weeks=2)
"""How long a small test lasts at the most; our own measure, for scale is told in words."""
DAYS_OF_DATA = 3
"""On so many days at least something is to be counted or seen, to be data over time; our own measure too."""


@dataclass(frozen=True, slots=True)
class Features:
    """The five features of a test after Taylor and others 2014, doi 10.1136/bmjqs-2013-001862.

    All from time stamps. ``place`` is its place in its chain, ``days`` how long it was done (None while it
    goes on), ``days_with_data`` on how many of them something was seen or measured.
    """

    documented: bool
    iterative: bool
    predicted: Predicted
    small_scale: bool | None
    data_over_time: bool
    place: int
    days: int | None
    days_with_data: int


def features(cycle: Cycle, *, place: int, measured_on: Collection[date], zone: str) -> Features:
    """Computed for the export; ``measured_on`` are the days on which its improvement has values."""
    phases = (cycle.made_at, cycle.do_at, cycle.study_at, cycle.act_at, cycle.closed_at)
    days, with_data = None, 0
    if cycle.do_at is not None:
        first = local_day(cycle.do_at, zone)
        studied = local_day(cycle.study_at, zone) if cycle.study_at else date.max
        last = max(first, min(studied, cycle.plan.ends_on or studied))
        seen = {local_day(one.at, zone) for one in cycle.seen} | set(measured_on)
        with_data = sum(first <= day <= last for day in seen)
        days = (last - first).days + 1 if cycle.study_at else None
    return Features(
        documented=all(at is not None for at in phases),
        iterative=place > 1,
        predicted=predicted(cycle),
        small_scale=None if days is None else days <= A_SMALL_TEST.days,
        data_over_time=with_data >= DAYS_OF_DATA,
        place=place,
        days=days,
        days_with_data=with_data,
    )


def predicted(cycle: Cycle) -> Predicted:
    if not cycle.prediction:
        return Predicted.NEVER
    return Predicted.AFTERWARDS if cycle.predicted_afterwards else Predicted.BEFORE


class Hint(StrEnum):
    """What would make the next test teach more."""

    AGAIN = "again"
    PREDICT = "predict"
    COUNT = "count"


def hint_for(cycle: Cycle, *, place: int) -> Hint | None:
    """At most one a test, when it is closed."""
    if cycle.decision is Decision.ADOPT and place == 1:
        return Hint.AGAIN
    if predicted(cycle) is not Predicted.BEFORE:
        return Hint.PREDICT
    return None if any(one.count for one in cycle.seen) else Hint.COUNT
