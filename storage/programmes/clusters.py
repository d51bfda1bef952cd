"""Clusters by name; one that is not there yet is made."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.programmes.programmes import Cluster
from storage.ground.columns import new_id
from storage.programmes import tables as programme_tables

LONGEST_NAME = 75
"""Characters; what an option in a Slack list holds."""


def by_id(session: Session, cluster_id: str) -> Cluster:
    """A cluster; raises Refusal when it is gone."""
    row = session.get(programme_tables.Cluster, cluster_id)
    if row is None:
        raise Refusal("cluster-gone")
    return Cluster(row.id, row.programme_id, row.name)


class Clusters:
    """A programme's clusters, read once; great and small letters make no difference."""

    def __init__(self, session: Session, programme_id: str) -> None:
        self._session = session
        self._programme_id = programme_id
        rows = session.scalars(
            select(programme_tables.Cluster).where(programme_tables.Cluster.programme_id == programme_id)
        )
        self._rows = {row.name.casefold(): row for row in rows}
        self._names = {row.id: row.name for row in self._rows.values()}

    def named(self, name: str) -> programme_tables.Cluster:
        """The cluster of that name. Raises Refusal when the name is empty or too long."""
        named = " ".join(name.split())
        if not named:
            raise Refusal("cluster-missing", field="cluster")
        if len(named) > LONGEST_NAME:
            raise Refusal("cluster-name-long", field="new-cluster", most=LONGEST_NAME)
        if named.casefold() not in self._rows:
            row = programme_tables.Cluster(id=new_id(), programme_id=self._programme_id, name=named)
            self._session.add(row)
            self._rows[named.casefold()] = row
            self._names[row.id] = named
        return self._rows[named.casefold()]

    def name_of(self, cluster_id: str) -> str:
        return self._names[cluster_id]
