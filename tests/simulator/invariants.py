"""Invariants: what holds at every moment, whatever people did and whatever went wrong.

Each is asked of how things are, and raises Broken. They tell what is promised in words of their own: none
asks the rule it watches.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.messages.messages import State
from programme.people.acts import Act
from programme.preparations.preparations import State as OwedState
from programme.preparations.undone.outstanding import is_at_risk
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.ground.tables import Notice
from storage.meetings.tables import Meeting
from storage.messages import digests
from storage.messages.tables import Message, Trouble
from storage.people import people
from storage.people.tables import Membership
from storage.preparations import preparations
from storage.preparations.tables import Preparation
from storage.programmes import programmes
from storage.programmes.tables import Programme
from storage.screens import boards, homes

A_RACE = timedelta(minutes=3)
"""What somebody did while a letter was under way to her cannot call it back."""
DAY = timedelta(days=1)


class Broken(Exception):  # noqa: N818  an invariant is, and this says which
    """``about`` are ids."""

    def __init__(self, name: str, *about: object) -> None:
        super().__init__(f"{name}: {' '.join(str(one) for one in about)}")
        self.name = name


@dataclass
class Heard:
    """All that came out of Slack's end so far."""

    posts: dict[str, datetime] = field(default_factory=dict)
    notices: dict[str, str] = field(default_factory=dict)
    days: dict[tuple[str, date], str] = field(default_factory=dict)
    ours: set[str] = field(default_factory=set)


def each_is_ended_or_due(session: Session, now: datetime, *, but: str = "") -> None:
    """Said, let be, in a message that goes on, or with a moment at which it is looked at again.

    But for what waits for somebody: a programme's going on, welcomes let go, a bad row mended; and
    programme ``but`` just now.
    """
    waits = session.execute(
        select(Notice.id, Notice.kind)
        .join(Programme, Programme.id == Notice.programme_id)
        .where(
            Notice.message_id.is_(None),
            Notice.dropped_at.is_(None),
            Notice.due_at.is_(None),
            Programme.paused_at.is_(None),
            Programme.id != but,
            ~select(Trouble.about)
            .where(Trouble.about.in_([Notice.id, Notice.programme_id]))
            .correlate(Notice)
            .exists(),
        )
    ).first()
    if waits is not None:
        raise Broken("never due", waits.id, waits.kind)
    gone = session.scalar(
        select(Notice.id)
        .join(Message, Message.id == Notice.message_id)
        .where(Message.state == State.UNWANTED, Notice.dropped_at.is_(None), Notice.ours.is_(None))
    )
    if gone is not None:
        raise Broken("lost in a message that went nowhere", gone)


def nothing_is_owed_before_what_will_not_be(session: Session) -> None:
    """No meeting that is cancelled has anything open before it: no screen could show it."""
    owed = session.scalar(
        select(Preparation.id)
        .join(Meeting, Meeting.id == Preparation.meeting_id)
        .where(Preparation.state == OwedState.OPEN, Meeting.cancelled_at.is_not(None))
    )
    if owed is not None:
        raise Broken("owed before a cancelled meeting", owed)


def nothing_is_left(session: Session, now: datetime) -> None:
    """After days on which nothing went wrong."""
    late = session.scalar(select(Notice.id).where(Notice.due_at < now - timedelta(hours=2)))
    if late is not None:
        raise Broken("due and not said", late)
    unfinished = (State.WAITING, State.CLAIMED, State.UNCLEAR)
    stuck = session.scalar(
        select(Message.id).where(Message.state.in_(unfinished), Message.not_before < now - DAY)
    )
    if stuck is not None:
        raise Broken("a message without an end", stuck)


def facilitators_are_told(
    session: Session, heard: Heard, programme_ids: Collection[str], now: datetime
) -> None:
    """Who cannot be reached, and what was not said by a fault of ours."""
    leads = people.leads(session, programme_ids)
    reachable = {one: {lead.id for lead in some if lead.reachable} for one, some in leads.items()}
    for person_id, programme_id in _refused(session):
        if reachable.get(programme_id, set()) - {person_id} and not _is_told_of(session, person_id):
            raise Broken("the facilitator does not hear who is unreachable", person_id)
    for one in session.scalars(select(Notice).where(Notice.ours.is_not(None))).all():
        if one.id in heard.ours or one.programme_id not in reachable:
            continue
        heard.ours.add(one.id)
        who = min(reachable[one.programme_id], default=None)
        if who is not None and not _digest_names(session, who, one, now):
            raise Broken("the facilitator does not hear what was not said", one.id)


def _refused(session: Session) -> list[tuple[str, str]]:
    """Who could not be told, and each programme she sits in."""
    seats = select(Message.person_id, Membership.programme_id).join(
        Membership, Membership.person_id == Message.person_id
    )
    return list(session.execute(seats.where(Message.state == State.REFUSED).distinct()).all())


def _is_told_of(session: Session, person_id: str) -> bool:
    told = select(func.count()).where(Notice.kind == Kind.UNREACHABLE, Notice.subject == person_id)
    return bool(session.scalar(told))


def _digest_names(session: Session, reader_id: str, notice: Notice, now: datetime) -> bool:
    reader, name = people.by_id(session, reader_id), people.by_id(session, notice.person_id).name
    digest = digests.on_demand(session, Act(reader, now), notice.programme_id)
    return any(one.name == name for one in digest.unsaid)


def home_and_board_agree(session: Session, programme_id: str, person_id: str, now: datetime) -> None:
    """What is open on her Home is open on the board; the board counts what there is and knows its risks."""
    programme = programmes.by_id(session, programme_id)
    owing = preparations.of_programme(session, programme_id)
    board = boards.of_programme(session, programme, Asked(), now=now)
    for row in board.rows:
        its = [one for one in owing if one.organisation_id == row.organisation.id]
        counted = [one for one in its if one.state is not OwedState.EXEMPT]
        done = [one for one in counted if one.state is OwedState.DONE]
        if (row.done, row.of) != (len(done), len(counted)):
            raise Broken("the board counts otherwise", row.organisation.id, row.done, row.of)
        if row.at_risk != any(is_at_risk(one, today=board.today) for one in its):
            raise Broken("the board and the rule differ about risk", row.organisation.id)
    _home_agrees(session, programme_id, person_id, {row.organisation.id: row for row in board.rows}, now)


def _home_agrees(
    session: Session, programme_id: str, person_id: str, rows: dict[str, boards.BoardRow], now: datetime
) -> None:
    home = homes.of_person(session, Act(people.by_id(session, person_id), now), At())
    for outlook, task in home.next.tasks:
        if outlook.programme.id != programme_id or task.owed.organisation_id is None:
            continue
        row = rows.get(task.owed.organisation_id)
        if row is not None and not row.left:
            raise Broken("home says open, the board says ready", person_id, task.owed.id)
        if task.owed.state is not OwedState.OPEN:
            raise Broken("home asks for what is done", person_id, task.owed.id)
    its = home.board if home.board is not None and home.board.programme.id == programme_id else None
    if its is not None and its.rows != tuple(rows.values()):
        raise Broken("two boards", person_id)


def no_letter_is_calm_when_a_board_is_not(session: Session, programme_id: str, now: datetime) -> None:
    """A facilitator's Monday letter says that all is calm only where her board shows no risk."""
    reader = next((one for one in people.facilitators(session, programme_id) if one.reachable), None)
    if reader is None:
        return
    digest = digests.on_demand(session, Act(reader, now), programme_id)
    board = boards.of_programme(session, programmes.by_id(session, programme_id), Asked(), now=now)
    risky = [row.organisation.id for row in board.rows if row.at_risk]
    if digest.calm and (risky or board.joint_found):
        raise Broken("the letter is calm, the board is not", *risky)
