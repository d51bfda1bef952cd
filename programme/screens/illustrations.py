"""What is drawn in the programme's report: only of organisations that have approved their part of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from programme.improvement.cycles import Decision
from programme.improvement.journeys import Flow, Journey, flows, travelled
from programme.improvement.measures import Measure, without_small_counts
from programme.reports.report_parts import ReportPart
from programme.screens.exports import Extract

MOST_CHARTS = 3
"""In a report of four pages."""
FEWEST_DAYS = 10
"""Measured on: fewer points say too little for a picture (programme/figures/runcharts.py)."""


@dataclass(frozen=True, slots=True)
class Illustrations:
    """``charts`` are measures by their organisation's id; ``flows`` who took ideas from whom."""

    charts: tuple[tuple[str, Measure], ...] = ()
    flows: tuple[Flow, ...] = ()


def illustrations(extract: Extract, parts: Sequence[ReportPart]) -> Illustrations:
    """What says most: a measure that an approved part names, those with groups and with most days first."""
    approved = [one for one in parts if one.goes_in]
    charts = [(one.organisation_id, measure) for one in approved for measure in _named(extract, one)]
    charts.sort(key=lambda one: (not one[1].groups, -len(one[1].days)))
    teams = {one.organisation_id for one in approved}
    return Illustrations(tuple(charts[:MOST_CHARTS]), flows(_journeys(extract, teams)))


def _named(extract: Extract, part: ReportPart) -> Iterator[Measure]:
    """Whoever strikes out a measure's line takes its picture out as well."""
    for one in map(without_small_counts, extract.measures):
        named = one.name.casefold() in part.words.changed.casefold()
        if one.organisation_id == part.organisation_id and named and len(one.days) >= FEWEST_DAYS:
            yield one


def _journeys(extract: Extract, teams: set[str]) -> Iterator[Journey]:
    """Between two that both stand in the report."""
    adopted = {
        (one.cycle.plan.idea_id, one.cycle.improvement_id)
        for one in extract.cycles
        if one.cycle.decision is Decision.ADOPT
    }
    for taken in extract.ideas:
        for one in taken.by:
            if travelled(taken.idea, one) and {taken.idea.organisation_id, one.organisation_id} <= teams:
                became = Decision.ADOPT if (taken.idea.id, one.id) in adopted else None
                yield Journey(taken.idea, one, taken.idea.at, became=became)
