"""What is left open when its day has passed: all of a programme's, and one decision for many of it."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.preparations.preparations import Owed, State, require_in_time
from programme.preparations.undone.left_open import Fate, LeftOpen, Settled, a_week_more, things
from programme.programmes.programmes import Programme
from storage.ground.batches import some
from storage.meetings import meetings
from storage.preparations import preparation_notices, preparations, settled_notices
from storage.preparations.tables import Preparation
from storage.preparations.undone import outstanding
from storage.programmes import closings, programmes


def of_programme(session: Session, act: Act, programme_id: str) -> LeftOpen:
    """What is late and not let be. Raises Refusal for who does not facilitate the programme."""
    programme = programmes.led_by(session, act, programme_id)
    today = programme.today(act.now)
    query = select(Preparation.id).where(
        outstanding.taking_part(programme.id), outstanding.IS_SPOKEN_OF, Preparation.due_on < today
    )
    late = preparations.by_ids(session, session.scalars(query))
    return LeftOpen(programme, today, things(late.values()))


def settle(
    session: Session,
    act: Act,
    programme_id: str,
    preparation_ids: Collection[str],
    fate: Fate,
    *,
    day: date | None = None,
) -> Settled:
    """One decision for all of them that are still open; ``day`` is the one for ``Fate.DATE``.

    Raises Refusal for who does not facilitate the programme, and for a day that does not do.
    """
    programme = programmes.led_by(session, act, programme_id)
    rows = _open(session, programme, preparation_ids)
    if not rows:
        raise Refusal("left-open-none")
    match fate:
        case Fate.WEEK | Fate.DATE:
            until = _give_days(session, act, programme, rows, day if fate is Fate.DATE else None)
            return Settled(fate, len(rows), until)
        case Fate.EXEMPT:
            for row in rows:
                row.state = State.EXEMPT
            for one in _planned_anew(session, act, rows):
                settled_notices.told(session, act, one)
        case Fate.LET_BE:
            for row in rows:
                row.let_be_at = act.now
            _planned_anew(session, act, rows)
    return Settled(fate, len(rows))


def _open(session: Session, programme: Programme, preparation_ids: Collection[str]) -> list[Preparation]:
    """Somebody may have done one of them since they were shown."""
    found: list[Preparation] = []
    for ids in some(preparation_ids):
        found += session.scalars(
            select(Preparation)
            .where(
                Preparation.id.in_(ids),
                Preparation.programme_id == programme.id,
                outstanding.IS_OPEN,
            )
            .order_by(Preparation.id)
        )
    return found


def _give_days(
    session: Session, act: Act, programme: Programme, rows: Sequence[Preparation], wanted: date | None
) -> date:
    closings.require_not_silent(session, programme, now=act.now)
    today, until = programme.today(act.now), date.min
    meets = {one.id: one.on for one in meetings.of_programme(session, programme.id, cancelled=True)}
    for row in rows:
        at = meets[row.meeting_id]
        day = wanted or a_week_more(programme.calendar, today=today, meets=at)
        require_in_time(day, today=today, meets=at)
        preparation_notices.redate(row, day)
        row.agreed_on, until = day, max(until, day)
    for one in _planned_anew(session, act, rows):
        preparation_notices.tell(session, one, Kind.NEW_DATE, "new date", now=act.now)
    return until


def _planned_anew(session: Session, act: Act, rows: Sequence[Preparation]) -> list[Owed]:
    session.flush()
    return [*preparation_notices.replan(session, [row.id for row in rows], now=act.now).values()]
