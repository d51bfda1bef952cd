"""An organisation's improvements with their tests and measures, for a part of a report to be drafted from."""

from sqlalchemy.orm import Session

from programme.assessments.movements import Movement, whole_movement
from programme.improvement.cycles import without_small_counts
from programme.improvement.measures import without_small_counts as without_small_values
from programme.people.acts import Act
from programme.reports.portraits import Venture
from programme.reports.report_parts import ReportPart
from storage.assessments import rounds
from storage.improvement import cycles, improvements, measures
from storage.improvement.tables import Cycle, Improvement, Measure
from storage.reports import report_parts


def of_part(
    session: Session, act: Act, part_id: str
) -> tuple[ReportPart, tuple[Venture, ...], Movement | None]:
    """The part, what she may see of what it is about, and the whole movement of its self-assessments.

    Small counts are left out, for others are to read.

    Raises Refusal for anybody outside the organisation.
    """
    part = report_parts.own(session, act, part_id)
    seen = improvements.seen_by(session, act.by.id, Improvement.organisation_id == part.organisation_id)
    ids = [one.id for one in seen]
    tests = cycles.among(session, Cycle.improvement_id.in_(ids))
    counted = measures.among(session, Measure.improvement_id.in_(ids))
    ventures = tuple(
        Venture(
            one,
            tuple(without_small_counts(test) for test in tests if test.improvement_id == one.id),
            tuple(without_small_values(each) for each in counted if each.improvement_id == one.id),
        )
        for one in seen
    )
    told = rounds.rounds_of(session, [part.organisation_id])[part.organisation_id]
    return part, ventures, whole_movement(told) if told else None
