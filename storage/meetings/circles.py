"""Circles: a meeting with the cluster that comes to it, for somebody who may see when and where."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.hosts import hosts, who_hears
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.meeting_rights import may_answer_invitation, may_host, may_say_how_it_was
from programme.people.people import Member, Person
from programme.people.visibility import Viewer, may_attend
from programme.programmes.programmes import Cluster, Organisation, Programme
from storage.meetings import meetings
from storage.people import people
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Circle:
    """``members`` are the cluster's seats, ``hosts`` those whose the meeting is to arrange.

    ``viewer`` is who asks, ``clusters`` all that she may look at the meeting of.
    """

    programme: Programme
    meeting: Meeting
    cluster: Cluster
    members: tuple[Member, ...]
    organisations: tuple[Organisation, ...]
    hosts: tuple[Person, ...]
    viewer: Viewer
    clusters: tuple[Cluster, ...] = ()

    @property
    def may_host(self) -> bool:
        return may_host(self.viewer, self.programme.id, self.cluster.id, hosts=self.hosts)

    @property
    def may_answer(self) -> bool:
        return may_answer_invitation(self.viewer, self.programme.id, self.cluster.id)

    @property
    def may_say_how_it_was(self) -> bool:
        return may_say_how_it_was(self.viewer, self.programme.id, self.cluster.id)

    @property
    def names(self) -> dict[str, str]:
        return {one.id: one.name for one in self.organisations}

    @property
    def who_hears(self) -> tuple[Person, ...]:
        """Of the hosts, those we tell."""
        return who_hears(self.members, self.hosts)

    def home_of(self, person_id: str) -> str | None:
        """The organisation somebody sits in here."""
        theirs = (one.seat.organisation_id for one in self.members if one.person.id == person_id)
        return next(theirs, None)


def circle(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> Circle:
    """Of the cluster named, or hers. Raises Refusal for whom the meeting is no business of."""
    viewer = people.viewer(session, act.by.id)
    shared = meetings.by_id(session, meeting_id)
    if not may_attend(viewer, shared.programme_id, shared.cluster_id):
        raise Refusal("meeting-gone")
    there = _clusters(session, viewer, shared)
    chosen = next((one for one in there if one.id == cluster_id), None) if cluster_id else None
    cluster = chosen or (there[0] if there and not cluster_id else None)
    if cluster is None:
        raise Refusal("meeting-gone")
    programme = programmes.by_id(session, shared.programme_id)
    own = meetings.meetings_of(session, programme.id, cluster.id, cancelled=True)[shared.step]
    return _circle(session, viewer, programme, meetings.meeting(own, programme), cluster, there)


def of_all(session: Session, programme: Programme, meeting: Meeting, cluster_id: str) -> Circle:
    """The same asked by nobody: for what is planned and told."""
    cluster = _cluster(session.get_one(programme_tables.Cluster, cluster_id))
    return _circle(session, Viewer("", ()), programme, meeting, cluster, (cluster,))


def to_host(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> Circle:
    """The same, for those whose the meeting is to arrange, and for the facilitator. Raises Refusal."""
    found = circle(session, act, meeting_id, cluster_id)
    if not found.may_host:
        raise Refusal("only-host")
    return found


def today(found: Circle, now: datetime) -> bool:
    """Whether it is the meeting's day, where the programme lives."""
    return found.programme.today(now) == found.meeting.on


def _circle(
    session: Session,
    viewer: Viewer,
    programme: Programme,
    meeting: Meeting,
    cluster: Cluster,
    clusters: tuple[Cluster, ...],
) -> Circle:
    there = [one for one in organisations.of_programme(session, programme.id) if one.cluster_id == cluster.id]
    members = people.members(session, programme.id, organisation_ids=[one.id for one in there])
    mentors = {one.id for one in there if one.mentor}
    host_id = meeting.host_id if meeting.host_id in {one.id for one in there} else None
    return Circle(
        programme,
        meeting,
        cluster,
        tuple(members),
        tuple(there),
        hosts(members, host_id=host_id, mentors=mentors),
        viewer,
        clusters,
    )


def _clusters(session: Session, viewer: Viewer, meeting: Meeting) -> tuple[Cluster, ...]:
    """Those she sits in; a facilitator looks at all that come."""
    hers = {one.cluster_id for one in viewer.seats if one.programme_id == meeting.programme_id}
    row = programme_tables.Cluster
    query = select(row).where(row.programme_id == meeting.programme_id).order_by(row.name)
    every = [_cluster(one) for one in session.scalars(query)]
    leads = viewer.facilitates(meeting.programme_id)
    return tuple(one for one in every if meeting.cluster_id in {None, one.id} and (leads or one.id in hers))


def _cluster(row: programme_tables.Cluster) -> Cluster:
    return Cluster(row.id, row.programme_id, row.name)
