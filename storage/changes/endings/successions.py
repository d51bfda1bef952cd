"""Successions: who answers for an improvement, and what was promised in it, when somebody has left."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.improvement.improvements import Improvement
from programme.people.acts import Act
from programme.people.people import Person, who_answers
from programme.preparations.preparations import State
from storage.improvement import actions, improvement_notices, improvements
from storage.improvement.tables import Action, Invitation
from storage.improvement.tables import Improvement as Row
from storage.people import people


def after(session: Session, programme_id: str, person_id: str, *, now: datetime) -> None:
    """Once she has left, colleagues answer for her improvements and for what she had promised in any.

    They hear what has become theirs. What was done stays hers; invitations she had are over.
    """
    hers = improvements.among(session, Row.programme_id == programme_id, Row.responsible_id == person_id)
    for one in hers:
        session.get_one(Row, one.id).responsible_id = _id(_next(session, one))
    session.flush()
    _hand_routines(session, programme_id, person_id, now=now)
    improvement_notices.follow(session, [one.id for one in hers], now=now)
    promised = actions.among(
        session,
        Row.programme_id == programme_id,
        Action.responsible_id == person_id,
        Action.state == State.OPEN,
    )
    for action in promised:
        row = session.get_one(Action, action.id)
        row.responsible_id = session.get_one(Row, action.improvement_id).responsible_id
        row.given_by_id, row.later_until, row.version = person_id, None, row.version + 1
        session.flush()
        actions.plan(session, actions.among(session, Action.id == row.id)[0], now=now)
    theirs = select(Row.id).where(Row.programme_id == programme_id)
    session.execute(
        delete(Invitation).where(Invitation.person_id == person_id, Invitation.improvement_id.in_(theirs))
    )


def _hand_routines(session: Session, programme_id: str, person_id: str, *, now: datetime) -> None:
    """Who answers for an improvement owns its routine from now on, and hears so."""
    owned = Row.programme_id == programme_id, Row.secure_owner_id == person_id
    for one in improvements.among(session, *owned):
        row = session.get_one(Row, one.id)
        row.secure_owner_id = row.responsible_id
        session.flush()
        improvement_notices.owned(session, Act(people.by_id(session, person_id), now), one.id)


def _next(session: Session, one: Improvement) -> Person | None:
    """Somebody reachable in the team, by role as for what is owed."""
    team = {person.id for person in improvements.team_of(session, one)}
    members = people.members(session, one.programme_id, organisation_ids=[one.organisation_id])
    return who_answers((), [member for member in members if member.person.id in team])


def _id(person: Person | None) -> str | None:
    return person.id if person else None
