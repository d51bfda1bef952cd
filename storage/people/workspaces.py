"""Workspaces: where we are installed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.facilitating import Policy, Starters, listed, may_set
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


def policy(session: Session, workspace_id: str) -> Policy:
    """Who may facilitate in it."""
    row = session.get_one(people_tables.Workspace, workspace_id)
    return Policy(Starters.LISTED if row.only_listed else Starters.MEMBERS, tuple(row.listed))


def asked_policy(session: Session, act: Act) -> Policy:
    """The same, for who may change it. Raises Refusal."""
    if not may_set(act.by):
        raise Refusal("only-admin")
    return policy(session, act.by.workspace_id)


def set_policy(session: Session, act: Act, starters: Starters, named: Iterable[str]) -> Policy:
    """An administrator says who may facilitate from now on; who does already goes on. Raises Refusal."""
    asked_policy(session, act)
    return _keep(session, act.by.workspace_id, starters, named)


def list_facilitators(session: Session, workspace_id: str, named: Iterable[str]) -> Policy:
    """Whoever runs the bot says it, in its settings. Raises Refusal."""
    return _keep(session, workspace_id, Starters.LISTED, named)


def _keep(session: Session, workspace_id: str, starters: Starters, named: Iterable[str]) -> Policy:
    row = session.get_one(people_tables.Workspace, workspace_id)
    row.only_listed = starters is Starters.LISTED
    row.listed = list(listed(named)) if row.only_listed else []
    session.flush()
    return policy(session, workspace_id)
