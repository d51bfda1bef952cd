"""Messages: waiting notices gathered into one post a person and day, and every step of that post's life."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from programme.calendar import CLOSES, MORNING, OPENS, instant, local_day
from programme.letters import Letter
from programme.messages import GRACE, LEASE, MOVES, State, choose, slot_of, urgent_slot_of
from programme.notices import ON_MEETING, ON_PREPARATION
from storage import aftermath, letters, people, programmes, tables
from storage.columns import new_id

AT_ONCE = 100
"""People whose messages are gathered in one transaction, so that nobody else waits long for theirs."""
FINISHABLE = (State.WAITING, State.CLAIMED, State.UNCLEAR)


def gather(session: Session, *, now: datetime) -> int:
    """Puts what is due into its person's message of the day; how many people something was settled for."""
    due: dict[str, list[tables.Notice]] = defaultdict(list)
    for notice, person in _due(session, now):
        if len(due) < AT_ONCE or person.id in due:
            due[person.id].append(notice)
    return sum(_gather_for(session, person_id, waiting, now) for person_id, waiting in due.items())


def _due(session: Session, now: datetime) -> Iterable[tuple[tables.Notice, tables.Person]]:
    """Waiting notices whose time of day has come in their person's zone."""
    zones = session.scalars(
        select(tables.Person.zone)
        .join(tables.Notice, tables.Notice.person_id == tables.Person.id)
        .where(tables.Notice.message_id.is_(None), tables.Notice.dropped_at.is_(None))
        .distinct()
    )
    open_now = [condition for zone in zones for condition in _open_in(zone, now)]
    if not open_now:
        return []
    query = (
        select(tables.Notice, tables.Person)
        .join(tables.Person, tables.Person.id == tables.Notice.person_id)
        .where(tables.Notice.message_id.is_(None), tables.Notice.dropped_at.is_(None), or_(*open_now))
        .order_by(tables.Notice.person_id, tables.Notice.day)
    )
    return (
        (notice, person) for notice, person in session.execute(query) if _may_go(session, notice, person, now)
    )


def _open_in(zone: str, now: datetime) -> Iterable[ColumnElement[bool]]:
    wall = now.astimezone(ZoneInfo(zone))
    here = (tables.Person.zone == zone) & (tables.Notice.day <= wall.date())
    if MORNING <= wall.time() < CLOSES:
        yield here
    elif OPENS <= wall.time() < MORNING:
        yield here & tables.Notice.urgent


def _may_go(session: Session, notice: tables.Notice, person: tables.Person, now: datetime) -> bool:
    """On the programme's working days, once a day; what cannot wait goes on any day."""
    if notice.urgent:
        return True
    today = local_day(now, person.zone)
    if not programmes.by_id(session, notice.programme_id).calendar.is_working(today):
        return False
    return not _has_slot(session, person, slot_of(today))


def _has_slot(session: Session, person: tables.Person, slot: str) -> bool:
    query = select(tables.Message.id).where(
        tables.Message.workspace_id == person.workspace_id,
        tables.Message.person_id == person.id,
        tables.Message.slot == slot,
    )
    return session.scalar(query) is not None


def _gather_for(session: Session, person_id: str, waiting: Sequence[tables.Notice], now: datetime) -> bool:
    person = session.get_one(tables.Person, person_id)
    today = local_day(now, person.zone)
    if not people.person(person).reachable:
        _drop(waiting, now)
        return True
    urgent = [notice for notice in waiting if notice.urgent]
    choice = choose([notice for notice in waiting if not notice.urgent], today=today)
    _postpone(session, choice.postponed, today)
    _drop((*choice.overtaken, *choice.missed), now)
    aftermath.tell_missed(session, choice.missed, now=now)
    if choice.carried:
        _carry(session, person, choice.carried, slot_of(today), now)
    for notice in urgent:
        _carry(session, person, [notice], urgent_slot_of(today, notice.id), now)
    session.flush()
    return True


def _postpone(session: Session, notices: Iterable[tables.Notice], today: date) -> None:
    for notice in notices:
        notice.day = programmes.by_id(session, notice.programme_id).calendar.after(today)


def _drop(notices: Iterable[tables.Notice], now: datetime) -> None:
    for notice in notices:
        notice.dropped_at = now


def _carry(
    session: Session, person: tables.Person, notices: Iterable[tables.Notice], slot: str, now: datetime
) -> None:
    message = tables.Message(
        id=new_id(),
        workspace_id=person.workspace_id,
        person_id=person.id,
        slot=slot,
        state=State.WAITING,
        made_at=now,
        not_before=now,
        channel=person.dm,
    )
    session.add(message)
    session.flush()
    for notice in notices:
        notice.message_id = message.id


def finishable(session: Session, *, now: datetime) -> list[str]:
    """The messages a round may take up now: new ones, and those whose outcome nobody knows."""
    query = (
        select(tables.Message.id)
        .where(tables.Message.state.in_(FINISHABLE), tables.Message.not_before <= now)
        .order_by(tables.Message.not_before, tables.Message.id)
    )
    return list(session.scalars(query))


def claim(session: Session, message_id: str, *, now: datetime) -> Letter | None:
    """Takes a message for sending; None when another round has it or nothing of it is wanted any more.

    A message that was taken before and never settled may have been posted: its letter says look first.
    """
    message = session.get_one(tables.Message, message_id)
    if message.state not in FINISHABLE or message.not_before > now:
        return None
    _move(message, State.CLAIMED)
    message.attempts += 1
    message.not_before = now + LEASE
    carried = _carried(session, message)
    if message.attempts == 1:
        carried = [notice for notice in carried if _still_wanted(session, notice, now)]
        if not carried:
            _move(message, State.UNWANTED)
            return None
    return letters.letter(session, message, carried, now=now)


def _still_wanted(session: Session, notice: tables.Notice, now: datetime) -> bool:
    if not letters.is_wanted(session, notice, now=now):
        notice.dropped_at = now
        return False
    notice.told_on = _date_it_tells(session, notice)
    return True


def _date_it_tells(session: Session, notice: tables.Notice) -> date | None:
    if notice.kind in ON_MEETING:
        return session.get_one(tables.Meeting, notice.subject).on
    if notice.kind in ON_PREPARATION:
        preparation = session.get_one(tables.Preparation, notice.subject)
        return session.get_one(tables.Meeting, preparation.meeting_id).on
    return None


def sent(session: Session, message_id: str, *, channel: str, ts: str, now: datetime) -> None:
    """Slack has it: what was promised has been said, and what follows from that is planned."""
    message = session.get_one(tables.Message, message_id)
    if message.state is State.SENT:
        return
    _move(message, State.SENT)
    message.channel, message.ts, message.sent_at, message.error = channel, ts, now, None
    session.get_one(tables.Person, message.person_id).dm = channel
    aftermath.of_saying(session, _carried(session, message), now=now)


def unclear(session: Session, message_id: str, *, error: str, now: datetime) -> None:
    """Posted or not, nobody knows: after a grace time it is looked for."""
    message = session.get_one(tables.Message, message_id)
    _move(message, State.UNCLEAR)
    message.error, message.not_before = error, now + GRACE


def again(session: Session, message_id: str, *, error: str, at: datetime) -> None:
    """Surely not posted: it is tried afresh at ``at``, and looked over anew."""
    message = session.get_one(tables.Message, message_id)
    _move(message, State.WAITING)
    message.error, message.not_before, message.attempts = error, at, 0


def refused(session: Session, message_id: str, *, error: str, now: datetime) -> None:
    """Slack says never: the facilitators are told that this person cannot be reached."""
    message = session.get_one(tables.Message, message_id)
    _move(message, State.REFUSED)
    message.error = error
    aftermath.tell_unreachable(session, message.person_id, occasion=f"{message.slot}, {error}", now=now)


def next_moment(session: Session, *, now: datetime) -> datetime | None:
    """When a round has something to do next; None when nothing is promised. For a clock that is turned."""
    unfinished = session.scalars(
        select(tables.Message.not_before).where(tables.Message.state.in_(FINISHABLE))
    ).all()
    waiting = session.execute(
        select(tables.Person.zone, tables.Notice.programme_id, tables.Notice.day, tables.Notice.urgent)
        .join(tables.Person, tables.Person.id == tables.Notice.person_id)
        .where(tables.Notice.message_id.is_(None), tables.Notice.dropped_at.is_(None))
        .distinct()
    )
    mornings = [_goes_at(session, *row, now=now) for row in waiting]
    return min((max(moment, now) for moment in (*unfinished, *mornings)), default=None)


def _goes_at(
    session: Session, zone: str, programme_id: str, day: date, urgent: bool, *, now: datetime
) -> datetime:
    calendar = programmes.by_id(session, programme_id).calendar
    first = max(day, local_day(now, zone))
    if not urgent:
        first = calendar.on_or_after(first)
    moment = instant(first, OPENS if urgent else MORNING, zone)
    return moment if moment > now else instant(calendar.after(first), MORNING, zone)


def _carried(session: Session, message: tables.Message) -> list[tables.Notice]:
    query = select(tables.Notice).where(
        tables.Notice.message_id == message.id, tables.Notice.dropped_at.is_(None)
    )
    return list(session.scalars(query))


def _move(message: tables.Message, to: State) -> None:
    if to not in MOVES[message.state]:
        raise ValueError(f"message {message.id} cannot go from {message.state} to {to}")
    message.state = to
