"""Notices: what shall be said, kept in step with what is true."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, delete, func, select, tuple_
from sqlalchemy.orm import Session

from programme.ground.notices import Kind, Notice, earliest
from programme.ground.speeches import speech
from programme.programmes.programmes import Programme, falls_silent_on
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.ground.batches import MANY, some
from storage.ground.columns import new_id
from storage.ground.conflicts import insert
from storage.meetings import tables as meeting_tables

AT_ONCE = 1000
Key = tuple[str, Kind, str, str, int]


def key_of(notice: "Notice | ground_tables.Notice | _Waiting") -> Key:
    """What is said once, ever."""
    return notice.person_id, notice.kind, notice.subject, notice.occasion, notice.version


class _Waiting(NamedTuple):
    """What of a notice is held against what is wanted: columns, for there may be tens of thousands."""

    id: str
    person_id: str
    kind: Kind
    subject: str
    occasion: str
    version: int
    message_id: str | None
    day: date
    stale_on: date | None
    urgent: bool
    dropped_at: datetime | None


_COLUMNS = [getattr(ground_tables.Notice, name) for name in _Waiting._fields]


def reconcile(
    session: Session,
    workspace_id: str,
    subjects: Iterable[str],
    kinds: Iterable[Kind],
    wanted: Iterable[Notice],
) -> None:
    """Makes the waiting notices of ``kinds`` about ``subjects`` be the wanted ones, and none but them.

    What has been said, or is on its way, stays; what was said is not promised again. What had been
    dropped unsaid, for it was needless then, waits anew when it is wanted after all.
    """
    session.flush()
    found: list[_Waiting] = []
    of_these = ground_tables.Notice.kind.in_(list(kinds))
    for ids in some(subjects):
        found += _among(session, ground_tables.Notice.subject.in_(ids), of_these)
    _settle(session, workspace_id, found, wanted)


def reconcile_for(
    session: Session,
    programme: Programme,
    person_ids: Iterable[str],
    kind: Kind,
    wanted: Iterable[Notice],
    *,
    about: Collection[str],
) -> None:
    """The same for some people in a programme, whoever else is told: only what is ``about`` these goes."""
    session.flush()
    found: list[_Waiting] = []
    here = ground_tables.Notice.programme_id == programme.id, ground_tables.Notice.kind == kind
    for ids in some(person_ids):
        found += _among(session, ground_tables.Notice.person_id.in_(ids), *here)
    _settle(session, programme.workspace_id, found, wanted, about=about)


def _settle(
    session: Session,
    workspace_id: str,
    found: Iterable[_Waiting],
    wanted: Iterable[Notice],
    *,
    about: Collection[str] | None = None,
) -> None:
    fresh = {key_of(notice): notice for notice in _before_silence(session, wanted)}
    otherwise, needless = [], []
    for row in found:
        notice = fresh.pop(key_of(row), None)
        if row.message_id is not None:
            continue
        if notice is None:
            if row.dropped_at is None and (about is None or row.subject in about):
                needless.append(row.id)
        elif (row.day, row.stale_on, row.urgent, row.dropped_at) != (*_when(notice), None):
            otherwise.append((row.id, notice))
    _change(session, otherwise)
    _delete(session, needless)
    _insert(session, workspace_id, fresh.values())


def _when(notice: Notice) -> tuple[date, date | None, bool]:
    return notice.day, notice.stale_on, notice.urgent


def _among(session: Session, *conditions: ColumnElement[bool]) -> Iterable[_Waiting]:
    return (_Waiting(*row) for row in session.execute(select(*_COLUMNS).where(*conditions)))


def promise_anew(session: Session, workspace_id: str, wanted: Iterable[Notice]) -> None:
    """The same as to promise, and what had been dropped unsaid waits again."""
    fresh = {key_of(notice): notice for notice in wanted}
    subjects = {notice.subject for notice in fresh.values()}
    kinds = {notice.kind for notice in fresh.values()}
    row = ground_tables.Notice
    there = _among(session, row.subject.in_(subjects), row.kind.in_(kinds)) if fresh else ()
    _settle(session, workspace_id, [one for one in there if key_of(one) in fresh], fresh.values())


def promise(session: Session, workspace_id: str, wanted: Iterable[Notice]) -> None:
    """Adds what has not been promised before."""
    session.flush()
    fresh = {key_of(notice): notice for notice in _before_silence(session, wanted)}
    for key in _promised(session, list(fresh)):
        fresh.pop(key, None)
    _insert(session, workspace_id, fresh.values())


def _promised(session: Session, keys: Sequence[Key]) -> list[Key]:
    """Those keys that are there already, and others like them."""
    row = ground_tables.Notice
    found: list[Key] = []
    for at in range(0, len(keys), MANY):
        alike = [(person_id, kind, subject) for person_id, kind, subject, *_ in keys[at : at + MANY]]
        query = select(row.person_id, row.kind, row.subject, row.occasion, row.version).where(
            tuple_(row.person_id, row.kind, row.subject).in_(alike)
        )
        found += [
            (who, kind, what, when, version) for who, kind, what, when, version in session.execute(query)
        ]
    return found


def _before_silence(session: Session, wanted: Iterable[Notice]) -> list[Notice]:
    """Without what a programme would say by itself long after its close."""
    found = list(wanted)
    if not found:
        return []
    closes = session.execute(
        select(meeting_tables.Meeting.programme_id, func.max(meeting_tables.Meeting.on))
        .where(
            meeting_tables.Meeting.programme_id.in_({notice.programme_id for notice in found}),
            meeting_tables.Meeting.cancelled_at.is_(None),
        )
        .group_by(meeting_tables.Meeting.programme_id)
    )
    last = {programme_id: falls_silent_on(on) for programme_id, on in closes}
    return [
        notice
        for notice in found
        if speech(notice.kind).own_words
        or speech(notice.kind).outlasts
        or notice.day <= last.get(notice.programme_id, notice.day)
    ]


def _change(session: Session, otherwise: Sequence[tuple[str, Notice]]) -> None:
    """Another day for what waits; what had been dropped waits again."""
    if not otherwise:
        return
    zones = due.zones(session, (one.person_id for _, one in otherwise))
    changes = [
        {"id": row_id, **_timed(one, zones[one.person_id]), "dropped_at": None} for row_id, one in otherwise
    ]
    due.write(session, changes)


def _delete(session: Session, needless: Iterable[str]) -> None:
    for ids in some(needless):
        session.execute(delete(ground_tables.Notice).where(ground_tables.Notice.id.in_(ids)))


def _insert(session: Session, workspace_id: str, notices: Iterable[Notice]) -> None:
    """A thousand or so at a time: neither the database nor the memory has use for more at once.

    What another process has promised in the meantime is promised.
    """
    every = iter(notices)
    made = insert(session, ground_tables.Notice).on_conflict_do_nothing()
    while fresh := list(islice(every, AT_ONCE)):
        zones = due.zones(session, (notice.person_id for notice in fresh))
        rows = [_row(workspace_id, notice, zones[notice.person_id]) for notice in fresh]
        session.connection().execute(made, rows)


def _row(workspace_id: str, notice: Notice, zone: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "workspace_id": workspace_id,
        "programme_id": notice.programme_id,
        "person_id": notice.person_id,
        "kind": notice.kind,
        "subject": notice.subject,
        "occasion": notice.occasion,
        "version": notice.version,
        **_timed(notice, zone),
    }


def _timed(notice: Notice, zone: str) -> dict[str, Any]:
    return {
        "day": notice.day,
        "stale_on": notice.stale_on,
        "urgent": notice.urgent,
        "due_at": earliest(notice.day, urgent=notice.urgent, zone=zone),
    }
