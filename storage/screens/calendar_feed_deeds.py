"""Somebody subscribes to her calendar, gets another address for it, or takes it back."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from storage.ground.columns import new_id
from storage.screens.tables import CalendarFeed as Row


def subscribe(session: Session, act: Act) -> str:
    """The name in its address; the one there is, where there is one."""
    row = session.get(Row, act.by.id)
    return row.name if row is not None else renew(session, act)


def renew(session: Session, act: Act) -> str:
    """Another name: whoever has the old address gets nothing any more."""
    row = session.get(Row, act.by.id) or Row(person_id=act.by.id)
    row.name, row.made_at = f"{new_id()}{new_id()}", act.now
    session.add(row)
    session.flush()
    return row.name


def take_back(session: Session, act: Act) -> None:
    """To take back what is not there changes nothing."""
    row = session.get(Row, act.by.id)
    if row is not None:
        session.delete(row)
    session.flush()
