"""Who is in one's cluster, as it is now."""

from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Membership
from programme.people.visibility import may_see_name
from programme.screens.next import next_meeting
from programme.screens.pages.cluster_pages import ClusterPage, neighbours
from storage.meetings import meetings
from storage.people import people
from storage.preparations.reading import beside
from storage.programmes import organisations, programmes


def of_person(session: Session, act: Act) -> tuple[ClusterPage, ...]:
    """Each cluster she meets in or leads, by programme; nobody she may not know the name of."""
    viewer = people.viewer(session, act.by.id)
    meets = [(one.programme_id, one.cluster_id) for one in viewer.seats if one.cluster_id]
    led = [one.programme_id for one in viewer.seats if viewer.facilitates(one.programme_id)]
    names = organisations.cluster_names(session, led)
    leads = [(one, cluster_id) for one, clusters in names.items() for cluster_id in clusters]
    hers = dict.fromkeys((*meets, *leads))
    pages = (_page(session, act, programme_id, cluster_id) for programme_id, cluster_id in hers if cluster_id)
    return tuple(page for page in pages if page.neighbours)


def _page(session: Session, act: Act, programme_id: str, cluster_id: str) -> ClusterPage:
    viewer, programme = people.viewer(session, act.by.id), programmes.by_id(session, programme_id)
    every = [one for one in organisations.of_programme(session, programme_id) if one.cluster_id == cluster_id]
    seats = {one.id: Membership(programme_id, Role.KEY_PERSON, one.id, cluster_id) for one in every}
    there = [one for one in every if may_see_name(viewer, seats[one.id])]
    ids = {one.id for one in there}
    members = people.members(session, programme_id, organisation_ids=ids)
    known = [one for one in members if may_see_name(viewer, one.seat)]
    at = meetings.of_cluster(session, programme, cluster_id)
    meeting = next_meeting(at, {cluster_id}, today=programme.today(act.now))
    return ClusterPage(
        programme,
        there[0].cluster if there else "",
        neighbours(there, known, meeting),
        tuple(people.facilitators(session, programme_id)),
        programme.today(act.now),
        meeting,
        beside.in_cluster(session, act, programme_id, cluster_id),
    )
