"""Cases: one round with all that a window about it speaks of, to its reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from programme.assessments.assessments import Alone, Round
from programme.assessments.movements import Movement, movement
from programme.people.people import Person


@dataclass(frozen=True, slots=True)
class Case:
    """A round with the one before it on the same version, and who answered alone.

    ``mine`` is what its reader chose alone. ``improvements`` are titles by the point they are linked to.
    ``writes`` and ``opens`` are whether she may choose levels, and decide who sees them.
    """

    round: Round
    reader: Person
    before: Round | None = None
    alone: Alone = field(default_factory=lambda: Alone(0, {}))
    mine: Mapping[str, int] = field(default_factory=dict)
    improvements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    writes: bool = True
    opens: bool = True

    @property
    def movement(self) -> Movement | None:
        return movement(self.before, self.round) if self.before else None


def by_points(linked: Mapping[str, tuple[str, ...]], one: Round) -> dict[str, tuple[str, ...]]:
    """Point → titles, out of title → points as a team has written them: by id, number or name."""
    found: dict[str, list[str]] = {}
    for point in one.checklist.points:
        called = {point.id, point.number, point.short.sv.casefold(), point.short.en.casefold()}
        for title, points in linked.items():
            if called & {each.casefold() for each in points}:
                found.setdefault(point.id, []).append(title)
    return {point: tuple(titles) for point, titles in found.items()}
