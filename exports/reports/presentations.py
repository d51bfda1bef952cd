"""The presentation an organisation owes before a meeting, drafted from what it has logged."""

from collections.abc import Iterator

from exports.ground.shapes import translated
from exports.ground.slides import Deck, Slide, presented
from exports.preparations.preparations import Answer, answered, ours
from exports.reports.changes import changed
from exports.reports.levels import in_all, levels
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.preparations.preparations import Owed
from programme.preparations.presentations import IN_PRESENTATION, Variant
from programme.programmes.template import OwedBy
from programme.reports.portraits import Portrait, Venture
from texts import Texts

CHAIN = "chain"
"""The form in which the chain of governance is described, where a programme has one."""
MOST_PICTURES = 6
"""Run charts in one: more than that nobody looks at."""


def presentation(of: Portrait, variant: Variant, texts: Texts, *, master: bytes | None = None) -> bytes:
    """The .pptx. Takes some seconds where there are pictures: run it off the event loop."""
    return presented(deck(of, variant, texts), master)


def deck(of: Portrait, variant: Variant, texts: Texts) -> Deck:
    """What stands in it, slide by slide."""
    about = {Variant.GOVERNANCE: _governance, Variant.CLOSE: _close}.get(variant, _improvement)
    when = texts.dates.dated(of.meeting.on) if of.meeting else ""
    meeting = translated(of.meeting.title, texts) if of.meeting else of.programme.title
    slides = (slide for slide in about(of, texts) if slide.lines or slide.table or slide.picture)
    return Deck(of.organisation.name, "\n".join(filter(None, (meeting, when))), tuple(slides))


def _governance(of: Portrait, texts: Texts) -> Iterator[Slide]:
    yield from _forms(of, texts)
    if CHAIN not in {one.item.id for one in of.forms}:
        yield _prompts(CHAIN, texts)
    yield _assessed(of, texts)
    yield Slide(texts("presentation-areas"), tuple(map(_area, of.ventures)))
    yield _prompts("ask", texts)


def _improvement(of: Portrait, texts: Texts) -> Iterator[Slide]:
    yield _stand(of, texts)
    for one in of.ventures:
        yield from _venture(one, texts)
    yield from _pictures(of, texts)
    yield _assessed(of, texts)
    yield from _forms(of, texts)
    yield _prompts("ask", texts)


def _close(of: Portrait, texts: Texts) -> Iterator[Slide]:
    yield _stand(of, texts)
    rows = [row for one in of.ventures for measure in one.measures for row in changed(measure, texts)]
    if rows:
        heads = tuple(texts(f"report-column-{name}") for name in ("measure", "group", "first", "latest"))
        yield Slide(texts("presentation-changed"), table=(heads, *rows))
    for one in of.ventures:
        yield from _venture(one, texts)
    yield from _pictures(of, texts)
    yield _assessed(of, texts)
    yield Slide(texts("presentation-moved"), tuple(in_all(of.rounds).splitlines()))
    reached = dict.fromkeys(translated(one.outcome.text, texts) for one in of.reached)
    yield Slide(texts("presentation-reached"), tuple(reached))
    yield from _forms(of, texts)
    yield _prompts("onwards", texts)


def _stand(of: Portrait, texts: Texts) -> Slide:
    """Where we stand: each improvement with where it is."""
    return Slide(texts("presentation-stand"), tuple(_where(one, texts) for one in of.ventures))


def _assessed(of: Portrait, texts: Texts) -> Slide:
    return Slide(texts("presentation-assessed"), table=levels(of.rounds, texts))


def _where(one: Venture, texts: Texts) -> str:
    state = texts("improvement-state-name", state=one.improvement.state)
    return texts("presentation-where", title=one.improvement.title, state=state, tests=len(one.tests))


def _area(one: Venture) -> str:
    aim = one.improvement.aim or one.improvement.problem
    return f"{one.improvement.title}: {aim}" if aim else one.improvement.title


def _venture(one: Venture, texts: Texts) -> Iterator[Slide]:
    """An improvement: its aim, then its tests with what was expected and what came."""
    notes = texts("presentation-held") if one.held else ""
    yield Slide(one.improvement.title, tuple(_aim(one.improvement, texts)), notes=notes)
    if one.tests:
        heads = tuple(
            texts(f"report-column-{name}") for name in ("test", "prediction", "learned", "decision")
        )
        title = texts("presentation-tests", title=one.improvement.title)
        yield Slide(title, table=(heads, *(_test(test, texts) for test in one.tests)), notes=notes)


def _aim(one: Improvement, texts: Texts) -> Iterator[str]:
    told = {"problem": one.problem, "aim": one.aim, "for-whom": one.for_whom, "how-much": one.how_much}
    told["by-when"] = texts.dates.dated(one.by_when) if one.by_when else ""
    told["secured"] = ", ".join(filter(None, (one.owned_by, one.secure_where)))
    told["spread"] = one.spread_to
    for what, said in told.items():
        if said:
            yield f"{texts(f'presentation-{what}')}: {said}"


def _test(one: Cycle, texts: Texts) -> tuple[str, ...]:
    matched = texts("cycle-matched", how=one.matched) if one.matched else ""
    decision = texts("cycle-decision", decision=one.decision) if one.decision else ""
    seen = one.learned or next((each.text for each in reversed(one.observations) if each.text), "")
    return (
        f"{one.number}. {one.title}",
        one.prediction or "–",
        ". ".join(filter(None, (matched, seen))) or "–",
        ". ".join(filter(None, (decision, one.decision_why))) or "–",
    )


def _pictures(of: Portrait, texts: Texts) -> Iterator[Slide]:
    drawn = [(one, measure) for one in of.ventures for measure in one.measures if len(measure.days) > 1]
    for one, measure in drawn[:MOST_PICTURES]:
        yield _picture(one.improvement, measure, texts)


def _picture(one: Improvement, measure: Measure, texts: Texts) -> Slide:
    from exports.figures.runcharts import run_chart_png

    series = measure.series()
    said = "; ".join(" ".join(row[1:]) for row in changed(measure, texts))
    shows = f"{measure.name}: {said}"
    return Slide(measure.name, (one.title,), picture=run_chart_png(series, texts=texts), shows=shows)


def _forms(of: Portrait, texts: Texts) -> Iterator[Slide]:
    """What was written once lands here, a form a slide: what this meeting is about comes first.

    A mentor's report is for who leads the programme, and not for the others.
    """
    step = of.meeting.step if of.meeting else ""
    told = {one.item.id: one for one in of.forms if one.item.owed_by is not OwedBy.MENTOR}
    before = (one.item.id for one in of.forms_before(step))
    for item in dict.fromkeys((*IN_PRESENTATION.get(step, ()), *before)):
        if item in told:
            title = ours(translated(told[item].item.title, texts))
            yield Slide(title, tuple(_said(told[item], texts)))


def _said(form: Owed, texts: Texts) -> Iterator[str]:
    assert form.done is not None
    said = answered(form.item, dict(form.done.evidence.answers), texts)
    return (_told(one) for one in said if one.answer)


def _told(one: Answer) -> str:
    return (
        f"{one.label} {one.answer}" if one.label.endswith(("?", ".", ":")) else f"{one.label}: {one.answer}"
    )


def _prompts(what: str, texts: Texts) -> Slide:
    """What only they can say: questions to write over."""
    return Slide(texts(f"presentation-{what}"), tuple(texts(f"presentation-{what}-lines").splitlines()))
