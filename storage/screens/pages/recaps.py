"""What has happened in a programme so far, as somebody who takes part may read it."""

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import MayRead, may_recap
from programme.screens.pages.recaps import Recap
from storage.meetings import meetings
from storage.people import people
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections import reflections
from storage.screens.pages import years

SHOWN = 3
"""Reflections shown; the others are a tap away."""


def of_programme(session: Session, act: Act, programme_id: str) -> Recap:
    """Half a page. Raises Refusal for who does not take part."""
    if session.get(programme_tables.Programme, programme_id) is None:
        raise Refusal("programme-gone")
    viewer = people.viewer(session, act.by.id)
    if not may_recap(viewer, programme_id):
        raise Refusal("recap-not-yours")
    programme = programmes.by_id(session, programme_id)
    clusters = [one.cluster_id for one in viewer.seats if one.programme_id == programme_id and one.cluster_id]
    if clusters:
        every = meetings.of_cluster(session, programme, clusters[0])
    else:
        every = [one for one in meetings.of_programme(session, programme_id) if one.cluster_id is None]
    today = programme.today(act.now)
    readable = reflections.readable(session, act.by.id, programme_id)
    open_to_all = [one for one in readable if one.may_read is MayRead.PROGRAMME]
    return Recap(
        programme,
        today,
        tuple(one for one in every if one.on < today),
        tuple(open_to_all[:SHOWN]),
        len(open_to_all),
        next((one for one in every if one.on >= today), None),
        years.of_viewer(session, act, programme_id),
    )
