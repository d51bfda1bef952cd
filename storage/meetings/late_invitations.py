"""Who comes to a cluster after its host has invited: she is invited as well, and nobody else once more."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.meetings.invitation_notices import invited
from programme.meetings.meetings import Meeting
from programme.people.people import Member
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.batches import some
from storage.meetings import invitations
from storage.meetings.tables import Told


def plan(
    session: Session,
    programme: Programme,
    members: Collection[Member],
    at: Mapping[str, Collection[Meeting]],
    *,
    now: datetime,
) -> None:
    """To what lies ahead, those who were told nothing of it; ``at`` is cluster → where it meets."""
    today = programme.today(now)
    ahead = {one.id: one for meets in at.values() for one in meets if one.on > today}
    sent = invitations.sent(session, ahead)
    if not sent:
        return
    told = _told(session, {member.person.id for member in members})
    wanted = [
        invited(
            ahead[meeting_id],
            invitation,
            member.person.id,
            programme.calendar,
            first_day=next_morning(now, member.person.zone),
        )
        for (meeting_id, cluster_id), invitation in sent.items()
        for member in members
        if member.seat.cluster_id == cluster_id and member.person.reachable
        if (member.person.id, meeting_id) not in told
    ]
    notices.promise(session, programme.workspace_id, wanted)


def _told(session: Session, person_ids: Collection[str]) -> set[tuple[str, str]]:
    """(Person, meeting) of which she has been given the day."""
    found: set[tuple[str, str]] = set()
    for ids in some(person_ids):
        rows = session.execute(select(Told.person_id, Told.meeting_id).where(Told.person_id.in_(ids)))
        found.update((who, which) for who, which in rows)
    return found
