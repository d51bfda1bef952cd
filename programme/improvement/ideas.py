"""Ideas: a change that could be made, where it came from, and every team that has taken it up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from programme.ground.refusals import Refusal
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.people.rights import Right, allows
from programme.people.visibility import Viewer, may_see_improvement, ties

LONGEST = 300


@dataclass(frozen=True, slots=True)
class Idea:
    """``organisation`` is the name of where it came from. ``at`` is UTC."""

    id: str
    programme_id: str
    organisation_id: str
    organisation: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TakenUp:
    """An idea with the improvements that have taken it up, as far as one reader may see them.

    ``since`` is when each of them did, by its id, where that was asked for; moments are UTC.
    """

    idea: Idea
    by: tuple[Improvement, ...]
    since: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def elsewhere(self) -> int:
        """In how many of them others than where it came from work with it."""
        return sum(one.organisation_id != self.idea.organisation_id for one in self.by)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same idea in many teams, side by side; ``mine`` are the reader's that could still take it up.

    ``may_set_aside`` are the ids of those that have, and that she works on.
    """

    taken: TakenUp
    mine: tuple[Improvement, ...]
    may_set_aside: frozenset[str]
    may_begin: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One team's, as one reader may see it: its tests of the idea, and what it measures meanwhile."""

    improvement: Improvement
    cycles: tuple[Cycle, ...] = ()
    measures: tuple[Measure, ...] = ()


def worded(text: str) -> str:
    """The idea with single spaces; raises Refusal when there is none, or too much of it."""
    words = " ".join(text.split())
    if not words:
        raise Refusal("idea-empty", field="text")
    if len(words) > LONGEST:
        raise Refusal("idea-long", field="text", most=LONGEST, length=len(words))
    return words


def may_see_idea(viewer: Viewer, idea: Idea, taken_up_by: Iterable[Improvement]) -> bool:
    """Where it came from, and whoever may see an improvement that has taken it up."""
    hers = allows(Right.SEE_IDEA, ties(viewer, idea.programme_id, organisation_id=idea.organisation_id))
    return hers or any(may_see_improvement(viewer, one) for one in taken_up_by)
