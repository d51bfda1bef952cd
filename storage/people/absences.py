"""Absences: who is away when, who hears in her place, and whose days off are which."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import DAY, Calendar, local_day, next_morning
from programme.improvement.improvements import Improvement
from programme.people.absences import ALWAYS_THERE, NEVER, NOTICED, Absence, Cover, Delay, Rest
from programme.people.people import Person
from programme.people.visibility import may_finish, may_work_on
from programme.preparations.preparations import Owed
from programme.programmes.politicians import is_only_politician
from storage.ground.batches import some
from storage.people import people
from storage.people import tables as people_tables
from storage.people.tables import Absence as Row

StandIn = tuple[str, str, date]
"""The ids of who stands in and of whom she stands in for, and a day."""
OWN_DAYS = (people_tables.Person.days_off, Row.since, Row.until)
"""What of a person, and of ``ahead_from``, her own days are made of."""
AWAY, STAND_IN = (aliased(people_tables.Person) for _ in range(2))


def rest_in(days_off: str, since: date | None, until: date | None) -> Rest:
    """What ``OWN_DAYS`` told."""
    return Rest(weekdays(days_off), since, until)


def ahead_from(today: date) -> tuple[type[Row], ColumnElement[bool]]:
    """What to outer-join people with for the one absence that each may have ahead."""
    return Row, (Row.person_id == people_tables.Person.id) & (Row.until >= today)


def weekdays(days_off: str) -> frozenset[int]:
    """The column's shape, such as "04", as the rule's."""
    return frozenset(int(day) for day in days_off)


def rests(session: Session, person_ids: Iterable[str], *, now: datetime) -> dict[str, Rest]:
    """When some people are left in peace, from now on; who always hears is left out."""
    found: dict[str, Rest] = {}
    for ids in some(person_ids):
        rows = session.execute(
            select(people_tables.Person.id, *OWN_DAYS)
            .outerjoin(*ahead_from(_earliest(now)))
            .where(
                people_tables.Person.id.in_(ids), (people_tables.Person.days_off != "") | Row.id.is_not(None)
            )
            .order_by(Row.until)
        )
        found |= {one: rest_in(days_off, since, until) for one, days_off, since, until in rows}
    return found


def rests_on(session: Session, days: Collection[tuple[str, date]]) -> dict[tuple[str, date], Rest]:
    """The same as it was for somebody, by her id, on a day that may have passed."""
    if not days:
        return {}
    person, on = people_tables.Person, [day for _, day in days]
    away = (Row.person_id == person.id) & (Row.since <= max(on)) & (Row.until >= min(on))
    found: dict[str, list[Rest]] = defaultdict(list)
    for ids in some(person_id for person_id, _ in days):
        query = select(person.id, *OWN_DAYS).select_from(person).outerjoin(Row, away)
        for person_id, days_off, since, until in session.execute(query.where(person.id.in_(ids))):
            found[person_id].append(rest_in(days_off, since, until))
    return {(person_id, day): _rest_of(found[person_id], day) for person_id, day in days}


def _rest_of(hers: Collection[Rest], day: date) -> Rest:
    """That with the absence of the day, if she was away."""
    weekdays_off = next((one.weekdays for one in hers), frozenset[int]())
    return next((one for one in hers if one.is_away(day)), Rest(weekdays_off))


def ahead(session: Session, person_ids: Iterable[str], *, now: datetime) -> dict[str, Absence]:
    """Somebody → her absence that goes on or is to come."""
    found: dict[str, Absence] = {}
    for ids in some(person_ids):
        query = select(Row).where(Row.person_id.in_(ids), Row.until >= _earliest(now)).order_by(Row.until)
        found |= {one.person.id: one for one in _absences(session, query)}
    return found


def _earliest(now: datetime) -> date:
    """Somewhere on earth it is still yesterday."""
    return now.date() - DAY


def rest_of(session: Session, person_id: str, *, now: datetime) -> Rest:
    return rests(session, [person_id], now=now).get(person_id, NEVER)


def covers(session: Session, owing: Collection[Owed], *, now: datetime) -> Mapping[str, Cover]:
    """Preparation → whose days count for what is said about it, where they are not everybody's."""
    hers = rests(session, {one.responsible.id for one in owing if one.responsible is not None}, now=now)
    away = ahead(session, [person_id for person_id, rest in hers.items() if rest.since], now=now)
    standing_in = {person_id: one.stand_in for person_id, one in away.items() if one.stand_in is not None}
    theirs = rests(session, [one.id for one in standing_in.values()], now=now)
    viewers = people.viewers(session, [one.id for one in standing_in.values()])

    def cover(one: Owed, person_id: str) -> Cover:
        """Who stands in hears of what she could do something about, unless she is only a politician there."""
        stand_in = standing_in.get(person_id)
        if stand_in is None or not stand_in.reachable or not may_finish(viewers[stand_in.id], one):
            return Cover(hers[person_id])
        if is_only_politician(viewers[stand_in.id].seats, one.programme_id):
            return Cover(hers[person_id])
        return Cover(hers[person_id], stand_in, theirs.get(stand_in.id, NEVER))

    return {
        one.id: cover(one, one.responsible.id)
        for one in owing
        if one.responsible is not None and one.responsible.id in hers
    }


def cover_of(session: Session, one: Owed, *, now: datetime) -> Cover:
    return covers(session, [one], now=now).get(one.id, ALWAYS_THERE)


def cover_at_work(session: Session, person: Person, improvement: Improvement, *, now: datetime) -> Cover:
    """Whose days count for what is said to somebody about an improvement.

    Who stands in hears of it where she could work on it too, unless she is only a politician there.
    """
    rest = rest_of(session, person.id, now=now)
    away = ahead(session, [person.id], now=now).get(person.id) if rest.since else None
    if away is None or away.stand_in is None or not away.stand_in.reachable:
        return Cover(rest)
    viewer = people.spoken_of(session, away.stand_in.id)
    if not may_work_on(viewer, improvement) or is_only_politician(viewer.seats, improvement.programme_id):
        return Cover(rest)
    return Cover(rest, away.stand_in, rest_of(session, away.stand_in.id, now=now))


def stood_in(session: Session, wanted: Collection[StandIn]) -> dict[StandIn, Absence]:
    """The absences in which one stands in for another on a day, of those ``wanted`` that are there."""
    if not wanted:
        return {}
    days = [day for *_, day in wanted]
    found: list[Absence] = []
    for ids in some(stand_in_id for stand_in_id, *_ in wanted):
        query = select(Row).where(
            Row.stand_in_id.in_(ids),
            Row.person_id.in_({person_id for _, person_id, _ in wanted}),
            Row.since <= max(days),
            Row.until >= min(days),
        )
        found += _absences(session, query)
    return {
        (one.stand_in.id, one.person.id, day): one
        for one in found
        if one.stand_in is not None
        for *_, day in {pair for pair in wanted if pair[:2] == (one.stand_in.id, one.person.id)}
        if one.since <= day <= one.until
    }


def around(session: Session, person: Person, *, now: datetime) -> tuple[Absence | None, tuple[Absence, ...]]:
    """Her own that goes on or is to come, and those of the others for whom she stands in today."""
    today = local_day(now, person.zone)
    hers_or_for_them = (Row.person_id == person.id) | (Row.stand_in_id == person.id)
    found = _absences(session, select(Row).where(hers_or_for_them, Row.until >= today).order_by(Row.until))
    own = [one for one in found if one.person.id == person.id]
    return next(iter(own), None), tuple(one for one in found if one not in own and one.since <= today)


def delays(
    session: Session, persons: Iterable[Person], calendar: Calendar, *, now: datetime
) -> dict[str, Delay]:
    """Of those to whom something is written now: who is away on the morning on which it would come."""
    comes = {one.id: calendar.on_or_after(next_morning(now, one.zone)) for one in persons}
    return {
        person_id: Delay(one.person, one.until)
        for person_id, one in ahead(session, comes, now=now).items()
        if one.since <= comes[person_id] <= one.until
    }


def of_person(session: Session, person: Person, *, now: datetime) -> Absence | None:
    """Her own that goes on or is to come, where she is."""
    query = select(Row).where(Row.person_id == person.id, Row.until >= local_day(now, person.zone))
    return next(iter(_absences(session, query.order_by(Row.until.desc()).limit(1))), None)


def by_id(session: Session, absence_id: str) -> Absence | None:
    return by_ids(session, [absence_id]).get(absence_id)


def by_ids(session: Session, absence_ids: Iterable[str]) -> dict[str, Absence]:
    """Those of them that are there."""
    return {
        one.id: one
        for ids in some(absence_ids)
        for one in _absences(session, select(Row).where(Row.id.in_(ids)))
    }


def in_programmes(
    session: Session, programme_ids: Collection[str], *, now: datetime
) -> dict[str, tuple[Absence, ...]]:
    """Programme → who in it is away now or will be soon, the first back first."""
    if not programme_ids:
        return {}
    soon = now.date() + NOTICED
    seated = (
        select(people_tables.Membership.programme_id, Row.id)
        .join(Row, Row.person_id == people_tables.Membership.person_id)
        .where(
            people_tables.Membership.programme_id.in_(programme_ids),
            Row.until >= now.date(),
            Row.since <= soon,
            Row.since <= Row.until,
        )
        .distinct()
    )
    where: dict[str, set[str]] = defaultdict(set)
    for programme_id, absence_id in session.execute(seated):
        where[programme_id].add(absence_id)
    ids = set[str]().union(*where.values())
    query = select(Row).where(Row.id.in_(ids)).order_by(Row.until, Row.id)
    found = _absences(session, query) if ids else ()
    return {one: tuple(absence for absence in found if absence.id in where[one]) for one in where}


def _absences(session: Session, query: Select[Row]) -> tuple[Absence, ...]:
    rows = session.execute(
        query.join(AWAY, AWAY.id == Row.person_id)
        .outerjoin(STAND_IN, STAND_IN.id == Row.stand_in_id)
        .add_columns(AWAY, STAND_IN)
    ).all()
    return tuple(
        Absence(row.id, people.person(who), row.since, row.until, people.person(other) if other else None)
        for row, who, other in rows
    )
