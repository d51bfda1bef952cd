"""Seats: where some people sit in a programme."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.people import Member
from storage.ground.batches import some
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables


def of_people(session: Session, programme_id: str, person_ids: Iterable[str]) -> list[Member]:
    """Every seat that some people have in a programme."""
    seat = people_tables.Membership
    return [
        member
        for ids in some(person_ids)
        for member in people.members_where(
            session, seat.programme_id == programme_id, seat.person_id.in_(ids)
        )
    ]


def in_cluster(session: Session, programme_id: str, cluster_id: str) -> set[str]:
    """Everybody with a seat in it, by id."""
    rows = session.scalars(
        select(people_tables.Membership.person_id)
        .join(programme_tables.Organisation)
        .where(
            people_tables.Membership.programme_id == programme_id,
            programme_tables.Organisation.cluster_id == cluster_id,
        )
    )
    return set(rows)
