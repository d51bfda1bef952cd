"""Answerers: who there is, in some clusters, to answer for what is owed."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.meetings.meetings import who_holds
from programme.people.people import Member, Person, who_answers
from programme.programmes.politicians import may_answer
from programme.programmes.programmes import Programme
from storage.ground.batches import some
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables


@dataclass(frozen=True)
class Answerers:
    """Members by organisation and by cluster, each meeting's host, and who may step in."""

    programme: Programme
    in_organisation: dict[str, list[Member]]
    in_cluster: dict[str, list[Member]]
    facilitators: frozenset[str]
    mentors: frozenset[str]
    hosts: dict[str, str | None]
    peopled: frozenset[str]
    """The clusters that have an organisation."""

    def have(self, row: preparation_tables.Preparation) -> bool:
        """Whether the one who answers for it can be reached, and still sits there as one who may."""
        if row.responsible_id is None or row.responsible_id in self.facilitators:
            return row.responsible_id is not None
        hers = [one for one in self._those_of(row) if one.person.id == row.responsible_id]
        audience = self.programme.item(row.item).audience
        reachable = any(one.person.reachable for one in hers)
        return reachable and may_answer((one.seat.role for one in hers), audience)

    def best_for(
        self, row: preparation_tables.Preparation, programme: Programme, *, but: Collection[str] = ()
    ) -> Person | None:
        """Who should answer for it; ``but`` are those who have said that they do not."""
        members = [one for one in self._those_of(row) if one.person.id not in but]
        audience = programme.item(row.item).audience
        if row.organisation_id is not None:
            return who_answers(audience, members)
        return who_holds(audience, members, host_id=self.hosts.get(row.meeting_id), mentors=self.mentors)

    def _those_of(self, row: preparation_tables.Preparation) -> list[Member]:
        if row.organisation_id is None:
            return self.in_cluster.get(row.cluster_id, [])
        return self.in_organisation.get(row.organisation_id, [])


def answerers(session: Session, programme: Programme, cluster_ids: Collection[str]) -> Answerers:
    """Everybody in some clusters, read once."""
    organisations = _organisations(session, cluster_ids)
    in_organisation: dict[str, list[Member]] = defaultdict(list)
    in_cluster: dict[str, list[Member]] = defaultdict(list)
    for ids in some(one.id for one in organisations):
        for member in people.members(session, programme.id, organisation_ids=ids):
            in_organisation[member.seat.organisation_id or ""].append(member)
            in_cluster[member.seat.cluster_id or ""].append(member)
    leaders = people.facilitators(session, programme.id)
    hosts = session.execute(
        select(meeting_tables.Meeting.id, meeting_tables.Meeting.host_id).where(
            meeting_tables.Meeting.programme_id == programme.id
        )
    )
    return Answerers(
        programme,
        in_organisation,
        in_cluster,
        frozenset(one.id for one in leaders if one.reachable),
        frozenset(one.id for one in organisations if one.mentor),
        dict(hosts.all()),
        frozenset(one.cluster_id for one in organisations),
    )


def _organisations(session: Session, cluster_ids: Collection[str]) -> list[programme_tables.Organisation]:
    found: list[programme_tables.Organisation] = []
    for ids in some(cluster_ids):
        found += session.scalars(
            select(programme_tables.Organisation).where(
                programme_tables.Organisation.cluster_id.in_(ids),
                programme_tables.Organisation.left_on.is_(None),
            )
        )
    return found
