"""Invitations: service representatives who take part in one improvement."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.improvement_notices import Part
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_work_on
from storage.changes import member_deeds
from storage.changes.member_deeds import Seat
from storage.improvement import improvement_notices, improvements
from storage.improvement.tables import Invitation
from storage.people import people
from storage.programmes import programmes


def invite(session: Session, act: Act, improvement_id: str, guests: Iterable[Person]) -> None:
    """Invites people to one improvement; somebody new gets a seat as service representative, and her welcome.

    Raises Refusal for somebody from another organisation. Who sees it already stays as she is.
    """
    one = improvements.to_work_on(session, act, improvement_id)
    programme = programmes.by_id(session, one.programme_id)
    came = []
    for guest in guests:
        viewer = people.spoken_of(session, guest.id)
        if may_work_on(viewer, one):
            continue
        if not viewer.at_home_in(one.organisation_id):
            if viewer.is_in(programme.id):
                raise Refusal("invitation-elsewhere", field="guests", name=guest.name)
            seat = Seat(guest, Role.SERVICE_REPRESENTATIVE, one.organisation_id)
            member_deeds.seat(session, programme, [seat], by=act.by, now=act.now)
        session.add(Invitation(improvement_id=one.id, person_id=guest.id, at=act.now, by_id=act.by.id))
        came.append(guest)
    session.flush()
    improvement_notices.given(session, act, one, Part.GUEST, came)


def withdraw(session: Session, act: Act, improvement_id: str, person_id: str) -> None:
    """She takes part in it no longer; her seat is the facilitator's to give and take."""
    one = improvements.to_work_on(session, act, improvement_id)
    row = session.get(Invitation, (one.id, person_id))
    if row is not None:
        session.delete(row)
        session.flush()
