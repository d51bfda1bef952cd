"""What managers who follow each other answer on the page of a letter: windows, and their deeds."""

from typing import Any

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from storage.preparations import shadowings
from texts import Texts
from views.preparations import shadowings as views

NOWHERE = ""


def pairs(session: Session, act: Act, preparation_id: str, texts: Texts) -> dict[str, Any]:
    """Raises Refusal where there is nobody to choose."""
    what = shadowings.of_item(session, act, preparation_id)
    if not what.managers:
        raise Refusal("shadowing-nobody")
    return views.pairs_form(what, texts, NOWHERE)


def keep_pairs(session: Session, act: Act, preparation_id: str, filled: Filled) -> None:
    shadowings.choose(session, act, preparation_id, views.chosen(filled))


def saw(session: Session, act: Act, shadowing_id: str, texts: Texts) -> dict[str, Any]:
    return views.saw_form(shadowings.by_id(session, act, shadowing_id), texts, memory=NOWHERE)


def keep_saw(session: Session, act: Act, shadowing_id: str, filled: Filled) -> None:
    shadowings.write(session, act, shadowing_id, views.SawForm.of(filled).saw)
