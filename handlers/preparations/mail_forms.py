"""What is done about a preparation on the page of a letter: taps, windows, and the deeds that keep them."""

from collections.abc import Mapping
from functools import partial

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import NOWHERE, Answer, Deed, PageForm, View, of_filled
from programme.changes.drafts import begun
from programme.ground.refusals import Refusal
from programme.people.absences import Delay
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, Owed
from storage.changes import chosen_operations, drafts
from storage.preparations import afterwards_notices, delays, preparation_deeds, returns, shadowings
from storage.preparations.reading import readings
from texts import Texts
from views.preparations import afterwards_notices as afterwards_views
from views.preparations import preparation_buttons as buttons
from views.preparations import preparations as owed_views
from views.preparations import readings as reading_views
from views.preparations import shadowings as shadowing_views
from views.reflections.notices import AFTERWARDS


def _mine_again(session: Session, act: Act, preparation_id: str) -> Owed:
    return preparation_deeds.hand_over(session, act, preparation_id, to=act.by.id)


def _hand_in(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.hand_in(returns.case_to_show(session, act, preparation_id), texts, NOWHERE)


def _keep_handed_in(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    form, before = owed_views.HandInForm.of(answer.filled), owed_views.HandInForm.of(answer.shown)
    return preparation_deeds.hand_in(session, act, preparation_id, form.handed_in(before))


def _fill_in(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.fill_in(begun(drafts.of_form(session, act, preparation_id)), texts, NOWHERE)


def _keep_filled_in(session: Session, act: Act, preparation_id: str, answer: Answer) -> object:
    """What nobody has kept yet was only begun for her: as it stands, it is what she answers."""
    kept = returns.case_to_show(session, act, preparation_id).owed.kept
    shown = answer.shown if kept is not None else {}
    return chosen_operations.fill_in(session, act, preparation_id, answer.filled, shown=shown)


def _ask(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return owed_views.ask(preparation_deeds.case_to_leave(session, act, preparation_id), texts, NOWHERE)


def _keep_wish(session: Session, act: Act, preparation_id: str, filled: Filled) -> object:
    return preparation_deeds.ask(session, act, preparation_id, owed_views.AskForm.of(filled).wanted)


def _who_decides_is_away(session: Session, act: Act, kept: Owed) -> tuple[Delay, ...]:
    return delays.of_wish(session, act, kept.id)


def _question(session: Session, act: Act, material_id: str, texts: Texts) -> View:
    return reading_views.form(readings.material(session, act, material_id), texts, NOWHERE)


def _keep_question(session: Session, act: Act, material_id: str, filled: Filled) -> object:
    return readings.ask(session, act, material_id, reading_views.QuestionForm.of(filled).question)


def _pairs(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    """Raises Refusal where there is nobody to choose."""
    what = shadowings.of_item(session, act, preparation_id)
    if not what.managers:
        raise Refusal("shadowing-nobody")
    return shadowing_views.pairs_form(what, texts, NOWHERE)


def _keep_pairs(session: Session, act: Act, preparation_id: str, filled: Filled) -> None:
    shadowings.choose(session, act, preparation_id, shadowing_views.chosen(filled))


def _saw(session: Session, act: Act, shadowing_id: str, texts: Texts) -> View:
    return shadowing_views.saw_form(shadowings.by_id(session, act, shadowing_id), texts, memory=NOWHERE)


def _keep_saw(session: Session, act: Act, shadowing_id: str, filled: Filled) -> None:
    shadowings.write(session, act, shadowing_id, shadowing_views.SawForm.of(filled).saw)


TAPS: Mapping[str, Deed] = {
    buttons.DONE: partial(preparation_deeds.finish, evidence=Evidence(DoneHow.TICK)),
    buttons.UNDO: preparation_deeds.reopen,
    buttons.LATER: preparation_deeds.postpone,
    buttons.BOOKED: preparation_deeds.book,
    buttons.UNBOOK: partial(preparation_deeds.book, booked=False),
    buttons.NOT_MINE: preparation_deeds.let_go,
    buttons.MINE: _mine_again,
    buttons.NOT_LATER: partial(preparation_deeds.postpone, put_off=False),
    reading_views.READ: readings.read,
    AFTERWARDS: afterwards_notices.want,
    afterwards_views.DECLINE: afterwards_notices.decline,
}
BACKS: Mapping[str, str] = {AFTERWARDS: afterwards_views.DECLINE}
FORMS: Mapping[str, PageForm] = {
    buttons.HAND_IN: PageForm(_hand_in, _keep_handed_in),
    buttons.FILL_IN: PageForm(_fill_in, _keep_filled_in),
    buttons.PAIR: PageForm(_pairs, of_filled(_keep_pairs)),
    owed_views.ASK: PageForm(_ask, of_filled(_keep_wish), away=_who_decides_is_away),
    reading_views.ASK: PageForm(_question, of_filled(_keep_question)),
    shadowing_views.SAW: PageForm(_saw, of_filled(_keep_saw)),
}
