"""Mondays: each facilitator's next digest is a promise like any other; each that is said makes the next."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.messages.digests import digest_on
from programme.people.people import Person
from programme.people.reachability import week_of
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import among, some
from storage.meetings import tables as meeting_tables
from storage.people import people


class Lacking(NamedTuple):
    """A programme's facilitators who can be reached and for whom no digest waits, and its last day."""

    leaders: tuple[Person, ...]
    last: date | None


def plan(session: Session, programme: Programme, leaders: Iterable[Person], *, now: datetime) -> None:
    """Promises a digest to those of its facilitators for whom none waits, as long as the programme lasts."""
    plan_in(session, [(programme, leaders)], now=now)


def plan_in(session: Session, where: Iterable[tuple[Programme, Iterable[Person]]], *, now: datetime) -> None:
    """The same in several programmes."""
    there = {one.id: (one, tuple(leaders)) for one, leaders in where}
    lack = _lacking(session, {one: leaders for one, (_, leaders) in there.items()})
    for workspace_id in dict.fromkeys(one.workspace_id for one, _ in there.values()):
        here = [one for one, _ in there.values() if one.workspace_id == workspace_id]
        every = [notice for one in here for notice in wanted(one, lack[one.id], now=now)]
        notices.promise(session, workspace_id, every)


def lacking(session: Session, programme_ids: Iterable[str]) -> dict[str, Lacking]:
    """The same for all who lead some programmes: for whom none waits, in four questions for them all."""
    return _lacking(session, people.leads(session, programme_ids))


def wanted(programme: Programme, those: Lacking, *, now: datetime) -> list[Notice]:
    """A digest to each of a programme's that lack one."""
    found = []
    for leader in those.leaders:
        day = digest_on(programme.calendar, next_morning(now, leader.zone))
        if those.last is not None and day <= those.last:
            found.append(Notice(Kind.DIGEST, programme.id, leader.id, programme.id, week_of(day), day))
    return found


def _lacking(session: Session, leaders: Mapping[str, Iterable[Person]]) -> dict[str, Lacking]:
    last, wait = last_days(session, leaders), _waiting(session, leaders)
    return {
        one: Lacking(
            tuple(who for who in theirs if who.reachable and (one, who.id) not in wait), last.get(one)
        )
        for one, theirs in leaders.items()
    }


def last_day(session: Session, programme_id: str) -> date | None:
    """When the last of a programme's meetings is, the close; None when it has none."""
    return last_days(session, [programme_id]).get(programme_id)


def last_days(session: Session, programme_ids: Iterable[str]) -> dict[str, date]:
    """Programme → the same; those that have none are left out."""
    meeting = meeting_tables.Meeting
    rows = session.execute(
        select(meeting.programme_id, func.max(meeting.on))
        .where(meeting.programme_id.in_(list(programme_ids)), meeting.cancelled_at.is_(None))
        .group_by(meeting.programme_id)
    )
    return dict(rows.all())


def _waiting(session: Session, programme_ids: Iterable[str]) -> set[tuple[str, str]]:
    """Programme and facilitator, of each digest that waits."""
    notice = ground_tables.Notice
    return {
        (programme_id, person_id)
        for ids in some(programme_ids)
        for programme_id, person_id in session.execute(
            select(notice.subject, notice.person_id).where(
                notice.kind == Kind.DIGEST,
                among(notice.subject, ids),
                notice.message_id.is_(None),
                notice.dropped_at.is_(None),
            )
        )
    }
