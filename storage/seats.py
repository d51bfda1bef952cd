"""Seats: where some people sit in a programme."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people import Member, Membership
from storage import people, tables
from storage.batches import some


def of_people(session: Session, programme_id: str, person_ids: Iterable[str]) -> list[Member]:
    """Every seat that some people have in a programme."""
    found = []
    for ids in some(person_ids):
        rows = session.execute(
            select(tables.Membership, tables.Organisation.cluster_id, tables.Person)
            .outerjoin(tables.Organisation, tables.Organisation.id == tables.Membership.organisation_id)
            .join(tables.Person, tables.Person.id == tables.Membership.person_id)
            .where(tables.Membership.programme_id == programme_id, tables.Membership.person_id.in_(ids))
            .order_by(tables.Person.name, tables.Person.id)
        )
        found += [
            Member(
                people.person(person),
                Membership(programme_id, row.role, row.organisation_id, cluster_id),
            )
            for row, cluster_id, person in rows
        ]
    return found
