"""Events that were answered, so that none is answered twice."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from storage.people import tables as people_tables

REMEMBERED = timedelta(days=1)
"""Slack brings an event again within minutes; a day is more than enough."""


def hear(session: Session, event_id: str, *, now: datetime) -> bool:
    """Whether this is the first time: Slack brings an event again when our answer was late or lost.

    A row, since no process remembers anything for another, and since the words cannot tell: somebody may
    write the same thing twice and mean it.
    """
    session.execute(delete(people_tables.Heard).where(people_tables.Heard.at < now - REMEMBERED))
    if session.get(people_tables.Heard, event_id) is not None:
        return False
    session.add(people_tables.Heard(event_id=event_id, at=now))
    session.flush()
    return True
