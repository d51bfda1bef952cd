"""Troubles: what was set aside so that everybody else is served, for who runs the bot to read and to mend."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import structlog
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import Kind
from storage.ground import due
from storage.ground.conflicts import insert
from storage.ground.tables import Notice
from storage.messages.tables import Trouble as Row
from storage.people.tables import Person

FORGOTTEN = timedelta(days=2)
"""What is set aside is tried again each night: what was not met for so long is mended."""
NEVER = datetime.min.replace(tzinfo=UTC)
log = structlog.get_logger()


class What(StrEnum):
    """What an id in a trouble is the id of."""

    PERSON = "person"
    PROGRAMME = "programme"
    NOTICE = "notice"
    MESSAGE = "message"
    MENTION = "mention"
    WORKSPACE = "workspace"
    MAIL = "mail"  # the mail server takes nothing; the id of the workspace
    MAILBOX = "mailbox"  # nobody can look into it; the id of the workspace
    STEP = "step"  # of the nightly look, by its name


@dataclass(frozen=True, slots=True)
class Trouble:
    """``cause`` is Slack's error or the name of ours, and nothing that anybody wrote."""

    what: What
    about: str
    cause: str
    since: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A notice that was not said by a fault of ours: ``cause`` is its name, or Slack's error."""

    notice_id: str
    kind: Kind
    programme_id: str
    person_id: str
    cause: str
    at: datetime


def keep(session: Session, what: What, causes: dict[str, str], *, now: datetime) -> None:
    """Id → cause, named in the log as well. Met before, it is the same trouble still."""
    if not causes:
        return
    log.error("set aside", what=what.value, causes=causes)
    made = insert(session, Row).values(
        [
            {"what": what.value, "about": about, "cause": cause, "since": now, "seen_at": now}
            for about, cause in sorted(causes.items())
        ]
    )
    again = {"cause": made.excluded.cause, "seen_at": made.excluded.seen_at}
    session.execute(made.on_conflict_do_update(index_elements=[Row.what, Row.about], set_=again))


def standing(session: Session) -> list[Trouble]:
    """All there are, the oldest first."""
    rows = session.scalars(select(Row).order_by(Row.since, Row.what, Row.about))
    return [Trouble(What(row.what), row.about, row.cause, row.since, row.seen_at) for row in rows]


def unsaid(session: Session, *, programme_id: str | None = None) -> list[Unsaid]:
    """All there are, or those of a programme, the oldest first: each waits for somebody to try it again."""
    row = Notice
    query = select(row.id, row.kind, row.programme_id, row.person_id, row.ours, row.dropped_at)
    here = () if programme_id is None else (row.programme_id == programme_id,)
    found = session.execute(query.where(row.ours.is_not(None), *here).order_by(row.dropped_at, row.id))
    return [
        Unsaid(one.id, one.kind, one.programme_id, one.person_id, one.ours or "", one.dropped_at or NEVER)
        for one in found
    ]


def try_again(session: Session, notice_ids: Collection[str], *, now: datetime) -> int:
    """They wait again as if promised for today, once somebody has mended what was amiss; how many."""
    row = Notice
    query = select(row.id, row.day, Person.zone).join(Person, Person.id == row.person_id)
    found = session.execute(query.where(row.id.in_(list(notice_ids)), row.ours.is_not(None))).all()
    again = [
        {"id": one.id, "ours": None, "dropped_at": None, "day": max(one.day, local_day(now, one.zone))}
        for one in found
    ]
    due.write(session, again)
    if again:
        due.reschedule(session, row.id.in_([one["id"] for one in again]))
    over(session, What.NOTICE, [str(one["id"]) for one in again])
    return len(again)


def forget(session: Session, *, now: datetime) -> None:
    """Those that have not been met again."""
    session.execute(delete(Row).where(Row.seen_at < now - FORGOTTEN))


def over(session: Session, what: What, ids: Iterable[str]) -> None:
    """They are mended."""
    session.execute(delete(Row).where(Row.what == what.value, Row.about.in_(list(ids))))
