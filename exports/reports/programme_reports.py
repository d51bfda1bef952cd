"""The programme's report for a steering group: what changed for whom, what was learned, how they judge it.

Nothing stands in it but what an organisation has approved, in its words; about the rest it counts. Four pages
are to be read: chapters have their own as long as all has room on them, and follow on each other before a
word is left out. Where even so it has none, they are excerpts, and all of it stands in an appendix.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exports.ground.documents import Document, Heading, Paragraph, Part
from exports.reports import room
from exports.reports.four_pages import appendix, four_pages
from exports.reports.report_pieces import quotes, told, travelled, who
from programme.reports.excerpts import fields
from programme.reports.report_parts import ReportPart
from programme.screens.illustrations import Illustrations
from texts import Texts

MOST_PAGES = 4
TITLE = 30.0
"""Millimetres that the title and what stands under it take."""


def programme_report(
    title: str, day: str, parts: Sequence[ReportPart], shown: Illustrations, texts: Texts
) -> Document:
    """``day`` is the day it was made on, in words. Takes some tenths of a second for each picture."""
    approved, said = [one for one in parts if one.goes_in], "report-said"
    made = tuple(_whole(parts, approved, shown, texts))
    if room.pages(made, used=TITLE) > MOST_PAGES:
        made = tuple(_following(made))
    if room.pages(made, used=TITLE) > MOST_PAGES:
        said = "report-said-excerpts"
        made = (*four_pages(parts, approved, shown, texts, used=TITLE), *appendix(approved, texts))
    name = texts("report-title", programme=title)
    return Document(name, texts(said, day=day), texts.language, f"{title}, {day}", made)


def _whole(
    every: Sequence[ReportPart], approved: Sequence[ReportPart], shown: Illustrations, texts: Texts
) -> Iterator[Part]:
    yield Heading(texts("report-changed-title"))
    yield from told(fields(approved, "changed"), texts, shown.charts)
    yield Heading(texts("report-learned-title"), anew=True)
    yield from told(fields(approved, "learned"), texts)
    yield from travelled(shown.flows, texts)
    yield Heading(texts("report-assessed-title"), anew=True)
    yield Paragraph(texts("report-assessed-said"), muted=True)
    yield from told(fields(approved, "assessed"), texts)
    yield Heading(texts("report-quotes-title"))
    yield from quotes(approved, texts)
    yield Heading(texts("report-who-title"), 2)
    yield Paragraph(who(every, texts), muted=True)


def _following(parts: Sequence[Part]) -> Iterator[Part]:
    """Chapters on each other, none on a page of its own."""
    for one in parts:
        yield replace(one, anew=False) if isinstance(one, Heading) else one
