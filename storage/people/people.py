"""People: who somebody is, where she sits, and what she may see."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import known_zone
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.claims import is_plain
from programme.people.people import Member, Membership, Person, Standing
from programme.people.visibility import Viewer
from storage.ground.batches import among, some
from storage.people import namesakes
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables

SWEDISH = "sv"


@dataclass(frozen=True, slots=True)
class Profile:
    """What Slack says of somebody; None for what it did not say this time."""

    slack_id: str
    name: str | None = None
    zone: str | None = None
    language: Language | None = None
    email: str | None = None
    standing: Standing | None = None
    admin: bool | None = None
    deactivated: bool = False
    homes: frozenset[str] = frozenset()
    """Her workspace, and in an organisation of several those and its own id."""
    is_bot: bool = False
    nordic: bool | None = None
    """Whether her Slack is in Swedish, Norwegian or Danish."""

    def is_plain(self, workspace_id: str) -> bool:
        """Whether a seat that waits for her address is hers without a question."""
        return is_plain(self.standing, self.homes, workspace_id, is_bot=self.is_bot)


TOLD = (
    people_tables.Person.id,
    people_tables.Person.workspace_id,
    people_tables.Person.name,
    people_tables.Person.byname,
    people_tables.Person.slack_id,
    people_tables.Person.zone,
    people_tables.Person.language,
    people_tables.Person.email,
    people_tables.Person.deactivated_at,
    people_tables.Person.standing,
    people_tables.Person.admin,
    people_tables.Person.shut,
    people_tables.Person.shut_at,
    people_tables.Person.no_mail,
)
"""What of a row a person is made of: for many, columns cost much less than entities."""


def person(row: people_tables.Person | Any) -> Person:
    """Of a row, or of a row of ``TOLD``."""
    return Person(
        id=row.id,
        workspace_id=row.workspace_id,
        name=row.name,
        byname=row.byname or "",
        slack_id=row.slack_id,
        zone=known_zone(row.zone),
        language=row.language,
        email=row.email,
        deactivated=row.deactivated_at is not None,
        standing=row.standing,
        admin=row.admin,
        shut=row.shut if row.shut_at is not None else "",
        no_mail=row.no_mail,
    )


def is_reached() -> ColumnElement[bool]:
    """Of whom Person.reachable is so."""
    table = people_tables.Person
    by_mail = and_(table.email.is_not(None), table.email != "", table.no_mail.is_(False))
    return and_(or_(table.slack_id.is_not(None), by_mail), table.deactivated_at.is_(None))


def in_slack(session: Session, workspace_id: str, slack_id: str) -> Person | None:
    """The person Slack calls ``slack_id``, if we have met her."""
    row = _row_of(session, workspace_id, slack_id)
    return person(row) if row else None


def by_id(session: Session, person_id: str) -> Person:
    return person(session.get_one(people_tables.Person, person_id))


def by_ids(session: Session, person_ids: Iterable[str]) -> dict[str, Person]:
    """Several of them."""
    found: dict[str, Person] = {}
    for ids in some(person_ids):
        rows = session.execute(select(*TOLD).where(among(people_tables.Person.id, ids)))
        found |= {row.id: person(row) for row in rows}
    return found


def remember(session: Session, workspace_id: str, profile: Profile, *, now: datetime) -> Person:
    """Keeps what Slack says of somebody; one we knew only by e-mail gets her Slack id."""
    row = known_as(session, workspace_id, profile)
    if row is None:
        row = people_tables.Person(workspace_id=workspace_id, name=profile.slack_id)
        session.add(row)
    return identify(session, row, profile, now=now)


def identify(session: Session, row: people_tables.Person, profile: Profile, *, now: datetime) -> Person:
    """Somebody's row is whom Slack says she is."""
    if row.slack_id is None:
        row.shut, row.shut_at = "", None  # mails that did not arrive say nothing of Slack
    before, row.slack_id = row.own_name, profile.slack_id
    if profile.nordic is not None:
        row.nordic = profile.nordic
    _read(session, row, profile.language)
    for known in ("name", "zone", "email", "standing", "admin"):
        if getattr(profile, known) is not None:
            setattr(row, known, getattr(profile, known))
    if not profile.deactivated:
        row.deactivated_at = None
    elif row.deactivated_at is None:
        row.deactivated_at = now
    session.flush()
    if row.own_name != before:
        namesakes.settle(session, row.workspace_id, {before, row.own_name})
    return person(row)


def _read(session: Session, row: people_tables.Person, language: Language | None) -> None:
    """What Slack tells of a language, unless she has chosen; in the North her programme's goes before it."""
    if language is None or row.language_chosen:
        return
    row.language = (_programmes_language(session, row.id) if row.nordic else None) or language


def _programmes_language(session: Session, person_id: str | None) -> Language | None:
    """That of the newest programme somebody has a seat in; None where she has none."""
    if person_id is None:
        return None
    programme, seat = programme_tables.Programme, people_tables.Membership
    return session.scalar(
        select(programme.language)
        .join(seat, seat.programme_id == programme.id)
        .where(seat.person_id == person_id)
        .order_by(programme.created_at.desc())
        .limit(1)
    )


def known_as(session: Session, workspace_id: str, profile: Profile) -> people_tables.Person | None:
    """The row of somebody we have met in Slack, or know by her address and have not met yet.

    An address is no proof for a guest or an account from elsewhere: a facilitator is asked (claims.py).
    """
    met = _row_of(session, workspace_id, profile.slack_id)
    if met is not None or not profile.is_plain(workspace_id):
        return met
    return waiting_for(session, workspace_id, profile.email)


def is_known_by_address() -> ColumnElement[bool]:
    """Of whom an address says who she is: members, who waits for Slack, and guests who have a seat.

    A guest without one has never been vouched for, whatever address the account shows.
    """
    table, seat = people_tables.Person, people_tables.Membership
    seated = select(seat.id).where(seat.person_id == table.id).exists()
    return table.slack_id.is_(None) | (table.standing == Standing.MEMBER) | seated


def viewer(session: Session, person_id: str) -> Viewer:
    """Somebody who asks, with every seat she has; none once her account is closed."""
    open_account = exists().where(
        people_tables.Person.id == people_tables.Membership.person_id,
        people_tables.Person.deactivated_at.is_(None),
    )
    return _seated(session, [person_id], open_account)[person_id]


def viewers(session: Session, person_ids: Iterable[str]) -> dict[str, Viewer]:
    """People who are spoken of, each with every seat she has, also when her account is closed."""
    return _seated(session, person_ids)


def spoken_of(session: Session, person_id: str) -> Viewer:
    """The same for one of them."""
    return _seated(session, [person_id])[person_id]


def _seated(
    session: Session, person_ids: Iterable[str], *conditions: ColumnElement[bool]
) -> dict[str, Viewer]:
    seats: dict[str, list[Membership]] = {person_id: [] for person_id in person_ids}
    for ids in some(seats):
        rows = session.execute(
            select(
                people_tables.Membership.person_id,
                people_tables.Membership.programme_id,
                people_tables.Membership.role,
                people_tables.Membership.organisation_id,
                programme_tables.Organisation.cluster_id,
            )
            .select_from(people_tables.Membership)
            .outerjoin(programme_tables.Organisation)
            .where(among(people_tables.Membership.person_id, ids), *conditions)
        )
        for person_id, programme_id, role, organisation_id, cluster_id in rows:
            seats[person_id].append(Membership(programme_id, role, organisation_id, cluster_id))
    return {person_id: Viewer(person_id, tuple(hers)) for person_id, hers in seats.items()}


def members(
    session: Session, programme_id: str, *, organisation_ids: Iterable[str] | None = None
) -> list[Member]:
    """Everybody with a seat in the programme, or in some of its organisations, in the order they came."""
    wanted = [people_tables.Membership.programme_id == programme_id]
    if organisation_ids is not None:
        wanted.append(people_tables.Membership.organisation_id.in_(list(organisation_ids)))
    return members_where(session, *wanted)


def members_where(session: Session, *conditions: ColumnElement[bool]) -> list[Member]:
    """Seats under some conditions, by their people's names."""
    seat, team = people_tables.Membership, programme_tables.Organisation
    query = (
        select(*TOLD, seat.programme_id, seat.role, seat.organisation_id, team.cluster_id)
        .select_from(seat)
        .outerjoin(team)
        .join(people_tables.Person, people_tables.Person.id == seat.person_id)
        .where(*conditions)
        .order_by(people_tables.Person.name, people_tables.Person.id)
    )
    return [
        Member(person(row), Membership(row.programme_id, row.role, row.organisation_id, row.cluster_id))
        for row in session.execute(query)
    ]


def facilitators(session: Session, programme_id: str) -> list[Person]:
    """Those who own the programme."""
    return list(leads(session, [programme_id])[programme_id])


def leads(session: Session, programme_ids: Iterable[str]) -> dict[str, tuple[Person, ...]]:
    """The same for several programmes."""
    found: dict[str, list[Person]] = {programme_id: [] for programme_id in programme_ids}
    for ids in some(found):
        rows = session.execute(
            select(people_tables.Membership.programme_id, *TOLD)
            .select_from(people_tables.Membership)
            .join(people_tables.Person, people_tables.Person.id == people_tables.Membership.person_id)
            .where(
                people_tables.Membership.programme_id.in_(ids),
                people_tables.Membership.role == Role.FACILITATOR,
            )
            .order_by(people_tables.Person.name)
        )
        for row in rows:
            found[row.programme_id].append(person(row))
    return {programme_id: tuple(theirs) for programme_id, theirs in found.items()}


def known_in_slack(session: Session, workspace_id: str) -> list[Person]:
    """Everybody we could write to, for the nightly look at Slack's list."""
    query = select(people_tables.Person).where(
        people_tables.Person.workspace_id == workspace_id, people_tables.Person.slack_id.is_not(None)
    )
    return [person(row) for row in session.scalars(query)]


def _row_of(session: Session, workspace_id: str, slack_id: str) -> people_tables.Person | None:
    return session.scalar(
        select(people_tables.Person).where(
            people_tables.Person.workspace_id == workspace_id, people_tables.Person.slack_id == slack_id
        )
    )


def waiting_for(session: Session, workspace_id: str, email: str | None) -> people_tables.Person | None:
    """Somebody known by her address alone."""
    if not email:
        return None
    return session.scalar(
        select(people_tables.Person).where(
            people_tables.Person.workspace_id == workspace_id,
            people_tables.Person.slack_id.is_(None),
            people_tables.Person.email == email,
        )
    )


def names(session: Session, workspace_id: str, slack_ids: Iterable[str]) -> dict[str, str]:
    """Slack id → name, of those we know."""
    rows = session.execute(
        select(people_tables.Person.slack_id, people_tables.Person.name).where(
            people_tables.Person.workspace_id == workspace_id,
            people_tables.Person.slack_id.in_(list(slack_ids)),
        )
    )
    return {slack_id: name for slack_id, name in rows if slack_id is not None}
