"""Another host: the old one's people hear so, and the new one's."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.meetings.host_notices import NOW, Hosted
from programme.meetings.meetings import Meeting
from programme.people.people import Person, who_answers
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.kinds import Known, Telling
from storage.meetings import meetings
from storage.people import people
from storage.programmes import tables as programme_tables

HOSTS = (Role.MEETING_HOST, Role.KEY_PERSON)


def tell(session: Session, programme: Programme, meeting_id: str, was: str | None, *, now: datetime) -> None:
    """Those who were to receive the others, and those who are to, unless the meeting has been."""
    row = meetings.row_of(session, meeting_id)
    told = {was: was or "", row.host_id: f"{NOW}{row.host_id}"} if row.on >= programme.today(now) else {}
    wanted = [
        Notice(
            Kind.HOSTED,
            programme.id,
            person.id,
            row.id,
            occasion,
            programme.calendar.on_or_after(next_morning(now, person.zone)),
            version=row.version,
        )
        for host, occasion in told.items()
        for person in (_hosts(session, programme, host) if host else ())
    ]
    notices.reconcile(session, programme.workspace_id, [row.id], [Kind.HOSTED], wanted)


def _hosts(session: Session, programme: Programme, organisation_id: str | None) -> list[Person]:
    """Those with that part in it; where nobody has it, whoever answers there."""
    there = people.members(session, programme.id, organisation_ids=[organisation_id or ""])
    hosts = [one.person for one in there if one.seat.role is Role.MEETING_HOST and one.person.reachable]
    other = who_answers(HOSTS, there)
    return hosts or ([other] if other else [])


def _facts(session: Session, tellings: Sequence[Telling]) -> dict[str, Hosted]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    hosts = {meeting.host_id for meeting in there.values()} | {one.row.occasion for one in tellings}
    row = programme_tables.Organisation
    names = dict(session.execute(select(row.id, row.name).where(row.id.in_(hosts - {None}))).all())
    return {
        one.row.id: Hosted(
            there.get(one.row.subject),
            names.get(one.row.occasion, ""),
            names.get(_host_of(there.get(one.row.subject)), ""),
            hers=one.row.occasion.startswith(NOW),
        )
        for one in tellings
    }


def _host_of(meeting: Meeting | None) -> str:
    return (meeting.host_id or "") if meeting else ""


def _is_so(telling: Telling, about: Hosted) -> bool:
    meeting = about.meeting
    if meeting is None or meeting.cancelled or meeting.on < telling.today:
        return False
    occasion, host = telling.row.occasion, meeting.host_id
    return occasion == f"{NOW}{host}" if about.hers else host != occasion


KNOWN = (Known((Kind.HOSTED,), _facts, _is_so),)
