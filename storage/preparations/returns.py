"""A window about a preparation, with what comes back in it."""

from dataclasses import replace

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.preparations.preparations import Case
from programme.reflections.returns import Returning
from storage.preparations import preparation_deeds
from storage.reflections import returns


def case_to_show(session: Session, act: Act, preparation_id: str) -> Case:
    """The same as without; raises Refusal where nobody owes it any more."""
    case = preparation_deeds.case_to_show(session, act, preparation_id)
    one = case.owed
    where = Returning(one.programme_id, one.item.id, one.organisation_id, act.by.id)
    return replace(case, quotes=returns.quoted(session, [where])[where])
