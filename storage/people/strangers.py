"""Strangers: who has no seat any more, and of whom nothing is left."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from programme.messages.messages import ENDED
from programme.people.erasure import SOMEBODY
from storage.messages.tables import Message
from storage.people import tables as people
from storage.people.personal_data import KEPT

STRANGERS = 200
"""People looked at in one transaction."""


def forget_strangers(session: Session, workspace_id: str, *, after: str) -> str | None:
    """Who has no seat anywhere and left nothing goes; the last id looked at, None at the end."""
    row = people.Person
    seated = (select(seat.person_id) for seat in (people.Membership, people.FormerSeat))
    query = select(row.id).where(row.workspace_id == workspace_id, row.name != SOMEBODY, row.id > after)
    found = session.scalars(
        query.where(*(row.id.not_in(some) for some in seated)).order_by(row.id).limit(STRANGERS)
    ).all()
    for person_id in set(found) - _left_something(session, found):
        _forget_wholly(session, person_id)
    return found[-1] if len(found) == STRANGERS else None


def _left_something(session: Session, person_ids: Sequence[str]) -> set[str]:
    """Those who are named somewhere still, or to whom something is on its way."""
    named: set[str] = set()
    for one in KEPT:
        if one.row in {Message, people.Absence}:
            continue
        for column in one.people:
            there = getattr(one.row, column)
            named.update(session.scalars(select(there).where(there.in_(person_ids)).distinct()))
    unfinished = Message.state.not_in(ENDED)
    going = select(Message.person_id).where(Message.person_id.in_(person_ids), unfinished)
    return named | set(session.scalars(going))


def _forget_wholly(session: Session, person_id: str) -> None:
    absence = people.Absence
    session.execute(delete(Message).where(Message.person_id == person_id))
    session.execute(delete(absence).where(absence.person_id == person_id))
    session.execute(update(absence).where(absence.stand_in_id == person_id).values(stand_in_id=None))
    session.execute(delete(people.Person).where(people.Person.id == person_id))
    session.expire_all()
