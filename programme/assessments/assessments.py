"""Assessments: a round of levels on a checklist's points, when it is done, and who differs in it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from programme.assessments.checklists import DONT_KNOW, Checklist
from programme.ground.languages import Words
from programme.people.people import Person

ENOUGH = 5
"""So many must have answered alone before it is shown where they differ: of fewer, names can be guessed."""
LONGEST_COMMENT = 300
LONGEST_COMPANY, LONGEST_WORDS = 600, 3000
"""Characters: the names of those who took part, and what is said of the whole."""
MODEL_SCALE = 3
"""Found on public pages: on the scale from 1 to 3, no 1 and a 3 on more than half marks a possible model."""


_SWEDISH = str.maketrans("åäö", "{|}")


def alphabetical(name: str) -> str:
    """How names of organisations are sorted: å, ä and ö come last, in that order."""
    return name.casefold().translate(_SWEDISH)


@dataclass(frozen=True, slots=True)
class Rival:
    """Another level for the same point, chosen by somebody who had not seen the first."""

    level: int
    by: Person


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of one point: its level (None until there is one, 0 for *don't know yet*), a comment.

    ``by`` is whoever chose the level, and when (UTC); ``noted_by`` the id of whoever wrote the comment. A
    ``rival`` waits for somebody to say which of the two holds.
    """

    point: str
    level: int | None = None
    comment: str = ""
    by: Person | None = None
    at: datetime | None = None
    noted_by: str | None = None
    rival: Rival | None = None

    @property
    def settled(self) -> bool:
        return self.level is not None and self.rival is None


@dataclass(frozen=True, slots=True)
class Round:
    """One organisation's levels before one meeting, on one version of one checklist.

    ``on`` is the meeting's day, which orders rounds. ``chosen_cluster_id`` is the cluster it was opened to.
    ``movement`` and ``needs`` are what the organisation says of the whole; ``took_part`` is names as written.
    """

    id: str
    programme_id: str
    organisation_id: str
    organisation: str
    preparation_id: str
    title: Words
    on: date
    checklist: Checklist
    begun_at: datetime
    begun_by: Person
    marks: Mapping[str, Mark] = field(default_factory=dict)
    took_part: str = ""
    movement: str = ""
    needs: str = ""
    chosen_cluster_id: str | None = None
    to_facilitator: bool = False
    done: bool = False

    def mark(self, point: str) -> Mark:
        return self.marks.get(point, Mark(point))

    def level(self, point: str) -> int | None:
        return self.mark(point).level

    @property
    def of(self) -> tuple[str, str]:
        """The checklist's id and version: only rounds of the same are compared."""
        return self.checklist.id, self.checklist.version

    @property
    def answered(self) -> int:
        """How many points have a level, or *don't know yet*, that nobody disputes."""
        return sum(self.mark(point.id).settled for point in self.checklist.points)

    @property
    def complete(self) -> bool:
        return self.answered == len(self.checklist.points)

    @property
    def disputed(self) -> tuple[Mark, ...]:
        """The points on which two levels were chosen at once."""
        marks = (self.mark(point.id) for point in self.checklist.points)
        return tuple(one for one in marks if one.rival is not None)

    @property
    def total(self) -> int:
        """The sum of the levels there are."""
        return sum(self.level(point.id) or 0 for point in self.checklist.points)


def is_possible_model(one: Round) -> bool:
    """A possible model organisation: on the scale 1-3 no 1, a 3 on more than half, and every point known."""
    levels = [one.level(point.id) for point in one.checklist.points]
    if one.checklist.highest != MODEL_SCALE or not one.complete or DONT_KNOW in levels:
        return False
    return 1 not in levels and levels.count(MODEL_SCALE) * 2 > len(levels)


@dataclass(frozen=True, slots=True)
class Alone:
    """What those who answered alone chose, without their names: point → level → how many."""

    people: int
    chosen: Mapping[str, Mapping[int, int]]

    @property
    def enough(self) -> bool:
        return self.people >= ENOUGH

    @property
    def differing(self) -> tuple[str, ...]:
        """The points on which they do not agree; none as long as they are too few."""
        return tuple(point for point, levels in self.chosen.items() if len(levels) > 1) if self.enough else ()


def alone(voices: Mapping[str, Mapping[str, int]]) -> Alone:
    """Of person → point → level."""
    points: dict[str, Counter[int]] = {}
    for levels in voices.values():
        for point, level in levels.items():
            points.setdefault(point, Counter())[level] += 1
    chosen = {point: dict(sorted(levels.items())) for point, levels in points.items()}
    return Alone(len(voices), chosen if len(voices) >= ENOUGH else {})
