"""Shelves: the self-assessments somebody finds in her programmes."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.assessments.shelves import Own, Shelf, opened
from programme.people.acts import Act
from programme.people.visibility import Viewer
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.assessments import rounds
from storage.meetings.tables import Meeting
from storage.people import people
from storage.preparations import preparations
from storage.preparations.tables import Preparation
from storage.programmes import programmes


def of_person(session: Session, act: Act) -> tuple[Shelf, ...]:
    """One a programme that has a self-assessment with a checklist, the newest programme first."""
    viewer = people.viewer(session, act.by.id)
    hers = programmes.of_person(session, act.by.id)
    return tuple(_shelf(session, act, viewer, one) for one in hers if _items(one))


def _shelf(session: Session, act: Act, viewer: Viewer, programme: Programme) -> Shelf:
    seats = {seat.organisation_id for seat in viewer.seats if seat.programme_id == programme.id}
    at_home = {one for one in seats if one is not None and viewer.sits_in(one)}
    seen = rounds.seen_in(session, act, programme.id)
    of = {one.preparation_id: one for one in seen}
    owed = preparations.among(
        session,
        Preparation.organisation_id.in_(at_home),
        Preparation.item.in_(_items(programme)),
        Preparation.state != State.EXEMPT,
    )
    days = dict(
        session.execute(select(Meeting.id, Meeting.on).where(Meeting.programme_id == programme.id)).all()
    )
    own = (Own(one, days[one.meeting_id], of.get(one.id)) for one in owed)
    others = [one for one in seen if one.organisation_id not in at_home]
    return Shelf(programme, tuple(sorted(own, key=lambda one: one.on)), opened(others))


def _items(programme: Programme) -> list[str]:
    every = (*programme.template.preparations, *programme.dropped.preparations)
    return [one.id for one in every if one.checklist is not None]
