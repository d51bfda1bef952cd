"""Reachability: what follows when Slack takes no message to somebody, and when one arrives again."""

from datetime import datetime, timedelta

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.messages.messages import State
from programme.people.people import Person
from storage.ground import due, notices
from storage.ground import tables as ground_tables
from storage.messages import mentions
from storage.messages import tables as message_tables
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes

GIVEN_BACK = "given back"
"""How the error of a mail begins that a server took first."""
UNRETURNED = timedelta(days=2)
"""A mail that has not come back for so long has arrived."""


def refused(session: Session, message: message_tables.Message, *, now: datetime) -> None:
    """Slack took no message to somebody: what it was to say is tried again on the next working day.

    Her organisation's channel is asked to tell her, without a word of what it is about.
    """
    row = session.get_one(people_tables.Person, message.person_id)
    row.shut, row.shut_at = message.error or "refused", row.shut_at or now
    today = local_day(now, row.zone)
    carried = select(ground_tables.Notice).where(ground_tables.Notice.message_id == message.id)
    for notice in session.scalars(carried).all():
        notice.message_id, notice.urgent = None, False
        notice.day = programmes.by_id(session, notice.programme_id).calendar.after(today)
    due.reschedule(session, ground_tables.Notice.person_id == row.id)
    mentions.plan(session, people.person(row), now=now)


def got_through(session: Session, person_id: str, *, now: datetime) -> None:
    """A message reached somebody: if one had been refused before, that is over.

    A server that gives mails back takes them first: where it did, it is over once one that it took
    afterwards has not come back for a while.
    """
    row = session.get_one(people_tables.Person, person_id)
    if not row.shut.startswith(GIVEN_BACK) or session.scalar(_believed(now, row.id)) is not None:
        lives(session, person_id, now=now)


def lives(session: Session, person_id: str, *, now: datetime) -> None:
    """Something reaches somebody, or she has answered: that she cannot be reached is over, and is told."""
    row = session.get_one(people_tables.Person, person_id)
    if row.shut_at is not None:
        row.shut, row.shut_at = "", None
        session.flush()
        tell_reached(session, people.person(row), now=now)


def believe(session: Session, *, now: datetime) -> None:
    """Whose mails came back and come back no more."""
    for person_id in session.scalars(_believed(now)).all():
        lives(session, person_id, now=now)


def _believed(now: datetime, *person_ids: str) -> Select[str]:
    """To whom a mail went after the one that came back, and has stayed away for ``UNRETURNED``."""
    person, mail = people_tables.Person, message_tables.Message
    whose = (person.id.in_(person_ids),) if person_ids else ()
    later = (mail.state == State.SENT, mail.sent_at > person.shut_at, mail.sent_at <= now - UNRETURNED)
    query = select(person.id).join(mail, mail.person_id == person.id)
    return query.where(person.shut.startswith(GIVEN_BACK), *later, *whose).distinct()


def tell_reached(session: Session, person: Person, *, now: datetime) -> None:
    """Facilitators who were told that she cannot be reached hear that she can; others never hear of it."""
    mine = (ground_tables.Notice.kind == Kind.UNREACHABLE, ground_tables.Notice.subject == person.id)
    session.execute(
        delete(ground_tables.Notice).where(
            *mine, ground_tables.Notice.message_id.is_(None), ground_tables.Notice.dropped_at.is_(None)
        )
    )
    said = session.execute(
        select(ground_tables.Notice.person_id, ground_tables.Notice.programme_id).where(*mine)
    ).all()
    for leader_id, programme_id in sorted({(row.person_id, row.programme_id) for row in said}):
        programme, leader = programmes.by_id(session, programme_id), people.by_id(session, leader_id)
        day = programme.calendar.on_or_after(next_morning(now, leader.zone))
        news = Notice(Kind.REACHABLE, programme_id, leader_id, person.id, f"since {now.isoformat()}", day)
        notices.promise(session, programme.workspace_id, [news])
