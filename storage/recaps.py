"""What has happened in a programme so far, as somebody who takes part may read it."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.people import Person
from programme.recaps import Recap
from programme.reflections import MayRead
from programme.refusals import Refusal
from storage import meetings, people, programmes, reflections, tables

SHOWN = 3
"""Reflections shown; the others are a tap away."""


def of_programme(session: Session, programme_id: str, *, by: Person, now: datetime) -> Recap:
    """Half a page. Raises Refusal for who does not take part."""
    if session.get(tables.Programme, programme_id) is None:
        raise Refusal("programme-gone")
    viewer = people.viewer(session, by.id)
    if not viewer.is_in(programme_id):
        raise Refusal("recap-not-yours")
    programme = programmes.by_id(session, programme_id)
    clusters = [one.cluster_id for one in viewer.seats if one.programme_id == programme_id and one.cluster_id]
    if clusters:
        every = meetings.of_cluster(session, programme, clusters[0])
    else:
        every = [one for one in meetings.of_programme(session, programme_id) if one.cluster_id is None]
    today = programme.today(now)
    readable = reflections.readable(session, by.id, programme_id)
    open_to_all = [one for one in readable if one.may_read is MayRead.PROGRAMME]
    return Recap(
        programme,
        tuple(one for one in every if one.on < today),
        tuple(open_to_all[:SHOWN]),
        len(open_to_all),
        next((one for one in every if one.on >= today), None),
    )


def has_begun(session: Session, welcome: tables.Notice, *, now: datetime) -> bool:
    """Whether somebody who is welcomed has missed anything: a meeting has been."""
    first = select(func.min(tables.Meeting.on)).where(
        tables.Meeting.programme_id == welcome.programme_id, tables.Meeting.cancelled_at.is_(None)
    )
    began_on = session.scalar(first)
    today = programmes.by_id(session, welcome.programme_id).today(now)
    return began_on is not None and began_on < today
