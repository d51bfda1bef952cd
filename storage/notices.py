"""Notices: what shall be said, kept in step with what is true."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.notices import OWN_WORDS, Kind, Notice
from programme.programmes import falls_silent_on
from storage import tables
from storage.batches import some
from storage.columns import new_id

Key = tuple[str, Kind, str, str, int]


def key_of(notice: Notice | tables.Notice) -> Key:
    """What is said once, ever."""
    return notice.person_id, notice.kind, notice.subject, notice.occasion, notice.version


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
    due = {key_of(notice): notice for notice in _before_silence(session, wanted)}
    for row in _about(session, subjects, list(kinds)):
        notice = due.pop(key_of(row), None)
        if row.message_id is not None:
            continue
        if notice is not None:
            row.day, row.stale_on, row.urgent = notice.day, notice.stale_on, notice.urgent
            row.dropped_at = None
        elif row.dropped_at is None:
            session.delete(row)
    _insert(session, workspace_id, due.values())


def promise(session: Session, workspace_id: str, wanted: Iterable[Notice]) -> None:
    """Adds what has not been promised before."""
    fresh = {key_of(notice): notice for notice in _before_silence(session, wanted)}
    for notice in list(fresh.values()):
        if _is_promised(session, notice):
            del fresh[key_of(notice)]
    _insert(session, workspace_id, fresh.values())


def _before_silence(session: Session, wanted: Iterable[Notice]) -> list[Notice]:
    """Without what a programme would say by itself long after its close."""
    found = list(wanted)
    if not found:
        return []
    closes = session.execute(
        select(tables.Meeting.programme_id, func.max(tables.Meeting.on))
        .where(
            tables.Meeting.programme_id.in_({notice.programme_id for notice in found}),
            tables.Meeting.cancelled_at.is_(None),
        )
        .group_by(tables.Meeting.programme_id)
    )
    last = {programme_id: falls_silent_on(on) for programme_id, on in closes}
    return [
        notice
        for notice in found
        if notice.kind in OWN_WORDS or notice.day <= last.get(notice.programme_id, notice.day)
    ]


def _is_promised(session: Session, notice: Notice) -> bool:
    return (
        session.scalar(
            select(tables.Notice.id).where(
                tables.Notice.person_id == notice.person_id,
                tables.Notice.kind == notice.kind,
                tables.Notice.subject == notice.subject,
                tables.Notice.occasion == notice.occasion,
                tables.Notice.version == notice.version,
            )
        )
        is not None
    )


def _about(session: Session, subjects: Iterable[str], kinds: list[Kind]) -> Iterable[tables.Notice]:
    for ids in some(subjects):
        yield from session.scalars(
            select(tables.Notice).where(tables.Notice.subject.in_(ids), tables.Notice.kind.in_(kinds))
        )


def _insert(session: Session, workspace_id: str, notices: Iterable[Notice]) -> None:
    session.add_all(
        tables.Notice(
            id=new_id(),
            workspace_id=workspace_id,
            programme_id=notice.programme_id,
            person_id=notice.person_id,
            kind=notice.kind,
            subject=notice.subject,
            occasion=notice.occasion,
            version=notice.version,
            day=notice.day,
            stale_on=notice.stale_on,
            urgent=notice.urgent,
        )
        for notice in notices
    )
    session.flush()
