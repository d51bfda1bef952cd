"""The final account of an organisation, drafted from what it has logged: to go on writing in, and to file."""

from collections.abc import Iterator

from exports.ground.documents import Document, Heading, Lines, Paragraph, Part, Picture, Quote, Table
from exports.ground.shapes import translated
from exports.preparations.preparations import answered, ours
from exports.reports.changes import changed
from exports.reports.levels import WIDTHS, in_all, levels
from programme.improvement.improvements import Improvement
from programme.reports.portraits import Portrait, Venture
from texts import Texts

TESTS = ("test", "prediction", "learned", "decision")
"""The columns of an improvement's tests."""
MOST_PICTURES = 8
MOST_QUOTES = 6


def account(of: Portrait, texts: Texts) -> Document:
    """What changed and for whom comes first."""
    day = texts.dates.dated(of.today)
    return Document(
        texts("account-title", organisation=of.organisation.name),
        texts("account-said", programme=of.programme.title, day=day),
        texts.language,
        f"{of.organisation.name}, {of.programme.title}",
        tuple(_parts(of, texts)),
    )


def _parts(of: Portrait, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("report-changed-title"))
    yield from changes(of.ventures, texts)
    yield Heading(texts("account-work"))
    for one in of.ventures:
        yield from _venture(one, texts)
    yield from _pictures(of, texts)
    yield from _assessed(of, texts)
    if of.reached:
        yield Heading(texts("presentation-reached"))
        yield Lines(tuple(dict.fromkeys(translated(one.outcome.text, texts) for one in of.reached)))
    yield from _forms(of, texts)
    if of.said:
        yield Heading(texts("account-said-title"))
        said = dict.fromkeys(one.text for one in of.said)
        yield from (Quote(texts("report-quote", text=each)) for each in list(said)[-MOST_QUOTES:])
    yield Heading(texts("presentation-onwards"))
    yield Lines(tuple(texts("presentation-onwards-lines").splitlines()))


def changes(ventures: tuple[Venture, ...], texts: Texts) -> Iterator[Part]:
    """A table of figures before and now, group by group; that there are none is said."""
    rows = tuple(row for one in ventures for measure in one.measures for row in changed(measure, texts))
    if not rows:
        yield Paragraph(texts("report-no-figures"), muted=True)
        return
    heads = tuple(texts(f"report-column-{name}") for name in ("measure", "group", "first", "latest"))
    yield Table(heads, rows, (0.34, 0.16, 0.25, 0.25))


def _venture(one: Venture, texts: Texts) -> Iterator[Part]:
    yield Heading(one.improvement.title, 2)
    state = texts("improvement-state-name", state=one.improvement.state)
    yield Paragraph(texts("account-state", state=state), muted=True)
    told = tuple(_told(one.improvement, texts))
    if told:
        yield Lines(told)
    if one.tests:
        heads = tuple(texts(f"report-column-{name}") for name in TESTS)
        rows = tuple(
            (
                f"{test.number}. {test.title}",
                test.prediction or "–",
                test.learned or "–",
                texts("cycle-decision", decision=test.decision) if test.decision else "–",
            )
            for test in one.tests
        )
        yield Table(heads, rows, (0.25, 0.22, 0.33, 0.2))


def _told(one: Improvement, texts: Texts) -> Iterator[str]:
    told = {"problem": one.problem, "aim": one.aim, "for-whom": one.for_whom, "how-much": one.how_much}
    told["secured"] = ", ".join(filter(None, (one.owned_by, one.secure_where)))
    told["spread"] = one.spread_to
    yield from (f"{texts(f'presentation-{what}')}: {said}" for what, said in told.items() if said)


def _assessed(of: Portrait, texts: Texts) -> Iterator[Part]:
    """Their own judgement, with what they say of it."""
    rows = levels(of.rounds, texts)
    if rows:
        yield Heading(texts("presentation-assessed"))
        yield Table(rows[0], rows[1:], WIDTHS)
        if in_all(of.rounds):
            yield Paragraph(in_all(of.rounds))


def _pictures(of: Portrait, texts: Texts) -> Iterator[Part]:
    from exports.figures.runcharts import run_chart_png

    drawn = [each for one in of.ventures for each in one.measures if len(each.days) > 1]
    for each in drawn[:MOST_PICTURES]:
        shows = f"{each.name}: " + "; ".join(" ".join(row[1:]) for row in changed(each, texts))
        yield Picture(run_chart_png(each.series(), texts=texts), shows)


def _forms(of: Portrait, texts: Texts) -> Iterator[Part]:
    """What was written before the close: success factors, challenges and lessons."""
    close = of.programme.template.steps[-1].id
    for one in of.forms_before(close):
        assert one.done is not None
        yield Heading(ours(translated(one.item.title, texts)))
        for answer in answered(one.item, dict(one.done.evidence.answers), texts):
            if answer.answer:
                yield Heading(answer.label, 2)
                yield Paragraph(answer.answer)
