"""Paces: how fast a workspace is asked by all processes together, and how long Slack wants us to wait."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, or_, select
from sqlalchemy.orm import Session

from storage.ground.conflicts import insert
from storage.messages.tables import Message, Pace

POST = "chat.postMessage"
MAIL = "mail"
"""Not a method of Slack's: what the mail server takes has a pace of its own."""
LOOKS = ("conversations.history", "conversations.open")
"""What looking for a message asks."""


def rest(session: Session, workspace_id: str, method: str, *, until: datetime) -> None:
    """Slack wants us to wait with a method: nobody asks it again in that workspace before ``until``."""
    made = insert(session, Pace).values(
        workspace_id=workspace_id, method=method, free_at=0.0, rests_until=until
    )
    longer = case(
        (Pace.rests_until > made.excluded.rests_until, Pace.rests_until), else_=made.excluded.rests_until
    )
    session.execute(
        made.on_conflict_do_update(
            index_elements=[Pace.workspace_id, Pace.method], set_={"rests_until": longer}
        )
    )


def is_resting(session: Session, workspace_id: str, method: str, *, now: datetime) -> bool:
    found = select(Pace.method).where(
        Pace.workspace_id == workspace_id, Pace.method == method, Pace.rests_until > now
    )
    return session.scalar(found) is not None


def may_be_asked_for(now: datetime, method: str = POST) -> ColumnElement[bool]:
    """Which messages need not wait: those that Slack is to look for have a pace of their own."""
    asks: ColumnElement[bool] = Pace.method == method
    if method == POST:
        asks = or_(and_(Message.attempts == 0, asks), and_(Message.attempts > 0, Pace.method.in_(LOOKS)))
    held = select(Pace.method).where(Pace.workspace_id == Message.workspace_id, Pace.rests_until > now, asks)
    return ~held.exists()


def reserve(
    session: Session, workspace_id: str, posts: int, *, gap: timedelta, now: datetime, method: str = POST
) -> datetime:
    """The first of so many moments, ``gap`` apart, that nobody else posts at."""
    span, at = posts * gap.total_seconds(), now.timestamp()
    made = insert(session, Pace).values(workspace_id=workspace_id, method=method, free_at=at + span)
    later = case((Pace.free_at > at, Pace.free_at), else_=at) + span
    free_at = session.scalar(
        made.on_conflict_do_update(
            index_elements=[Pace.workspace_id, Pace.method], set_={"free_at": later}
        ).returning(Pace.free_at)
    )
    return datetime.fromtimestamp((free_at or at + span) - span, now.tzinfo)


def busy_until(session: Session, *, now: datetime, method: str = POST) -> dict[str, datetime]:
    """Workspace → until when others have reserved every moment for posting."""
    rows = session.execute(
        select(Pace.workspace_id, Pace.free_at).where(Pace.method == method, Pace.free_at > now.timestamp())
    )
    return {one: datetime.fromtimestamp(free_at, now.tzinfo) for one, free_at in rows}


def rests(session: Session, methods: Iterable[str], *, now: datetime) -> dict[str, datetime]:
    """Workspace → until when one of these is not to be asked there."""
    rows = session.execute(
        select(Pace.workspace_id, Pace.rests_until).where(
            Pace.method.in_(list(methods)), Pace.rests_until > now
        )
    )
    found: dict[str, datetime] = {}
    for workspace_id, until in rows:
        if until is not None:
            found[workspace_id] = max(until, found.get(workspace_id, until))
    return found
