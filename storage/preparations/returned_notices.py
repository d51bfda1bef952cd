"""What letters know of forms that come back on their own day."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.people.visibility import may_follow
from programme.preparations.preparations import Owed
from programme.preparations.returned_notices import Returned, about, returned
from programme.programmes.programmes import Programme
from storage.ground.kinds import Known, Telling
from storage.preparations import preparations


def comes_back(one: Owed, programme: Programme, *, now: datetime) -> list[Notice]:
    """To who filled it in, or else to who answers for it."""
    written_by = one.done.by if one.done is not None else None
    who = written_by if written_by is not None and written_by.reachable else one.responsible
    if who is None:
        return []
    notice = returned(one, who.id, programme.calendar, first_day=next_morning(now, who.zone))
    return [notice] if notice is not None else []


def _returned(session: Session, tellings: Sequence[Telling]) -> dict[str, Returned]:
    there = preparations.by_ids(session, [one.row.subject for one in tellings])
    return {one.row.id: about(there.get(one.row.subject), one.row.occasion) for one in tellings}


def _holds(telling: Telling, what: Returned) -> bool:
    return what.holds and what.owed is not None and may_follow(telling.viewer, what.owed)


KNOWN = (Known((Kind.RETURNED,), _returned, _holds),)
