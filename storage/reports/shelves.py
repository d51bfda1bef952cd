"""The papers somebody may have, programme by programme."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import Viewer, may_approve_report, may_lead
from programme.programmes.programmes import Programme
from programme.reports.shelves import Shelf
from storage.people import people
from storage.programmes import organisations, programmes
from storage.reports import masters, report_parts


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
            found.append(_shelf(session, act, viewer, programme, Shelf(programme, teams), len(there)))
    return tuple(found)


def _shelf(
    session: Session, act: Act, viewer: Viewer, programme: Programme, shelf: Shelf, organised: int
) -> Shelf:
    if not may_lead(viewer, programme.id):
        return shelf
    parts = report_parts.of_programme(session, act, programme.id)
    master = masters.name_of(session, act, programme.id)
    return Shelf(programme, shelf.teams, parts, max(0, organised - len(parts)), master)
