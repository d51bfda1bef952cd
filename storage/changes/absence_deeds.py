"""Leaves: somebody says when she is away, and on which weekdays she wants to be left in peace."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY, local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import Absence, require_dates, require_there, require_weekdays, stand_ins
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from programme.programmes.politicians import is_only_politician
from storage.changes import member_deeds
from storage.ground import due, notices
from storage.ground import tables as ground_tables
from storage.improvement import actions, check_in_notices
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.people.tables import Absence as Row
from storage.preparations import preparation_notices, reading_notices
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody fills in: weekdays for herself, and away from ``since`` to ``until``, or not (None)."""

    weekdays: frozenset[int] = frozenset()
    since: date | None = None
    until: date | None = None
    stand_in_id: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """The form as it opens: how it is now (``absence`` until it is over), and who could stand in."""

    weekdays: frozenset[int]
    absence: Absence | None
    today: date
    colleagues: tuple[Person, ...]


def paper(session: Session, act: Act) -> Paper:
    """How it is with somebody, to be changed."""
    today = local_day(act.now, act.by.zone)
    weekdays = absences.rest_of(session, act.by.id, now=act.now).weekdays
    absence = absences.of_person(session, act.by, now=act.now)
    return Paper(weekdays, absence, today, tuple(_colleagues(session, act.by)))


def keep(session: Session, act: Act, wish: Wish) -> Absence | None:
    """Keeps what she filled in; what is promised to her, and to those she stands in for, follows.

    Without ``until`` she is there. Raises Refusal, with its field, when the rules say no.
    """
    today = local_day(act.now, act.by.zone)
    require_weekdays(wish.weekdays)
    row = _row_ahead(session, act.by, today)
    session.get_one(people_tables.Person, act.by.id).days_off = "".join(
        str(day) for day in sorted(wish.weekdays)
    )
    if wish.until is not None:
        _go(session, act, row, wish, wish.until, today=today)
    elif row is not None:
        row.until = today - DAY
    _followed(session, act.by, now=act.now)
    return absences.of_person(session, act.by, now=act.now)


def paper_of(session: Session, act: Act, programme_id: str, person_id: str) -> tuple[Person, Paper]:
    """The same for somebody who takes part, who may have rung in sick. Raises Refusal."""
    person = _taking_part(session, act, programme_id, person_id)
    return person, paper(session, Act(person, act.now))


def keep_for(
    session: Session, act: Act, programme_id: str, person_id: str, wish: Wish
) -> tuple[Person, Absence | None]:
    """What a facilitator has been told of somebody's absence; the weekdays stay as she has chosen them.

    Raises Refusal, with its field, when the rules say no.
    """
    person = _taking_part(session, act, programme_id, person_id)
    weekdays = absences.rest_of(session, person.id, now=act.now).weekdays
    return person, keep(session, Act(person, act.now), replace(wish, weekdays=weekdays))


def _taking_part(session: Session, act: Act, programme_id: str, person_id: str) -> Person:
    programme = programmes.led_by(session, act, programme_id)
    return member_deeds.member(session, programme, person_id)


def come_back(session: Session, act: Act) -> None:
    """She is there from now on, whatever she said before. To say so again changes nothing."""
    today = local_day(act.now, act.by.zone)
    row = _row_ahead(session, act.by, today)
    if row is not None:
        row.until = today - DAY
        _followed(session, act.by, now=act.now)


def decline(session: Session, act: Act, absence_id: str) -> Absence | None:
    """The one who was to stand in says that she cannot: what was meant for her waits again.

    To say so again changes nothing, and who is away is told to nobody else.
    """
    row = session.get(Row, absence_id)
    if row is None:
        raise Refusal("absence-gone")
    if row.stand_in_id != act.by.id:
        return None
    row.stand_in_id = None
    _followed(session, people.by_id(session, row.person_id), now=act.now)
    return absences.by_id(session, absence_id)


def stand_in_left(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody is gone who was to stand in: what was meant for the others waits for them again."""
    rows = session.scalars(select(Row).where(Row.stand_in_id == person_id, Row.until >= now.date() - DAY))
    for row in rows.all():
        row.stand_in_id = None
        _followed(session, people.by_id(session, row.person_id), now=now)
    _tell_stand_in(session, people.by_id(session, person_id), now=now)


def _go(session: Session, act: Act, row: Row | None, wish: Wish, until: date, *, today: date) -> None:
    since = wish.since or today
    require_dates(since, until, today=today)
    if wish.stand_in_id is not None:
        stand_in = next((one for one in _colleagues(session, act.by) if one.id == wish.stand_in_id), None)
        if stand_in is None:
            raise Refusal("stand-in-outside", field="stand_in")
        rest = absences.rest_of(session, stand_in.id, now=act.now)
        require_there(stand_in, rest, since=since, until=until)
    if row is None:
        row = Row(person_id=act.by.id)
        session.add(row)
    row.since, row.until, row.stand_in_id, row.told_at = since, until, wish.stand_in_id, act.now


def _row_ahead(session: Session, person: Person, today: date) -> Row | None:
    """The absence that goes on or is to come."""
    query = select(Row).where(Row.person_id == person.id, Row.until >= today)
    return session.scalar(query.order_by(Row.until.desc()).limit(1))


def _colleagues(session: Session, person: Person) -> list[Person]:
    """Those who sit where she sits; where she facilitates, the others who do."""
    found = []
    for seat in people.viewer(session, person.id).seats:
        if seat.organisation_id is not None:
            found += people.members(session, seat.programme_id, organisation_ids=[seat.organisation_id])
        elif seat.role is Role.FACILITATOR:
            members = people.members(session, seat.programme_id)
            found += [one for one in members if one.seat.role is Role.FACILITATOR]
    return sorted(stand_ins(found, of=person.id), key=lambda one: (one.name, one.id))


def _followed(session: Session, person: Person, *, now: datetime) -> None:
    """What is promised follows: to her, to those she stands in for, and to who stands in for her."""
    due.reschedule(session, ground_tables.Notice.person_id == person.id)
    standing_in_for = session.scalars(select(Row.person_id).where(Row.stand_in_id == person.id)).all()
    answering = {person.id, *standing_in_for}
    owing = session.scalars(
        select(preparation_tables.Preparation.id).where(
            preparation_tables.Preparation.responsible_id.in_(answering),
            preparation_tables.Preparation.state == State.OPEN,
        )
    ).all()
    preparation_notices.replan(session, [*owing, *_to_read(session, person, now)], now=now)
    check_in_notices.follow(session, answering, now=now)
    actions.follow(session, answering, now=now)
    _tell_stand_in(session, person, now=now)


def _to_read(session: Session, person: Person, now: datetime) -> list[str]:
    """What the others in her clusters handed in, which she may be among those to read."""
    clusters = {seat.cluster_id for seat in people.spoken_of(session, person.id).seats if seat.cluster_id}
    hers = programmes.of_person(session, person.id)
    found = (reading_notices.readable_in(session, one, clusters, now=now) for one in hers)
    return [preparation_id for some in found for preparation_id in some]


def _tell_stand_in(session: Session, person: Person, *, now: datetime) -> None:
    """Once, when it begins or the next morning; again only if the days change."""
    row = session.scalar(select(Row).where(Row.person_id == person.id).order_by(Row.told_at.desc()).limit(1))
    absence = absences.by_id(session, row.id) if row is not None else None
    if absence is None:
        return
    wanted = []
    programme_id = _in_common(session, absence)
    if absence.stand_in is not None and programme_id is not None and absence.since <= absence.until:
        programme = programmes.by_id(session, programme_id)
        begins = programme.calendar.on_or_before(absence.since)
        day = programme.calendar.on_or_after(max(begins, next_morning(now, absence.stand_in.zone)))
        if day <= absence.until:
            told = absence.stand_in.id, absence.id, absence.occasion
            wanted.append(Notice(Kind.STANDS_IN, programme_id, *told, day, stale_on=absence.until + DAY))
    notices.reconcile(session, person.workspace_id, [absence.id], [Kind.STANDS_IN], wanted)


def _in_common(session: Session, absence: Absence) -> str | None:
    """A programme in which both take part, the one who stands in not only as a politician."""
    if absence.stand_in is None:
        return None
    hers, other = (people.spoken_of(session, one.id) for one in (absence.person, absence.stand_in))
    shared = {seat.programme_id for seat in hers.seats if other.is_in(seat.programme_id)}
    return min((one for one in shared if not is_only_politician(other.seats, one)), default=None)
