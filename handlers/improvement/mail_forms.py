"""What is done about tests and tasks on the page of a letter: taps, windows, and the deeds that keep them."""

from collections.abc import Callable, Mapping
from functools import partial

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import NOWHERE, Answer, Deed, Draw, PageForm, View, of_filled
from programme.improvement.actions import Action
from programme.improvement.cases import Case
from programme.improvement.cycles import Cycle, Phase, Seen
from programme.people.absences import Delay
from programme.people.acts import Act
from storage.improvement import action_deeds, cycle_deeds, cycles, delays
from texts import Texts
from views.ground.forms import one_of, parts
from views.improvement import actions as action_views
from views.improvement import cycle_forms, decision_forms
from views.improvement import cycles as cycle_views


def _of_test(form: Callable[..., View]) -> Draw:
    def draw(session: Session, act: Act, cycle_id: str, texts: Texts) -> View:
        return form(cycles.case_to_work_on(session, act, cycle_id), texts, memory=NOWHERE)

    return draw


def _test_mine_again(session: Session, act: Act, cycle_id: str) -> Cycle:
    return cycle_deeds.hand_over(session, act, cycle_id, to=act.by.id)


def _step_back(session: Session, act: Act, seen: str) -> Cycle:
    """From the phase that stands in the button. Raises Refusal."""
    cycle_id, phase = parts(seen, 2)
    return cycle_deeds.undo(session, act, cycle_id, seen=one_of(Phase, phase))


def _keep_prediction(session: Session, act: Act, cycle_id: str, answer: Answer) -> object:
    form, before = (cycle_forms.PredictionForm.of(some) for some in (answer.filled, answer.shown))
    return cycle_deeds.predict(session, act, cycle_id, form.prediction, shown=before.prediction)


def _keep_observation(session: Session, act: Act, cycle_id: str, answer: Answer) -> object:
    form, before = (cycle_forms.ObservationForm.of(some) for some in (answer.filled, answer.shown))
    asked = _figures_of(cycles.case_to_work_on(session, act, cycle_id), cycle_id, answer.id)
    seen = Seen(
        answer.id,
        form.seen,
        form.surprises,
        before.surprises,
        form.carried_out,
        asked.figures_in(answer.filled),
    )
    return cycle_deeds.observe(session, act, cycle_id, seen)


def _figures_of(case: Case, cycle_id: str, line: str) -> cycle_forms.ObservationMemory:
    figures = {measure.id: fields for measure, fields in cycle_forms.figures_asked(case.measures)}
    return cycle_forms.ObservationMemory(cycle=cycle_id, line=line, figures=figures)


def _keep_study(session: Session, act: Act, cycle_id: str, answer: Answer) -> object:
    form, before = (cycle_forms.StudyForm.of(some).model_dump() for some in (answer.filled, answer.shown))
    return cycle_deeds.study(session, act, cycle_id, form, shown=before)


def _keep_decision(session: Session, act: Act, cycle_id: str, filled: Filled) -> object:
    form = decision_forms.DecisionForm.of(filled)
    return cycle_deeds.decide(session, act, cycle_id, form.decision, form.why)


def _keep_tester(session: Session, act: Act, cycle_id: str, filled: Filled) -> object:
    return cycle_deeds.hand_over(session, act, cycle_id, to=cycle_forms.WhoseForm.of(filled).responsible_id)


def _whose_is_away(session: Session, act: Act, kept: Cycle | Action) -> tuple[Delay, ...]:
    her = kept.responsible
    return delays.of_given(session, act, kept.improvement_id, [her.id]) if her is not None else ()


def _first_test(session: Session, act: Act, improvement_id: str, texts: Texts) -> View:
    return cycle_forms.plan_form(cycles.paper(session, act, improvement_id), texts, memory=NOWHERE)


def _keep_first_test(session: Session, act: Act, improvement_id: str, answer: Answer) -> object:
    return cycle_deeds.plan(session, act, answer.id, improvement_id, answer.filled, shown={}, new=True)


def _another_day(session: Session, act: Act, action_id: str, texts: Texts) -> View:
    one, _ = action_deeds.with_team(session, act, action_id)
    return action_views.date_form(one, texts, today=act.now.date(), memory=NOWHERE)


def _keep_day(session: Session, act: Act, action_id: str, filled: Filled) -> object:
    return action_deeds.redate(session, act, action_id, action_views.DateForm.of(filled).day)


def _whose_action(session: Session, act: Act, action_id: str, texts: Texts) -> View:
    one, team = action_deeds.with_team(session, act, action_id)
    return action_views.whose_form(one, team, texts, memory=NOWHERE)


def _keep_actor(session: Session, act: Act, action_id: str, filled: Filled) -> object:
    return action_deeds.hand_over(session, act, action_id, to=action_views.WhoseForm.of(filled).person)


TAPS: Mapping[str, Deed] = {
    action_views.ACTION_DONE: action_deeds.finish,
    action_views.ACTION_LATER: action_deeds.postpone,
    action_views.ACTION_UNDO: action_deeds.reopen,
    cycle_views.PASS: cycle_deeds.pass_prediction,
    cycle_views.NOTHING_NEW: cycle_deeds.nothing_new,
    cycle_views.PAUSE: cycle_deeds.pause,
    cycle_views.RESUME: cycle_deeds.resume,
    cycle_views.UNDO: _step_back,
    cycle_views.TEST_MINE: _test_mine_again,
    **{action: partial(cycle_deeds.match, matched=how) for how, action in cycle_views.MATCHED.items()},
}
FORMS: Mapping[str, PageForm] = {
    cycle_views.PREDICT: PageForm(_of_test(cycle_forms.prediction_form), _keep_prediction),
    cycle_views.OBSERVE: PageForm(_of_test(cycle_forms.observation_form), _keep_observation),
    cycle_views.STUDY: PageForm(_of_test(cycle_forms.study_form), _keep_study),
    cycle_views.NOT_MINE: PageForm(
        _of_test(cycle_forms.whose_form), of_filled(_keep_tester), away=_whose_is_away
    ),
    cycle_views.CYCLE_NEW: PageForm(_first_test, _keep_first_test),
    **{
        action: PageForm(
            _of_test(partial(decision_forms.decision_form, decision=how)), of_filled(_keep_decision)
        )
        for how, action in cycle_views.DECIDE.items()
    },
    action_views.ACTION_NEW_DATE: PageForm(_another_day, of_filled(_keep_day)),
    action_views.ACTION_NOT_MINE: PageForm(_whose_action, of_filled(_keep_actor), away=_whose_is_away),
}
