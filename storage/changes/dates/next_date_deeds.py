"""The date of the next meeting, agreed on the spot: the host keeps it for those who meet in the cluster."""

from dataclasses import replace

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Followed
from programme.people.acts import Act
from programme.preparations.meeting_pages import MeetingPage
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.meetings import meetings
from storage.preparations import meeting_pages
from storage.programmes import organisations


def paper(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> MeetingPage:
    """The meeting at which they sit, with the next as it is planned. Raises Refusal."""
    found = meeting_pages.of_meeting(session, act, meeting_id, cluster_id)
    if not found.may_host:
        raise Refusal("only-host")
    if found.next is None:
        raise Refusal("next-date-none")
    if not found.may_agree:
        raise Refusal("next-date-not-now")
    return found


def agree(
    session: Session,
    act: Act,
    meeting_id: str,
    cluster_id: str,
    agreed: Change,
    *,
    seen_version: int,
) -> Followed:
    """What hangs on it follows; where other clusters share the date, this gets its own. Raises Refusal.

    Its link and its host stay as they are.
    """
    found = paper(session, act, meeting_id, cluster_id)
    assert found.next is not None
    row = meetings.row_of(session, found.next.id)
    wanted = replace(agreed, link=row.link, host_id=row.host_id)
    if row.cluster_id is None and _shared_by_more(session, found) and wanted != meeting_deeds.as_it_is(row):
        return meeting_deeds.apart(
            session,
            found.programme,
            row,
            found.cluster.id,
            wanted,
            seen_version=seen_version,
            now=act.now,
        )
    return meeting_deeds.changed(
        session, found.programme, row, wanted, seen_version=seen_version, now=act.now
    )


def _shared_by_more(session: Session, found: MeetingPage) -> bool:
    """Whether somebody besides this cluster goes to the meeting all share."""
    clusters = {one.cluster_id for one in organisations.of_programme(session, found.programme.id)}
    return bool(clusters - {found.cluster.id})
