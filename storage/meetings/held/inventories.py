"""Knowledge inventories: filled in by a person or a group, and summed up for the host."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings import inventories as rules
from programme.meetings.inventories import Inventory, Stock
from programme.people.acts import Act
from storage.meetings import circles
from storage.meetings.circles import Circle
from storage.meetings.tables import KnowledgeInventory as Row
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables


def own(session: Session, act: Act, meeting_id: str) -> Stock:
    """What she has filled in before; nothing, perhaps."""
    row = session.scalar(select(Row).where(Row.meeting_id == meeting_id, Row.by_id == act.by.id))
    return stock(row) if row is not None else Stock()


def stock(row: Row) -> Stock:
    return Stock(row.knows, row.needs, row.shares, row.who)


def keep(session: Session, act: Act, meeting_id: str, given: Stock, *, cluster_id: str = "") -> None:
    """Filled in for the first time or again. Raises Refusal for who has no seat in the cluster."""
    found = circles.circle(session, act, meeting_id, cluster_id)
    home = found.home_of(act.by.id)
    if not found.may_say_how_it_was or home is None:
        raise Refusal("feedback-not-yours")
    kept = rules.worded(given)
    row = session.scalar(select(Row).where(Row.meeting_id == found.meeting.id, Row.by_id == act.by.id))
    if row is None:
        row = Row(meeting_id=found.meeting.id, by_id=act.by.id)
        session.add(row)
    row.cluster_id, row.organisation_id, row.at = found.cluster.id, home, act.now
    row.knows, row.needs, row.shares, row.who = kept.knows, kept.needs, kept.shares, kept.who
    session.flush()


def summed_up(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> tuple[Inventory, ...]:
    """All of them, an organisation at a time; for the host and the facilitator. Raises Refusal."""
    return of_circle(session, circles.to_host(session, act, meeting_id, cluster_id))


def of_circle(session: Session, found: Circle) -> tuple[Inventory, ...]:
    person, organisation = people_tables.Person, programme_tables.Organisation
    rows = session.execute(
        select(Row, person.name, organisation.name)
        .join(person, person.id == Row.by_id)
        .join(organisation, organisation.id == Row.organisation_id)
        .where(Row.meeting_id == found.meeting.id, Row.cluster_id == found.cluster.id)
        .order_by(organisation.name, Row.at)
    )
    return tuple(
        Inventory(row.id, row.meeting_id, home, name, stock(row), row.at) for row, name, home in rows
    )
