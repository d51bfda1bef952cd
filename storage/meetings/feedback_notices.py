"""After a meeting: who is asked how it was, and that its host hears that there is something to read."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.meetings.feedback_notices import Collected, Was, asks_how_it_was, gathered, how_it_was
from programme.meetings.meetings import Meeting
from programme.people.people import Member
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.kinds import Known, Telling
from storage.meetings import meetings
from storage.meetings.circles import Circle
from storage.meetings.held import attendances
from storage.meetings.tables import MeetingFeedback as Row


def asked(
    programme: Programme, members: Collection[Member], at: dict[str, list[Meeting]], now: datetime
) -> list[Notice]:
    """Each who may have been there, after each meeting of hers; ``at`` are a cluster's. No politician is."""
    steps = {one.id for one in programme.template.steps if asks_how_it_was(programme.template, one.id)}
    wanted: Iterable[Notice | None] = (
        how_it_was(one, member.person.id, programme.calendar, first_day=next_morning(now, member.person.zone))
        for member in members
        if member.person.reachable and member.seat.role is not Role.POLITICIAN
        for one in at.get(member.seat.cluster_id or "", ())
        if one.step in steps
    )
    return [one for one in wanted if one is not None]


def tell_hosts(session: Session, found: Circle, *, now: datetime) -> None:
    """Once, when most have answered."""
    calendar = found.programme.calendar
    wanted = [
        gathered(found.meeting, found.cluster.id, one.id, calendar, first_day=next_morning(now, one.zone))
        for one in found.who_hears
    ]
    notices.promise(session, found.programme.workspace_id, wanted)


def _was(session: Session, tellings: Sequence[Telling]) -> dict[str, Was]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    pairs = [(one.reader.id, there[one.row.subject]) for one in tellings if one.row.subject in there]
    absent = attendances.absent(session, pairs)
    told = select(Row.person_id, Row.meeting_id).where(Row.meeting_id.in_(there))
    said = {(who, which) for who, which in session.execute(told)}
    return {
        one.row.id: Was(
            there.get(one.row.subject),
            there=(one.reader.id, one.row.subject) not in absent,
            said=(one.reader.id, one.row.subject) in said,
        )
        for one in tellings
    }


def _is_asked(telling: Telling, about: Was) -> bool:
    """The meeting was, when it was to be; she was there, and has not said it yet."""
    meeting = about.meeting
    if meeting is None or meeting.cancelled or about.said or not about.there:
        return False
    return meeting.on.isoformat() == telling.row.occasion and meeting.on < telling.today


def _collected(session: Session, tellings: Sequence[Telling]) -> dict[str, Collected]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    counted = select(Row.meeting_id, Row.cluster_id, func.count()).where(Row.meeting_id.in_(there))
    grouped = session.execute(counted.group_by(Row.meeting_id, Row.cluster_id))
    counts = {(which, cluster): many for which, cluster, many in grouped}
    return {
        one.row.id: Collected(
            there.get(one.row.subject), counts.get((one.row.subject, one.row.occasion), 0), one.row.occasion
        )
        for one in tellings
    }


def _is_some(_telling: Telling, about: Collected) -> bool:
    return about.meeting is not None and about.count > 0


KNOWN = (
    Known((Kind.HOW_IT_WAS,), _was, _is_asked),
    Known((Kind.GATHERED,), _collected, _is_some),
)
