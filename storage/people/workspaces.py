"""Workspaces: where we are installed."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.people import tables as people_tables


def remember(session: Session, team_id: str, *, name: str, bot_user_id: str) -> None:
    """Keeps what Slack says of the workspace our token belongs to."""
    session.merge(people_tables.Workspace(id=team_id, name=name, bot_user_id=bot_user_id, closed_at=None))


def close(session: Session, team_id: str, *, now: datetime) -> None:
    """We were taken out of the workspace: whatever waits there goes on waiting, should we come back."""
    row = session.get_one(people_tables.Workspace, team_id)
    row.closed_at = row.closed_at or now


def all_closed(session: Session) -> bool:
    """Whether nobody would hear us, since we were taken out of every workspace there is."""
    closed = session.scalars(select(people_tables.Workspace.closed_at)).all()
    return bool(closed) and None not in closed
