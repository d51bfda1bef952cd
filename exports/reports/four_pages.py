"""Four pages of what many have approved: for whom it changed, counted; excerpts; and all of it after them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from exports.ground.documents import Heading, Named, Paragraph, Part, Quote, Table
from exports.reports import room
from exports.reports.report_pieces import drawn, in_lines, quotes, travelled, who
from programme.reports.changes import Tally, Way, tallies
from programme.reports.excerpts import BRIEF, ROOMY, Excerpt, chosen, fields, shortened, unseen_first
from programme.reports.report_parts import ReportPart
from programme.screens.illustrations import Illustrations
from texts import Texts

PAGES = 4
SHARES = {"changed": 0.5, "learned": 0.27, "assessed": 0.23}
"""Of what is left when what stands there anyway has its room."""
FOR_QUOTES = 75.0
"""Millimetres."""
MOST_FLOWS = 8
FEWEST = 5
"""Measures: fewer are told one by one, and not counted."""


@dataclass
class _Pages:
    """What is there to choose from, and who has been seen on the pages that have been written."""

    approved: Sequence[ReportPart]
    shown: Illustrations
    texts: Texts
    seen: set[str] = field(default_factory=set)


def four_pages(
    every: Sequence[ReportPart],
    approved: Sequence[ReportPart],
    shown: Illustrations,
    texts: Texts,
    *,
    used: float,
) -> Iterator[Part]:
    """``used`` are the millimetres of the first page that are taken already."""
    what = _Pages(approved, shown, texts)
    counted = tuple(_counted(shown, texts))
    flows = tuple(travelled(shown.flows, texts, most=MOST_FLOWS))
    chart = tuple(_chart(what))
    end = (Heading(texts("report-who-title"), 2), Paragraph(who(every, texts, named=False), muted=True))
    heads = {one: _head(one, texts) for one in SHARES}
    fixed = (*counted, *flows, *chart, *end, *(part for one in heads.values() for part in one))
    left = PAGES * room.FLOWING - used - room.total(fixed) - FOR_QUOTES - _HEADED
    chapters = _chapters(what, left)
    for name, between in (("changed", (*counted, *chart)), ("learned", flows), ("assessed", ())):
        yield from heads[name]
        yield from between
        yield from chapters[name]
    yield Heading(texts("report-quotes-title"))
    yield from _quoted(what)
    yield from end


_HEADED = 20.0
"""Millimetres of the quotes' heading."""


def _head(name: str, texts: Texts) -> tuple[Part, ...]:
    said = (Paragraph(texts("report-assessed-said"), muted=True),) if name == "assessed" else ()
    return Heading(texts(f"report-{name}-title")), *said


def _counted(shown: Illustrations, texts: Texts) -> Iterator[Part]:
    """How many measures went which way for whom, where there are enough of them to be counted."""
    some = tallies(measure for _, measure in shown.named)
    if sum(one.ways.total() for one in some if not one.group) < FEWEST:
        return
    heads = texts("report-tally-group"), *(texts(f"report-tally-{way}") for way in Way)
    yield Table(heads, tuple(_row(one, texts) for one in some), (0.4, 0.2, 0.2, 0.2))
    yield Paragraph(texts("report-tally-said"), muted=True)


def _row(one: Tally, texts: Texts) -> tuple[str, ...]:
    return one.group or texts("report-tally-gap"), *(str(one.ways[way]) for way in Way)


def _chart(what: _Pages) -> Iterator[Part]:
    """The one that says most."""
    for team, measure in what.shown.charts[:1]:
        part = next(one for one in what.approved if one.organisation_id == team)
        yield Heading(part.organisation, 2)
        yield from drawn([(team, measure)], what.texts, of=part)


def _chapters(what: _Pages, left: float) -> dict[str, tuple[Part, ...]]:
    """As much of everybody's as has room; or a little of as many as possible."""
    told = {name: fields(what.approved, name) for name in SHARES}
    for most in ROOMY:
        made = {name: tuple(_brief(some, most)) for name, some in told.items()}
        if sum(room.total(some) for some in made.values()) <= left:
            return made
    few, over = {}, 0.0
    for name, some in told.items():
        given = left * SHARES[name] + over
        few[name] = tuple(_few(what, some, name, given))
        over = given - room.total(few[name])
    return few


def _few(what: _Pages, told: Sequence[Excerpt], name: str, left: float) -> Iterator[Part]:
    """Where it changed for groups that were measured comes first, and then those who have not been seen."""
    split = {team for team, measure in what.shown.named if measure.groups}
    picked = chosen(
        told,
        room=left - 2 * room.LINE,
        height=lambda one: room.total(_brief([one], BRIEF)),
        first=(lambda one: one.part.organisation_id not in split)
        if name == "changed"
        else unseen_first(frozenset(what.seen)),
    )
    what.seen.update(one.part.id for one in picked)
    if len(picked) < len(told):
        said = what.texts(f"report-few-{name}", shown=len(picked), all=len(told))
        yield Paragraph(said, muted=True)
    yield from _brief(picked, BRIEF)


def _brief(told: Iterable[Excerpt], most: int) -> Iterator[Part]:
    """A line each."""
    lines = ((one.part.organisation, " ".join(shortened(one.text, most).splitlines())) for one in told)
    if made := tuple(lines):
        yield Named(made)


def _quoted(what: _Pages) -> Iterator[Quote]:
    """One each, whole, and of those first who have not been seen."""
    left = FOR_QUOTES
    for part in sorted(what.approved, key=lambda one: one.id in what.seen):
        for one in list(quotes([part], what.texts))[:1]:
            left -= room.height(one)
            if left >= 0:
                yield one


def appendix(approved: Sequence[ReportPart], texts: Texts) -> Iterator[Part]:
    """Each organisation's part, whole."""
    yield Heading(texts("report-appendix-title"), anew=True)
    yield Paragraph(texts("report-appendix-said", count=len(approved)), muted=True)
    for one in approved:
        yield Heading(one.organisation, 2)
        for name in SHARES:
            if text := str(getattr(one.words, name)).strip():
                yield Paragraph(texts("report-appendix-field", field=name), muted=True)
                yield in_lines(text)
        yield from (replace(each, by="") for each in quotes([one], texts))
