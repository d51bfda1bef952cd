"""Troubles: what was set aside so that everybody else is served, for who runs the bot to read and to mend."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import structlog
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage.ground.conflicts import insert
from storage.messages.tables import Trouble as Row

FORGOTTEN = timedelta(days=2)
"""What is set aside is tried again each night: what was not met for so long is mended."""
log = structlog.get_logger()


class What(StrEnum):
    """What an id in a trouble is the id of."""

    PERSON = "person"
    PROGRAMME = "programme"
    NOTICE = "notice"
    MESSAGE = "message"
    MENTION = "mention"
    WORKSPACE = "workspace"
    STEP = "step"  # of the nightly look, by its name


@dataclass(frozen=True, slots=True)
class Trouble:
    """``cause`` is Slack's error or the name of ours, and nothing that anybody wrote."""

    what: What
    about: str
    cause: str
    since: datetime
    seen_at: datetime


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


def forget(session: Session, *, now: datetime) -> None:
    """Those that have not been met again."""
    session.execute(delete(Row).where(Row.seen_at < now - FORGOTTEN))


def over(session: Session, what: What, ids: Iterable[str]) -> None:
    """They are mended."""
    session.execute(delete(Row).where(Row.what == what.value, Row.about.in_(list(ids))))
