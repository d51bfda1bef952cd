"""An organisation is a mentor from now on, or no more: it owes what mentors owe, or nobody does."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.meetings import due_anew
from programme.preparations.preparations import Lapse, State
from programme.programmes.programmes import Programme
from programme.programmes.template import OwedBy
from storage.meetings import meetings
from storage.preparations import preparation_notices
from storage.preparations.tables import Preparation
from storage.programmes.tables import Organisation


def follow(session: Session, programme: Programme, row: Organisation, *, now: datetime) -> None:
    """What is done stays done; what lies behind is owed by nobody."""
    items = [one.id for one in programme.template.preparations if one.owed_by is OwedBy.MENTOR]
    hers = (Preparation.organisation_id == row.id, Preparation.item.in_(items))
    theirs = list(session.scalars(select(Preparation).where(*hers))) if items else []
    if row.mentor:
        _owe(session, programme, [one for one in theirs if one.lapsed is Lapse.DROPPED], now=now)
        preparation_notices.owe(session, programme, [row], now=now)
    else:
        _drop(session, [one for one in theirs if one.state is State.OPEN])
    preparation_notices.settle(session, programme, [row.cluster_id], now=now)


def _owe(session: Session, programme: Programme, again: list[Preparation], *, now: datetime) -> None:
    at = meetings.meetings_by_cluster(session, programme.id, {one.cluster_id for one in again})
    for one in again:
        item, today = programme.item(one.item), programme.today(now)
        before = at[one.cluster_id].get(item.before)
        if before is None or before.on < today:
            continue
        one.state, one.lapsed, one.meeting_id = State.OPEN, None, before.id
        held = meetings.held_on(at[one.cluster_id], item)
        preparation_notices.redate(
            one, due_anew(item, before.on, programme.calendar, today=today, held_on=held)
        )
    session.flush()


def _drop(session: Session, some: list[Preparation]) -> None:
    for one in some:
        one.state, one.lapsed = State.EXEMPT, Lapse.DROPPED
    session.flush()
    preparation_notices.forget(session, [one.id for one in some])
