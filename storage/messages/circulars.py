"""Circulars: a facilitator's own words to many, looked over, then promised to each."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.messages.circulars import (
    OCCASION,
    URGENT_WITHIN,
    Aim,
    Circular,
    Named,
    Open,
    Posting,
    Recipient,
    Target,
    divided,
    recipients,
    require_room,
    worded,
)
from programme.people.absences import Delay
from programme.people.acts import Act
from programme.people.people import Member, Person
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.batches import some
from storage.messages.tables import Circular as Row
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables

FORGOTTEN = timedelta(days=1)
"""A draft that was never sent is kept no longer."""


def keep_draft(
    session: Session,
    act: Act,
    circular_id: str,
    programme_id: str,
    *,
    text: str,
    target: Target,
    urgent: bool,
) -> Posting:
    """What a facilitator has written, to be looked over; the same id again changes it. Raises Refusal.

    What has been sent is not changed, and comes back as it was sent.
    """
    programme = programmes.led_by(session, act, programme_id)
    forgotten = (Row.sent_at.is_(None), Row.written_at < act.now - FORGOTTEN, Row.id != circular_id)
    session.execute(delete(Row).where(Row.author_id == act.by.id, *forgotten))
    row = session.get(Row, circular_id)
    if row is not None and (row.author_id != act.by.id or row.sent_at is not None):
        return posting(session, act, circular_id)
    words = worded(text)
    named(session, programme, target)
    if urgent:
        _require_room(session, programme, now=act.now)
    if row is None:
        row = Row(id=circular_id, programme_id=programme.id, author_id=act.by.id)
        session.add(row)
    row.text, row.aim, row.aimed_at = words, target.aim, target.of
    row.urgent, row.written_at = urgent, act.now
    session.flush()
    found = posting(session, act, circular_id)
    if not (found.reached or found.unreached):
        raise Refusal("circular-nobody", field="to")
    return found


def posting(session: Session, act: Act, circular_id: str) -> Posting:
    """A circular with all it goes to, as they are now. Raises Refusal for who does not facilitate."""
    row = session.get(Row, circular_id)
    if row is None:
        raise Refusal("circular-gone")
    programme = programmes.led_by(session, act, row.programme_id)
    circular = _circular(session, row)
    members = people.members(session, programme.id)
    lack = _lacking(session, programme.id, circular.target)
    meant = recipients(circular.target, members, lack, author_id=circular.author.id)
    reached, unreached = divided(_by_person(session, programme.id, meant))
    return Posting(
        circular,
        programme,
        named(session, programme, circular.target),
        reached,
        unreached,
        tuple(sorted(one.owner for one in lack if one.responsible_id is None)),
        _away(session, circular, programme, reached, now=act.now),
    )


def _away(
    session: Session, circular: Circular, programme: Programme, reached: Iterable[Recipient], *, now: datetime
) -> tuple[Delay, ...]:
    """Who hears it when she is back. What cannot wait comes all the same."""
    if circular.urgent:
        return ()
    late = absences.delays(session, [one.person for one in reached], programme.calendar, now=now)
    return tuple(sorted(late.values(), key=lambda one: (one.person.name, one.person.id)))


def send(session: Session, act: Act, circular_id: str) -> Posting:
    """Promises it to all whom a message may reach; a second time changes nothing. Raises Refusal.

    Urgent ones are counted, so that what cannot wait is what cannot.
    """
    found = posting(session, act, circular_id)
    row = session.get_one(Row, circular_id)
    if row.sent_at is None:
        if row.urgent:
            _require_room(session, found.programme, now=act.now)
        row.sent_at = act.now
        everybody = (*found.reached, *found.unreached)
        wanted = [_notice(found, one.person, act.now) for one in everybody if one.person.reachable]
        notices.reconcile(session, found.programme.workspace_id, [circular_id], [Kind.CIRCULAR], wanted)
    return posting(session, act, circular_id)


def _require_room(session: Session, programme: Programme, *, now: datetime) -> None:
    lately = (Row.programme_id == programme.id, Row.urgent, Row.sent_at > now - URGENT_WITHIN)
    sent = session.scalars(select(Row.sent_at).where(*lately))
    require_room([moment for moment in sent if moment], now=now, zone=programme.zone)


def _notice(found: Posting, person: Person, now: datetime) -> Notice:
    programme, urgent = found.programme, found.circular.urgent
    morning = programme.calendar.on_or_after(next_morning(now, person.zone))
    return Notice(
        Kind.CIRCULAR,
        programme.id,
        person.id,
        found.circular.id,
        OCCASION,
        local_day(now, person.zone) if urgent else morning,
        urgent=urgent,
    )


def by_ids(session: Session, circular_ids: Iterable[str]) -> dict[str, Circular]:
    """Those of them that are there."""
    found: dict[str, Circular] = {}
    for ids in some(circular_ids):
        rows = session.execute(
            select(Row, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == Row.author_id)
            .where(Row.id.in_(ids))
        )
        found |= {row.id: _written(row, people.person(author)) for row, author in rows}
    return found


def lacking(session: Session, some_circulars: Iterable[Circular]) -> set[tuple[str, str | None]]:
    """Circular and person, for who has not done what each is about."""
    found: set[tuple[str, str | None]] = set()
    for one in some_circulars:
        if one.target.aim is Aim.LACKING:
            theirs = _lacking(session, one.programme_id, one.target)
            found |= {(one.id, each.responsible_id) for each in theirs}
    return found


def targets(session: Session, act: Act, programme_id: str) -> list[Named]:
    """All it may be for: everyone, the roles there are, those who lack something, clusters, organisations."""
    programme = programmes.led_by(session, act, programme_id)
    roles = set(
        session.scalars(
            select(people_tables.Membership.role)
            .where(people_tables.Membership.programme_id == programme_id)
            .distinct()
        )
    )
    clusters = organisations.clusters(session, programme_id)
    return [
        Named(Target(Aim.EVERYONE)),
        *(Named(Target(Aim.ROLE, role), name=role.value) for role in Role if role in roles),
        *_lacked(session, programme),
        *(Named(Target(Aim.CLUSTER, one.id), name=one.name) for one in clusters),
        *(
            Named(Target(Aim.ORGANISATION, one.id), name=one.name)
            for one in organisations.of_programme(session, programme_id)
        ),
    ]


def to_organisation(session: Session, act: Act, organisation_id: str) -> tuple[Programme, Named]:
    """One organisation as whom it is for. Raises Refusal."""
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programme = programmes.led_by(session, act, row.programme_id)
    return programme, named(session, programme, Target(Aim.ORGANISATION, row.id))


def _lacked(session: Session, programme: Programme) -> list[Named]:
    """Preparations that somebody has left to do, the nearest first."""
    rows = session.execute(
        select(preparation_tables.Preparation.item, preparation_tables.Preparation.due_on)
        .where(
            preparation_tables.Preparation.programme_id == programme.id,
            preparation_tables.Preparation.state == State.OPEN,
        )
        .distinct()
    )
    nearest = dict.fromkeys(item for item, _ in sorted(rows, key=lambda row: (row.due_on, row.item)))
    return [Named(Target(Aim.LACKING, item), title=programme.item(item).title) for item in nearest]


def named(session: Session, programme: Programme, target: Target) -> Named:
    """What a target is called; raises Refusal when it is not in the programme."""
    match target.aim:
        case Aim.EVERYONE:
            return Named(target)
        case Aim.ROLE if target.of in set(Role):
            return Named(target, name=target.of)
        case Aim.CLUSTER:
            cluster = session.get(programme_tables.Cluster, target.of)
            if cluster is not None and cluster.programme_id == programme.id:
                return Named(target, name=cluster.name)
        case Aim.ORGANISATION:
            home = session.get(programme_tables.Organisation, target.of)
            if home is not None and home.programme_id == programme.id:
                return Named(target, name=home.name)
        case Aim.LACKING:
            for item in programme.template.preparations:
                if item.id == target.of:
                    return Named(target, title=item.title)
    raise Refusal("circular-to-gone", field="to")


def _lacking(session: Session, programme_id: str, target: Target) -> list[Open]:
    if target.aim is not Aim.LACKING:
        return []
    rows = session.execute(
        select(
            preparation_tables.Preparation.responsible_id,
            programme_tables.Organisation.name,
            programme_tables.Cluster.name,
        )
        .join(
            programme_tables.Cluster, programme_tables.Cluster.id == preparation_tables.Preparation.cluster_id
        )
        .outerjoin(
            programme_tables.Organisation,
            programme_tables.Organisation.id == preparation_tables.Preparation.organisation_id,
        )
        .where(
            preparation_tables.Preparation.programme_id == programme_id,
            preparation_tables.Preparation.item == target.of,
            preparation_tables.Preparation.state == State.OPEN,
            preparation_tables.Preparation.let_be_at.is_(None),
        )
    )
    return [Open(organisation or cluster, responsible) for responsible, organisation, cluster in rows]


def _by_person(session: Session, programme_id: str, meant: Iterable[Member]) -> list[Recipient]:
    names = {one.id: one.name for one in organisations.of_programme(session, programme_id)}
    persons: dict[str, Person] = {}
    homes: dict[str, set[str]] = defaultdict(set)
    for one in meant:
        persons[one.person.id] = one.person
        if one.seat.organisation_id is not None:
            homes[one.person.id].add(names[one.seat.organisation_id])
    return [Recipient(person, tuple(sorted(homes[key]))) for key, person in persons.items()]


def _circular(session: Session, row: Row) -> Circular:
    return _written(row, people.by_id(session, row.author_id))


def _written(row: Row, author: Person) -> Circular:
    target = Target(row.aim, row.aimed_at)
    return Circular(row.id, row.programme_id, author, row.text, target, row.urgent, row.sent_at)
