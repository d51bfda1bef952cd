"""Forms of tests: opened about one, kept, and what they were opened from drawn again."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.places import place
from handlers.ground.visit import Visit
from programme.improvement.cases import Case
from programme.improvement.cycles import CarriedOut, Decision, Seen
from programme.improvement.measures import Figures
from storage.ground.columns import new_id
from storage.improvement import cycle_deeds, cycles
from views.ground.windows import kept, recalled
from views.improvement import cycle_forms, cycle_window
from views.improvement import cycles as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]
Draw = Callable[..., dict[str, Any]]


def opens(form: Draw, **facts: object) -> Listener:
    """A button whose value is the test's id: it opens a form about it, over where the button stands."""

    async def opened(visit: Visit) -> None:
        case = await visit.asks(cycles.case_to_work_on, visit.value)
        await visit.opens(form(case, *facts.values(), visit.texts, memory=_memory(visit.body, case)))

    return opened


def _memory(body: Body, case: Case) -> str:
    """What the form is about and what its figures are of; and where it was opened, when over no window."""
    in_modal = (body.get("view") or {}).get("type") == "modal"
    return windows.memory(
        body,
        cycle=case.cycle.id,
        line=new_id(),
        measures=[[measure.id, *fields] for measure, fields in cycle_forms.figures_asked(case.measures)],
        place=None if in_modal else place(body, touched=case.cycle.id),
    )


async def open_new(visit: Visit) -> None:
    paper = await visit.asks(cycles.paper, visit.value)
    in_modal = (visit.body.get("view") or {}).get("type") == "modal"
    memory = windows.memory(
        visit.body,
        cycle=paper.cycle_id,
        improvement=paper.improvement.id,
        new=True,
        place=None if in_modal else place(visit.body, touched=paper.improvement.id),
    )
    await visit.opens(cycle_forms.plan_form(paper, visit.texts, memory=memory))


def opens_plan(form: Draw) -> Listener:
    """A form of the plan of a test that is there."""

    async def opened(visit: Visit) -> None:
        paper = await visit.asks(cycles.paper_again, visit.value)
        memory = visit.memory(cycle=paper.cycle_id, improvement=paper.improvement.id)
        await visit.opens(form(paper, visit.texts, memory=memory))

    return opened


async def keep_plan(visit: Visit) -> None:
    """A new test takes the place of the window beneath, where its own forms have room above it."""
    facts = recalled(visit.view)
    new = bool(facts.get("new"))
    one = await visit.does(
        cycle_deeds.plan,
        facts["cycle"],
        facts["improvement"],
        forms.read(visit.view),
        shown={} if new else forms.as_opened(visit.view),
        new=new,
    )
    if not new:
        await _done(visit, facts)
        return
    if "place" in facts:
        visit.again(facts["place"])
    there = {"cycle": one.id, "under": (facts.get("under") or {}).get("under")}
    window = await windows.draw(visit, cycle_window.WINDOW, there)
    if visit.view.get("previous_view_id"):
        visit.later(visit.client.views_update(view_id=visit.view["previous_view_id"], view=window))
    else:
        await visit.closes(instead=window)


async def keep_prediction(visit: Visit) -> None:
    facts, said = recalled(visit.view), forms.read(visit.view)["prediction"] or ""
    shown = forms.as_opened(visit.view)["prediction"] or ""
    one = await visit.does(cycle_deeds.predict, facts["cycle"], said, shown=shown)
    stands = cycle_forms.both_stand(one.prediction, visit.texts) if one.prediction != said else None
    await _done(visit, facts, instead=stands)


async def keep_observation(visit: Visit) -> None:
    """Each line stands beside the others'; today's values come along."""
    facts, filled = recalled(visit.view), forms.read(visit.view)
    seen = Seen(
        line_id=facts["line"],
        text=filled["seen"] or "",
        surprises=filled["surprises"] or "",
        surprises_shown=forms.as_opened(visit.view)["surprises"] or "",
        carried_out=CarriedOut(filled["carried_out"]) if filled["carried_out"] else None,
        figures=tuple(
            Figures(measure_id, tuple(filled.get(field) for field in fields), tuple(fields))
            for measure_id, *fields in facts["measures"]
        ),
    )
    await visit.does(cycle_deeds.observe, facts["cycle"], seen)
    await _done(visit, facts)


async def keep_study(visit: Visit) -> None:
    facts, filled, shown = recalled(visit.view), forms.read(visit.view), forms.as_opened(visit.view)
    one = await visit.does(cycle_deeds.study, facts["cycle"], filled, shown=shown)
    both = one.learned != (filled["learned"] or "")
    stands = cycle_forms.both_stand(one.learned, visit.texts) if both else None
    await _done(visit, facts, instead=stands)


async def keep_decision(visit: Visit) -> None:
    """What is adapted goes on at once in the next test's plan, carried over to be changed."""
    facts, filled = recalled(visit.view), forms.read(visit.view)
    decision, why = Decision(filled["decision"]), filled["why"] or ""
    await visit.does(cycle_deeds.decide, facts["cycle"], decision, why)
    case = await visit.asks(cycles.case, facts["cycle"])
    if case.cycle.decision is Decision.ADAPT and case.next is not None:
        paper = await visit.asks(cycles.paper_again, case.next.id)
        memory = kept(**facts | {"cycle": case.next.id, "improvement": paper.improvement.id})
        instead = cycle_forms.plan_form(paper, visit.texts, memory=memory)
    else:
        instead = cycle_forms.decided(case, visit.texts)
    await _done(visit, facts, instead=instead)


async def keep_taker(visit: Visit) -> None:
    facts, to = recalled(visit.view), forms.read(visit.view)["responsible_id"]
    await visit.does(cycle_deeds.hand_over, facts["cycle"], to=to)
    await _done(visit, facts)


async def _done(visit: Visit, facts: dict[str, Any], *, instead: Body | None = None) -> None:
    """Closes a form, or shows something in its place, and draws what it was opened from again."""
    if "place" in facts:
        visit.again(facts["place"])
    visit.beneath()
    if instead is None:
        pass
    else:
        await visit.closes(instead=instead)


def register(door: Door) -> None:
    door.taps(views.CYCLE_NEW, open_new)
    door.taps(views.CYCLE_PLAN, opens_plan(cycle_forms.plan_form))
    door.taps(views.CYCLE_DETAILS, opens_plan(cycle_forms.details_form))
    door.taps(views.PREDICT, opens(cycle_forms.prediction_form))
    door.taps(views.OBSERVE, opens(cycle_forms.observation_form))
    door.taps(views.STUDY, opens(cycle_forms.study_form))
    door.taps(views.NOT_MINE, opens(cycle_forms.whose_form))
    for decision, action in views.DECIDE.items():
        door.taps(action, opens(cycle_forms.decision_form, decision=decision))
    door.submits(cycle_forms.PLAN_FORM, keep_plan)
    door.submits(cycle_forms.DETAILS_FORM, keep_plan)
    door.submits(cycle_forms.PREDICTION_FORM, keep_prediction)
    door.submits(cycle_forms.OBSERVATION_FORM, keep_observation)
    door.submits(cycle_forms.STUDY_FORM, keep_study)
    door.submits(cycle_forms.DECISION_FORM, keep_decision)
    door.submits(cycle_forms.WHOSE_FORM, keep_taker)
