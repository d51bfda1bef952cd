"""The papers somebody may have, programme by programme."""

from dataclasses import replace

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import Viewer, may_approve_report, may_lead
from programme.programmes.programmes import Programme
from programme.reports.shelves import Held, Shelf
from storage.meetings import circles, meetings
from storage.people import people
from storage.programmes import organisations, programmes
from storage.reports import masters, report_parts

LATELY, SHOWN = 3, 6
"""Meetings that have been, and how many of them with their clusters, that papers are offered of."""


def of_person(session: Session, act: Act) -> tuple[Shelf, ...]:
    """In the order of her programmes; those in which there is nothing for her are not among them."""
    viewer, own = people.viewer(session, act.by.id), report_parts.own_of_person(session, act)
    parts = {one.organisation_id: one for one in own}
    found = []
    for programme in programmes.of_person(session, act.by.id):
        there = organisations.of_programme(session, programme.id)
        mine = [one for one in there if may_approve_report(viewer, programme.id, one.id)]
        teams = tuple((one, parts.get(one.id)) for one in mine)
        if teams or may_lead(viewer, programme.id):
            shelf = Shelf(programme, teams, held=_held(session, act, programme))
            found.append(_shelf(session, act, viewer, shelf, len(there)))
    return tuple(found)


def _held(session: Session, act: Act, programme: Programme) -> tuple[Held, ...]:
    """Of the last meetings that have been, those that are hers to arrange."""
    today, every = programme.today(act.now), meetings.of_programme(session, programme.id)
    been = sorted((one for one in every if one.on <= today), key=lambda one: one.on, reverse=True)
    found = []
    for one in been[:LATELY]:
        try:
            circle = circles.to_host(session, act, one.id)
        except Refusal:  # it is another's to arrange
            continue
        clusters = circle.clusters if circle.viewer.facilitates(programme.id) else (circle.cluster,)
        found += [Held(circle.meeting, cluster) for cluster in clusters]
    return tuple(found[:SHOWN])


def _shelf(session: Session, act: Act, viewer: Viewer, shelf: Shelf, organised: int) -> Shelf:
    programme = shelf.programme
    if not may_lead(viewer, programme.id):
        return shelf
    parts = report_parts.of_programme(session, act, programme.id)
    master = masters.name_of(session, act, programme.id)
    return replace(shelf, parts=parts, asks=max(0, organised - len(parts)), master=master)
