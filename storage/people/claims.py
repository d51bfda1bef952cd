"""Claims: accounts that have the address of somebody who waits for Slack, and what was answered."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.claims import Claim
from storage.ground.batches import some
from storage.people import people
from storage.people import tables as people_tables


def by_ids(session: Session, claim_ids: Iterable[str]) -> dict[str, Claim]:
    """Those of them that are there."""
    found: dict[str, Claim] = {}
    for ids in some(claim_ids):
        rows = session.execute(
            select(people_tables.Claim, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == people_tables.Claim.person_id)
            .where(people_tables.Claim.id.in_(ids))
        )
        found |= {row.id: claim(row, person) for row, person in rows}
    return found


def claim(row: people_tables.Claim, person: people_tables.Person) -> Claim:
    return Claim(row.id, people.person(person), row.slack_id, row.standing, row.hers)


def asked(session: Session, person_id: str, slack_id: str) -> bool:
    """Whether that was asked before, whatever was answered."""
    table = people_tables.Claim
    query = select(table.id).where(table.person_id == person_id, table.slack_id == slack_id)
    return session.scalar(query) is not None
