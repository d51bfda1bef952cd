"""Organisations join, change, and take words of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes import own_words
from programme.programmes.programmes import Organisation, Programme
from storage.changes import member_deeds, mentor_deeds, relocation_deeds
from storage.changes.member_deeds import Seat
from storage.ground.columns import new_id
from storage.people import namesakes
from storage.preparations import preparation_notices
from storage.programmes import closings, programmes
from storage.programmes import tables as programme_tables
from storage.programmes.clusters import Clusters
from storage.programmes.organisations import by_id, organisation

LONGEST_NAME = 75
"""Characters; what an option in a Slack list holds."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """An organisation that joins, with its people and their parts in it; ``cluster`` is a name."""

    name: str
    cluster: str
    mentor: bool = False
    people: tuple[tuple[Person, Role], ...] = ()


def join(session: Session, act: Act, programme_id: str, newcomer: Newcomer) -> Organisation:
    """A facilitator adds an organisation with its people. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    return add_many(session, programme, [newcomer], by=act.by, now=act.now)[0]


def add(
    session: Session, programme: Programme, *, name: str, cluster: str, mentor: bool = False, now: datetime
) -> Organisation:
    """An organisation joins with nobody in it yet. Raises Refusal when the programme already has it."""
    return add_many(session, programme, [Newcomer(name, cluster, mentor)], by=None, now=now)[0]


def add_many(
    session: Session, programme: Programme, newcomers: Sequence[Newcomer], *, by: Person | None, now: datetime
) -> list[Organisation]:
    """Organisations join, and owe from now on; a cluster is made where it is new. In their order.

    Work grows with their number, not with its square. ``by`` is None when nobody in Slack did it. Raises
    Refusal with field name or cluster when one cannot be taken; then none of them has been.
    """
    closings.require_not_silent(session, programme, now=now)
    _require_not_left(session, programme, newcomers)
    names = _known_as(session, programme.id)
    made_of = Clusters(session, programme.id)
    rows = []
    for newcomer in newcomers:
        named = named_anew(newcomer.name, names)
        names[named.casefold()] = named
        rows.append(
            programme_tables.Organisation(
                id=new_id(),
                programme_id=programme.id,
                cluster_id=made_of.named(newcomer.cluster).id,
                name=named,
                known_as=named.casefold(),
                mentor=newcomer.mentor,
                words={},
                joined_on=programme.today(now),
            )
        )
    session.flush()
    session.add_all(rows)
    session.flush()
    preparation_notices.owe(session, programme, rows, now=now)
    seats = [
        Seat(person, role, row.id)
        for row, newcomer in zip(rows, newcomers, strict=True)
        for person, role in newcomer.people
    ]
    member_deeds.place(session, programme, seats, by=by, now=now)
    preparation_notices.settle(session, programme, {row.cluster_id for row in rows}, now=now)
    return [organisation(row, made_of.name_of(row.cluster_id)) for row in rows]


def _require_not_left(session: Session, programme: Programme, newcomers: Iterable[Newcomer]) -> None:
    """Who has left comes back; it is not added once more."""
    left = select(programme_tables.Organisation.known_as, programme_tables.Organisation.name).where(
        programme_tables.Organisation.programme_id == programme.id,
        programme_tables.Organisation.left_on.is_not(None),
    )
    names = dict(session.execute(left).all())
    for newcomer in newcomers:
        known = " ".join(newcomer.name.split()).casefold()
        if known in names:
            raise Refusal("organisation-has-left-before", field="name", name=names[known])


def add_person(
    session: Session, act: Act, programme: Programme, organisation_id: str | None, person: Person, role: Role
) -> None:
    """Gives somebody a seat; what the organisation owes gets its one responsible, and she her welcome.

    Raises Refusal when she already has that role here.
    """
    member_deeds.seat(session, programme, [Seat(person, role, organisation_id)], by=act.by, now=act.now)


def change(
    session: Session, act: Act, organisation_id: str, *, name: str, cluster: str, mentor: bool
) -> Organisation:
    """Another name, another cluster, mentor or not. In another cluster it meets on that one's dates.

    Raises Refusal.
    """
    row, programme = _led(session, act, organisation_id)
    names = _known_as(session, programme.id)
    names.pop(row.known_as, None)
    named = named_anew(name, names)
    row.name, row.known_as = named, named.casefold()
    moves_to = Clusters(session, programme.id).named(cluster)
    session.flush()
    was_mentor, row.mentor = row.mentor, mentor
    if moves_to.id != row.cluster_id:
        closings.require_not_silent(session, programme, now=act.now)
        relocation_deeds.to_cluster(session, programme, row, moves_to.id, now=act.now)
    if was_mentor != mentor:
        mentor_deeds.follow(session, programme, row, now=act.now)
    namesakes.settle_in(session, row.id)
    return organisation(row, moves_to.name)


def set_words(
    session: Session, act: Act, organisation_id: str, words: Iterable[tuple[str, str]]
) -> Organisation:
    """Its own words for the method's terms, (term, its forms), in place of those before, as ``by`` reads.

    Raises Refusal with the field, which is the term.
    """
    row, _ = _led(session, act, organisation_id)
    row.words = own_words.kept(words, act.by.language)
    session.flush()
    return by_id(session, organisation_id)


def _led(session: Session, act: Act, organisation_id: str) -> tuple[programme_tables.Organisation, Programme]:
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    return row, programmes.led_by(session, act, row.programme_id)


def _known_as(session: Session, programme_id: str) -> dict[str, str]:
    """A programme's organisations: folded name → name."""
    rows = session.execute(
        select(programme_tables.Organisation.known_as, programme_tables.Organisation.name).where(
            programme_tables.Organisation.programme_id == programme_id
        )
    )
    return dict(rows.all())


def named_anew(name: str, taken: dict[str, str]) -> str:
    """The name with single spaces; raises Refusal when it cannot be, or is ``taken`` (folded → name)."""
    named = " ".join(name.split())
    if not named:
        raise Refusal("organisation-name-missing", field="name")
    if len(named) > LONGEST_NAME:
        raise Refusal("organisation-name-long", field="name", most=LONGEST_NAME)
    if named.casefold() in taken:
        raise Refusal("organisation-there", field="name", name=taken[named.casefold()])
    return named
