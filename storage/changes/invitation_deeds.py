"""Invitations: service representatives who take part in one improvement."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from programme.people.visibility import may_work_on
from storage.changes import member_deeds
from storage.changes.member_deeds import Seat
from storage.improvement import improvements
from storage.improvement.tables import Invitation
from storage.people import people
from storage.programmes import programmes


def invite(
    session: Session, improvement_id: str, guests: Iterable[Person], *, by: Person, now: datetime
) -> None:
    """Invites people to one improvement; somebody new gets a seat as service representative, and her welcome.

    Raises Refusal for somebody from another organisation. Who sees it already stays as she is.
    """
    one = improvements.to_work_on(session, improvement_id, by=by)
    programme = programmes.by_id(session, one.programme_id)
    for guest in guests:
        viewer = people.viewer(session, guest.id)
        if may_work_on(viewer, one):
            continue
        if not viewer.sits_in(one.organisation_id):
            if viewer.is_in(programme.id):
                raise Refusal("invitation-elsewhere", field="guests", name=guest.name)
            seat = Seat(guest, Role.SERVICE_REPRESENTATIVE, one.organisation_id)
            member_deeds.seat(session, programme, [seat], by=by, now=now)
        session.add(Invitation(improvement_id=one.id, person_id=guest.id, at=now, by_id=by.id))
    session.flush()


def withdraw(session: Session, improvement_id: str, person_id: str, *, by: Person) -> None:
    """She takes part in it no longer; her seat is the facilitator's to give and take."""
    one = improvements.to_work_on(session, improvement_id, by=by)
    row = session.get(Invitation, (one.id, person_id))
    if row is not None:
        session.delete(row)
        session.flush()
