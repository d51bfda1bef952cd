"""Movement: what moved between two rounds on one version of a checklist, point by point and in all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from programme.assessments.assessments import Round
from programme.assessments.checklists import DONT_KNOW


class Way(StrEnum):
    """Where a point went; UNSURE where nobody knows the level of one of the two."""

    UP = "up"
    SAME = "same"
    DOWN = "down"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Moved:
    """One point's level before and now, None or 0 where there is none."""

    point: str
    before: int | None
    now: int | None

    @property
    def steps(self) -> int:
        """How many steps up, or down if negative; 0 where nobody knows."""
        return (self.now or 0) - (self.before or 0) if self.before and self.now else 0

    @property
    def way(self) -> Way:
        if not self.before or not self.now:
            return Way.UNSURE
        return Way.UP if self.steps > 0 else Way.DOWN if self.steps < 0 else Way.SAME


@dataclass(frozen=True, slots=True)
class Movement:
    """From one round to a later one of the same organisation, on the same version of the checklist."""

    before: Round
    now: Round
    points: tuple[Moved, ...]

    def count(self, way: Way) -> int:
        return sum(one.way is way for one in self.points)

    @property
    def steps(self) -> int:
        """Steps in all, those down taken from those up."""
        return sum(one.steps for one in self.points)


def movement(before: Round, now: Round) -> Movement | None:
    """None between versions, and between checklists: their levels do not mean the same."""
    if before.of != now.of:
        return None
    points = (Moved(one.id, before.level(one.id), now.level(one.id)) for one in now.checklist.points)
    return Movement(before, now, tuple(points))


def before(rounds: Iterable[Round], now: Round) -> Round | None:
    """The round before it on the same version, of those that have any level."""
    earlier = [one for one in rounds if one.of == now.of and one.on < now.on and _says_something(one)]
    return max(earlier, key=lambda one: one.on, default=None)


def last_movement(rounds: Sequence[Round]) -> Movement | None:
    """Between the last round that says something and the one before it on the same version."""
    said = sorted(filter(_says_something, rounds), key=lambda one: one.on)
    was = before(said, said[-1]) if said else None
    return movement(was, said[-1]) if was else None


def whole_movement(rounds: Sequence[Round]) -> Movement | None:
    """From the first round to the last on the version that the last one has."""
    said = sorted(filter(_says_something, rounds), key=lambda one: one.on)
    alike = [one for one in said if one.of == said[-1].of]
    return movement(alike[0], alike[-1]) if len(alike) > 1 else None


def movements(rounds: Sequence[Round]) -> Iterator[Movement]:
    """One after the other, a list at a time."""
    by_list: dict[tuple[str, str], list[Round]] = {}
    for one in sorted(filter(_says_something, rounds), key=lambda one: one.on):
        by_list.setdefault(one.of, []).append(one)
    for alike in by_list.values():
        yield from (found for was, now in pairwise(alike) if (found := movement(was, now)))


def _says_something(one: Round) -> bool:
    return any(mark.level is not None and mark.level >= DONT_KNOW for mark in one.marks.values())
