"""The programme's report for a steering group: what changed for whom, what was learned, how they judge it.

Nothing stands in it but what an organisation has approved, in its words; about the rest it counts.
"""

from collections.abc import Iterable, Iterator, Sequence

from exports.ground.documents import Document, Heading, Lines, Paragraph, Part, Picture, Quote
from exports.reports.changes import changed
from programme.improvement.journeys import Flow
from programme.improvement.measures import Measure
from programme.reports.report_parts import ReportPart, State
from programme.screens.illustrations import Illustrations
from texts import Texts

CHART, FLOWS = 0.58, 0.62
"""Of the paper's width: two charts and their words have room on a page."""


def programme_report(
    title: str, day: str, parts: Sequence[ReportPart], shown: Illustrations, texts: Texts
) -> Document:
    """``day`` is the day it was made on, in words. Takes some tenths of a second for each picture."""
    approved = [one for one in parts if one.goes_in]
    return Document(
        texts("report-title", programme=title),
        texts("report-said", day=day),
        texts.language,
        f"{title}, {day}",
        tuple(_chapters(parts, approved, shown, texts)),
    )


def _chapters(
    every: Sequence[ReportPart], approved: Sequence[ReportPart], shown: Illustrations, texts: Texts
) -> Iterator[Part]:
    yield Heading(texts("report-changed-title"))
    yield from _told("changed", approved, texts, shown)
    yield Heading(texts("report-learned-title"), anew=True)
    yield from _told("learned", approved, texts)
    yield from _travelled(shown.flows, texts)
    yield Heading(texts("report-assessed-title"), anew=True)
    yield Paragraph(texts("report-assessed-said"), muted=True)
    yield from _told("assessed", approved, texts)
    yield Heading(texts("report-quotes-title"))
    yield from _quotes(approved, texts)
    yield Heading(texts("report-who-title"), 2)
    yield Paragraph(_who(every, texts), muted=True)


def _told(
    what: str, approved: Iterable[ReportPart], texts: Texts, shown: Illustrations | None = None
) -> Iterator[Part]:
    """Organisation by organisation, those that say something, with what is drawn; or that none does."""
    said = [(one, str(getattr(one.words, what))) for one in approved if getattr(one.words, what)]
    if not said:
        yield Paragraph(texts("report-nothing"), muted=True)
    for one, text in said:
        yield Heading(one.organisation, 2)
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        yield Lines(tuple(lines)) if lines[1:] else Paragraph(lines[0])
        for team, measure in shown.charts if shown else ():
            if team == one.organisation_id:
                yield _chart(measure, texts)


def _chart(measure: Measure, texts: Texts) -> Picture:
    from exports.figures.runcharts import run_chart_png

    shows = f"{measure.name}: " + "; ".join(" ".join(row[1:]) for row in changed(measure, texts))
    return Picture(run_chart_png(measure.series(), texts=texts), shows, CHART)


def _travelled(flows: Sequence[Flow], texts: Texts) -> Iterator[Part]:
    """Who took what from whom, where anything has travelled."""
    if flows:
        from exports.improvement.journey_pictures import journeys_png

        said = "; ".join(
            texts(
                "journeys-flow",
                origin=one.origin,
                taker=one.taker,
                ideas=one.ideas,
                adopted=one.adopted,
            )
            for one in flows
        )
        yield Picture(journeys_png(flows, texts=texts), said, FLOWS)
        yield Paragraph(f"{said}.", muted=True)


def _quotes(approved: Iterable[ReportPart], texts: Texts) -> Iterator[Part]:
    for one in approved:
        for line in one.words.quotes.splitlines():
            if line.strip():
                said = texts("report-quote", text=line.strip().strip('”"“'))
                yield Quote(said, one.organisation)


def _who(every: Sequence[ReportPart], texts: Texts) -> str:
    """Who stands in it by name; how many do not, and no more of them."""
    there = ", ".join(one.organisation for one in every if one.goes_in)
    waiting = sum(one.state is State.ASKED for one in every)
    left = sum(one.state is State.LEFT_OUT for one in every)
    return texts("report-who", there=there or "–", waiting=waiting, left=left)
