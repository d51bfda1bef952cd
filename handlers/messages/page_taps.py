"""What one press on the page does, as the same button in Slack: by its action, a deed about its value."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from handlers.assessments import mail_forms as assessment_forms
from handlers.meetings import mail_forms
from programme.ground.refusals import Refusal
from programme.improvement.cycles import Cycle, Phase
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, Owed
from storage.changes import absence_deeds
from storage.changes.endings import departure_deeds
from storage.improvement import action_deeds, cycle_deeds
from storage.preparations import afterwards_notices, preparation_deeds
from storage.preparations.reading import readings
from storage.reflections import reflections
from storage.reports import report_part_deeds
from views.assessments import page_forms, points
from views.ground.forms import parts
from views.improvement import actions, cycles
from views.messages import mail_pages as views
from views.people import absences
from views.preparations import preparation_buttons as owed
from views.preparations import readings as reading_views
from views.reflections.notices import AFTERWARDS
from views.reports import part_forms

Deed = Callable[[Session, Act, str], Any]


def _mine_again(session: Session, act: Act, preparation_id: str) -> Owed:
    return preparation_deeds.hand_over(session, act, preparation_id, to=act.by.id)


def _test_mine_again(session: Session, act: Act, cycle_id: str) -> Cycle:
    return cycle_deeds.hand_over(session, act, cycle_id, to=act.by.id)


def _step_back(session: Session, act: Act, seen: str) -> Cycle:
    """From the phase that stands in the button. Raises Refusal."""
    cycle_id, phase = parts(seen, 2)
    if phase not in set(Phase):
        raise Refusal("thing-gone")
    return cycle_deeds.undo(session, act, cycle_id, seen=Phase(phase))


TAPS: Mapping[str, Deed] = {
    owed.DONE: partial(preparation_deeds.finish, evidence=Evidence(DoneHow.TICK)),
    owed.UNDO: preparation_deeds.reopen,
    owed.LATER: preparation_deeds.postpone,
    owed.BOOKED: preparation_deeds.book,
    owed.UNBOOK: partial(preparation_deeds.book, booked=False),
    owed.NOT_MINE: preparation_deeds.let_go,
    reading_views.READ: readings.read,
    AFTERWARDS: afterwards_notices.want,
    actions.ACTION_DONE: action_deeds.finish,
    actions.ACTION_LATER: action_deeds.postpone,
    actions.ACTION_UNDO: action_deeds.reopen,
    cycles.PASS: cycle_deeds.pass_prediction,
    cycles.NOTHING_NEW: cycle_deeds.nothing_new,
    cycles.PAUSE: cycle_deeds.pause,
    cycles.RESUME: cycle_deeds.resume,
    cycles.UNDO: _step_back,
    **{action: partial(cycle_deeds.match, matched=how) for how, action in cycles.MATCHED.items()},
    **mail_forms.TAPS,
    absences.CANNOT: absence_deeds.decline,
    views.MINE: _mine_again,
    views.NOT_LATER: partial(preparation_deeds.postpone, put_off=False),
    views.TEST_MINE: _test_mine_again,
    views.NOT_ME_SURE: departure_deeds.decline,
    views.TAKE_AWAY: reflections.remove,
    **dict.fromkeys((f"{points.HOLDS}-0", f"{points.HOLDS}-1"), assessment_forms.settle),
    page_forms.BACK: assessment_forms.take_back,
    part_forms.UNDO: report_part_deeds.take_back,
}
