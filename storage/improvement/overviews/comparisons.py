"""Comparisons: the same idea in many teams, each side with its tests and what it measures."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.improvement.ideas import Side
from programme.improvement.improvements import Improvement
from programme.people.acts import Act
from programme.people.visibility import may_see_improvement
from storage.improvement import cycles, measures
from storage.improvement.tables import Cycle, Measure
from storage.people import people


def sides(session: Session, act: Act, idea_id: str, improvements: Sequence[Improvement]) -> tuple[Side, ...]:
    """Those of ``improvements`` that she may see, with their tests of the idea and all they measure.

    Small counts are seen in the own organisation only.
    """
    viewer = people.viewer(session, act.by.id)
    seen = [one for one in improvements if may_see_improvement(viewer, one)]
    ids = [one.id for one in seen]
    tests = cycles.among(session, Cycle.improvement_id.in_(ids), Cycle.idea_id == idea_id)
    counted = measures.among(session, Measure.improvement_id.in_(ids))
    return tuple(
        Side(
            one,
            tuple(cycles.as_seen(viewer, test) for test in tests if test.improvement_id == one.id),
            tuple(measures.as_seen(viewer, each) for each in counted if each.improvement_id == one.id),
        )
        for one in seen
    )
