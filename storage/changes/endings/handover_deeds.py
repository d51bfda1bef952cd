"""Handovers: somebody leaves all that she answers for to a colleague, in one go."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.cycles import Phase
from programme.people.absences import Delay
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.rights import Right, Tie, allows
from programme.people.visibility import ties
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.changes.endings import departure_deeds
from storage.improvement import actions, check_in_notices, improvement_notices
from storage.improvement.tables import Action, Cycle, Improvement
from storage.people import absences, people
from storage.preparations import preparation_notices
from storage.preparations import preparations as owed
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Burden:
    """How much somebody answers for in a programme, and who could take it over."""

    programme: Programme
    person: Person
    preparations: int
    others: int
    takers: tuple[Person, ...]


APART = (Role.POLITICIAN, Role.SERVICE_REPRESENTATIVE)
"""Those who take over nothing but what is meant for them."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody handed over to whom; ``left`` that she is not in the programme any more.

    ``delay`` is that the one who takes over is away.
    """

    programme: Programme
    person: Person
    to: Person
    preparations: int
    others: int
    left: bool
    delay: Delay | None = None


def burden(session: Session, act: Act, programme_id: str, person_id: str) -> Burden:
    """For herself or a facilitator. Raises Refusal."""
    programme, person = _allowed(session, act, programme_id, person_id)
    homes = _homes(session, programme_id, person_id)
    team = people.members(session, programme_id, organisation_ids=homes)
    able = {
        one.person.id: one.person
        for one in team
        if one.person.reachable and one.person.id != person_id and one.seat.role not in APART
    }
    mine = _open_of(session, programme_id, person_id)
    others = sum(len(rows) for rows in _in_improvements(session, homes, person_id))
    return Burden(programme, person, len(mine), others, tuple(able.values()))


def everything(
    session: Session, act: Act, programme_id: str, person_id: str, *, to: str, leaving: bool = False
) -> Handed:
    """All her open preparations, improvements, tests and actions are ``to``'s, who hears of it once.

    With ``leaving`` she is out of the programme afterwards. Raises Refusal for somebody who sits elsewhere.
    """
    before = burden(session, act, programme_id, person_id)
    taker = next((one for one in before.takers if one.id == to), None)
    if taker is None:
        raise Refusal("hand-over-all-outside", field="to")
    if not leaving:
        closings.require_not_silent(session, before.programme, now=act.now)
    rows = _open_of(session, programme_id, person_id)
    for row in rows:
        row.responsible_id, row.later_until = taker.id, None
        row.version += 1
    session.flush()
    preparation_notices.replan(session, [row.id for row in rows], now=act.now)
    if taker.id != act.by.id:
        for row in rows:
            preparation_notices.tell(
                session, owed.by_id(session, row.id), Kind.HANDED_OVER, "handed over", now=act.now
            )
    _hand_improvements(session, programme_id, person_id, taker, now=act.now)
    if leaving and act.by.id == person_id:
        departure_deeds.go(session, act, programme_id)
    elif leaving:
        departure_deeds.remove(session, act, programme_id, person_id)
    delay = _delay(session, before.programme, taker, [row.id for row in rows], now=act.now)
    return Handed(before.programme, before.person, taker, len(rows), before.others, leaving, delay)


def _delay(
    session: Session, programme: Programme, taker: Person, preparation_ids: list[str], *, now: datetime
) -> Delay | None:
    """It waits for who takes over; her stand-in is reminded of what is due meanwhile."""
    late = absences.delays(session, [taker], programme.calendar, now=now).get(taker.id)
    covers = absences.covers(session, list(owed.by_ids(session, preparation_ids).values()), now=now)
    reminded = next((one.stand_in for one in covers.values() if one.stand_in), None)
    return replace(late, reminded=reminded) if late else None


def _allowed(session: Session, act: Act, programme_id: str, person_id: str) -> tuple[Programme, Person]:
    if session.get(programme_tables.Programme, programme_id) is None:
        raise Refusal("programme-gone")
    programme = programmes.by_id(session, programme_id)
    hers = {Tie.OWN} if act.by.id == person_id else set[Tie]()
    viewer = people.viewer(session, act.by.id)
    if not allows(Right.HAND_OVER, hers | ties(viewer, programme_id)):
        raise Refusal("only-facilitator")
    if not people.spoken_of(session, person_id).is_in(programme_id):
        raise Refusal("person-gone")
    return programme, people.by_id(session, person_id)


def _homes(session: Session, programme_id: str, person_id: str) -> list[str]:
    seats = people.spoken_of(session, person_id).seats
    return sorted(
        {one.organisation_id for one in seats if one.programme_id == programme_id and one.organisation_id}
    )


def _open_of(session: Session, programme_id: str, person_id: str) -> list[preparation_tables.Preparation]:
    query = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.programme_id == programme_id,
        preparation_tables.Preparation.responsible_id == person_id,
        preparation_tables.Preparation.state == State.OPEN,
    )
    return list(session.scalars(query))


def _in_improvements(
    session: Session, homes: list[str], person_id: str
) -> tuple[list[Improvement], list[Cycle], list[Action]]:
    """What she answers for in her organisations' improvements."""
    theirs = select(Improvement.id).where(Improvement.organisation_id.in_(homes))
    return (
        list(
            session.scalars(
                select(Improvement).where(
                    Improvement.organisation_id.in_(homes), Improvement.responsible_id == person_id
                )
            )
        ),
        list(
            session.scalars(
                select(Cycle).where(
                    Cycle.improvement_id.in_(theirs),
                    Cycle.responsible_id == person_id,
                    Cycle.phase != Phase.CLOSED,
                )
            )
        ),
        list(
            session.scalars(
                select(Action).where(
                    Action.improvement_id.in_(theirs),
                    Action.responsible_id == person_id,
                    Action.state == State.OPEN,
                )
            )
        ),
    )


def _hand_improvements(
    session: Session, programme_id: str, person_id: str, taker: Person, *, now: datetime
) -> None:
    homes = _homes(session, programme_id, person_id)
    for rows in _in_improvements(session, homes, person_id):
        for row in rows:
            row.responsible_id = taker.id
            if not isinstance(row, Improvement):
                row.version += 1
            if isinstance(row, Action):
                row.given_by_id, row.later_until = person_id, None
    session.flush()
    _hand_routines(session, homes, person_id, taker, now=now)
    for one in actions.among(session, Action.responsible_id == taker.id, Action.state == State.OPEN):
        actions.plan(session, one, now=now)
    check_in_notices.settle(session, homes, now=now)


def _hand_routines(
    session: Session, homes: list[str], person_id: str, taker: Person, *, now: datetime
) -> None:
    """What routines she owned are the taker's, who hears of each."""
    owned = Improvement.organisation_id.in_(homes), Improvement.secure_owner_id == person_id
    for row in list(session.scalars(select(Improvement).where(*owned))):
        row.secure_owner_id = taker.id
        session.flush()
        improvement_notices.owned(session, Act(people.by_id(session, person_id), now), row.id)
