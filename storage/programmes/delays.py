"""Delays: who was given a part in a programme is away, and hears of it once she is back."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import Delay
from programme.people.acts import Act
from programme.people.people import who_answers
from programme.programmes.programmes import Programme
from storage.people import absences, people
from storage.programmes import programmes
from storage.programmes.tables import Organisation


def of_people(
    session: Session, act: Act, programme_id: str, person_ids: Collection[str]
) -> tuple[Delay, ...]:
    """Of those whom a facilitator gave a seat. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    seated = {one.person.id: one.person for one in people.members(session, programme.id)}
    given = [seated[one] for one in dict.fromkeys(person_ids) if one in seated and one != act.by.id]
    return tuple(absences.delays(session, given, programme.calendar, now=act.now).values())


def of_mentor(session: Session, act: Act, organisation_id: str) -> tuple[Delay, ...]:
    """Of who answers for what a mentor owes, in one that is a mentor from now on. Raises Refusal."""
    row = session.get(Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programme = programmes.led_by(session, act, row.programme_id)
    return of_organisation(session, programme, row.id, Role.KEY_PERSON, now=act.now)


def of_organisation(
    session: Session, programme: Programme, organisation_id: str | None, role: Role, *, now: datetime
) -> tuple[Delay, ...]:
    """Where who acts in that role for an organisation is away. Asks no rule."""
    there = people.members(session, programme.id, organisation_ids=[organisation_id or ""])
    answers = who_answers((role, Role.KEY_PERSON), there)
    given = [answers] if answers is not None else []
    return tuple(absences.delays(session, given, programme.calendar, now=now).values())
