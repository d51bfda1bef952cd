"""Where nobody owes the invitation, and we invite: to the start and to the close everybody is by itself."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.meetings.invitation_notices import invited, invited_by_us_on, invites_itself
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Member
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.meetings import invitations
from storage.meetings.tables import MeetingInvitation as Row
from storage.people import people

LETTERS = (Kind.REMINDER, Kind.QUESTION)
"""What goes anyway, and an invitation with it."""


def plan(
    session: Session,
    programme: Programme,
    members: Collection[Member],
    at: Mapping[str, Collection[Meeting]],
    meeting_ids: Collection[str],
    *,
    now: datetime,
) -> None:
    """Promises ``members`` those of some meetings that are ours; ``at`` is cluster → where it meets."""
    ours = _ours(session, programme, at, meeting_ids, now=now)
    if not ours:
        return
    theirs = [one for one in members if one.person.reachable and one.seat.cluster_id]
    letters = letters_ahead(session, programme.id, {one.person.id for one in theirs})
    wanted = [
        _invited(programme, one, meeting, invitation, letters, now=now)
        for one in theirs
        for meeting, invitation in ours.get(one.seat.cluster_id or "", ())
    ]
    about = {meeting.id for each in ours.values() for meeting, _ in each}
    everybody = {one.person.id for one in members}
    notices.reconcile_for(session, programme, everybody, Kind.INVITED, wanted, about=about)


def _invited(
    programme: Programme,
    member: Member,
    meeting: Meeting,
    invitation: Invitation,
    letters: Mapping[str, Sequence[date]],
    *,
    now: datetime,
) -> Notice:
    person, first_day = member.person, next_morning(now, member.person.zone)
    day = invited_by_us_on(meeting, letters[person.id], programme.calendar, first_day=first_day)
    return invited(meeting, invitation, person.id, programme.calendar, first_day=day)


def _ours(
    session: Session,
    programme: Programme,
    at: Mapping[str, Collection[Meeting]],
    meeting_ids: Collection[str],
    *,
    now: datetime,
) -> dict[str, list[tuple[Meeting, Invitation]]]:
    """Cluster → meetings ahead that no host has invited to, each with its invitation."""
    today = programme.today(now)
    ahead = {
        (one.id, cluster_id): one
        for cluster_id, meets in at.items()
        for one in meets
        if one.id in meeting_ids and one.on >= today and invites_itself(programme, one.step)
    }
    kept = _kept(session, programme, ahead, now=now) if ahead else {}
    found: dict[str, list[tuple[Meeting, Invitation]]] = defaultdict(list)
    for (meeting_id, cluster_id), one in ahead.items():
        invitation = kept.get((meeting_id, cluster_id))
        if invitation is not None and invitation.sent_by is None:
            found[cluster_id].append((one, invitation))
    return found


def _kept(
    session: Session, programme: Programme, ahead: Mapping[tuple[str, str], Meeting], *, now: datetime
) -> Mapping[tuple[str, str], Invitation]:
    """Those there are, and a draft of the template's points for each other; none where nobody leads."""
    ids = {meeting_id for meeting_id, _ in ahead}
    there, leads = invitations.of_meetings(session, ids), people.facilitators(session, programme.id)
    lacking = [key for key in ahead if key not in there] if leads else []
    for meeting_id, cluster_id in lacking:
        agenda = _points(programme, ahead[meeting_id, cluster_id])
        facts = {"sequence": 0, "told": "", "written_at": now, "written_by_id": leads[0].id}
        session.add(Row(meeting_id=meeting_id, cluster_id=cluster_id, agenda=agenda, have_ready="", **facts))
    if lacking:
        session.flush()
    return invitations.of_meetings(session, ids) if lacking else there


def _points(programme: Programme, meeting: Meeting) -> str:
    points = programme.step(meeting.step).points
    return "\n".join(f"• {one.text.in_(programme.language)}" for one in points)


def letters_ahead(
    session: Session, programme_id: str, ids: Collection[str], kinds: Collection[Kind] = LETTERS
) -> Mapping[str, Sequence[date]]:
    """Person → the days on which she will hear of something anyway."""
    row, days = ground_tables.Notice, defaultdict[str, list[date]](list)
    for who in some(ids):
        rows = session.execute(
            select(row.person_id, row.day).where(
                row.person_id.in_(who),
                row.programme_id == programme_id,
                row.kind.in_(kinds),
                row.message_id.is_(None),
                row.dropped_at.is_(None),
            )
        )
        for person_id, day in rows:
            days[person_id].append(day)
    return days
