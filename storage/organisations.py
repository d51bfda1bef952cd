"""Organisations and clusters: who takes part, and with whom each meets."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people import Person
from programme.programmes import Cluster, Organisation, Programme
from programme.refusals import Refusal
from programme.roles import Role
from storage import plans, tables, welcomes
from storage.columns import new_id

LONGEST_NAME = 75
"""Characters; what an option in a Slack list holds."""


def organisation(row: tables.Organisation, cluster: str) -> Organisation:
    words = tuple(sorted((term, forms["a"], forms["the"]) for term, forms in row.words.items()))
    return Organisation(row.id, row.programme_id, row.cluster_id, cluster, row.name, row.mentor, words)


def of_programme(session: Session, programme_id: str) -> list[Organisation]:
    """All of them, by cluster and name."""
    rows = session.execute(
        select(tables.Organisation, tables.Cluster.name)
        .join(tables.Cluster)
        .where(tables.Organisation.programme_id == programme_id)
        .order_by(tables.Cluster.name, tables.Organisation.name)
    )
    return [organisation(row, cluster) for row, cluster in rows]


def by_id(session: Session, organisation_id: str) -> Organisation:
    row = session.get_one(tables.Organisation, organisation_id)
    return organisation(row, session.get_one(tables.Cluster, row.cluster_id).name)


def clusters(session: Session, programme_id: str) -> list[Cluster]:
    """A programme's clusters by name."""
    rows = session.scalars(
        select(tables.Cluster)
        .where(tables.Cluster.programme_id == programme_id)
        .order_by(tables.Cluster.name)
    )
    return [Cluster(row.id, row.programme_id, row.name) for row in rows]


def add(
    session: Session, programme: Programme, *, name: str, cluster: str, mentor: bool = False, now: datetime
) -> Organisation:
    """An organisation joins, and owes from now on; ``cluster`` is made if it is new.

    Raises Refusal when the programme already has it.
    """
    named, known_as = _named(session, programme.id, name)
    meets_in = _cluster(session, programme.id, cluster)
    row = tables.Organisation(
        id=new_id(),
        programme_id=programme.id,
        cluster_id=meets_in.id,
        name=named,
        known_as=known_as,
        mentor=mentor,
        words={},
        joined_on=programme.today(now),
    )
    session.add(row)
    session.flush()
    plans.owe(session, programme, row, now=now)
    return organisation(row, meets_in.name)


def add_person(
    session: Session,
    programme: Programme,
    organisation_id: str | None,
    person: Person,
    role: Role,
    *,
    by: Person,
    now: datetime,
) -> None:
    """Gives somebody a seat; what the organisation owes gets its one responsible, and she her welcome.

    Raises Refusal when she already has that role here.
    """
    if _has_seat(session, programme.id, person.id, role):
        raise Refusal("person-has-role", field="person", name=person.name)
    welcomes.plan(session, programme, person, by=by, now=now)
    session.add(
        tables.Membership(
            programme_id=programme.id,
            person_id=person.id,
            organisation_id=organisation_id,
            role=role,
            added_by_id=by.id,
        )
    )
    session.flush()
    if organisation_id is not None:
        plans.assign(session, programme, organisation_id, now=now)


def _has_seat(session: Session, programme_id: str, person_id: str, role: Role) -> bool:
    query = select(tables.Membership.id).where(
        tables.Membership.programme_id == programme_id,
        tables.Membership.person_id == person_id,
        tables.Membership.role == role,
    )
    return session.scalar(query) is not None


def _named(session: Session, programme_id: str, name: str) -> tuple[str, str]:
    named = " ".join(name.split())
    known_as = named.casefold()
    query = select(tables.Organisation.name).where(
        tables.Organisation.programme_id == programme_id, tables.Organisation.known_as == known_as
    )
    if not named:
        raise Refusal("organisation-name-missing", field="name")
    if len(named) > LONGEST_NAME:
        raise Refusal("organisation-name-long", field="name", most=LONGEST_NAME)
    if session.scalar(query) is not None:
        raise Refusal("organisation-there", field="name", name=named)
    return named, known_as


def _cluster(session: Session, programme_id: str, name: str) -> tables.Cluster:
    query = select(tables.Cluster).where(
        tables.Cluster.programme_id == programme_id, tables.Cluster.name == name
    )
    row = session.scalar(query)
    if row is None:
        row = tables.Cluster(id=new_id(), programme_id=programme_id, name=name)
        session.add(row)
        session.flush()
    return row
