"""Reading plans: what is promised to those for whom there is something to read."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Notice
from programme.people.absences import Absence, Rest, own_days
from programme.people.people import Member, Person
from programme.preparations.preparations import Owed, State
from programme.preparations.reading import readings as rules
from programme.programmes.politicians import is_only_politician
from programme.programmes.programmes import Programme
from storage.ground.batches import some
from storage.meetings import tables as meeting_tables
from storage.people import absences, people
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables

Readers = dict[str, list[Person]]
"""Organisation → who reads for it."""


def words_about(
    session: Session, programme: Programme, owing: Iterable[Owed], *, now: datetime
) -> list[Notice]:
    """What shall be said of those among some preparations that the others are to read."""
    there = [one for one in owing if rules.is_readable(one)]
    if not there:
        return []
    readers = readers_in(session, programme.id, {one.cluster_id for one in there})
    days = select(meeting_tables.Meeting.id, meeting_tables.Meeting.on).where(
        meeting_tables.Meeting.programme_id == programme.id, meeting_tables.Meeting.cancelled_at.is_(None)
    )
    meets_on = {meeting_id: on for meeting_id, on in session.execute(days)}  # noqa: C416  rows to a dict
    reading = [
        (one, reader)
        for one in there
        if one.meeting_id in meets_on
        for organisation_id, persons in readers[one.cluster_id].items()
        for reader in persons
        if organisation_id != one.organisation_id
    ]
    away = _away(session, programme, {reader.id for _, reader in reading}, now=now)
    found = [
        _word(programme, one, meets_on[one.meeting_id], reader, away.get(reader.id), now)
        for one, reader in reading
    ]
    return [notice for notice in found if notice is not None]


def _away(
    session: Session, programme: Programme, reader_ids: Collection[str], *, now: datetime
) -> dict[str, Absence]:
    """Who is away or will be; one who is only a politician here stands in for nobody."""
    found = absences.ahead(session, reader_ids, now=now)
    for reader_id, one in found.items():
        seats = people.spoken_of(session, one.stand_in.id).seats if one.stand_in is not None else ()
        if is_only_politician(seats, programme.id):
            found[reader_id] = replace(one, stand_in=None)
    return found


def _word(
    programme: Programme,
    one: Owed,
    meets_on: date,
    reader: Person,
    away: Absence | None,
    now: datetime,
) -> Notice | None:
    """To her; on a day on which she is away, to the one who stands in for her, or when she is back."""
    first_day, calendar = next_morning(now, reader.zone), programme.calendar
    notice = rules.word_about(one, meets_on, reader, calendar, first_day=first_day)
    if notice is None or away is None or not away.since <= notice.day <= away.until:
        return notice
    if away.stand_in is not None and away.stand_in.reachable:
        return replace(notice, person_id=away.stand_in.id)
    days = own_days(calendar, Rest(since=away.since, until=away.until))
    return rules.word_about(one, meets_on, reader, days, first_day=first_day)


def readers_in(session: Session, programme_id: str, cluster_ids: Collection[str]) -> dict[str, Readers]:
    """Cluster → those who read in it."""
    by_cluster: dict[str, list[Member]] = defaultdict(list)
    for ids in some(cluster_ids):
        query = select(programme_tables.Organisation.id).where(
            programme_tables.Organisation.cluster_id.in_(ids)
        )
        for some_organisations in some(session.scalars(query).all()):
            for member in people.members(session, programme_id, organisation_ids=some_organisations):
                by_cluster[member.seat.cluster_id or ""].append(member)
    return defaultdict(dict, {one: rules.readers(members) for one, members in by_cluster.items()})


def readable_in(
    session: Session, programme: Programme, cluster_ids: Collection[str], *, now: datetime
) -> list[str]:
    """The ids of what is done before a meeting ahead and may be for the others to read, in some clusters."""
    shared = [item.id for item in programme.template.preparations if item.shared]
    found: list[str] = []
    for ids in some(cluster_ids):
        found += session.scalars(
            select(preparation_tables.Preparation.id)
            .join(
                meeting_tables.Meeting, meeting_tables.Meeting.id == preparation_tables.Preparation.meeting_id
            )
            .where(
                preparation_tables.Preparation.cluster_id.in_(ids),
                preparation_tables.Preparation.state == State.DONE,
                preparation_tables.Preparation.item.in_(shared),
                meeting_tables.Meeting.on >= programme.today(now),
                meeting_tables.Meeting.cancelled_at.is_(None),
            )
        )
    return found
