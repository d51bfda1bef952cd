"""Members: who sits where in a programme; they come and change places."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.changes.participant_cells import is_address
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.audit_trail import Unnamed, What
from programme.people.facilitating import require_may_facilitate
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import welcome_notices
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.improvement import check_in_notices
from storage.meetings import meeting_notices
from storage.people import audit_trail, languages, namesakes, people, seats, workspaces
from storage.people import tables as people_tables
from storage.preparations import preparation_notices
from storage.programmes import closings, digest_notices, programmes
from storage.programmes import tables as programme_tables

LONGEST_NAME = 75


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's part in a programme; only a facilitator sits in no organisation."""

    person: Person
    role: Role
    organisation_id: str | None


def without_slack(session: Session, workspace_id: str, *, name: str, email: str) -> Person:
    """Somebody known by name and address, who may come to Slack later; the same address is the same person.

    Raises Refusal with field name or email.
    """
    named = " ".join(name.split())
    if not named or len(named) > LONGEST_NAME:
        raise Refusal("person-name-amiss", field="name", most=LONGEST_NAME)
    address = addressed(email)
    row = session.scalar(
        select(people_tables.Person).where(
            people_tables.Person.workspace_id == workspace_id,
            people_tables.Person.email == address,
            people.is_known_by_address(),
        )
    )
    if row is None:
        row = people_tables.Person(id=new_id(), workspace_id=workspace_id, name=named, email=address)
        session.add(row)
        session.flush()
    return people.person(row)


def addressed(email: str) -> str:
    """An address as it is kept. Raises Refusal for none."""
    address = email.strip().lower()
    if not address:
        raise Refusal("person-email-missing", field="email")
    if not is_address(address):
        raise Refusal("person-email-amiss", field="email")
    return address


def newcomer(session: Session, act: Act, programme_id: str, *, name: str, email: str) -> Person:
    """Somebody whom a facilitator names by her address, to be given a part. Raises Refusal.

    Two people do not share one; and what we call somebody is not told for an address alone.
    """
    programme = programmes.led_by(session, act, programme_id)
    found = without_slack(session, programme.workspace_id, name=name, email=email)
    if found.own_name.casefold() != " ".join(name.split()).casefold():
        raise Refusal("person-other-name", field="name")
    return found


def add(
    session: Session,
    act: Act,
    programme_id: str,
    person: Person,
    roles: Collection[Role],
    organisation_id: str | None,
) -> None:
    """A facilitator gives somebody one or several parts. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    wanted = _wanted(session, programme, person, roles, organisation_id)
    if Role.FACILITATOR in roles:
        _require_may_facilitate(session, programme, person)
    seat(session, programme, wanted, by=act.by, now=act.now)


def _require_may_facilitate(session: Session, programme: Programme, person: Person) -> None:
    require_may_facilitate(person, workspaces.policy(session, programme.workspace_id), field="roles")


def seat(
    session: Session, programme: Programme, seats: Sequence[Seat], *, by: Person | None, now: datetime
) -> None:
    """Gives people their seats, and what follows: welcomes, responsibilities, questions.

    Work grows with their number. Raises Refusal when somebody already has that role.
    """
    place(session, programme, seats, by=by, now=now)
    settle_around(session, programme, [one.organisation_id for one in seats], now=now)


def place(
    session: Session, programme: Programme, seats: Sequence[Seat], *, by: Person | None, now: datetime
) -> None:
    """The same, but who answers for what is left to be settled."""
    if any(one.role is not Role.FACILITATOR for one in seats):
        closings.require_not_silent(session, programme, now=now)
    persons = {one.person.id: one.person for one in seats}
    _require_alone(session, programme, persons)
    taken = _roles_of(session, programme.id, persons)
    for one in seats:
        if (one.person.id, one.role) in taken:
            raise Refusal("person-has-role", field=one.role.value, name=one.person.name)
        taken.add((one.person.id, one.role))
        session.add(
            people_tables.Membership(
                programme_id=programme.id,
                person_id=one.person.id,
                organisation_id=one.organisation_id,
                role=one.role,
                added_by_id=by.id if by else None,
            )
        )
    namesakes.settle_around(session, persons)
    languages.follow_programme(session, persons, programme.language)
    languages.follow_zone(session, persons, programme.zone)
    welcome_notices.plan(session, programme, persons.values(), by=by, now=now)
    leaders = [one.person for one in seats if one.role is Role.FACILITATOR]
    for leader in leaders:
        by_whom = Act(by, now) if by else Unnamed(now)
        audit_trail.record(session, by_whom, programme.id, What.SEATED, about=leader.id)
    digest_notices.plan(session, programme, leaders, now=now)
    meeting_notices.plan_questions_of(session, programme, persons, now=now)


def _require_alone(session: Session, programme: Programme, person_ids: Collection[str]) -> None:
    """A trial is one person's. Raises Refusal."""
    hers = session.get_one(programme_tables.Programme, programme.id).created_by_id if programme.trial else ""
    if programme.trial and set(person_ids) - {hers}:
        raise Refusal("trial-alone")


def change(
    session: Session,
    act: Act,
    programme_id: str,
    person_id: str,
    roles: Collection[Role],
    *,
    sits_in: str | None,
    organisation_id: str | None,
) -> None:
    """Other roles for somebody who ``sits_in`` an organisation, or another organisation. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    person = member(session, programme, person_id)
    wanted = _wanted(session, programme, person, roles, organisation_id)
    before = _seats_in(session, programme.id, person_id, sits_in)
    had = {(row.role, row.organisation_id) for row in before}
    kept = had & {(one.role, one.organisation_id) for one in wanted}
    if Role.FACILITATOR in roles and Role.FACILITATOR not in {row.role for row in before}:
        _require_may_facilitate(session, programme, person)
    for row in before:
        if (row.role, row.organisation_id) not in kept:
            session.delete(row)
    namesakes.settle_around(session, [person_id])
    fresh = [one for one in wanted if (one.role, one.organisation_id) not in kept]
    place(session, programme, fresh, by=act.by, now=act.now)
    lost = " ".join(sorted(role.value for role, _ in had - kept))
    if lost:
        audit_trail.record(session, act, programme_id, What.RESEATED, about=person_id, detail=lost)
    require_leader(session, programme)
    meeting_notices.plan_questions_of(session, programme, [person_id], now=act.now)
    settle_around(session, programme, [sits_in, organisation_id], now=act.now)


def arrived(session: Session, person: Person, *, now: datetime) -> None:
    """Somebody we knew by her address alone is in Slack now: she is welcomed, asked, given things to do."""
    for programme in programmes.of_person(session, person.id):
        if session.get_one(programme_tables.Programme, programme.id).created_by_id != person.id:
            welcome_notices.plan(session, programme, [person], by=None, now=now)
        meeting_notices.plan_questions_of(session, programme, [person.id], now=now)
        places = seats.of_people(session, programme.id, [person.id])
        settle_around(session, programme, [one.seat.organisation_id for one in places], now=now)


def _wanted(
    session: Session,
    programme: Programme,
    person: Person,
    roles: Collection[Role],
    organisation_id: str | None,
) -> list[Seat]:
    """The seats these roles mean, in their order; raises Refusal when they do not go together."""
    if not roles:
        raise Refusal("person-role-missing", field="roles")
    at_home = [role for role in roles if role is not Role.FACILITATOR]
    if at_home and organisation_id is None:
        raise Refusal("person-organisation-missing", field="organisation")
    if organisation_id is not None:
        row = session.get(programme_tables.Organisation, organisation_id)
        if row is None or row.programme_id != programme.id:
            raise Refusal("organisation-gone", field="organisation")
    if not at_home and organisation_id is not None:
        raise Refusal("facilitator-has-no-organisation", field="organisation")
    return [
        Seat(person, role, None if role is Role.FACILITATOR else organisation_id)
        for role in Role
        if role in roles
    ]


def require_leader(session: Session, programme: Programme) -> None:
    """Raises Refusal when nobody facilitates the programme any more."""
    if not people.facilitators(session, programme.id):
        raise Refusal("last-facilitator", field="roles")


def member(session: Session, programme: Programme, person_id: str) -> Person:
    """Somebody who takes part; raises Refusal when she does not."""
    if not people.spoken_of(session, person_id).is_in(programme.id):
        raise Refusal("person-gone")
    return people.by_id(session, person_id)


def _seats_in(
    session: Session, programme_id: str, person_id: str, organisation_id: str | None
) -> list[people_tables.Membership]:
    rows = session.scalars(
        select(people_tables.Membership).where(
            people_tables.Membership.programme_id == programme_id,
            people_tables.Membership.person_id == person_id,
        )
    )
    return [row for row in rows if row.organisation_id == organisation_id]


def _roles_of(session: Session, programme_id: str, person_ids: Iterable[str]) -> set[tuple[str, Role]]:
    found: set[tuple[str, Role]] = set()
    for ids in some(person_ids):
        rows = session.execute(
            select(people_tables.Membership.person_id, people_tables.Membership.role).where(
                people_tables.Membership.programme_id == programme_id,
                people_tables.Membership.person_id.in_(ids),
            )
        )
        found.update(rows)
    return found


def settle_around(
    session: Session, programme: Programme, organisation_ids: Collection[str | None], *, now: datetime
) -> None:
    """Who answers for what, in the clusters of some organisations; and who is asked about their tests."""
    clusters: set[str] = set()
    for ids in some(one for one in organisation_ids if one):
        rows = session.scalars(
            select(programme_tables.Organisation.cluster_id).where(programme_tables.Organisation.id.in_(ids))
        )
        clusters.update(rows)
    if clusters:
        preparation_notices.settle(session, programme, clusters, now=now)
    check_in_notices.settle(session, [one for one in organisation_ids if one], now=now)
