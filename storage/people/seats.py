"""Seats: where some people sit in a programme."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.people import Member, Membership
from storage.ground.batches import some
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables


def of_people(session: Session, programme_id: str, person_ids: Iterable[str]) -> list[Member]:
    """Every seat that some people have in a programme."""
    found = []
    for ids in some(person_ids):
        rows = session.execute(
            select(people_tables.Membership, programme_tables.Organisation.cluster_id, people_tables.Person)
            .outerjoin(
                programme_tables.Organisation,
                programme_tables.Organisation.id == people_tables.Membership.organisation_id,
            )
            .join(people_tables.Person, people_tables.Person.id == people_tables.Membership.person_id)
            .where(
                people_tables.Membership.programme_id == programme_id,
                people_tables.Membership.person_id.in_(ids),
            )
            .order_by(people_tables.Person.name, people_tables.Person.id)
        )
        found += [
            Member(
                people.person(person),
                Membership(programme_id, row.role, row.organisation_id, cluster_id),
            )
            for row, cluster_id, person in rows
        ]
    return found


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
