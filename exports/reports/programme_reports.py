"""The programme's report for a steering group: what changed for whom, what was learned, how they judge it.

Nothing stands in it but what an organisation has approved, in its words; about the rest it counts.
"""

from collections.abc import Iterable, Iterator, Sequence

from exports.ground.documents import Document, Heading, Lines, Paragraph, Part, Quote
from programme.reports.report_parts import ReportPart, State
from texts import Texts


def programme_report(title: str, day: str, parts: Sequence[ReportPart], texts: Texts) -> Document:
    """``day`` is the day it was made on, in words."""
    approved = [one for one in parts if one.goes_in]
    return Document(
        texts("report-title", programme=title),
        texts("report-said", day=day),
        texts.language,
        f"{title}, {day}",
        tuple(_chapters(parts, approved, texts)),
    )


def _chapters(every: Sequence[ReportPart], approved: Sequence[ReportPart], texts: Texts) -> Iterator[Part]:
    yield Heading(texts("report-changed-title"))
    yield from _told("changed", approved, texts)
    yield Heading(texts("report-learned-title"), anew=True)
    yield from _told("learned", approved, texts)
    yield Heading(texts("report-assessed-title"), anew=True)
    yield Paragraph(texts("report-assessed-said"), muted=True)
    yield from _told("assessed", approved, texts)
    yield Heading(texts("report-quotes-title"), anew=True)
    yield from _quotes(approved, texts)
    yield Heading(texts("report-who-title"), 2)
    yield Paragraph(_who(every, texts), muted=True)


def _told(what: str, approved: Iterable[ReportPart], texts: Texts) -> Iterator[Part]:
    """Organisation by organisation, those that say something of it; that none does is said."""
    found = [(one.organisation, str(getattr(one.words, what))) for one in approved]
    said = [(name, text) for name, text in found if text]
    if not said:
        yield Paragraph(texts("report-nothing"), muted=True)
    for name, text in said:
        yield Heading(name, 2)
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        yield Lines(tuple(lines)) if lines[1:] else Paragraph(lines[0])


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
