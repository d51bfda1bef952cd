"""Shelves: the self-assessments somebody finds in her programmes."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.assessments.assessments import alphabetical
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
from storage.programmes.tables import Organisation


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
    known = at_home | {one.organisation_id for one in others}
    closed = _done(session, viewer, programme, known)
    return Shelf(programme, tuple(sorted(own, key=lambda one: one.on)), opened(others), closed)


def _done(session: Session, viewer: Viewer, programme: Programme, known: Collection[str]) -> tuple[str, ...]:
    """Those of her cluster, for a facilitator of the programme, that are done; not the ``known``."""
    near = {seat.cluster_id for seat in viewer.seats if seat.cluster_id and viewer.meets_in(seat.cluster_id)}
    theirs = () if viewer.facilitates(programme.id) else (Organisation.cluster_id.in_(near),)
    query = (
        select(Organisation.name)
        .join(Preparation, Preparation.organisation_id == Organisation.id)
        .where(
            Preparation.programme_id == programme.id,
            Preparation.item.in_(_items(programme)),
            Preparation.state == State.DONE,
            Organisation.id.not_in(known),
            Organisation.left_on.is_(None),
            *theirs,
        )
        .distinct()
    )
    return tuple(sorted(session.scalars(query), key=alphabetical))


def _items(programme: Programme) -> list[str]:
    every = (*programme.template.preparations, *programme.dropped.preparations)
    return [one.id for one in every if one.checklist is not None]
