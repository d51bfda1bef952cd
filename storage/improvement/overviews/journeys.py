"""Journeys of ideas, as far as somebody may see where they were taken up."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.improvement.cycles import Decision
from programme.improvement.journeys import Journey, travelled
from programme.people.acts import Act
from storage.ground.batches import some
from storage.improvement import ideas
from storage.improvement.tables import Cycle

Pair = tuple[str, str]
"""(Idea, improvement)."""


def of_viewer(session: Session, act: Act) -> tuple[Journey, ...]:
    """In all her programmes, the latest first."""
    taken = [
        (one.idea, improvement, one.since[improvement.id])
        for one in ideas.open_to(session, act.by.id)
        for improvement in one.by
        if travelled(one.idea, improvement)
    ]
    tests, became = _tests(session, {idea.id for idea, *_ in taken})
    found = (
        Journey(idea, one, at, tests.get((idea.id, one.id), 0), became.get((idea.id, one.id)))
        for idea, one, at in taken
    )
    return tuple(sorted(found, key=lambda one: (one.at, one.idea.id, one.improvement.id), reverse=True))


def _tests(session: Session, idea_ids: Collection[str]) -> tuple[dict[Pair, int], dict[Pair, Decision]]:
    """How many there are of each idea in each improvement, and the last decision about any of them."""
    tests: dict[Pair, int] = {}
    became: dict[Pair, Decision] = {}
    for ids in some(idea_ids):
        count = select(Cycle.idea_id, Cycle.improvement_id, func.count()).where(Cycle.idea_id.in_(ids))
        for idea_id, improvement_id, times in session.execute(
            count.group_by(Cycle.idea_id, Cycle.improvement_id)
        ):
            tests[str(idea_id), improvement_id] = times
        decided = select(Cycle.idea_id, Cycle.improvement_id, Cycle.decision).where(
            Cycle.idea_id.in_(ids), Cycle.decision.is_not(None)
        )
        for idea_id, improvement_id, decision in session.execute(decided.order_by(Cycle.decided_at)):
            if decision is not None:
                became[str(idea_id), improvement_id] = decision
    return tests, became
