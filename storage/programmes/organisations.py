"""Organisations and clusters: who takes part, and with whom each meets."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.programmes import own_words
from programme.programmes.own_words import Words
from programme.programmes.programmes import Cluster, Organisation
from storage.ground.batches import some
from storage.programmes import tables as programme_tables


def organisation(row: programme_tables.Organisation, cluster: str) -> Organisation:
    return Organisation(
        row.id,
        row.programme_id,
        row.cluster_id,
        cluster,
        row.name,
        row.mentor,
        own_words.told(row.words),
        channel=row.channel,
        channel_open=row.channel_open,
        left_on=row.left_on,
    )


def words_of(session: Session, organisation_ids: Iterable[str]) -> dict[str, Words]:
    """Organisation → its own words for the method's terms."""
    row = programme_tables.Organisation
    found: dict[str, Words] = {}
    for ids in some(organisation_ids):
        rows = session.execute(select(row.id, row.words).where(row.id.in_(ids)))
        found |= {organisation_id: own_words.told(kept) for organisation_id, kept in rows}
    return found


def of_programme(session: Session, programme_id: str, *, left: bool = False) -> list[Organisation]:
    """All of them, by cluster and name, with or without those that have left."""
    rows = session.execute(
        select(programme_tables.Organisation, programme_tables.Cluster.name)
        .join(programme_tables.Cluster)
        .where(programme_tables.Organisation.programme_id == programme_id)
        .order_by(programme_tables.Cluster.name, programme_tables.Organisation.name)
    )
    return [organisation(row, cluster) for row, cluster in rows if left or row.left_on is None]


def by_id(session: Session, organisation_id: str) -> Organisation:
    row = session.get_one(programme_tables.Organisation, organisation_id)
    return organisation(row, session.get_one(programme_tables.Cluster, row.cluster_id).name)


def by_ids(session: Session, organisation_ids: Iterable[str]) -> dict[str, Organisation]:
    """Several of them."""
    found: dict[str, Organisation] = {}
    for ids in some(organisation_ids):
        rows = session.execute(
            select(programme_tables.Organisation, programme_tables.Cluster.name)
            .join(programme_tables.Cluster)
            .where(programme_tables.Organisation.id.in_(ids))
        )
        found |= {row.id: organisation(row, cluster) for row, cluster in rows}
    return found


def cluster_names(session: Session, programme_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Programme → its clusters' names by id."""
    one = programme_tables.Cluster
    found: dict[str, dict[str, str]] = {each: {} for each in programme_ids}
    for ids in some(found):
        query = select(one.programme_id, one.id, one.name).where(one.programme_id.in_(ids))
        for programme_id, cluster_id, name in session.execute(query):
            found[programme_id][cluster_id] = name
    return found


def clusters(session: Session, programme_id: str) -> list[Cluster]:
    """A programme's clusters by name."""
    one = programme_tables.Cluster
    rows = session.execute(
        select(one.id, one.programme_id, one.name).where(one.programme_id == programme_id).order_by(one.name)
    )
    return [Cluster(*row) for row in rows]
