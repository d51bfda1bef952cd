"""Attendance and feedback of a whole programme, as one reader may see them."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, select, true, tuple_
from sqlalchemy.orm import Session

from programme.meetings.feedback import Feedback, mixed
from programme.meetings.records import Attended
from programme.people.visibility import Viewer
from programme.programmes.programmes import Programme
from storage.meetings import circles, meetings
from storage.meetings.held import feedbacks
from storage.meetings.tables import Attendance, Meeting, MeetingFeedback
from storage.people import tables as people_tables
from storage.programmes.tables import Organisation

Hosted = frozenset[tuple[str, str]] | None
"""Meetings with clusters whose host somebody is; None for who leads the programme."""


def hosted(session: Session, programme: Programme, viewer: Viewer) -> Hosted:
    """Which she reads all of."""
    if viewer.facilitates(programme.id):
        return None
    clusters = {one.cluster_id for one in viewer.seats if one.programme_id == programme.id and one.cluster_id}
    found = (
        (meeting, cluster_id, circles.of_all(session, programme, meeting, cluster_id).hosts)
        for cluster_id in clusters
        for meeting in meetings.of_cluster(session, programme, cluster_id)
    )
    return frozenset(
        (meeting.id, cluster_id)
        for meeting, cluster_id, hosts in found
        if any(one.id == viewer.person_id for one in hosts)
    )


def attended(session: Session, programme: Programme, viewer: Viewer, whose: Hosted) -> tuple[Attended, ...]:
    """Everybody's where she hosts, and her own. An answer about a day that it was not is none."""
    person, seat = people_tables.Person, people_tables.Membership
    rows = session.execute(
        select(Attendance, person.name, Organisation.id, Organisation.cluster_id, Meeting.on)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .join(person, person.id == Attendance.person_id)
        .outerjoin(seat, (seat.person_id == person.id) & (seat.programme_id == programme.id))
        .outerjoin(Organisation, Organisation.id == seat.organisation_id)
        .where(Meeting.programme_id == programme.id)
        .order_by(Meeting.on, Organisation.name, person.name)
    )
    found = {
        (row.meeting_id, row.person_id): Attended(
            row.meeting_id,
            row.person_id,
            name,
            home,
            row.coming if row.on == on else None,
            row.instead if row.on == on else "",
            row.present,
        )
        for row, name, home, cluster, on in rows
        if row.person_id == viewer.person_id or whose is None or (row.meeting_id, cluster) in whose
    }
    return tuple(found.values())


def said(session: Session, programme: Programme, whose: Hosted) -> tuple[Feedback, ...]:
    """What was said of the meetings she reads all of; names where they are signed."""
    rows = session.execute(
        select(MeetingFeedback, people_tables.Person.name)
        .join(Meeting, Meeting.id == MeetingFeedback.meeting_id)
        .outerjoin(people_tables.Person, people_tables.Person.id == MeetingFeedback.person_id)
        .where(Meeting.programme_id == programme.id, _of(whose))
    )
    return mixed(feedbacks.feedback(row, name) for row, name in rows)


def _of(whose: Iterable[tuple[str, str]] | None) -> ColumnElement[bool]:
    if whose is None:
        return true()
    row = MeetingFeedback
    return tuple_(row.meeting_id, row.cluster_id).in_(list(whose))
