"""What changed for whom: the first and the latest figure of each group of a measure."""

from collections.abc import Iterator
from dataclasses import dataclass

from programme.figures.series import Point
from programme.improvement.measures import Measure

SMALL = 10
"""Per cent: below it a decimal says something."""


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
