"""What is drawn in the programme's report: only of organisations that have approved their part of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from programme.improvement.cycles import Decision
from programme.improvement.journeys import Flow, Journey, flows, travelled
from programme.improvement.measures import Measure, without_small_counts
from programme.programmes.programmes import Programme
from programme.reports.report_parts import ReportPart
from programme.screens.exports import Extract

MOST_CHARTS = 3
"""In a report of four pages."""
FEWEST_DAYS = 10
"""Measured on: fewer points say too little for a picture (programme/figures/runcharts.py)."""


@dataclass(frozen=True, slots=True)
class Illustrations:
    """``charts`` are measures by their organisation's id; ``flows`` who took ideas from whom.

    ``named`` are all measures that the parts name, of which the charts are some.
    """

    charts: tuple[tuple[str, Measure], ...] = ()
    named: tuple[tuple[str, Measure], ...] = ()
    flows: tuple[Flow, ...] = ()


def illustrations(extract: Extract, parts: Sequence[ReportPart]) -> Illustrations:
    """What says most: a measure that an approved part names, those with groups and with most days first."""
    approved = [one for one in parts if one.goes_in]
    named = tuple(_named(extract, {one.organisation_id: one for one in approved}))
    charts = [one for one in named if len(one[1].days) >= FEWEST_DAYS]
    charts.sort(key=lambda one: (not one[1].groups, -len(one[1].days)))
    teams = {one.organisation_id for one in approved}
    return Illustrations(tuple(charts[:MOST_CHARTS]), named, flows(_journeys(extract, teams)))


def _named(extract: Extract, approved: Mapping[str, ReportPart]) -> Iterator[tuple[str, Measure]]:
    """By what each organisation says; whoever strikes out a measure's line takes its picture out as well."""
    for one in extract.measures:
        part = approved.get(one.organisation_id)
        if part is not None and one.name.casefold() in part.words.changed.casefold():
            yield one.organisation_id, without_small_counts(_as_approved(one, part, extract.programme))


def _as_approved(one: Measure, part: ReportPart, programme: Programme) -> Measure:
    """What was measured and noted after the approval nobody has approved."""
    last = programme.today(part.settled_at) if part.settled_at else date.min
    return replace(
        one,
        values=tuple(each for each in one.values if each.on <= last),
        notes=tuple(each for each in one.notes if each.on <= last),
        began=tuple(each for each in one.began if each[0] <= last),
    )


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
