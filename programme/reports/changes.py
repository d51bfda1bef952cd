"""What changed for whom: the first and the latest figure of each group of a measure; and of many, counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from programme.figures.series import Direction, Point
from programme.improvement.measures import Measure

SMALL = 10
"""Per cent: below it a decimal says something."""
MOST_GROUPS = 4
"""Women, men, girls and boys, or a programme's own."""


@dataclass(frozen=True, slots=True)
class Change:
    """``group`` is "" where a measure is not split."""

    measure: str
    unit: str
    group: str
    first: Point
    latest: Point

    def told(self, point: Point) -> float:
        """Whole percentages: a share of some tens of people has no decimals to tell."""
        return round(point.value) if self.unit == "%" and abs(point.value) >= SMALL else point.value


def changes(measure: Measure) -> Iterator[Change]:
    """Group by group; nothing of a group with a single figure."""
    for group in measure.series().groups:
        if len(group.points) > 1:
            yield Change(measure.name, measure.unit, group.name, group.points[0], group.points[-1])


class Way(StrEnum):
    """Where figures went from the first to the latest."""

    WANTED = "wanted"
    SAME = "same"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many measures went which way for one ``group``; "" is the gap between the groups.

    It is counted and not judged: two figures do not tell a change from chance.
    """

    group: str
    ways: Counter[Way]


def tallies(measures: Iterable[Measure]) -> tuple[Tally, ...]:
    """Of those that are split and have a direction, group by group, the most common first; the gap last."""
    found: dict[str, Counter[Way]] = {}
    for one in measures:
        series = one.series()
        if series.split and one.direction is not None:
            for each in changes(one):
                found.setdefault(each.group.capitalize(), Counter())[_way(each, one.direction)] += 1
            apart = series.gap()
            if apart is not None and len(apart.points) > 1:
                found.setdefault("", Counter())[_closer(one, apart.points)] += 1
    groups = sorted((one for one in found if one), key=lambda one: -found[one].total())
    return tuple(Tally(one, found[one]) for one in (*groups[:MOST_GROUPS], "") if one in found)


def _way(one: Change, wanted: Direction) -> Way:
    return _went(one.told(one.first), one.told(one.latest), wanted)


def _closer(one: Measure, apart: tuple[Point, ...]) -> Way:
    """A gap is wanted smaller, whoever is ahead."""
    change = Change(one.name, one.unit, "", apart[0], apart[-1])
    return _went(abs(change.told(apart[0])), abs(change.told(apart[-1])), Direction.DOWN)


def _went(before: float, now: float, wanted: Direction) -> Way:
    if before == now:
        return Way.SAME
    return Way.WANTED if (now > before) is (wanted is Direction.UP) else Way.AGAINST
