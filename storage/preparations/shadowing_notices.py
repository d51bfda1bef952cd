"""What letters know of managers who follow each other, and whether it still is so."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.preparations.shadowings import AFTER, Shadowing
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling
from storage.preparations import shadowings
from storage.preparations.tables import Shadowing as Row


def _shadowings(session: Session, tellings: Sequence[Telling]) -> dict[str, Shadowing | None]:
    found = {
        one.id: one
        for ids in some(telling.row.subject for telling in tellings)
        for one in shadowings.among(session, Row.id.in_(ids))
    }
    return {telling.row.id: found.get(telling.row.subject) for telling in tellings}


def _is_so(telling: Telling, one: Shadowing | None) -> bool:
    """On that day, by her, and with nothing written about it."""
    if one is None or one.who != telling.reader or not telling.row.occasion.endswith(one.on.isoformat()):
        return False
    if telling.row.occasion.startswith(AFTER):
        return not one.saw
    return telling.today <= one.on


KNOWN = (Known((Kind.SHADOWS,), _shadowings, _is_so),)
