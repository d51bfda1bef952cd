"""Rosters: a programme looked over by its facilitator. Every question raises Refusal for anybody else."""

from collections import defaultdict
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.changes.rosters import ClusterRoster, Occasion, Participant, Roster, Team, TeamRoster
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from programme.programmes.programmes import Organisation, Programme
from storage.changes import welcome_deeds
from storage.changes.dates import meeting_deeds
from storage.meetings import meetings
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, clusters, organisations, programmes
from storage.programmes import tables as programme_tables


def of_programme(session: Session, act: Act, programme_id: str) -> Roster:
    """The whole programme."""
    programme = programmes.led_by(session, act, programme_id)
    every = meetings.of_programme(session, programme_id, cancelled=True)
    shared = [one for one in every if one.cluster_id is None]
    everybody = organisations.of_programme(session, programme_id, left=True)
    leaders = people.facilitators(session, programme_id)
    silent = closings.silent_since(session, programme, now=act.now)
    teams, apart = _teams(session, programme, everybody), [one for one in every if one.cluster_id is not None]
    waiting = welcome_deeds.waiting(session, act, programme_id)
    return Roster(
        programme,
        tuple(shared),
        teams,
        tuple(leaders),
        silent,
        tuple(apart),
        waiting.people,
        waiting.on,
    )


def of_organisation(session: Session, act: Act, organisation_id: str) -> TeamRoster:
    """One organisation."""
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programme = programmes.led_by(session, act, row.programme_id)
    (team,) = _teams(session, programme, [organisations.by_id(session, organisation_id)])
    return TeamRoster(programme, team, _participants(session, programme, organisation_id))


def organisation(session: Session, act: Act, programme_id: str, organisation_id: str) -> Organisation:
    """One in a programme that somebody facilitates. Raises Refusal, also for one of another programme."""
    programmes.led_by(session, act, programme_id)
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None or row.programme_id != programme_id:
        raise Refusal("organisation-gone")
    return organisations.by_id(session, organisation_id)


def of_facilitators(session: Session, act: Act, programme_id: str) -> TeamRoster:
    """Those who own the programme."""
    programme = programmes.led_by(session, act, programme_id)
    return TeamRoster(programme, None, _participants(session, programme, None))


def of_cluster(session: Session, act: Act, cluster_id: str) -> ClusterRoster:
    """One cluster."""
    cluster = clusters.by_id(session, cluster_id)
    programme = programmes.led_by(session, act, cluster.programme_id)
    at = meetings.of_cluster(session, programme, cluster_id, cancelled=True)
    everybody = organisations.of_programme(session, programme.id)
    theirs = [one for one in everybody if one.cluster_id == cluster_id]
    return ClusterRoster(programme, cluster, tuple(at), _teams(session, programme, theirs))


def participant(
    session: Session, act: Act, programme_id: str, person_id: str, organisation_id: str | None
) -> tuple[TeamRoster, Participant]:
    """Somebody where she sits; raises Refusal when she does not sit there any more."""
    if organisation_id is not None:
        roster = of_organisation(session, act, organisation_id)
    else:
        roster = of_facilitators(session, act, programme_id)
    for one in roster.participants:
        if one.person.id == person_id:
            return roster, one
    raise Refusal("person-gone")


def of_meeting(session: Session, act: Act, meeting_id: str, *, cluster_id: str | None = None) -> Occasion:
    """A meeting as it is changed, for all or, with ``cluster_id``, for one cluster."""
    meeting = meetings.by_id(session, meeting_id)
    programme = programmes.led_by(session, act, meeting.programme_id)
    whose = meeting.cluster_id or cluster_id
    return Occasion(
        programme,
        meeting,
        clusters.by_id(session, whose) if whose else None,
        organisations.by_id(session, meeting.host_id) if meeting.host_id else None,
    )


def as_wanted(session: Session, what: Occasion, wanted: meeting_deeds.Change) -> Occasion:
    """A meeting as somebody wants it to be, before it is."""
    meeting = replace(
        what.meeting,
        on=wanted.on,
        starts_at=wanted.starts_at,
        ends_at=wanted.ends_at,
        place=wanted.place,
        link=wanted.link,
        host_id=wanted.host_id,
    )
    host = organisations.by_id(session, wanted.host_id) if wanted.host_id else None
    if host is not None and host.programme_id != what.programme.id:
        raise Refusal("organisation-gone", field="host")
    return replace(what, meeting=meeting, host=host)


def organisations_like(
    session: Session, act: Act, programme_id: str, typed: str, *, cluster_id: str | None = None
) -> list[tuple[str, str]]:
    """(id, name) of the organisations in whose names somebody's letters are found."""
    programmes.led_by(session, act, programme_id)
    query = select(programme_tables.Organisation.id, programme_tables.Organisation.name).where(
        programme_tables.Organisation.programme_id == programme_id,
        programme_tables.Organisation.left_on.is_(None),
    )
    if cluster_id is not None:
        query = query.where(programme_tables.Organisation.cluster_id == cluster_id)
    rows = session.execute(query.order_by(programme_tables.Organisation.name))
    return [(one, name) for one, name in rows if typed.casefold() in name.casefold()]


def clusters_like(session: Session, act: Act, programme_id: str, typed: str) -> list[tuple[str, str]]:
    """(name, name) of the clusters in whose names somebody's letters are found."""
    programmes.led_by(session, act, programme_id)
    every = organisations.clusters(session, programme_id)
    return [(one.name, one.name) for one in every if typed.casefold() in one.name.casefold()]


def _teams(session: Session, programme: Programme, every: list[Organisation]) -> tuple[Team, ...]:
    heads = session.execute(
        select(
            people_tables.Membership.organisation_id,
            func.count(people_tables.Membership.person_id.distinct()),
        )
        .where(people_tables.Membership.programme_id == programme.id)
        .group_by(people_tables.Membership.organisation_id)
    )
    orphans = session.execute(
        select(preparation_tables.Preparation.organisation_id, func.count())
        .where(
            preparation_tables.Preparation.programme_id == programme.id,
            preparation_tables.Preparation.state == State.OPEN,
            preparation_tables.Preparation.responsible_id.is_(None),
        )
        .group_by(preparation_tables.Preparation.organisation_id)
    )
    there, unanswered = dict(heads.all()), dict(orphans.all())
    return tuple(Team(one, there.get(one.id, 0), unanswered.get(one.id, 0)) for one in every)


def _participants(
    session: Session, programme: Programme, organisation_id: str | None
) -> tuple[Participant, ...]:
    if organisation_id is None:
        leaders = people.facilitators(session, programme.id)
        return tuple(Participant(one, (Role.FACILITATOR,)) for one in leaders)
    roles: dict[str, list[Role]] = defaultdict(list)
    persons: dict[str, Person] = {}
    for member in people.members(session, programme.id, organisation_ids=[organisation_id]):
        persons[member.person.id] = member.person
        roles[member.person.id].append(member.seat.role)
    return tuple(
        Participant(person, tuple(role for role in Role if role in roles[person.id]))
        for person in persons.values()
    )
