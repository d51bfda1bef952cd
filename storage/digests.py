"""Digests: what a facilitator is told of how it goes, read when she is told it."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from programme import digests as rules
from programme.calendar import DAY, local_day
from programme.digests import Digest, Due, Lost
from programme.meetings import Meeting
from programme.messages import slot_of
from programme.next import next_meeting
from programme.notices import Kind
from programme.people import Person
from programme.preparations import State
from programme.programmes import Programme
from programme.reachability import why_not
from storage import improvements, meetings, people, programmes, reflections, tables
from storage.improvement_tables import Cycle, Improvement

SAID_TODAY = (Kind.REMINDER, Kind.LATE)
NOBODYS = ""
"""The cluster of a programme that has none yet: its meetings are shared."""


def on_demand(session: Session, programme_id: str, *, by: Person, now: datetime) -> Digest:
    """The digest as it would be told now. Raises Refusal for who does not facilitate the programme."""
    programme = programmes.led_by(session, programme_id, by)
    return _digest(session, programme, by, since=_said_last(session, programme, by, now), now=now)


def in_letter(session: Session, row: tables.Notice, reader: Person, *, now: datetime) -> Digest:
    """The same for the one who gets it in her message; new is what came since the one before it."""
    programme = programmes.by_id(session, row.programme_id)
    message = session.get(tables.Message, row.message_id) if row.message_id else None
    before = message.made_at if message else now
    return _digest(session, programme, reader, since=_said_last(session, programme, reader, before), now=now)


def _said_last(session: Session, programme: Programme, reader: Person, before: datetime) -> datetime:
    """When she was last told, before a moment; or else when the programme began."""
    last = session.scalar(
        select(tables.Message.sent_at)
        .join(tables.Notice, tables.Notice.message_id == tables.Message.id)
        .where(
            tables.Notice.person_id == reader.id,
            tables.Notice.kind == Kind.DIGEST,
            tables.Notice.subject == programme.id,
            tables.Message.sent_at < before,
        )
        .order_by(tables.Message.sent_at.desc())
        .limit(1)
    )
    return last or session.get_one(tables.Programme, programme.id).created_at


def _digest(
    session: Session, programme: Programme, reader: Person, *, since: datetime, now: datetime
) -> Digest:
    today = programme.today(now)
    names = _clusters(session, programme.id) or {NOBODYS: ""}
    every = meetings.of_programme(session, programme.id)
    nearest = {one: next_meeting(every, {one}, today=today) for one in names}
    at = {cluster_id: meeting for cluster_id, meeting in nearest.items() if meeting is not None}
    dues = _dues(session, programme, at, reader, now)
    lost, reached = _reach(session, programme.id)
    return Digest(
        programme=programme,
        today=today,
        ahead=rules.ahead(at, names, dues),
        near=rules.near(dues, today=today),
        late=rules.late(dues, today=today),
        late_untold=rules.late_untold(dues, today=today),
        unanswered=rules.unanswered(dues, today=today),
        lost=rules.lost(lost, reached=reached),
        reflections=len(reflections.new_to(session, reader.id, programme.id, since=since)),
        decisions=decisions_since(session, programme.id, reader, since),
        reminded=_reminded(session, programme.id, now),
    )


def _clusters(session: Session, programme_id: str) -> dict[str, str]:
    """Cluster → name, for those in which somebody meets."""
    rows = session.execute(
        select(tables.Cluster.id, tables.Cluster.name)
        .join(tables.Organisation, tables.Organisation.cluster_id == tables.Cluster.id)
        .where(tables.Cluster.programme_id == programme_id, tables.Organisation.left_on.is_(None))
        .distinct()
    )
    return dict(rows.all())


def _dues(
    session: Session, programme: Programme, at: dict[str, Meeting], reader: Person, now: datetime
) -> list[Due]:
    """What counts before the next meetings, whether it is done or not."""
    answers = aliased(tables.Person)
    row = tables.Preparation
    found = session.execute(
        select(row, tables.Organisation.name, tables.Cluster.name, answers)
        .join(tables.Cluster, tables.Cluster.id == row.cluster_id)
        .outerjoin(tables.Organisation, tables.Organisation.id == row.organisation_id)
        .outerjoin(answers, answers.id == row.responsible_id)
        .where(row.meeting_id.in_({meeting.id for meeting in at.values()}), row.state != State.EXEMPT)
    )
    told = _told_late(session, programme.id, reader, now)
    return [
        _due(one, programme, organisation or cluster, people.person(who) if who else None, reader, told)
        for one, organisation, cluster, who in found
    ]


def _due(
    row: tables.Preparation,
    programme: Programme,
    owner: str,
    responsible: Person | None,
    reader: Person,
    told: Collection[tuple[str, int]],
) -> Due:
    """She may hear that it is late when it is hers, when the one responsible knows, or cannot be told."""
    hears_it = responsible is not None and why_not(responsible) is None and responsible.id != reader.id
    return Due(
        title=programme.item(row.item).title,
        item=row.item,
        meeting_id=row.meeting_id,
        cluster_id=row.cluster_id,
        organisation_id=row.organisation_id,
        owner=owner,
        due_on=row.due_on,
        open=row.state is State.OPEN,
        told=not hears_it or (row.id, row.version) in told,
        unanswered=responsible is None,
        let_be=row.let_be_at is not None,
    )


def _told_late(session: Session, programme_id: str, reader: Person, now: datetime) -> set[tuple[str, int]]:
    """Preparation and version, of what the one responsible was told that the reader would hear by now."""
    rows = session.execute(
        select(tables.Notice.subject, tables.Notice.version).where(
            tables.Notice.person_id == reader.id,
            tables.Notice.programme_id == programme_id,
            tables.Notice.kind == Kind.ESCALATION,
            tables.Notice.day <= local_day(now, reader.zone),
        )
    )
    return {(subject, version) for subject, version in rows}


def _reach(session: Session, programme_id: str) -> tuple[list[Lost], set[str]]:
    """Everybody in an organisation whom we cannot reach, and the organisations in which we reach somebody."""
    rows = session.execute(
        select(tables.Organisation.id, tables.Organisation.name).where(
            tables.Organisation.programme_id == programme_id
        )
    )
    names = dict(rows.all())
    lost, reached = [], set()
    for one in people.members(session, programme_id):
        home, why = one.seat.organisation_id, why_not(one.person)
        if home is not None and why is None:
            reached.add(home)
        elif home is not None and why is not None:
            lost.append(Lost(one.person, home, names[home], why))
    return lost, reached


def _reminded(session: Session, programme_id: str, now: datetime) -> tuple[str, ...]:
    """Those who hear today, in their own zones, of what is theirs."""
    about_today = [(now + DAY * step).date() for step in (-1, 0, 1)]
    rows = session.execute(
        select(tables.Person.name, tables.Person.zone, tables.Notice.day, tables.Message.slot)
        .join(tables.Notice, tables.Notice.person_id == tables.Person.id)
        .outerjoin(tables.Message, tables.Message.id == tables.Notice.message_id)
        .where(
            tables.Notice.programme_id == programme_id,
            tables.Notice.kind.in_(SAID_TODAY),
            tables.Notice.dropped_at.is_(None),
            tables.Notice.day <= about_today[-1],
            or_(
                tables.Notice.message_id.is_(None),
                tables.Message.slot.in_([slot_of(day) for day in about_today]),
            ),
            tables.Person.deactivated_at.is_(None),
            tables.Person.shut_at.is_(None),
        )
    )
    names = {
        name
        for name, zone, day, slot in rows
        if (slot == slot_of(local_day(now, zone)) if slot else day <= local_day(now, zone))
    }
    return tuple(sorted(names))


def decisions_since(session: Session, programme_id: str, reader: Person, since: datetime) -> int:
    """How many tests have been decided upon, in improvements that the reader may see."""
    of_tests = session.scalars(
        select(Cycle.improvement_id)
        .join(Improvement, Improvement.id == Cycle.improvement_id)
        .where(Improvement.programme_id == programme_id, Cycle.decided_at > since)
    ).all()
    seen = {one.id for one in improvements.seen_by(session, reader.id, Improvement.id.in_(set(of_tests)))}
    return sum(one in seen for one in of_tests)
