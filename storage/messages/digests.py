"""Digests: what a facilitator is told of how it goes, read when she is told it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import DAY, local_day
from programme.ground.notices import Kind
from programme.ground.speeches import speeches
from programme.meetings.meetings import Meeting, told_of
from programme.messages import digests as rules
from programme.messages.digests import NEAR, Digest, Due, Unsaid
from programme.messages.messages import slot_of
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.reachability import why_not
from programme.preparations.preparations import State
from programme.preparations.undone.outstanding import UNANSWERED
from programme.programmes.programmes import Programme
from programme.screens.next import next_meeting
from storage.ground import tables as ground_tables
from storage.improvement import improvements
from storage.improvement.tables import Cycle, Improvement
from storage.meetings import meetings
from storage.messages import tables as message_tables
from storage.people import people, unreached
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.preparations.undone import outstanding
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections import reflections

NOBODYS = ""
"""The cluster of a programme that has none yet: its meetings are shared."""
ANSWERS = aliased(people_tables.Person)


def on_demand(session: Session, act: Act, programme_id: str) -> Digest:
    """The digest as it would be told now. Raises Refusal for who does not facilitate the programme."""
    programme = programmes.led_by(session, act, programme_id)
    return _digest(
        session, programme, act.by, since=_said_last(session, programme, act.by, act.now), now=act.now
    )


def in_letter(
    session: Session, programme: Programme, reader: Person, *, before: datetime, now: datetime
) -> Digest:
    """The same in a message made at ``before``; new is what came since the digest before it."""
    return _digest(session, programme, reader, since=_said_last(session, programme, reader, before), now=now)


def _said_last(session: Session, programme: Programme, reader: Person, before: datetime) -> datetime:
    """When she was last told, before a moment; or else when the programme began."""
    last = session.scalar(
        select(message_tables.Message.sent_at)
        .join(ground_tables.Notice, ground_tables.Notice.message_id == message_tables.Message.id)
        .where(
            ground_tables.Notice.person_id == reader.id,
            ground_tables.Notice.kind == Kind.DIGEST,
            ground_tables.Notice.subject == programme.id,
            message_tables.Message.sent_at < before,
        )
        .order_by(message_tables.Message.sent_at.desc())
        .limit(1)
    )
    return last or session.get_one(programme_tables.Programme, programme.id).created_at


def _digest(
    session: Session, programme: Programme, reader: Person, *, since: datetime, now: datetime
) -> Digest:
    today = programme.today(now)
    names = _clusters(session, programme.id) or {NOBODYS: ""}
    every = meetings.of_programme(session, programme.id)
    nearest = {one: next_meeting(every, {one}, today=today) for one in names}
    at = {cluster_id: meeting for cluster_id, meeting in nearest.items() if meeting is not None}
    dues = [
        one
        for one in _dues(session, programme, at, reader, since, now)
        if not one.open or _has_come(programme, one, every, today)
    ]
    return Digest(
        programme=programme,
        today=today,
        ahead=rules.ahead(at, names, dues),
        over=rules.over(every, dues, since=programme.today(since), today=today),
        near=rules.near(dues, today=today),
        late=rules.late(dues, today=today),
        late_untold=rules.late_untold(dues, today=today),
        unanswered=rules.unanswered(dues, today=today),
        lost=unreached.in_programmes(session, [programme.id])[programme.id],
        known=_known(session, programme.id, reader, now),
        reflections=len(reflections.new_to(session, reader.id, programme.id, since=since)),
        decisions=decisions_since(session, programme.id, reader, since),
        reminded=_reminded(session, programme.id, now),
        unsaid=_unsaid(session, programme, since),
    )


def _has_come(programme: Programme, due: Due, meetings: Sequence[Meeting], today: date) -> bool:
    """What tells of a meeting is to come from nobody before that has been."""
    after = told_of(programme.item(due.item), due.cluster_id, meetings)
    return after is None or after.on < today


def _unsaid(session: Session, programme: Programme, since: datetime) -> tuple[Unsaid, ...]:
    """Since a moment, by a fault of ours: of improvements and such, only that it was."""
    notice, owed = ground_tables.Notice, preparation_tables.Preparation
    rows = session.execute(
        select(people_tables.Person.id, people_tables.Person.name, owed.item)
        .join(notice, notice.person_id == people_tables.Person.id)
        .outerjoin(owed, owed.id == notice.subject)
        .where(notice.programme_id == programme.id, notice.ours.is_not(None), notice.dropped_at > since)
        .order_by(people_tables.Person.name, people_tables.Person.id, notice.id)
    ).all()
    titles = {one.id: one.title for one in programme.template.preparations}
    return tuple(
        Unsaid(name, len(hers), tuple(titles[one.item] for one in hers if one.item in titles))
        for (_, name), hers in ((who, list(some)) for who, some in groupby(rows, key=lambda row: row[:2]))
    )


def _clusters(session: Session, programme_id: str) -> dict[str, str]:
    """Cluster → name, for those in which somebody meets."""
    rows = session.execute(
        select(programme_tables.Cluster.id, programme_tables.Cluster.name)
        .join(
            programme_tables.Organisation,
            programme_tables.Organisation.cluster_id == programme_tables.Cluster.id,
        )
        .where(
            programme_tables.Cluster.programme_id == programme_id,
            programme_tables.Organisation.left_on.is_(None),
        )
        .distinct()
    )
    return dict(rows.all())


def _dues(
    session: Session,
    programme: Programme,
    at: dict[str, Meeting],
    reader: Person,
    since: datetime,
    now: datetime,
) -> list[Due]:
    """What counts before the next meetings, done or not; and all that is open and late or near its day."""
    row = preparation_tables.Preparation
    until = programme.today(now) + max(NEAR, UNANSWERED)
    ahead = row.meeting_id.in_({meeting.id for meeting in at.values()})
    found = session.execute(
        select(row, programme_tables.Organisation.name, programme_tables.Cluster.name, ANSWERS)
        .join(programme_tables.Cluster, programme_tables.Cluster.id == row.cluster_id)
        .outerjoin(programme_tables.Organisation, programme_tables.Organisation.id == row.organisation_id)
        .outerjoin(ANSWERS, ANSWERS.id == row.responsible_id)
        .where(
            outstanding.taking_part(programme.id),
            row.state != State.EXEMPT,
            or_(ahead, and_(outstanding.IS_SPOKEN_OF, row.due_on <= until)),
        )
    )
    told, before = _told_late(session, programme.id, reader, now), programme.today(since)
    asked = _Asked(programme, reader, told, before, frozenset(meeting.id for meeting in at.values()))
    return [
        _due(one, organisation or cluster, people.person(who) if who else None, asked)
        for one, organisation, cluster, who in found
    ]


@dataclass(frozen=True, slots=True)
class _Asked:
    """By whom, and what she was ``told``, by preparation and version, and had in a digest ``before``."""

    programme: Programme
    reader: Person
    told: Collection[tuple[str, int]]
    before: date
    ahead: Collection[str]


def _due(row: preparation_tables.Preparation, owner: str, responsible: Person | None, asked: _Asked) -> Due:
    """She may hear that it is late when it is hers, when the one responsible knows, or cannot be told.

    She has heard so when it was announced to her, or when it was late in the digest before.
    """
    reached = responsible is not None and why_not(responsible) is None
    hears_it = reached and row.responsible_id != asked.reader.id
    announced, item = (row.id, row.version) in asked.told, asked.programme.item(row.item)
    return Due(
        title=item.title,
        item=row.item,
        meeting_id=row.meeting_id,
        cluster_id=row.cluster_id,
        organisation_id=row.organisation_id,
        owner=owner,
        due_on=row.due_on,
        open=row.state is State.OPEN,
        told=not hears_it or announced,
        unanswered=responsible is None or not responsible.reachable,
        let_be=row.let_be_at is not None,
        heard=announced or (not hears_it and row.due_on < asked.before),
        counted=row.meeting_id in asked.ahead,
    )


def _told_late(session: Session, programme_id: str, reader: Person, now: datetime) -> set[tuple[str, int]]:
    """Preparation and version, of what the one responsible was told that the reader would hear by now."""
    rows = session.execute(
        select(ground_tables.Notice.subject, ground_tables.Notice.version).where(
            ground_tables.Notice.person_id == reader.id,
            ground_tables.Notice.programme_id == programme_id,
            ground_tables.Notice.kind == Kind.ESCALATION,
            ground_tables.Notice.day <= local_day(now, reader.zone),
        )
    )
    return {(subject, version) for subject, version in rows}


def _known(session: Session, programme_id: str, reader: Person, now: datetime) -> dict[str, date]:
    """Those of whom she hears, or has heard, in a line of its own that they cannot be reached; since when."""
    notice = ground_tables.Notice
    rows = session.execute(
        select(notice.subject, func.min(notice.day))
        .where(
            notice.person_id == reader.id,
            notice.programme_id == programme_id,
            notice.kind == Kind.UNREACHABLE,
            notice.dropped_at.is_(None),
            notice.day <= local_day(now, reader.zone),
        )
        .group_by(notice.subject)
    )
    return dict(rows.all())


def _reminded(session: Session, programme_id: str, now: datetime) -> tuple[str, ...]:
    """Those who hear today, in their own zones, of what is theirs."""
    about_today = [(now + DAY * step).date() for step in (-1, 0, 1)]
    rows = session.execute(
        select(
            people_tables.Person.name,
            people_tables.Person.zone,
            ground_tables.Notice.day,
            message_tables.Message.slot,
        )
        .join(ground_tables.Notice, ground_tables.Notice.person_id == people_tables.Person.id)
        .outerjoin(message_tables.Message, message_tables.Message.id == ground_tables.Notice.message_id)
        .where(
            ground_tables.Notice.programme_id == programme_id,
            ground_tables.Notice.kind.in_([one.kind for one in speeches().values() if one.reminds]),
            ground_tables.Notice.dropped_at.is_(None),
            ground_tables.Notice.day <= about_today[-1],
            or_(
                ground_tables.Notice.message_id.is_(None),
                message_tables.Message.slot.in_([slot_of(day) for day in about_today]),
            ),
            people_tables.Person.deactivated_at.is_(None),
            people_tables.Person.shut_at.is_(None),
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
