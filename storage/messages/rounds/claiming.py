"""Claiming: a round takes some messages, and no other has them while its lease lasts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, not_, or_, select, update
from sqlalchemy.orm import Session

from programme.messages.messages import LEASE, Claim, State, Way
from storage.ground.batches import among
from storage.messages import paces
from storage.messages.messages import finishable
from storage.messages.tables import Message
from storage.people.tables import Person

NO_SLACK = select(Person.id).where(Person.slack_id.is_(None))
AHEAD = timedelta(seconds=5)
"""How far ahead moments for posting are reserved: what a killed process leaves is looked for."""


def anything_by_mail(session: Session, *, now: datetime) -> bool:
    """Whether anything is to go to somebody without Slack."""
    waits = select(Message.id).where(*finishable(now), _goes_by(Way.MAIL))
    return bool(session.scalar(select(waits.exists())))


def _goes_by(way: Way) -> ColumnElement[bool]:
    """What is claimed afresh goes where its reader is now; what may have been sent, as it was."""
    by_slack = or_(
        and_(Message.attempts == 0, Message.person_id.not_in(NO_SLACK)),
        and_(Message.attempts > 0, Message.way == Way.SLACK),
    )
    return by_slack if way is Way.SLACK else not_(by_slack)


def claim(
    session: Session,
    *,
    now: datetime,
    at_most: int,
    gap: timedelta = timedelta(0),
    way: Way = Way.SLACK,
) -> list[Claim]:
    """Takes some messages for sending, the longest waiting first, and none that another is taking.

    One that was taken before and never settled may have been posted: its claim says look first. With a
    ``gap`` each has a moment of its own, unless others have reserved all of the next few seconds.
    """
    lease, method = now + LEASE, paces.POST if way is Way.SLACK else paces.MAIL
    busy = (
        [
            one
            for one, until in paces.busy_until(session, now=now, method=method).items()
            if until > now + AHEAD
        ]
        if gap
        else ()
    )
    free = session.execute(
        select(Message.id, Message.attempts, Message.workspace_id)
        .where(*finishable(now), _goes_by(way), paces.may_be_asked_for(now, method))
        .where(Message.workspace_id.not_in(busy))
        .order_by(Message.not_before, Message.id)
        .limit(at_most)
        .with_for_update(skip_locked=True)
    ).all()
    # What goes by a facilitator's hand leaves no doubt: it has been put down in our rows, or it has not.
    before = {row.id: 0 if way is Way.HAND else row.attempts for row in free}
    taken = [Claim(row.id, before[row.id] + 1, lease, row.workspace_id, way=way) for row in free]
    if taken:
        attempts = 1 if way is Way.HAND else Message.attempts + 1
        session.execute(
            update(Message)
            .where(among(Message.id, [one.message_id for one in taken]))
            .values(state=State.CLAIMED, attempts=attempts, not_before=lease, way=way),
            execution_options={"synchronize_session": False},
        )
    return _spread(session, taken, gap, method, now) if gap else taken


def _spread(
    session: Session, taken: Sequence[Claim], gap: timedelta, method: str, now: datetime
) -> list[Claim]:
    """Each that is to be posted at a moment of its own."""
    spread: dict[str, Claim] = {one.message_id: one for one in taken}
    for workspace_id in sorted({one.workspace_id for one in taken}):
        posted = [one for one in taken if one.workspace_id == workspace_id and not one.looks_first]
        if posted:
            first = paces.reserve(session, workspace_id, len(posted), gap=gap, now=now, method=method)
            spread |= {one.message_id: replace(one, begins=first + at * gap) for at, one in enumerate(posted)}
    return list(spread.values())
