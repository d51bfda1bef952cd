"""The conversation with the bot: what was heard already, and who is spoken of."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage import tables

REMEMBERED = timedelta(days=1)
"""Slack brings an event again within minutes; a day is more than enough."""


def hear(session: Session, event_id: str, *, now: datetime) -> bool:
    """Whether this is the first time: Slack brings an event again when our answer was late or lost.

    A row, since no process remembers anything for another, and since the words cannot tell: somebody may
    write the same thing twice and mean it.
    """
    session.execute(delete(tables.Heard).where(tables.Heard.at < now - REMEMBERED))
    if session.get(tables.Heard, event_id) is not None:
        return False
    session.add(tables.Heard(event_id=event_id, at=now))
    session.flush()
    return True


def names(session: Session, workspace_id: str, slack_ids: Iterable[str]) -> dict[str, str]:
    """Slack id → name, of those we know."""
    rows = session.execute(
        select(tables.Person.slack_id, tables.Person.name).where(
            tables.Person.workspace_id == workspace_id, tables.Person.slack_id.in_(list(slack_ids))
        )
    )
    return {slack_id: name for slack_id, name in rows if slack_id is not None}
