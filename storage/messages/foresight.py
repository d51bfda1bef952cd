"""Foresight and hindsight: who will be told what on which day, who was, and why."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import CLOSES, instant, local_day
from programme.ground.notices import Kind
from programme.messages.foresight import Occasion, Promise, Told, days_of
from programme.messages.messages import State, slot_of
from programme.people.absences import NEVER, own_days
from programme.programmes.programmes import Programme
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.meetings import meetings
from storage.messages import tables as message_tables
from storage.messages.messages import WAITS
from storage.people import absences
from storage.people import tables as people_tables
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

PROMISED = (
    ground_tables.Notice.id,
    ground_tables.Notice.person_id,
    ground_tables.Notice.kind,
    ground_tables.Notice.programme_id,
    ground_tables.Notice.subject,
    ground_tables.Notice.occasion,
    ground_tables.Notice.day,
    ground_tables.Notice.stale_on,
    ground_tables.Notice.urgent,
)
DAY_OF_SLOT = func.substr(message_tables.Message.slot, 1, 10)


def people_by_day(session: Session, *, now: datetime) -> dict[date, int]:
    """How many people were or will be told something, by day in each person's zone."""
    said = session.execute(
        select(DAY_OF_SLOT, func.count(message_tables.Message.person_id.distinct()))
        .where(message_tables.Message.state == State.SENT)
        .group_by(DAY_OF_SLOT)
    )
    counts = defaultdict(int, {date.fromisoformat(day): count for day, count in said})
    ahead = {(day, promise.person_id) for day, promise in _ahead(session, now=now)}
    for day, _ in ahead:
        counts[day] += 1
    return dict(counts)


def occasions(session: Session) -> list[Occasion]:
    """Every meeting of every programme; where clusters share a day it is told once."""
    found = [
        Occasion(meeting.on, meeting.title, programme.title)
        for programme in _all_programmes(session)
        for meeting in meetings.of_programme(session, programme.id)
    ]
    once = {(one.on, one.title.sv, one.programme): one for one in found}
    return sorted(once.values(), key=lambda one: one.on)


def closes_at(session: Session) -> datetime | None:
    """The evening of the last meeting; None when nothing is planned."""
    evenings = [
        instant(meeting.on, CLOSES, programme.zone)
        for programme in _all_programmes(session)
        for meeting in meetings.of_programme(session, programme.id)
    ]
    return max(evenings, default=None)


def on_day(session: Session, day: date, *, now: datetime, at_most: int) -> tuple[list[Told], int]:
    """Who was or will be told what on a day, at most so many, and how many there are."""
    said = _said(session, DAY_OF_SLOT.in_([day.isoformat()]))
    ahead = [(on, promise) for on, promise in _ahead(session, now=now) if on == day]
    return _some(session, said, ahead, at_most)


def of_programme(
    session: Session, programme_id: str, *, now: datetime, until: date = date.max
) -> list[tuple[date, Promise]]:
    """Every promise of a programme that will be kept, with its day, in no order; at most ``until`` a day."""
    theirs = select(ground_tables.Notice.person_id).where(ground_tables.Notice.programme_id == programme_id)
    ahead = _ahead(session, now=now, of=theirs, until=until)
    return [(day, one) for day, one in ahead if one.programme_id == programme_id and day <= until]


def facts_of(session: Session, some: Sequence[tuple[date, Promise]]) -> list[Told]:
    """What some promises will say, in their order."""
    return _with_facts(session, [(day, promise, False) for day, promise in some])


def to_person(session: Session, slack_id: str, *, now: datetime, at_most: int) -> tuple[list[Told], int]:
    """What one person was and will be told: what is ahead first, then what was said, the latest first."""
    person = session.scalar(select(people_tables.Person).where(people_tables.Person.slack_id == slack_id))
    if person is None:
        return [], 0
    said = _said(session, message_tables.Message.person_id == person.id)
    ahead = list(_ahead(session, now=now, of=[person.id]))
    return _some(session, said, ahead, at_most)


def in_message(session: Session, channel: str, ts: str) -> list[Told]:
    """What a message in a conversation says; nothing when it is none of ours."""
    said = _said(session, message_tables.Message.channel == channel, message_tables.Message.ts == ts)
    return _with_facts(session, [(on, promise, True) for on, promise in said])


def _said(session: Session, *conditions: object) -> list[tuple[date, Promise]]:
    rows = session.execute(
        select(DAY_OF_SLOT, *PROMISED)
        .join(ground_tables.Notice, ground_tables.Notice.message_id == message_tables.Message.id)
        .where(message_tables.Message.state == State.SENT, *conditions)  # type: ignore[arg-type]
        .order_by(message_tables.Message.slot.desc(), message_tables.Message.person_id)
    )
    return [(date.fromisoformat(day), Promise(*promised)) for day, *promised in rows]


def _ahead(
    session: Session,
    *,
    now: datetime,
    of: Sequence[str] | Select[str] | None = None,
    until: date = date.max,
) -> Iterable[tuple[date, Promise]]:
    """Every promise that will be kept, to everybody or ``of`` some, with its day, a person at a time.

    What is promised for a day after ``until`` changes nothing of what is said before it.
    """
    condition = () if of is None else (ground_tables.Notice.person_id.in_(of),)
    rows = session.execute(
        select(people_tables.Person.zone, *PROMISED)
        .join(people_tables.Person, people_tables.Person.id == ground_tables.Notice.person_id)
        .where(
            *WAITS,
            ~due.HELD,
            ground_tables.Notice.day <= until,
            people_tables.Person.deactivated_at.is_(None),
            *condition,
        )
        .order_by(ground_tables.Notice.day)
    )
    waiting: dict[tuple[str, str], list[Promise]] = defaultdict(list)
    for zone, *promised in rows:
        promise = Promise(*promised)
        waiting[promise.person_id, zone].append(promise)
    calendars = {one.id: one.calendar for one in _all_programmes(session)}
    taken = _spoken_to_today(session, {zone for _, zone in waiting}, now)
    rests = absences.rests(session, {owner for owner, _ in waiting}, now=now)
    for (owner, zone), promises in waiting.items():
        own = {one: own_days(calendar, rests.get(owner, NEVER)) for one, calendar in calendars.items()}
        yield from days_of(promises, own, zone=zone, taken=(owner, zone) in taken, now=now)


def _spoken_to_today(session: Session, zones: Iterable[str], now: datetime) -> set[tuple[str, str]]:
    return {
        (person_id, zone)
        for zone in zones
        for person_id in session.scalars(
            select(message_tables.Message.person_id).where(
                message_tables.Message.slot == slot_of(local_day(now, zone))
            )
        )
    }


def _some(
    session: Session, said: list[tuple[date, Promise]], ahead: list[tuple[date, Promise]], at_most: int
) -> tuple[list[Told], int]:
    whole = [*((on, one, False) for on, one in ahead), *((on, one, True) for on, one in said)]
    return _with_facts(session, whole[:at_most]), len(whole)


def _with_facts(session: Session, some: Sequence[tuple[date, Promise, bool]]) -> list[Told]:
    promises = [promise for _, promise, _ in some]
    spoken_of = {one.subject for one in promises}
    missed = {
        row.id: row.subject
        for row in session.scalars(select(ground_tables.Notice).where(ground_tables.Notice.id.in_(spoken_of)))
    }
    subjects = spoken_of | set(missed.values())
    owing = {
        one.id: one for one in preparations.among(session, preparation_tables.Preparation.id.in_(subjects))
    }
    people = select(people_tables.Person.id, people_tables.Person.name).where(
        people_tables.Person.id.in_(subjects)
    )
    names = {person_id: name for person_id, name in session.execute(people)}  # noqa: C416  rows to a dict
    reached = _reached_at(session, {one.person_id for one in promises})
    known = {one.id: one for one in _all_programmes(session)}
    at = {
        meeting.id: meeting
        for one in known
        for meeting in meetings.of_programme(session, one, cancelled=True)
    }

    def told(on: date, promise: Promise, said: bool) -> Told:
        subject = missed.get(promise.subject, promise.subject)
        one, programme = owing.get(subject), known[promise.programme_id]
        slack_id, address = reached.get(promise.person_id, (None, None))
        return Told(
            slack_id=slack_id or "",
            on=on,
            said=said,
            kind=promise.kind,
            occasion=promise.occasion,
            programme=programme,
            owed=one,
            meeting=at.get(one.meeting_id if one else subject),
            question=programme.question(promise.occasion) if promise.kind is Kind.QUESTION else None,
            about=names.get(subject, ""),
            address=address or "",
        )

    return [told(*one) for one in some]


def _reached_at(session: Session, person_ids: set[str]) -> dict[str, tuple[str | None, str | None]]:
    """Slack's id and the address of each."""
    person = people_tables.Person
    rows = session.execute(select(person.id, person.slack_id, person.email).where(person.id.in_(person_ids)))
    return {person_id: (slack_id, email) for person_id, slack_id, email in rows}


def _all_programmes(session: Session) -> list[Programme]:
    return [programmes.programme(row) for row in session.scalars(select(programme_tables.Programme))]
