"""What somebody's questions in plain words are answered from."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import Viewer, beyond_invitations
from programme.programmes.programmes import Organisation, Programme
from programme.screens.answers import Around
from storage.meetings import meetings
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


def around(session: Session, act: Act) -> tuple[Around, ...]:
    """Each programme around the one who asks, in as many queries however many there are."""
    viewer = people.viewer(session, act.by.id)
    hers = programmes.of_person(session, act.by.id)
    leads = people.leads(session, [one.id for one in hers])
    rows = list(
        session.scalars(
            select(meeting_tables.Meeting).where(
                meeting_tables.Meeting.programme_id.in_(leads), meeting_tables.Meeting.cancelled_at.is_(None)
            )
        )
    )
    theirs = _met(session, viewer)
    return tuple(
        Around(
            one,
            one.today(act.now),
            leads[one.id],
            tuple(meetings.meeting(row, one) for row in rows if _is_hers(row, one, viewer)),
            tuple(other for other in theirs if other.programme_id == one.id),
            _seats(viewer, one),
            viewer.person_id,
        )
        for one in hers
    )


def _is_hers(row: meeting_tables.Meeting, programme: Programme, viewer: Viewer) -> bool:
    """All meetings for who leads, else those all share and those of her own clusters."""
    mine = row.cluster_id is None or viewer.meets_in(row.cluster_id) or viewer.facilitates(programme.id)
    return row.programme_id == programme.id and mine


def _seats(viewer: Viewer, programme: Programme) -> tuple[str, ...]:
    """The organisations she sits in."""
    hers = (seat.organisation_id for seat in viewer.seats if seat.programme_id == programme.id)
    return tuple(dict.fromkeys(one for one in hers if one))


def _met(session: Session, viewer: Viewer) -> list[Organisation]:
    """The organisations that meet in her clusters, her own among them; for who is only invited, her own."""
    clusters = [seat.cluster_id for seat in beyond_invitations(viewer).seats if seat.cluster_id]
    homes = [seat.organisation_id for seat in viewer.seats if seat.organisation_id]
    row, cluster = programme_tables.Organisation, programme_tables.Cluster
    found = session.execute(
        select(row, cluster.name)
        .join(cluster, cluster.id == row.cluster_id)
        .where(or_(row.cluster_id.in_(clusters), row.id.in_(homes)))
        .where(row.left_on.is_(None))
        .order_by(row.name)
    )
    return [organisations.organisation(one, name) for one, name in found]
