"""Workspaces: where we are installed."""

from sqlalchemy.orm import Session

from storage import tables


def remember(session: Session, team_id: str, *, name: str, bot_user_id: str) -> None:
    """Keeps what Slack says of the workspace our token belongs to."""
    session.merge(tables.Workspace(id=team_id, name=name, bot_user_id=bot_user_id))
