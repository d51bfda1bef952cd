"""The self-assessment on the page of a letter: all points or one at a time, and its levels taken back."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import Answer, Deed, PageForm, View
from programme.assessments import keeping
from programme.assessments.keeping import Filled as Levels
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from storage.assessments import assessment_deeds, cases
from texts import Texts
from views.assessments import page_forms as views
from views.assessments.points import COMPANY, HOLDS
from views.preparations.preparation_buttons import ASSESS


@dataclass(frozen=True, slots=True)
class Chosen:
    """``id`` is what a button to take it back remembers; nothing where no level is another."""

    id: str


def every_point(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    return views.every_point(cases.to_fill_in(session, act, preparation_id), texts)


def one_point(session: Session, act: Act, preparation_id: str, texts: Texts) -> View:
    """Raises Refusal where every point has its level."""
    view = views.one_point(cases.to_fill_in(session, act, preparation_id), texts)
    if view is None:
        raise Refusal("assessment-settled")
    return view


def keep(session: Session, act: Act, preparation_id: str, answer: Answer) -> Chosen:
    """Begun if it is the first time."""
    one = assessment_deeds.begin(session, act, preparation_id)
    now, before = _levels(answer.filled), _levels(answer.shown)
    touched = keeping.changed(now, before)
    kept = assessment_deeds.keep(session, act, one.id, now, shown=before, touched=touched)
    return Chosen(views.undoing(one, kept))


def take_back(session: Session, act: Act, value: str) -> None:
    preparation_id, was = views.undone(value)
    assessment_deeds.take_back(session, act, preparation_id, was)


def settle(session: Session, act: Act, value: str) -> None:
    """Of two levels chosen at once, one holds. Raises Refusal."""
    round_id, point, level = ([*value.split(), "", ""])[:3]
    if not level.isdecimal():
        raise Refusal("thing-gone")
    assessment_deeds.settle(session, act, round_id, point, int(level))


def _levels(filled: Filled) -> Levels:
    levels, comments = (
        {name.removeprefix(kind): said for name, said in filled.items() if name.startswith(kind)}
        for kind in (views.LEVEL, views.COMMENT)
    )
    return Levels(
        {point: int(said) for point, said in levels.items() if said},
        {point: str(said or "") for point, said in comments.items()},
        str(filled[COMPANY] or "") if COMPANY in filled else None,
    )


FORMS: Mapping[str, PageForm] = {
    ASSESS: PageForm(every_point, keep, views.BACK),
    views.ONE_POINT: PageForm(one_point, keep, views.BACK),
}
TAPS: Mapping[str, Deed] = {f"{HOLDS}-0": settle, f"{HOLDS}-1": settle, views.BACK: take_back}
