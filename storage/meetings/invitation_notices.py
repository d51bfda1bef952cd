"""Invitations on their way: promised to all who take part, and what each letter knows of hers."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind
from programme.meetings.attendance import Answer
from programme.meetings.invitation_notices import (
    Invited,
    cluster_in,
    invited,
    invited_on,
    invites_itself,
)
from programme.meetings.invitations import Invitation
from storage.ground import notices
from storage.ground.kinds import Known, Said, Telling
from storage.meetings import invitations, meeting_notices, meetings, own_invitations, told_dates
from storage.meetings.circles import Circle
from storage.meetings.held import attendances
from storage.programmes import tables as programme_tables


def tell(session: Session, found: Circle, invitation: Invitation, *, now: datetime) -> int:
    """Everybody in the cluster who can be reached is promised it. How many."""
    people = {one.person.id: one.person for one in found.members if one.person.reachable}
    calendar = found.programme.calendar
    reminded = own_invitations.letters_ahead(session, found.programme.id, people, [Kind.REMINDER])
    wanted = [
        invited(
            found.meeting,
            invitation,
            one.id,
            calendar,
            first_day=invited_on(found.meeting, reminded[one.id], first_day=next_morning(now, one.zone)),
        )
        for one in people.values()
    ]
    about = {found.meeting.id}  # one that was to go by itself goes now
    notices.reconcile_for(session, found.programme, people.keys(), Kind.INVITED, wanted, about=about)
    meeting_notices.plan_questions_of(session, found.programme, people.keys(), now=now)
    return len(wanted)


def _facts(session: Session, tellings: Sequence[Telling]) -> dict[str, Invited]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    sent = invitations.of_meetings(session, there)
    answers = attendances.of_meetings(session, there.values())
    hosts = _hosts(session, {one.host_id for one in there.values() if one.host_id})
    found = {}
    for one in tellings:
        meeting = there.get(one.row.subject)
        found[one.row.id] = Invited(
            meeting,
            sent.get((one.row.subject, cluster_in(one.row.occasion))),
            hosts.get(meeting.host_id or "", "") if meeting else "",
            answers.get((one.reader.id, one.row.subject), Answer(one.reader.id)),
            one.programme.zone,
            briefly=one.to_politician,
        )
    return found


def _hosts(session: Session, ids: set[str]) -> dict[str, str]:
    row = programme_tables.Organisation
    return dict(session.execute(select(row.id, row.name).where(row.id.in_(ids))).all())


def _holds(telling: Telling, about: Invited) -> bool:
    """It is still sent, or ours to send; the meeting is on, and she still sits in the cluster it invites."""
    meeting = about.meeting
    if meeting is None or meeting.cancelled or about.invitation is None:
        return False
    if about.invitation.sent_at is None and not invites_itself(telling.programme, meeting.step):
        return False
    here = {one.cluster_id for one in telling.viewer.seats if one.programme_id == telling.programme.id}
    return about.invitation.cluster_id in here and telling.today <= meeting.on


def _told_on(_telling: Telling, about: Invited) -> date | None:
    return about.meeting.on if about.meeting is not None else None


def _told_where(_telling: Telling, about: Invited) -> str | None:
    return about.meeting.where if about.meeting is not None else None


def _remember(session: Session, said: Said, now: datetime) -> None:
    told = [(row.person_id, row.subject, row.told_on, row.told_where) for row, _ in said if row.told_on]
    told_dates.remember(session, told, now=now)
    invitations.sent_by_us(session, {(row.subject, cluster_in(row.occasion)) for row, _ in said}, now=now)


KNOWN = (
    Known((Kind.INVITED,), _facts, _holds, told_on=_told_on, told_where=_told_where, afterwards=_remember),
)
