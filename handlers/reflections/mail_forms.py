"""Reflections on the page of a letter: in answer to its question, or of one's own accord; and taken away."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from handlers.ground.page_rooms import NOWHERE, Answer, Deed, PageForm, View
from programme.people.acts import Act
from programme.reflections.reflections import Paper, Reflection
from storage.reflections import reflection_deeds
from texts import Texts
from views.reflections import reflections as views


def _answer(session: Session, act: Act, notice_id: str, texts: Texts) -> View:
    return views.form(reflection_deeds.paper(session, act, notice_id=notice_id), texts, memory=NOWHERE)


def _keep_answer(session: Session, act: Act, notice_id: str, answer: Answer) -> Reflection:
    return _keep(session, act, reflection_deeds.paper(session, act, notice_id=notice_id), answer)


def _new(session: Session, act: Act, programme_id: str, texts: Texts) -> View:
    return views.form(_paper(session, act, programme_id), texts, memory=NOWHERE)


def _keep_new(session: Session, act: Act, programme_id: str, answer: Answer) -> Reflection:
    return _keep(session, act, _paper(session, act, programme_id), answer)


def _paper(session: Session, act: Act, programme_id: str) -> Paper:
    """In one programme: another has other steps, and the page has a form for each."""
    return replace(reflection_deeds.paper(session, act, programme_id=programme_id), programmes=())


def _keep(session: Session, act: Act, paper: Paper, answer: Answer) -> Reflection:
    memory = views.ReflectionMemory.about(replace(paper.draft, id=answer.id))
    draft = views.ReflectionForm.of(answer.filled).draft(memory)
    return reflection_deeds.keep(session, act, replace(draft, step=draft.step or paper.draft.step))


TAPS: Mapping[str, Deed] = {views.TAKE_AWAY: reflection_deeds.remove}
FORMS: Mapping[str, PageForm] = {
    views.ANSWER: PageForm(_answer, _keep_answer, back=views.TAKE_AWAY),
    views.REFLECTION_NEW: PageForm(_new, _keep_new, back=views.TAKE_AWAY),
}
