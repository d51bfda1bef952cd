"""Workspaces: where we are installed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import Acting, Unnamed, What
from programme.people.facilitating import Policy, Starters, listed, may_set
from programme.people.people import Person
from storage.people import audit_trail
from storage.people import tables as people_tables
from storage.programmes.tables import Programme


class WrongWorkspaceError(Exception):
    """The token is of one workspace and the database of another; the message says which."""


def remember(session: Session, team_id: str, *, name: str, bot_user_id: str) -> None:
    """Keeps what Slack says of the workspace our token belongs to."""
    session.merge(people_tables.Workspace(id=team_id, name=name, bot_user_id=bot_user_id, closed_at=None))


def settle_in(session: Session, team_id: str, *, name: str, bot_user_id: str) -> None:
    """Keeps what Slack says of the workspace. Raises WrongWorkspaceError for the database of another."""
    row = people_tables.Workspace
    known = dict(session.execute(select(row.id, row.name)).all())
    if known and team_id not in known:
        others = ", ".join(f"{title} ({one})" for one, title in sorted(known.items()))
        raise WrongWorkspaceError(
            f"SLACK_BOT_TOKEN is of the workspace {name} ({team_id}), and DATABASE_URL is the database of "
            f"{others}. Change one of the two, so that nobody of one is written to in the other."
        )
    remember(session, team_id, name=name, bot_user_id=bot_user_id)


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
    return _keep(session, act, act.by.workspace_id, starters, named)


def list_facilitators(session: Session, workspace_id: str, named: Iterable[str], *, now: datetime) -> Policy:
    """Whoever runs the bot says it, in its settings. Raises Refusal."""
    return _keep(session, Unnamed(now), workspace_id, Starters.LISTED, named)


def take_off_list(session: Session, person: Person) -> None:
    """Her Slack id and her address are on no list any more; one that is empty by now lists nobody."""
    row = session.get_one(people_tables.Workspace, person.workspace_id)
    row.listed = [one for one in row.listed if not Policy(listed=(one,)).names(person)]
    session.flush()


def _keep(
    session: Session, act: Acting, workspace_id: str, starters: Starters, named: Iterable[str]
) -> Policy:
    before = policy(session, workspace_id)
    row = session.get_one(people_tables.Workspace, workspace_id)
    row.only_listed = starters is Starters.LISTED
    row.listed = list(listed(named)) if row.only_listed else []
    session.flush()
    after = policy(session, workspace_id)
    if after != before:
        _note(session, act, workspace_id)
    return after


def _note(session: Session, act: Acting, workspace_id: str) -> None:
    """In every programme's trail: there it is read. Where there is none yet, in none."""
    rows = session.scalars(select(Programme.id).where(Programme.workspace_id == workspace_id))
    for programme_id in rows.all() or (None,):
        audit_trail.record(session, act, programme_id, What.MAY_FACILITATE)
