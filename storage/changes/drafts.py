"""Drafts: what an organisation's year holds for a form to begin from, and the beginning kept."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from programme.changes import drafts as rules
from programme.changes.drafts import Draft, Said
from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.preparations.preparations import Case, DoneHow, Owed, State
from programme.programmes.template_fields import Drawn
from programme.reflections.returns import sources
from storage.improvement import cycles
from storage.improvement.tables import Improvement
from storage.preparations import preparations, returns
from storage.preparations.tables import Preparation as Row
from storage.programmes import programmes
from storage.reflections import reflections


def of_form(session: Session, act: Act, preparation_id: str) -> Draft:
    """The form with what there is to choose from: nothing where it draws on nothing, or is begun already."""
    case = returns.case_to_show(session, act, preparation_id)
    draft = Draft(case)
    if not draft.fields or case.owed.kept is not None or case.owed.organisation_id is None:
        return draft
    said, more = rules.latest([*_tests(session, draft), *_written(session, act, case)])
    return Draft(case, said, more)


def keep(session: Session, act: Act, preparation_id: str, chosen: Mapping[str, str]) -> Owed:
    """What was chosen stands in the form, which is still to be finished. Raises Refusal.

    ``chosen`` is where each thing said goes, by their ids. Once somebody has begun the form, her words stay.
    """
    draft = of_form(session, act, preparation_id)
    answers = rules.composed(draft, chosen, {})
    row = session.get_one(Row, preparation_id)
    if answers and draft.case.owed.state is State.OPEN:
        row.done_how, row.answers = DoneHow.FORM, answers
        session.flush()
    return preparations.by_id(session, preparation_id)


def _tests(session: Session, draft: Draft) -> list[Said]:
    """What the organisation's own tests taught; who fills in its form reads them anyway."""
    found = cycles.among(session, Improvement.organisation_id == draft.case.owed.organisation_id)
    said = (rules.of_test(one, draft.fields) for one in found)
    return [one for one in said if one is not None]


def _written(session: Session, act: Act, case: Case) -> list[Said]:
    """What its people answered to the questions that return to this form, and opened to others."""
    one = case.owed
    if not any(Drawn.ANSWERS in field.draws for field in one.item.fields):
        return []
    template = programmes.by_id(session, one.programme_id).template
    asked = {question.id for question in sources(template, one.item.id).questions}
    return [
        rules.of_reflection(each)
        for each in reflections.readable(session, act.by.id, one.programme_id)
        if each.organisation_id == one.organisation_id
        and each.question in asked
        and each.may_read is not MayRead.ME
    ]
