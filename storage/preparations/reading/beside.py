"""Beside each other: one form as everybody in a cluster answered it."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import Viewer
from programme.preparations.preparations import Owed, State
from programme.preparations.reading import readings as rules
from programme.preparations.reading.beside import Beside, sheets
from programme.programmes.template import Preparation
from storage.people import people
from storage.preparations import preparations
from storage.preparations.reading import readings
from storage.preparations.tables import Preparation as Row
from storage.programmes import programmes


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


def in_cluster(session: Session, act: Act, programme_id: str, cluster_id: str) -> tuple[Owed, ...]:
    """One of each form that is there to be compared in a cluster, as far as she may open it."""
    viewer = people.viewer(session, act.by.id)
    items = [
        one.id for one in programmes.by_id(session, programme_id).template.preparations if _compares(one)
    ]
    there = preparations.among(
        session,
        Row.programme_id == programme_id,
        Row.cluster_id == cluster_id,
        Row.item.in_(items),
        Row.state == State.DONE,
    )
    return tuple({one.item.id: one for one in there if rules.may_open(viewer, one)}.values())


def _compares(item: Preparation) -> bool:
    return item.shared and bool(item.fields)


def _is_there(viewer: Viewer, one: Owed) -> bool:
    """What may be opened; of the rest it is known that it is not there yet."""
    return rules.may_open(viewer, one) or one.done is None
