"""What is owed: the questions one can ask of it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Member, Person
from programme.preparations.preparations import Colleague, Done, Evidence, Owed, State
from programme.preparations.presentations import variant_of
from programme.programmes.politicians import may_answer
from programme.programmes.programmes import Inviter, Programme
from programme.programmes.template import Material
from storage.ground.batches import some
from storage.meetings import tables as meeting_tables
from storage.meetings.meetings import meetings_by_cluster
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

PEOPLE = aliased(people_tables.Person), aliased(people_tables.Person), aliased(people_tables.Person)
"""The one who answers for it, the one who finished it, and who said so: made once, for it takes long."""


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Owed]:
    """What is owed under some conditions, by date and then in the template's order."""
    answers, finished, told = PEOPLE
    rows = session.execute(
        select(
            preparation_tables.Preparation,
            programme_tables.Programme,
            programme_tables.Organisation.name,
            programme_tables.Cluster.name,
            answers,
            finished,
            told,
        )
        .join(
            programme_tables.Programme,
            programme_tables.Programme.id == preparation_tables.Preparation.programme_id,
        )
        .join(
            programme_tables.Cluster, programme_tables.Cluster.id == preparation_tables.Preparation.cluster_id
        )
        .outerjoin(
            programme_tables.Organisation,
            programme_tables.Organisation.id == preparation_tables.Preparation.organisation_id,
        )
        .outerjoin(answers, answers.id == preparation_tables.Preparation.responsible_id)
        .outerjoin(finished, finished.id == preparation_tables.Preparation.done_by_id)
        .outerjoin(told, told.id == preparation_tables.Preparation.told_by_id)
        .where(*conditions)
    )
    known: dict[str, Programme] = {}
    pieces: dict[str, dict[str, Material]] = {}
    found = []
    held = session.info.setdefault("preparations", {})  # so that a deed that moves one does not read it again
    for row, of, organisation, cluster, answering, finisher, teller in rows:
        held[row.id] = row
        if row.programme_id not in known:
            known[row.programme_id] = programmes.programme(of)
            pieces[row.programme_id] = _pieces(known[row.programme_id])
        done = _done(row, finisher, teller)
        one = _owed(row, known[row.programme_id], organisation or cluster, answering, done)
        there = pieces[row.programme_id]
        at_hand = tuple(there[each] for each in one.item.material if each in there)
        found.append(replace(one, material=at_hand) if at_hand else one)
    return sorted(found, key=lambda one: (one.due_on, one.item.id, one.owner))


def _pieces(programme: Programme) -> dict[str, Material]:
    """What there is to fill in, see or read that has a link, by its id."""
    every = (piece for step in programme.template.steps for piece in step.material)
    return {piece.id: piece for piece in every if piece.link is not None}


def of_programme(session: Session, programme_id: str) -> list[Owed]:
    return among(session, preparation_tables.Preparation.programme_id == programme_id)


def by_id(session: Session, preparation_id: str) -> Owed:
    """One of them; raises Refusal when it is gone."""
    found = among(session, preparation_tables.Preparation.id == preparation_id)
    if not found:
        raise Refusal("preparation-gone")
    return found[0]


def by_ids(session: Session, preparation_ids: Iterable[str]) -> dict[str, Owed]:
    """Those of them that are there."""
    found: dict[str, Owed] = {}
    for ids in some(preparation_ids):
        found |= {one.id: one for one in among(session, preparation_tables.Preparation.id.in_(ids))}
    return found


def counted_from(
    session: Session, programme: Programme, row: meeting_tables.Meeting
) -> list[preparation_tables.Preparation]:
    """What is owed some days after a meeting, though before the next: its day hangs on both."""
    items = [
        one.id
        for one in programme.template.preparations
        if one.days_after is not None and one.step == row.step
    ]
    owed = preparation_tables.Preparation
    query = select(owed).where(owed.programme_id == programme.id, owed.item.in_(items))
    some_of_them = session.scalars(query).all() if items else []
    at = meetings_by_cluster(session, programme.id, {one.cluster_id for one in some_of_them})
    return [one for one in some_of_them if at[one.cluster_id].get(row.step) is row]


def to_do(session: Session, person_id: str) -> list[Owed]:
    """What somebody answers for and has not done, the nearest first."""
    return among(
        session,
        preparation_tables.Preparation.responsible_id == person_id,
        preparation_tables.Preparation.state == State.OPEN,
    )


def team_of(session: Session, one: Owed) -> tuple[Colleague, ...]:
    """Those who owe it: an organisation's people, or for what is owed together everybody in the cluster."""
    where = programme_tables.Organisation.cluster_id == one.cluster_id
    if one.organisation_id is not None:
        where = programme_tables.Organisation.id == one.organisation_id
    named = session.execute(
        select(programme_tables.Organisation.id, programme_tables.Organisation.name).where(where)
    )
    names = dict(named.all())
    members = people.members(session, one.programme_id, organisation_ids=names)
    roles: dict[str, list[Role]] = defaultdict(list)
    for member in members:
        roles[member.person.id].append(member.seat.role)
    found = {
        member.person.id: Colleague(
            member.person,
            names[member.seat.organisation_id],
            may_answer=may_answer(roles[member.person.id], one.item.audience),
        )
        for member in reversed(members)
        if member.seat.organisation_id is not None and member.seat.role is not Role.SERVICE_REPRESENTATIVE
    }
    return tuple(reversed(found.values()))


def colleague(session: Session, one: Owed, person_id: str | None, *, field: str = "person") -> Colleague:
    """One of those who owe it. Raises Refusal for anybody else."""
    for each in team_of(session, one):
        if each.person.id == person_id:
            return each
    here = person_id is not None and people.spoken_of(session, person_id).is_in(one.programme_id)
    if not here or person_id is None:
        raise Refusal("hand-over-stranger", field=field)  # what she is called is nobody's business here
    raise Refusal("hand-over-outside", field=field, name=people.by_id(session, person_id).name)


def company(session: Session, owing: Collection[Owed]) -> dict[str, tuple[Person, ...]]:
    """Preparation → those of the team with whom it is done, by the template; not who answers for it."""
    at_home: dict[str, set[str]] = defaultdict(set)
    for one in owing:
        if one.item.with_ and one.organisation_id is not None:
            at_home[one.programme_id].add(one.organisation_id)
    members = [
        member
        for programme_id, organisation_ids in at_home.items()
        for member in people.members(session, programme_id, organisation_ids=organisation_ids)
    ]
    return {one.id: _with(one, members) for one in owing}


def _with(one: Owed, members: Iterable[Member]) -> tuple[Person, ...]:
    able = [
        member
        for member in members
        if member.seat.organisation_id == one.organisation_id and member.person != one.responsible
    ]
    wanted = (member.person for role in one.item.with_ for member in able if member.seat.role is role)
    return tuple(dict.fromkeys(wanted))


def _owed(
    row: preparation_tables.Preparation,
    programme: Programme,
    owner: str,
    answers: people_tables.Person | None,
    done: Done | None,
) -> Owed:
    item = programme.item(row.item)
    return Owed(
        id=row.id,
        programme_id=row.programme_id,
        item=item,
        cluster_id=row.cluster_id,
        meeting_id=row.meeting_id,
        due_on=row.due_on,
        version=row.version,
        state=row.state,
        owner=owner,
        organisation_id=row.organisation_id,
        responsible=people.person(answers) if answers else None,
        later_until=row.later_until,
        reminders=item.reminders if item.reminders is not None else programme.template.reminders,
        done=done,
        draft=_evidence(row) if done is None else None,
        let_be=row.let_be_at is not None,
        handed_to=row.shown_to_id,
        booked=row.booked_at is not None,
        platform=programme.template.platform,
        we_invite=programme.inviter is Inviter.BOT,
        presents=variant_of(item, programme.template),
    )


def _done(
    row: preparation_tables.Preparation,
    finished: people_tables.Person | None,
    told: people_tables.Person | None,
) -> Done | None:
    evidence = _evidence(row)
    if row.done_at is None or evidence is None or finished is None:
        return None
    return Done(row.done_at, people.person(finished), evidence, people.person(told) if told else None)


def _evidence(row: preparation_tables.Preparation) -> Evidence | None:
    if row.done_how is None:
        return None
    answers = tuple((field, str(answer)) for field, answer in row.answers.items())
    return Evidence(row.done_how, row.link, row.file_id, row.file_name, answers)
