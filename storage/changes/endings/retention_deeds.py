"""Retention: a programme whose time is out is warned of, and then ends, a bounded piece a transaction.

What has been taken stays taken: where it was interrupted it goes on the next night.
"""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, inspect, or_, select, tuple_, update
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.messages.messages import ENDED
from programme.people.audit_trail import Unnamed, What
from programme.people.erasure import SOMEBODY
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.programmes.stewardships import LOOKED_AT, Fate, Stewardship, may_end, warning_due
from storage.assessments.tables import Round
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.tables import Table
from storage.messages.tables import Message
from storage.people import audit_trail, people
from storage.people.programme_rows import is_in
from storage.people.tables import Membership
from storage.people.tables import Person as PersonRow
from storage.programmes import programmes, stewardships
from storage.programmes.endings import GOES_WITH_ALL, GOES_WITH_NAMES, LOOSENED, REPOINTED, Column
from storage.programmes.retention_notices import occasion_of, warned
from storage.programmes.tables import Programme as ProgrammeRow
from storage.programmes.tables import Stewardship as Row
from storage.reflections.tables import Reflection

AT_ONCE = 500
"""Rows taken in one transaction."""


class Came(StrEnum):
    """How far a step has come."""

    FURTHER = "further"
    WAITS = "waits"  # a message is on its way: another night
    ENDED = "ended"


def look(session: Session, workspace_id: str, *, now: datetime) -> list[str]:
    """Promises the warnings that are due by now; the ids of the programmes that may end, or are ending."""
    ready = []
    for programme, one in _near(session, workspace_id, now):
        said = warned(session, one, zone=programme.zone)
        today = programme.today(now)
        if _has_begun(session, one) or may_end(one, said, today=today):
            ready.append(one.programme_id)
        elif (number := warning_due(one, said, programme.calendar, today=today)) is not None:
            _warn(session, programme, one, number, now=now)
    return ready


def unwarned(session: Session, workspace_id: str, *, now: datetime) -> list[str]:
    """Programmes whose time is out and whose facilitators cannot be reached: whoever runs the bot hears."""
    return [
        one.programme_id
        for programme, one in _near(session, workspace_id, now)
        if programme.today(now) > one.until
        and not any(leader.reachable for leader in people.facilitators(session, one.programme_id))
    ]


def _near(session: Session, workspace_id: str, now: datetime) -> Iterator[tuple[Programme, Stewardship]]:
    """A trial ends otherwise, and much sooner."""
    rows = session.scalars(
        select(ProgrammeRow.id)
        .outerjoin(Row, Row.programme_id == ProgrammeRow.id)
        .where(ProgrammeRow.workspace_id == workspace_id, ~ProgrammeRow.trial, Row.ended_at.is_(None))
    )
    for one in stewardships.of_programmes(session, rows).values():
        if now.date() >= one.until - LOOKED_AT:
            yield programmes.by_id(session, one.programme_id), one


def _has_begun(session: Session, one: Stewardship) -> bool:
    row = session.get(Row, one.programme_id)
    return row is not None and row.ending_at is not None


def _warn(session: Session, programme: Programme, one: Stewardship, number: int, *, now: datetime) -> None:
    wanted = [
        Notice(
            Kind.RETENTION,
            programme.id,
            leader.id,
            programme.id,
            occasion_of(one, number),
            programme.calendar.on_or_after(next_morning(now, leader.zone)),
        )
        for leader in people.facilitators(session, programme.id)
        if leader.reachable
    ]
    notices.promise(session, programme.workspace_id, wanted)


def step(session: Session, programme_id: str, *, now: datetime) -> Came:
    """Takes the next piece of a programme that may end; to go on until it says that it has ended."""
    row = stewardships.row_of(session, programme_id)
    if row.ending_at is None:
        row.ending_at = now
        session.flush()
        return Came.FURTHER
    if _take_notices(session, programme_id):
        return Came.FURTHER
    if _is_on_its_way(session, programme_id):
        return Came.WAITS
    return _erased(session, row, now=now) if row.fate is Fate.ERASE else _anonymised(session, row, now=now)


def _take_notices(session: Session, programme_id: str) -> bool:
    """Nobody but its facilitators has a seat from now on, so that what waits is said no more."""
    seats = Membership.programme_id == programme_id, Membership.role != Role.FACILITATOR
    if _takes(session, Membership, and_(*seats)):
        return True
    notice = ground_tables.Notice
    ended = select(Message.id).where(Message.state.in_(ENDED))
    finished = or_(notice.message_id.is_(None), notice.message_id.in_(ended))
    return _takes(session, notice, (notice.programme_id == programme_id) & finished)


def _is_on_its_way(session: Session, programme_id: str) -> bool:
    notice = ground_tables.Notice
    return session.scalar(select(notice.id).where(notice.programme_id == programme_id).limit(1)) is not None


def _anonymised(session: Session, row: Row, *, now: datetime) -> Came:
    """What people did is nobody's from now on; what only one could read, and what was said to one, goes."""
    programme_id, nobody = row.programme_id, _nobody(session, row.programme_id)
    own = (Reflection.programme_id == programme_id) & (Reflection.may_read == MayRead.ME)
    if _takes(session, Reflection, own):
        return Came.FURTHER
    if any(_takes(session, each, is_in(each, programme_id)) for each in GOES_WITH_NAMES):
        return Came.FURTHER
    if any(_repoints(session, each, column, programme_id, nobody) for each, column in REPOINTED):
        return Came.FURTHER
    session.execute(update(Round).where(Round.programme_id == programme_id).values(took_part=""))
    programme = session.get_one(ProgrammeRow, programme_id)
    programme.created_by_id, row.archived_by_id, row.ended_at = nobody, None, now
    act = Unnamed(now)
    audit_trail.record(session, act, programme_id, What.ENDED, thing=programme_id, detail=row.fate.value)
    return Came.ENDED


def _erased(session: Session, row: Row, *, now: datetime) -> Came:
    programme_id = row.programme_id
    if _takes_more(session, programme_id):
        return Came.FURTHER
    _take_last(session, programme_id)
    audit_trail.record(session, Unnamed(now), None, What.ENDED, thing=programme_id, detail=Fate.ERASE.value)
    return Came.ENDED


def erase_whole(session: Session, programme_id: str) -> None:
    """All of one that is small, and of which nothing is on its way, in one transaction."""
    while _takes_more(session, programme_id):
        pass
    _take_last(session, programme_id)


def _takes_more(session: Session, programme_id: str) -> bool:
    """The next piece of all of it, those that hang on others first; whether there was one."""
    loosens = (_repoints(session, each, column, programme_id, None) for each, column in LOOSENED)
    takes = (_takes(session, each, is_in(each, programme_id)) for each in GOES_WITH_ALL)
    return any(loosens) or any(takes)


def _take_last(session: Session, programme_id: str) -> None:
    session.execute(delete(Row).where(Row.programme_id == programme_id))
    session.execute(delete(ProgrammeRow).where(ProgrammeRow.id == programme_id))
    session.expire_all()


def _takes(session: Session, row: type[Table], which: ColumnElement[bool]) -> bool:
    """Deletes some of these rows; whether there were any."""
    keys = inspect(row).primary_key
    found = session.execute(select(*keys).where(which).limit(AT_ONCE)).all()
    if found:
        session.execute(delete(row).where(_among(keys, found)))
        session.expire_all()
    return bool(found)


def _repoints(session: Session, row: type[Table], column: Column, programme_id: str, to: str | None) -> bool:
    """The same: they name ``to`` instead of whomever they name."""
    keys, named = inspect(row).primary_key, getattr(row, column)
    still = and_(is_in(row, programme_id), named.is_not(None), named != to if to else named.is_not(None))
    found = session.execute(select(*keys).where(still).limit(AT_ONCE)).all()
    if found:
        session.execute(update(row).where(_among(keys, found)).values({column: to}))
        session.expire_all()
    return bool(found)


def _among(keys: Any, found: Any) -> ColumnElement[bool]:
    if len(keys) == 1:
        only: ColumnElement[bool] = keys[0].in_([one for (one,) in found])
        return only
    return tuple_(*keys).in_([tuple(one) for one in found])


def _nobody(session: Session, programme_id: str) -> str:
    """The id of a row that is nobody, one a programme."""
    nobody = f"nobody-{programme_id}"
    if session.get(PersonRow, nobody) is None:
        workspace_id = session.get_one(ProgrammeRow, programme_id).workspace_id
        session.add(PersonRow(id=nobody, workspace_id=workspace_id, name=SOMEBODY))
        session.flush()
    return nobody
