"""What a measure is: values over time, perhaps split by group, and what a team has said about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from programme.figures.runcharts import RunChart, analyse, gap

MOST_GROUPS = 4
"""As many as can be told apart in one picture without colour."""


class Direction(StrEnum):
    """Where one wants the values to go."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Point:
    """One value, in the unit of its measure."""

    on: date
    value: float


@dataclass(frozen=True, slots=True)
class Annotation:
    """What happened on a day: a test began, a routine changed."""

    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """The values of one group, one a day at most, in the order of their days.

    Raises ValueError for days that are doubled or out of order.
    """

    name: str
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        for earlier, later in pairwise(self.points):
            if earlier.on >= later.on:
                raise ValueError(f"{later.on} comes after {earlier.on} in {self.name!r}: days must rise.")

    @property
    def values(self) -> list[float]:
        return [point.value for point in self.points]


@dataclass(frozen=True, slots=True)
class Series:
    """A measure as it is shown: one group where it is not split, at most four where it is.

    `frozen` takes the centre from the first so many points, `since` is the day it was based anew: what lies
    before is shown but not judged. Raises ValueError for no group, too many, or two of one name.
    """

    name: str
    groups: tuple[Group, ...]
    unit: str = ""
    direction: Direction | None = None
    target: float | None = None
    frozen: int | None = None
    since: date | None = None
    annotations: tuple[Annotation, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.groups) <= MOST_GROUPS:
            raise ValueError(f"A measure has one to {MOST_GROUPS} groups, not {len(self.groups)}.")
        if len({group.name for group in self.groups}) < len(self.groups):
            raise ValueError("Two groups of a measure have the same name.")

    @property
    def split(self) -> bool:
        return len(self.groups) > 1

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which some group has a value, in order."""
        return tuple(sorted({point.on for group in self.groups for point in group.points}))

    def judged(self, group: Group) -> tuple[Point, ...]:
        """The points of a group, or of the gap, since the measure was last based anew."""
        return tuple(point for point in group.points if self.since is None or point.on >= self.since)

    def baseline(self, group: Group) -> tuple[Point, ...]:
        """The points a frozen centre comes from; none while there are fewer than it shall have."""
        judged = self.judged(group)
        return judged[: self.frozen] if self.frozen and self.frozen <= len(judged) else ()

    def chart(self, group: Group) -> RunChart:
        """What the rules say of the judged points; without a baseline all of them make the centre."""
        values = [point.value for point in self.judged(group)]
        return analyse(values, freeze=len(self.baseline(group)) or None)

    def gap(self) -> Group | None:
        """How far apart the groups are on the days when all have a value; None where it is not split."""
        return Group("", tuple(self._apart())) if self.split else None

    def _apart(self) -> Iterator[Point]:
        days = self.days
        by_day = {group.name: {point.on: point.value for point in group.points} for group in self.groups}
        distances = gap({name: [values.get(day) for day in days] for name, values in by_day.items()})
        return (Point(day, apart) for day, apart in zip(days, distances, strict=True) if apart is not None)
