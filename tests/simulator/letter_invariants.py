"""Invariants of letters: what holds of each message as it arrives, in words of their own."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import known_zone, local_day
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.ground.speeches import To, speech
from programme.messages.messages import slot_of
from programme.preparations.preparations import State as OwedState
from storage.ground.tables import Notice
from storage.improvement.tables import Cycle, Improvement
from storage.messages.tables import Message
from storage.people.tables import Membership, Person
from storage.preparations.tables import Preparation
from storage.programmes.tables import Programme
from tests.simulator.invariants import A_RACE, Broken, Heard

Tested = aliased(Improvement)


class Letter(NamedTuple):
    """A message with whose it is, and what is told in it."""

    message: Message
    person: Person
    rows: Sequence[Any]


LETTER = (
    select(Message, Person)
    .join(Person, Person.id == Message.person_id)
    .where(Message.id == bindparam("message_id"))
)
LINES = (
    select(
        Notice,
        Programme.paused_at,
        Preparation.organisation_id,
        Preparation.state,
        func.coalesce(Tested.organisation_id, Improvement.organisation_id).label("works"),
    )
    .join(Programme, Programme.id == Notice.programme_id)
    .outerjoin(Preparation, Preparation.id == Notice.subject)
    .outerjoin(Improvement, Improvement.id == Notice.subject)
    .outerjoin(Cycle, Cycle.id == Notice.subject)
    .outerjoin(Tested, Tested.id == Cycle.improvement_id)
    .where(Notice.message_id == bindparam("message_id"))
)
"""What is told, with what it is about; ``works`` is the organisation whose improvement or test it is."""
SLOT = select(Message.slot).where(Message.id == bindparam("message_id"))
SEATS = select(Membership.programme_id, Membership.role, Membership.organisation_id).where(
    Membership.person_id == bindparam("person_id")
)


def letter(session: Session, message_id: str) -> Letter:
    message, person = session.execute(LETTER, {"message_id": message_id}).one()
    return Letter(message, person, session.execute(LINES, {"message_id": message_id}).all())


def each_is_said_once(heard: Heard, one: Letter, now: datetime) -> None:
    """No post twice, and no notice in two posts."""
    message_id = one.message.id
    if message_id in heard.posts:
        raise Broken("said twice", message_id, heard.posts[message_id])
    heard.posts[message_id] = now
    for row in one.rows:
        told = heard.notices.setdefault(row.Notice.id, message_id)
        if told != message_id:
            raise Broken("told twice", row.Notice.id, told, message_id)


def nobody_hears_twice_a_day(
    session: Session, heard: Heard, one: Letter, now: datetime, *, clocks_right: bool
) -> None:
    """One a day where she is, between eight and five; beside it only what is urgent."""
    message_id, person_id, zone = one.message.id, one.person.id, known_zone(one.person.zone)
    today = local_day(now, zone)
    urgent = one.message.slot != slot_of(date.fromisoformat(one.message.slot[:10]))
    if urgent and not all(row.Notice.urgent for row in one.rows):
        raise Broken("beside the day's message, and not urgent", message_id)
    if not clocks_right:
        return
    told = heard.days.setdefault((person_id, today), message_id)
    if not urgent and told != message_id:
        slot = session.scalar(SLOT, {"message_id": told}) or ""
        if " urgent " not in slot:
            raise Broken("two messages a day", person_id, told, message_id)
    if not urgent:
        heard.days[person_id, today] = message_id
    at = (now - A_RACE).astimezone(ZoneInfo(zone)).time()
    if not (time(7, 56) <= at < time(17)):
        raise Broken("at night", person_id, message_id, at)


def nobody_hears_what_is_not_hers(session: Session, one: Letter, slack_id: str) -> None:
    """It is she, she sits in the programme, leads it where that is for leaders, and it is her team's."""
    if one.person.slack_id != slack_id:
        raise Broken("somebody else's letter", one.message.id, slack_id)
    seats = session.execute(SEATS, {"person_id": one.person.id}).all()
    for row in one.rows:
        _is_hers(row, one.person, [seat for seat in seats if seat.programme_id == row.Notice.programme_id])


def _is_hers(row: Any, person: Person, seats: Collection[Any]) -> None:
    notice = row.Notice
    leads = any(one.role is Role.FACILITATOR for one in seats)
    about = (notice.kind.value, notice.id, person.id)
    if notice.person_id != person.id or notice.dropped_at is not None:
        raise Broken("not what was promised her", *about)
    if not seats:
        raise Broken("told without a seat", *about)
    if row.paused_at is not None:
        raise Broken("told while it is paused", *about)
    if speech(notice.kind).to is To.FACILITATOR and not leads:
        raise Broken("told what is for facilitators", *about)
    if not leads and speech(notice.kind).to is To.RESPONSIBLE:
        _is_her_teams(row, {one.organisation_id for one in seats if one.organisation_id}, about)


def _is_her_teams(row: Any, homes_of_hers: Collection[str], about: tuple[str, ...]) -> None:
    if row.organisation_id is not None and row.organisation_id not in homes_of_hers:
        raise Broken("another organisation's", *about)
    owed = row.state in {None, OwedState.OPEN}
    if not owed and row.Notice.kind in {Kind.REMINDER, Kind.LATE}:
        raise Broken("reminded of what is not owed", *about)
    if row.works is not None and row.works not in homes_of_hers:
        raise Broken("another organisation's test", *about)
