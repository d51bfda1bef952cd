"""Namesakes: who of one name meets another of it, and what stands beside their names."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.people.erasure import SOMEBODY
from programme.people.namesakes import Namesake, bynames
from storage.ground.batches import some
from storage.people.tables import Membership, Person
from storage.programmes.tables import Organisation


def settle(session: Session, workspace_id: str, names: Iterable[str]) -> None:
    """After somebody of one of these names came, left, was renamed or sits elsewhere."""
    session.flush()
    for called in some(set(names) - {SOMEBODY}):
        query = select(Person).where(Person.workspace_id == workspace_id, Person.own_name.in_(called))
        rows = {row.id: row for row in session.scalars(query)}
        homes = _homes(session, rows) if len(rows) > 1 else {}
        namesakes = (Namesake(row.id, row.own_name, homes.get(row.id, {})) for row in rows.values())
        for person_id, byname in bynames(namesakes).items():
            if rows[person_id].byname != byname:
                rows[person_id].byname = byname
    session.flush()


def heal(session: Session, workspace_id: str) -> None:
    """The same of every name that several have: whatever went astray, and who came before we asked."""
    several = (
        select(Person.own_name)
        .where(Person.workspace_id == workspace_id)
        .group_by(Person.own_name)
        .having(func.count() > 1)
    )
    settle(session, workspace_id, session.scalars(several).all())


def settle_around(session: Session, person_ids: Iterable[str]) -> None:
    """The same, of people whom something happened to, whatever they are called."""
    found: dict[str, set[str]] = defaultdict(set)
    for ids in some(person_ids):
        for there, name in session.execute(
            select(Person.workspace_id, Person.own_name).where(Person.id.in_(ids))
        ):
            found[there].add(name)
    for workspace_id, names in found.items():
        settle(session, workspace_id, names)


def settle_in(session: Session, organisation_id: str) -> None:
    """The same, of everybody in an organisation that is called something else."""
    people = select(Membership.person_id).where(Membership.organisation_id == organisation_id)
    settle_around(session, session.scalars(people).all())


def _homes(session: Session, person_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Person → programme → the name of her organisation there; the first, where she sits in several."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for ids in some(person_ids):
        rows = session.execute(
            select(Membership.person_id, Membership.programme_id, Organisation.name)
            .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
            .where(Membership.person_id.in_(ids))
            .order_by(Organisation.name.desc())
        )
        for person_id, programme_id, home in rows:
            found[person_id][programme_id] = home or found[person_id].get(programme_id, "")
    return found
