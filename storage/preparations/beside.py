"""Beside each other: one form as everybody in a cluster answered it."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import Viewer
from programme.preparations import readings as rules
from programme.preparations.beside import Beside, sheets
from programme.preparations.preparations import Owed
from storage.people import people
from storage.preparations import preparations, readings
from storage.preparations.tables import Preparation as Row


def of_material(session: Session, act: Act, material_id: str) -> Beside:
    """The form of something she may open, as each in that cluster answered it. Raises Refusal."""
    one, viewer = readings.material(session, act, material_id).owed, people.viewer(session, act.by.id)
    every = preparations.among(
        session,
        Row.programme_id == one.programme_id,
        Row.item == one.item.id,
        Row.cluster_id == one.shown_to_id,
    )
    return Beside(one.id, one.item, sheets(each for each in every if _is_there(viewer, each)))


def _is_there(viewer: Viewer, one: Owed) -> bool:
    """What may be opened; of the rest it is known that it is not there yet."""
    return rules.may_open(viewer, one) or one.done is None
