"""How it stands with mail: what waits, what went, what was not taken, and whether the servers let us in."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from programme.messages.messages import State, Way
from programme.people.acts import Act
from programme.screens.mail_standing import Hitch, MailStanding
from programme.screens.status import LATEST
from storage.messages import troubles
from storage.messages.reachability import GIVEN_BACK
from storage.messages.tables import Message
from storage.messages.troubles import Trouble, What
from storage.people import people
from storage.people.tables import Membership, Person
from storage.programmes import programmes

UNFINISHED = frozenset({State.WAITING, State.CLAIMED, State.UNCLEAR})


def of_all(session: Session, *, now: datetime) -> MailStanding:
    """For who runs the bot."""
    return _of(session, true(), now=now)


def of_facilitator(session: Session, act: Act) -> MailStanding:
    """Of those who sit in programmes that somebody facilitates."""
    hers = [one.id for one in programmes.led_by_person(session, act)]
    seated = select(Membership.person_id).where(Membership.programme_id.in_(hers))
    return _of(session, Person.id.in_(seated), now=act.now)


def _of(session: Session, whose: ColumnElement[bool], *, now: datetime) -> MailStanding:
    rows, met = _letters(session, whose), troubles.standing(session)

    def count(fits: Callable[[Any], bool]) -> int:
        return sum(row.count for row in rows if fits(row))

    mailed = [row for row in rows if row.way is Way.MAIL]
    last = max((row.last for row in mailed if row.last is not None), default=None)
    hitch, mailbox = _latest(met, What.MAIL), _latest(met, What.MAILBOX)
    return MailStanding(
        people=_people(session, whose),
        waiting=count(lambda row: row.state in UNFINISHED),
        sent=count(lambda row: row in mailed and row.state is State.SENT),
        refused=count(lambda row: row in mailed and row.state is State.REFUSED and not row.given_back),
        bounced=count(lambda row: row in mailed and row.state is State.REFUSED and row.given_back),
        in_hand=count(lambda row: row.way is Way.HAND and not row.passed_on),
        passed_on=count(lambda row: row.way is Way.HAND and row.passed_on),
        last_sent=last,
        hitch=_hitch(hitch) if hitch and (last is None or hitch.seen_at > last) else None,
        shut_mailbox=_hitch(mailbox) if mailbox and now - mailbox.seen_at <= LATEST else None,
    )


def _letters(session: Session, whose: ColumnElement[bool]) -> Sequence[Any]:
    """Counted by their way and what became of them; one that no round has taken yet has no way."""
    kinds = (
        Message.way,
        Message.state,
        func.coalesce(Message.error.startswith(GIVEN_BACK), False).label("given_back"),
        Message.passed_on_at.is_not(None).label("passed_on"),
    )
    query = select(*kinds, func.count().label("count"), func.max(Message.sent_at).label("last"))
    without_slack = or_(Message.way != Way.SLACK, Person.slack_id.is_(None))
    there = query.join(Person, Person.id == Message.person_id).where(whose, without_slack)
    return session.execute(there.group_by(*kinds)).all()


def _people(session: Session, whose: ColumnElement[bool]) -> int:
    """Who gets mail, as things stand."""
    return (
        session.scalar(select(func.count()).where(people.is_reached(), Person.slack_id.is_(None), whose)) or 0
    )


def _latest(met: Sequence[Trouble], what: What) -> Trouble | None:
    return max((one for one in met if one.what is what), key=lambda one: one.seen_at, default=None)


def _hitch(one: Trouble) -> Hitch:
    return Hitch(one.cause, one.since)
