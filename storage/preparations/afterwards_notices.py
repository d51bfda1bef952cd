"""The letter half a year after the close: asked for, taken back, and what it speaks of."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.preparations.afterwards_notices import OWNER, PLAN, Afterwards, letter_afterwards
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling, always
from storage.people import people
from storage.preparations.tables import Preparation as Row
from storage.programmes import digest_notices, programmes


def want(session: Session, act: Act, programme_id: str) -> date:
    """She gets it, on the day this answers; to ask again changes nothing. Raises Refusal for outsiders."""
    if not people.viewer(session, act.by.id).is_in(programme_id):
        raise Refusal("programme-gone")
    programme = programmes.by_id(session, programme_id)
    closed_on = digest_notices.last_day(session, programme_id)
    if closed_on is None:
        raise Refusal("afterwards-no-close")
    first_day = next_morning(act.now, act.by.zone)
    wanted = letter_afterwards(programme, act.by.id, closed_on, programme.calendar, first_day=first_day)
    notices.reconcile_for(session, programme, [act.by.id], Kind.AFTERWARDS, [wanted], about=[programme_id])
    return wanted.day


def decline(session: Session, act: Act, programme_id: str) -> None:
    """She gets none after all."""
    if not people.viewer(session, act.by.id).is_in(programme_id):
        raise Refusal("programme-gone")
    programme = programmes.by_id(session, programme_id)
    notices.reconcile_for(session, programme, [act.by.id], Kind.AFTERWARDS, [], about=[programme_id])


def follow(session: Session, programme: Programme, *, now: datetime) -> None:
    """Half a year after a close that is on another day, for those who wait for it."""
    row = ground_tables.Notice
    waiting = session.scalars(
        select(row.person_id).where(
            row.programme_id == programme.id,
            row.kind == Kind.AFTERWARDS,
            row.message_id.is_(None),
            row.dropped_at.is_(None),
        )
    )
    there, closed_on = set(waiting), digest_notices.last_day(session, programme.id)
    if not there or closed_on is None:
        return
    wanted = [
        letter_afterwards(
            programme, one.id, closed_on, programme.calendar, first_day=next_morning(now, one.zone)
        )
        for one in people.by_ids(session, there).values()
    ]
    notices.reconcile_for(session, programme, there, Kind.AFTERWARDS, wanted, about=[programme.id])


def _afterwards(session: Session, tellings: Sequence[Telling]) -> dict[str, Afterwards]:
    closed = digest_notices.last_days(session, {one.programme.id for one in tellings})
    at = {one.row.id: _organisation(one) for one in tellings}
    answers = _answers(session, {one for one in at.values() if one})
    return {
        one.row.id: Afterwards(
            closed.get(one.programme.id),
            answers.get((at[one.row.id] or "", OWNER[0]), {}).get(OWNER[1], ""),
            answers.get((at[one.row.id] or "", PLAN[0]), {}).get(PLAN[1], ""),
        )
        for one in tellings
    }


def _organisation(telling: Telling) -> str | None:
    here = (one for one in telling.viewer.seats if one.programme_id == telling.programme.id)
    return next((one.organisation_id for one in here if one.organisation_id), None)


def _answers(session: Session, organisation_ids: set[str]) -> dict[tuple[str, str], Mapping[str, str]]:
    """(Organisation, form) → what it answered."""
    found: dict[tuple[str, str], Mapping[str, str]] = {}
    for ids in some(organisation_ids):
        rows = session.execute(
            select(Row.organisation_id, Row.item, Row.answers).where(
                Row.organisation_id.in_(ids), Row.item.in_((OWNER[0], PLAN[0]))
            )
        )
        found |= {(str(at), item): answers for at, item, answers in rows}
    return found


KNOWN = (Known((Kind.AFTERWARDS,), _afterwards, always),)
