"""Pieces of the programme's report: somebody's words under their name, a chart, what travelled, quotes."""

from collections.abc import Iterable, Iterator, Sequence

from exports.ground.documents import Heading, Lines, Paragraph, Part, Picture, Quote
from exports.reports.changes import changed
from programme.improvement.journeys import Flow
from programme.improvement.measures import Measure
from programme.reports.excerpts import Excerpt
from programme.reports.report_parts import ReportPart, State
from texts import Texts

CHART, FLOWS = 0.58, 0.62
"""Of the paper's width: two charts and their words have room on a page."""
Charts = Sequence[tuple[str, Measure]]
"""Measures by their organisation's id."""


def told(said: Sequence[Excerpt], texts: Texts, charts: Charts = ()) -> Iterator[Part]:
    """Organisation by organisation, with what is drawn; or that none says anything."""
    if not said:
        yield Paragraph(texts("report-nothing"), muted=True)
    for one in said:
        yield Heading(one.part.organisation, 2)
        yield in_lines(one.text)
        yield from drawn(charts, texts, of=one.part)


def in_lines(text: str) -> Lines | Paragraph:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return Lines(tuple(lines)) if lines[1:] else Paragraph("".join(lines))


def drawn(charts: Charts, texts: Texts, *, of: ReportPart) -> Iterator[Part]:
    from exports.figures.runcharts import run_chart_png

    for team, measure in charts:
        if team == of.organisation_id:
            shows = f"{measure.name}: " + "; ".join(" ".join(row[1:]) for row in changed(measure, texts))
            yield Picture(run_chart_png(measure.series(), texts=texts), shows, CHART)


def travelled(flows: Sequence[Flow], texts: Texts, *, most: int | None = None) -> Iterator[Part]:
    """Who took what from whom, where anything has travelled; of more than ``most`` that it has."""
    if not flows:
        return
    if most is not None and len(flows) > most:
        ideas, adopted = sum(one.ideas for one in flows), sum(one.adopted for one in flows)
        takers = len({one.taker for one in flows})
        yield Paragraph(texts("report-travelled", ideas=ideas, adopted=adopted, takers=takers))
        return
    from exports.improvement.journey_pictures import journeys_png

    said = "; ".join(
        texts("journeys-flow", origin=one.origin, taker=one.taker, ideas=one.ideas, adopted=one.adopted)
        for one in flows
    )
    yield Picture(journeys_png(flows, texts=texts), said, FLOWS)
    yield Paragraph(f"{said}.", muted=True)


def quotes(approved: Iterable[ReportPart], texts: Texts) -> Iterator[Quote]:
    for one in approved:
        for line in one.words.quotes.splitlines():
            if line.strip():
                yield Quote(texts("report-quote", text=line.strip().strip('”"“')), one.organisation)


def who(every: Sequence[ReportPart], texts: Texts, *, named: bool = True) -> str:
    """Who stands in it by name, or how many; how many do not, and no more of them."""
    there = [one.organisation for one in every if one.goes_in]
    waiting = sum(one.state is State.ASKED for one in every)
    left = sum(one.state is State.LEFT_OUT for one in every)
    said = ", ".join(there) if named else texts("report-who-counted", count=len(there))
    return texts("report-who", there=said or "–", waiting=waiting, left=left)
