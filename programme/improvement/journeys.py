"""Journeys: who took which idea from whom, and what became of it there."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from programme.improvement.cycles import Decision
from programme.improvement.ideas import Idea
from programme.improvement.improvements import Improvement


@dataclass(frozen=True, slots=True)
class Journey:
    """An idea in an improvement of another organisation than it came from, since ``at`` (UTC).

    ``tests`` are those of it there, and ``became`` what was decided about the last that has a decision.
    """

    idea: Idea
    improvement: Improvement
    at: datetime
    tests: int = 0
    became: Decision | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """How many ideas went from one organisation to another, by their names, and how many were adopted."""

    origin: str
    taker: str
    ideas: int
    adopted: int


def travelled(idea: Idea, improvement: Improvement) -> bool:
    """What a team does with its own idea is no journey."""
    return idea.organisation_id != improvement.organisation_id


def flows(journeys: Iterable[Journey]) -> tuple[Flow, ...]:
    """By name, for there is no order of rank; an idea that two teams of one organisation took counts once."""
    went: dict[tuple[str, str, str], bool] = {}
    for one in journeys:
        key = one.idea.organisation, one.improvement.organisation, one.idea.id
        went[key] = went.get(key, False) or one.became is Decision.ADOPT
    ideas = Counter((origin, taker) for origin, taker, _ in went)
    adopted = Counter((origin, taker) for (origin, taker, _), so in went.items() if so)
    return tuple(Flow(*pair, count, adopted[pair]) for pair, count in sorted(ideas.items()))
