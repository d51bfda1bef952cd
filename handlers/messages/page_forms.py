"""Forms on the page: the windows that the same buttons open in Slack, and the deeds that keep them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from handlers.assessments import mail_forms as assessment_forms
from handlers.ground.forms import Filled
from handlers.meetings import mail_forms
from handlers.preparations import mail_forms as owed_forms
from programme.improvement.cases import Case
from programme.improvement.cycles import Seen
from programme.people.acts import Act
from programme.reports.report_parts import State
from storage.changes import absence_deeds, chosen_operations
from storage.changes.absence_deeds import Wish
from storage.improvement import action_deeds, cycle_deeds, cycles
from storage.preparations import preparation_deeds, returns
from storage.preparations.reading import readings
from storage.reports import report_part_deeds, ventures
from texts import Texts
from views.assessments import page_forms as assessment_views
from views.improvement import actions as action_views
from views.improvement import cycle_forms, decision_forms
from views.improvement import cycles as cycle_views
from views.meetings import attendance, feedback
from views.people import absences as absence_views
from views.preparations import preparation_buttons, shadowings
from views.preparations import preparations as owed_views
from views.preparations import readings as reading_views
from views.reports import part_forms

View = dict[str, Any]
NOWHERE = ""
"""A window remembers where it was opened; a page looks that up each time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written, what stood there before, and the form's own id: sent twice it is kept once."""

    filled: Filled
    shown: Filled
    id: str


Draw = Callable[[Session, Act, str, Texts], View]
Keep = Callable[[Session, Act, str, Answer], object]


@dataclass(frozen=True, slots=True)
class PageForm:
    """``draw`` raises Refusal where there is nothing to answer, ``keep`` Refusal and Refusals.

    ``back`` is the action of a button that takes it back; its value is what ``keep`` answers, if that is any.
    """

    draw: Draw
    keep: Keep
    back: str = ""


def _of_test(form: Callable[..., View]) -> Draw:
    def draw(session: Session, act: Act, cycle_id: str, texts: Texts) -> View:
        return form(cycles.case_to_work_on(session, act, cycle_id), texts, memory=NOWHERE)

    return draw


def _hand_in(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.hand_in(returns.case_to_show(session, act, preparation_id), texts, NOWHERE)


def _keep_handed_in(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    form, before = owed_views.HandInForm.of(answer.filled), owed_views.HandInForm.of(answer.shown)
    return preparation_deeds.hand_in(session, act, preparation_id, form.handed_in(before))


def _fill_in(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.fill_in(returns.case_to_show(session, act, preparation_id), texts, NOWHERE)


def _keep_filled_in(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    return chosen_operations.fill_in(session, act, preparation_id, answer.filled, shown=answer.shown)


def _ask(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.ask(preparation_deeds.case_to_leave(session, act, preparation_id), texts, NOWHERE)


def _keep_wish(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    wished = owed_views.AskForm.of(answer.filled).wanted
    return preparation_deeds.ask(session, act, preparation_id, wished)


def _question(session: Session, act: Act, material_id: str, texts: Texts) -> View:
    return reading_views.form(readings.material(session, act, material_id), texts, NOWHERE)


def _keep_question(session: Session, act: Act, material_id: str, answer: Answer) -> object:
    asked = reading_views.QuestionForm.of(answer.filled).question
    return readings.ask(session, act, material_id, asked)


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


def _keep_decision(session: Session, act: Act, cycle_id: str, answer: Answer) -> object:
    form = decision_forms.DecisionForm.of(answer.filled)
    return cycle_deeds.decide(session, act, cycle_id, form.decision, form.why)


def _keep_tester(session: Session, act: Act, cycle_id: str, answer: Answer) -> object:
    to = cycle_forms.WhoseForm.of(answer.filled).responsible_id
    return cycle_deeds.hand_over(session, act, cycle_id, to=to)


def _first_test(session: Session, act: Act, improvement_id: str, texts: Texts) -> View:
    return cycle_forms.plan_form(cycles.paper(session, act, improvement_id), texts, memory=NOWHERE)


def _keep_first_test(session: Session, act: Act, improvement_id: str, answer: Answer) -> object:
    return cycle_deeds.plan(session, act, answer.id, improvement_id, answer.filled, shown={}, new=True)


def _another_day(session: Session, act: Act, action_id: str, texts: Texts) -> View:
    one, _ = action_deeds.with_team(session, act, action_id)
    return action_views.date_form(one, texts, today=act.now.date(), memory=NOWHERE)


def _keep_day(session: Session, act: Act, action_id: str, answer: Answer) -> object:
    return action_deeds.redate(session, act, action_id, action_views.DateForm.of(answer.filled).day)


def _whose_action(session: Session, act: Act, action_id: str, texts: Texts) -> View:
    one, team = action_deeds.with_team(session, act, action_id)
    return action_views.whose_form(one, team, texts, memory=NOWHERE)


def _keep_actor(session: Session, act: Act, action_id: str, answer: Answer) -> object:
    to = action_views.WhoseForm.of(answer.filled).person
    return action_deeds.hand_over(session, act, action_id, to=to)


def _away(session: Session, act: Act, _: str, texts: Texts) -> View:
    paper = absence_deeds.paper(session, act)
    return absence_views.form(
        paper.absence, paper.weekdays, paper.colleagues, texts, today=paper.today, memory=NOWHERE
    )


def _keep_away(session: Session, act: Act, _: str, answer: Answer) -> object:
    form = absence_views.AbsenceForm.of(answer.filled)
    return absence_deeds.keep(session, act, Wish(form.weekdays, form.since, form.until, form.stand_in))


def _of_filled(deed: Callable[[Session, Act, str, Filled], object]) -> Keep:
    return lambda session, act, value, answer: deed(session, act, value, answer.filled)


def _keep_levels(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    return assessment_forms.keep(session, act, preparation_id, answer.filled, answer.shown)


def _write_part(session: Session, act: Act, part_id: str, texts: Texts) -> View:
    part, tried, moved = ventures.of_part(session, act, part_id)
    return part_forms.form(part, part_forms.drafted(tried, moved, texts), texts, memory=NOWHERE)


PARTS = {
    State.ASKED: report_part_deeds.write,
    State.APPROVED: report_part_deeds.approve,
    State.LEFT_OUT: report_part_deeds.leave_out,
}


def _keep_part(session: Session, act: Act, part_id: str, answer: Answer) -> object:
    form = part_forms.PartForm.of(answer.filled)
    return PARTS[form.state](session, act, part_id, form.words).id


FORMS: Mapping[str, PageForm] = {
    preparation_buttons.HAND_IN: PageForm(_hand_in, _keep_handed_in),
    preparation_buttons.FILL_IN: PageForm(_fill_in, _keep_filled_in),
    owed_views.ASK: PageForm(_ask, _keep_wish),
    reading_views.ASK: PageForm(_question, _keep_question),
    cycle_views.PREDICT: PageForm(_of_test(cycle_forms.prediction_form), _keep_prediction),
    cycle_views.OBSERVE: PageForm(_of_test(cycle_forms.observation_form), _keep_observation),
    cycle_views.STUDY: PageForm(_of_test(cycle_forms.study_form), _keep_study),
    cycle_views.NOT_MINE: PageForm(_of_test(cycle_forms.whose_form), _keep_tester),
    cycle_views.CYCLE_NEW: PageForm(_first_test, _keep_first_test),
    **{
        action: PageForm(_of_test(partial(decision_forms.decision_form, decision=how)), _keep_decision)
        for how, action in cycle_views.DECIDE.items()
    },
    action_views.ACTION_NEW_DATE: PageForm(_another_day, _keep_day),
    action_views.ACTION_NOT_MINE: PageForm(_whose_action, _keep_actor),
    absence_views.MENU: PageForm(_away, _keep_away),
    preparation_buttons.PAIR: PageForm(owed_forms.pairs, _of_filled(owed_forms.keep_pairs)),
    shadowings.SAW: PageForm(owed_forms.saw, _of_filled(owed_forms.keep_saw)),
    attendance.INSTEAD: PageForm(mail_forms.instead, _of_filled(mail_forms.keep_instead)),
    feedback.SAY: PageForm(mail_forms.how_it_was, _of_filled(mail_forms.keep_how_it_was)),
    preparation_buttons.ASSESS: PageForm(assessment_forms.every_point, _keep_levels, assessment_views.BACK),
    assessment_views.ONE_POINT: PageForm(assessment_forms.one_point, _keep_levels, assessment_views.BACK),
    part_forms.WRITE: PageForm(_write_part, _keep_part, part_forms.UNDO),
}
