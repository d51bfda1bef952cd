"""Who answers for a thing hears that another has done it, or that it was waived, if she knew of it."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.people.acts import Act
from programme.preparations.preparations import Owed, State
from programme.preparations.settled_notices import SettledForHer
from storage.ground import notices
from storage.ground.kinds import Known, Telling
from storage.preparations import preparation_notices, preparations
from storage.programmes import programmes


def told(session: Session, act: Act, one: Owed) -> Owed:
    """The same, and who answers for it will hear so; not of what she did herself, or never heard of."""
    who = one.responsible
    if one.state is State.OPEN or who is None or who.id == act.by.id or not who.reachable:
        return one
    if who.id not in preparation_notices.told_of(session, [one.id]).get(one.id, ()):
        return one
    programme = programmes.by_id(session, one.programme_id)
    day = programme.calendar.on_or_after(next_morning(act.now, who.zone))
    news = Notice(Kind.SETTLED, programme.id, who.id, one.id, one.state.value, day, version=one.version)
    notices.reconcile(session, programme.workspace_id, [one.id], [Kind.SETTLED], [news])
    return one


def _facts(session: Session, tellings: Sequence[Telling]) -> dict[str, SettledForHer]:
    there = preparations.by_ids(session, [one.row.subject for one in tellings])
    return {one.row.id: SettledForHer(there.get(one.row.subject)) for one in tellings}


def _is_so(telling: Telling, about: SettledForHer) -> bool:
    one = about.owed
    if one is None or one.responsible is None or one.responsible.id != telling.reader.id:
        return False
    return one.state.value == telling.row.occasion


KNOWN = (Known((Kind.SETTLED,), _facts, _is_so),)
