"""Forms of tests: opened about one, kept, and what they were opened from drawn again."""

from functools import partial
from typing import Protocol

from handlers.ground import forms
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import instead_of_beneath, say_who_is_away
from programme.improvement.cases import Case, PlanPaper
from programme.improvement.cycles import Decision, Seen
from storage.ground.columns import new_id
from storage.improvement import cycle_deeds, cycles
from texts import Texts
from views.ground.places import Place
from views.ground.windows import filled
from views.improvement import cycle_forms, cycle_window, decision_forms
from views.improvement import cycles as views

WHAT = "what"
"""The field of a plan that says what is tested."""


class Draw(Protocol):
    """A form about a test."""

    def __call__(self, case: Case, texts: Texts, *, memory: str) -> Json: ...


def opens(form: Draw) -> Listener:
    """A button whose value is the test's id: it opens a form about it, over where the button stands."""

    async def opened(visit: Visit) -> None:
        case = await visit.asks(cycles.case_to_work_on, visit.value)
        memory = cycle_forms.FormMemory(cycle=case.cycle.id, place=_where(visit))
        await visit.opens(form(case, visit.texts, memory=visit.over(memory)))

    return opened


def _where(visit: Visit) -> Place | None:
    """None in a window, which is drawn again because it lies beneath."""
    return None if visit.in_modal else visit.place()


async def open_observation(visit: Visit) -> None:
    await observe(visit, visit.value)


async def observe(visit: Visit, cycle_id: str, seen: str = "") -> None:
    """The form of a line, with what she has written of it already."""
    case = await visit.asks(cycles.case_to_work_on, cycle_id)
    memory = cycle_forms.ObservationMemory(
        cycle=case.cycle.id,
        place=_where(visit),
        line=new_id(),
        figures={measure.id: fields for measure, fields in cycle_forms.figures_asked(case.measures)},
    )
    window = cycle_forms.observation_form(case, visit.texts, memory=visit.over(memory))
    await visit.opens(filled(window, cycle_forms.OBSERVATION.seen, seen))


async def open_new(visit: Visit) -> None:
    await plan(visit, visit.value)


async def plan(visit: Visit, improvement_id: str, what: str = "") -> None:
    """The form of a new test, with what she has written of it already."""
    paper = await visit.asks(cycles.paper, improvement_id)
    window = cycle_forms.plan_form(paper, visit.texts, memory=_about(visit, paper))
    await visit.opens(filled(window, WHAT, what))


async def open_plan(visit: Visit) -> None:
    paper = await visit.asks(cycles.paper_again, visit.value)
    await visit.opens(cycle_forms.plan_form(paper, visit.texts, memory=_about(visit, paper)))


async def open_details(visit: Visit) -> None:
    paper = await visit.asks(cycles.paper_again, visit.value)
    await visit.opens(cycle_forms.details_form(paper, visit.texts, memory=_about(visit, paper)))


def _about(visit: Visit, paper: PlanPaper) -> str:
    improvement, where = paper.improvement.id, _where(visit)
    return visit.over(
        cycle_forms.PlanMemory(cycle=paper.cycle_id, improvement=improvement, new=paper.new, place=where)
    )


async def keep_plan(visit: Visit) -> None:
    """A plan's two forms ask for what the rules name, field by field; each keeps what stands in it."""
    memory = visit.recalls(cycle_forms.PlanMemory)
    given, shown = forms.read(visit.view), {} if memory.new else forms.opened_with(visit.view)
    await visit.does(cycle_deeds.plan, memory.cycle, memory.improvement, given, shown=shown, new=memory.new)
    if not memory.new:
        _again(visit, memory)
        to = given.get("responsible_id")
        new = [str(to)] if to and to != shown.get("responsible_id") else []
        await say_who_is_away(visit, memory.improvement, new)
        return
    if memory.place is not None:
        visit.again(memory.place)
    await instead_of_beneath(visit, cycle_window.WINDOW, cycle_window.CycleMemory(cycle=memory.cycle))


async def keep_prediction(visit: Visit, form: cycle_forms.PredictionForm) -> None:
    memory, shown = visit.recalls(cycle_forms.FormMemory), forms.as_opened(visit, cycle_forms.PredictionForm)
    one = await visit.does(cycle_deeds.predict, memory.cycle, form.prediction, shown=shown.prediction)
    _again(visit, memory)
    await _unless_both(visit, one.prediction, form.prediction)


async def keep_observation(visit: Visit, form: cycle_forms.ObservationForm) -> None:
    """Each line stands beside the others'; today's values come along."""
    memory = visit.recalls(cycle_forms.ObservationMemory)
    shown = forms.as_opened(visit, cycle_forms.ObservationForm)
    figures = memory.figures_in(forms.read(visit.view))
    seen = Seen(memory.line, form.seen, form.surprises, shown.surprises, form.carried_out, figures)
    await visit.does(cycle_deeds.observe, memory.cycle, seen)
    _again(visit, memory)


async def keep_study(visit: Visit, form: cycle_forms.StudyForm) -> None:
    memory, shown = visit.recalls(cycle_forms.FormMemory), forms.as_opened(visit, cycle_forms.StudyForm)
    one = await visit.does(cycle_deeds.study, memory.cycle, form.model_dump(), shown=shown.model_dump())
    _again(visit, memory)
    await _unless_both(visit, one.learned, form.learned)


async def _unless_both(visit: Visit, stands: str, hers: str) -> None:
    """Closes; where somebody else wrote at the same time, she sees what stands now."""
    if stands != hers:
        await visit.closes(instead=cycle_forms.both_stand(stands, visit.texts))


async def keep_decision(visit: Visit, form: decision_forms.DecisionForm) -> None:
    memory = visit.recalls(cycle_forms.FormMemory)
    await visit.does(cycle_deeds.decide, memory.cycle, form.decision, form.why)
    window = await _what_follows(visit, memory)
    _again(visit, memory)
    await visit.closes(instead=window)


async def _what_follows(visit: Visit, memory: cycle_forms.FormMemory) -> Json:
    """What is adapted goes on at once in the next test's plan, carried over to be changed."""
    case = await visit.asks(cycles.case, memory.cycle)
    if case.cycle.decision is not Decision.ADAPT or case.next is None:
        return decision_forms.decided(case, visit.texts)
    paper = await visit.asks(cycles.paper_again, case.next.id)
    there = cycle_forms.PlanMemory(cycle=case.next.id, improvement=case.improvement.id, place=memory.place)
    return cycle_forms.plan_form(paper, visit.texts, memory=visit.over(there))


async def keep_taker(visit: Visit, form: cycle_forms.WhoseForm) -> None:
    memory = visit.recalls(cycle_forms.FormMemory)
    one = await visit.does(cycle_deeds.hand_over, memory.cycle, to=form.responsible_id)
    _again(visit, memory)
    await say_who_is_away(visit, one.improvement_id, [form.responsible_id])


def _again(visit: Visit, memory: cycle_forms.FormMemory) -> None:
    """What the form was opened from is drawn as things stand."""
    if memory.place is not None:
        visit.again(memory.place)
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.CYCLE_NEW, open_new)
    door.taps(views.CYCLE_PLAN, open_plan)
    door.taps(views.CYCLE_DETAILS, open_details)
    door.taps(views.PREDICT, opens(cycle_forms.prediction_form))
    door.taps(views.OBSERVE, open_observation)
    door.taps(views.STUDY, opens(cycle_forms.study_form))
    door.taps(views.NOT_MINE, opens(cycle_forms.whose_form))
    for decision, action in views.DECIDE.items():
        door.taps(action, opens(partial(decision_forms.decision_form, decision=decision)))
    door.submits(cycle_forms.PLAN_FORM, keep_plan)
    door.submits(cycle_forms.DETAILS_FORM, keep_plan)
    door.fills_in(cycle_forms.PREDICTION_FORM, cycle_forms.PredictionForm, keep_prediction)
    door.fills_in(cycle_forms.OBSERVATION_FORM, cycle_forms.ObservationForm, keep_observation)
    door.fills_in(cycle_forms.STUDY_FORM, cycle_forms.StudyForm, keep_study)
    door.fills_in(decision_forms.DECISION_FORM, decision_forms.DecisionForm, keep_decision)
    door.fills_in(cycle_forms.WHOSE_FORM, cycle_forms.WhoseForm, keep_taker)
