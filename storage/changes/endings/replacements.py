"""Replacements: many who leave an organisation at once, as after an election, each with her successor."""

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from programme.changes.replacements import Coming, Crew, Replaced, amiss, sits_only_in
from programme.changes.rosters import Participant
from programme.ground.refusals import Refusal, Refusals, at_its_field
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import member_deeds
from storage.changes.endings import departure_deeds, handover_deeds
from storage.changes.member_deeds import Seat
from storage.people import people
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


def crew(session: Session, act: Act, organisation_id: str) -> Crew:
    """For a facilitator. Raises Refusal."""
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programme = programmes.led_by(session, act, row.programme_id)
    members = people.members(session, programme.id, organisation_ids=[organisation_id])
    persons = {one.person.id: one.person for one in members}
    viewers = people.viewers(session, persons)
    roles = {who: tuple(one.seat.role for one in members if one.person.id == who) for who in persons}
    here = {who: sits_only_in(viewers[who].seats, programme.id, organisation_id) for who in persons}
    there = tuple(Participant(one, roles[who]) for who, one in persons.items() if here[who])
    elsewhere = tuple(sorted(one.name for who, one in persons.items() if not here[who]))
    return Crew(programme, organisations.by_id(session, organisation_id), there, elsewhere)


def replace(session: Session, act: Act, organisation_id: str, wanted: Sequence[Coming]) -> list[Replaced]:
    """Each newcomer gets the roles and the work of the one she comes for, and everybody her welcome.

    Raises Refusal and Refusals, each at its field; then nobody has been replaced.
    """
    there = crew(session, act, organisation_id)
    known = {one.person.id: one for one in there.participants}
    pairs = _sound(session, act, there.programme, wanted, known)
    for one, came in pairs:
        seats = [Seat(came, role, organisation_id) for role in known[one.leaves].roles]
        with at_its_field(one.field):
            member_deeds.place(session, there.programme, seats, by=act.by, now=act.now)
    member_deeds.settle_around(session, there.programme, [organisation_id], now=act.now)
    return [_replaced(session, act, there.programme, known[one.leaves].person, came) for one, came in pairs]


def _sound(
    session: Session, act: Act, programme: Programme, wanted: Sequence[Coming], known: Collection[str]
) -> list[tuple[Coming, Person]]:
    if not wanted:
        raise Refusal("replace-nobody")
    slips, pairs = list[Refusal](), list[tuple[Coming, Person]]()
    for one in wanted:
        try:
            with at_its_field(one.field):
                pairs.append((one, _who(session, act, programme, one)))
        except Refusal as no:
            slips.append(no)
    if slips := [*slips, *amiss(pairs, known)]:
        raise Refusals(slips)
    return pairs


def _who(session: Session, act: Act, programme: Programme, one: Coming) -> Person:
    if one.person is not None:
        return one.person
    return member_deeds.newcomer(session, act, programme.id, name=one.name, email=one.email)


def _replaced(session: Session, act: Act, programme: Programme, left: Person, came: Person) -> Replaced:
    """A politician is handed nothing but what is meant for her: the rest goes to colleagues."""
    burden = handover_deeds.burden(session, act, programme.id, left.id)
    if came.id in {one.id for one in burden.takers}:
        handed = handover_deeds.everything(session, act, programme.id, left.id, to=came.id, leaving=True)
        return Replaced(left, came, handed.preparations + handed.others, to_others=False)
    departure_deeds.remove(session, act, programme.id, left.id)
    return Replaced(left, came, 0, to_others=bool(burden.preparations + burden.others))
