"""What is drawn in the programme's report: only of organisations that have approved their part of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

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
    approved = {one.organisation_id: one for one in parts if one.goes_in}
    named = tuple(_named(extract, approved))
    charts = [one for one in named if len(one[1].days) >= FEWEST_DAYS]
    charts.sort(key=lambda one: (not one[1].groups, -len(one[1].days)))
    return Illustrations(tuple(charts[:MOST_CHARTS]), named, flows(_journeys(extract, approved)))


def _named(extract: Extract, approved: Mapping[str, ReportPart]) -> Iterator[tuple[str, Measure]]:
    """By what each organisation says; whoever strikes out a measure's line takes its picture out as well."""
    for one in extract.measures:
        part = approved.get(one.organisation_id)
        if part is not None and one.name.casefold() in part.words.changed.casefold():
            yield one.organisation_id, without_small_counts(_as_approved(one, part, extract.programme))


def _as_approved(one: Measure, part: ReportPart, programme: Programme) -> Measure:
    """What was written after the approval nobody has approved, whatever day it is about."""
    settled = _settled(part)
    last = programme.today(settled)
    return replace(
        one,
        values=tuple(each for each in one.values if each.on <= last and _was_there(each.at, settled)),
        notes=tuple(each for each in one.notes if each.on <= last and _was_there(each.at, settled)),
        began=tuple(each for each in one.began if each[0] <= last),
    )


def _was_there(written: datetime | None, settled: datetime) -> bool:
    return written is None or written <= settled


def _settled(part: ReportPart) -> datetime:
    return part.settled_at or datetime.min.replace(tzinfo=UTC)


def _journeys(extract: Extract, approved: Mapping[str, ReportPart]) -> Iterator[Journey]:
    """Between two that both stand in the report, as it was when the first of them approved its part."""
    adopted = _adopted(extract)
    for taken in extract.ideas:
        for one in taken.by:
            both = [approved.get(team) for team in (taken.idea.organisation_id, one.organisation_id)]
            settled = min((_settled(part) for part in both if part), default=None) if all(both) else None
            since = taken.since.get(one.id)
            if settled and since and since <= settled and travelled(taken.idea, one):
                when = adopted.get((taken.idea.id, one.id))
                became = Decision.ADOPT if when is not None and when <= settled else None
                yield Journey(taken.idea, one, since, became=became)


def _adopted(extract: Extract) -> dict[tuple[str | None, str], datetime]:
    """(Idea, improvement) → when it was first decided there to adopt it."""
    found: dict[tuple[str | None, str], datetime] = {}
    for one in (each.cycle for each in extract.cycles):
        if one.decision is Decision.ADOPT and one.decided_at is not None:
            key = one.plan.idea_id, one.improvement_id
            found[key] = min(found.get(key, one.decided_at), one.decided_at)
    return found
