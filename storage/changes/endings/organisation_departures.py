"""Leavings: an organisation leaves a programme, or comes back to it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import due_anew
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.preparations.preparations import Lapse, State
from programme.programmes.programmes import Organisation, Programme
from storage.changes import member_deeds
from storage.changes.endings import departure_deeds
from storage.changes.member_deeds import Seat
from storage.meetings import meeting_notices
from storage.meetings import meetings as meetings_meetings
from storage.meetings import tables as meeting_tables
from storage.people import audit_trail, namesakes, people
from storage.people import tables as people_tables
from storage.preparations import preparation_notices
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, organisations, programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Parting:
    """An organisation that left or came back, with how many people, and how much it owed or owes again."""

    organisation: Organisation
    people: int = 0
    owed: int = 0


def leave(session: Session, act: Act, organisation_id: str) -> Parting:
    """What it owes nobody owes any more, and its people hear nothing more; what was written stays.

    To leave again changes nothing. Raises Refusal.
    """
    row, programme = _led(session, act, organisation_id)
    if row.left_on is not None:
        return Parting(organisations.by_id(session, row.id))
    closings.require_not_silent(session, programme, now=act.now)
    row.left_on = programme.today(act.now)
    session.execute(
        update(meeting_tables.Meeting).where(meeting_tables.Meeting.host_id == row.id).values(host_id=None)
    )
    owing = _owing(session, row, State.OPEN)
    for one in owing:
        one.state, one.lapsed = State.EXEMPT, Lapse.LEFT
    session.flush()
    preparation_notices.forget(session, [one.id for one in owing])
    gone = _stand_up(session, programme, row, now=act.now)
    audit_trail.record(
        session, act, programme.id, What.ORGANISATION_LEFT, thing=row.id, detail=str(len(gone))
    )
    preparation_notices.settle(session, programme, [row.cluster_id], now=act.now)
    return Parting(organisations.by_id(session, row.id), len(gone), len(owing))


def come_back(session: Session, act: Act, organisation_id: str) -> Parting:
    """It owes what lies ahead again, and its people sit where they sat. Raises Refusal."""
    row, programme = _led(session, act, organisation_id)
    if row.left_on is None:
        return Parting(organisations.by_id(session, row.id))
    closings.require_not_silent(session, programme, now=act.now)
    row.left_on = None
    session.flush()
    back = _owe_again(session, programme, row, now=act.now)
    preparation_notices.owe(session, programme, [row], now=act.now)
    seats = _sit_down(session, programme, row)
    member_deeds.place(session, programme, seats, by=act.by, now=act.now)
    preparation_notices.settle(session, programme, [row.cluster_id], now=act.now)
    preparation_notices.replan(session, back, now=act.now)
    return Parting(organisations.by_id(session, row.id), len({one.person.id for one in seats}), len(back))


def _led(session: Session, act: Act, organisation_id: str) -> tuple[programme_tables.Organisation, Programme]:
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    return row, programmes.led_by(session, act, row.programme_id)


def _owing(
    session: Session, row: programme_tables.Organisation, state: State
) -> list[preparation_tables.Preparation]:
    """What it owes, and what its cluster owes together where nobody else is left in it."""
    others = select(programme_tables.Organisation.id).where(
        programme_tables.Organisation.cluster_id == row.cluster_id,
        programme_tables.Organisation.id != row.id,
        programme_tables.Organisation.left_on.is_(None),
    )
    owners = [row.id] if session.scalar(others.limit(1)) else [row.id, row.cluster_id]
    query = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.owed_by_id.in_(owners), preparation_tables.Preparation.state == state
    )
    return list(session.scalars(query))


def _stand_up(
    session: Session, programme: Programme, row: programme_tables.Organisation, *, now: datetime
) -> Collection[str]:
    """Its people leave their seats, which are kept; who has no other hears nothing more."""
    seats = session.scalars(
        select(people_tables.Membership).where(people_tables.Membership.organisation_id == row.id)
    ).all()
    for seat in seats:
        session.add(
            people_tables.FormerSeat(
                organisation_id=row.id,
                person_id=seat.person_id,
                role=seat.role,
                added_by_id=seat.added_by_id,
            )
        )
        session.delete(seat)
    gone = {seat.person_id for seat in seats}
    namesakes.settle_around(session, gone)
    for person_id in gone:
        if not people.spoken_of(session, person_id).is_in(programme.id):
            departure_deeds.fall_silent(session, programme.id, person_id, now=now)
    meeting_notices.plan_questions_of(session, programme, gone, now=now)
    return gone


def _sit_down(session: Session, programme: Programme, row: programme_tables.Organisation) -> list[Seat]:
    """The seats that were left, but for those who have the same part elsewhere by now."""
    former = session.scalars(
        select(people_tables.FormerSeat).where(people_tables.FormerSeat.organisation_id == row.id)
    ).all()
    seats = []
    for seat in former:
        taken = {(one.programme_id, one.role) for one in people.spoken_of(session, seat.person_id).seats}
        if (programme.id, seat.role) not in taken:
            seats.append(Seat(people.by_id(session, seat.person_id), seat.role, row.id))
    session.execute(
        delete(people_tables.FormerSeat).where(people_tables.FormerSeat.organisation_id == row.id)
    )
    return seats


def _owe_again(
    session: Session, programme: Programme, row: programme_tables.Organisation, *, now: datetime
) -> list[str]:
    """What only its leaving undid, as far as it lies ahead and the programme still asks for it."""
    today, back = programme.today(now), []
    at = meetings_meetings.meetings_of(session, programme.id, row.cluster_id)
    for one in _owing(session, row, State.EXEMPT):
        item = programme.item(one.item)
        if one.lapsed is not Lapse.LEFT or not programme.asks_for(item.id):
            continue
        if item.before not in at:
            one.lapsed = Lapse.CANCELLED
        elif at[item.before].on >= today:
            meeting = at[item.before]
            one.state, one.lapsed, one.meeting_id = State.OPEN, None, meeting.id
            if one.agreed_on is None:
                held = meetings_meetings.held_on(at, item)
                due = due_anew(item, meeting.on, programme.calendar, today=today, held_on=held)
                preparation_notices.redate(one, due)
            back.append(one.id)
    session.flush()
    return back
