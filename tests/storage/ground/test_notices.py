"""What is promised is held against what is wanted, for few and for many in as many questions."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.messages import tables as message_tables
from tests import changes

DAY = date(2027, 1, 12)


pytestmark = pytest.mark.every_database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    seen: list[str] = []

    def sees(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(database.engine, "before_cursor_execute", sees)
    try:
        yield seen
    finally:
        event.remove(database.engine, "before_cursor_execute", sees)


def newcomers(session: Session, numbers: range) -> list[Newcomer]:
    return [
        Newcomer(f"Ort {at}", "Norra", people=((changes.person(session, f"Person {at}"), Role.KEY_PERSON),))
        for at in numbers
    ]


def test_ten_times_as_many_who_join_cost_no_more_questions(database: Database) -> None:
    programme, eva = database.write(changes.begin)
    asked = []
    for numbers in (range(4), range(4, 44)):
        joining = database.write(newcomers, numbers)
        with statements(database) as seen:
            database.write(organisation_deeds.add_many, programme, joining, by=eva, now=changes.NOW)
        asked.append(len(seen))
    assert asked[1] <= asked[0] + 2


def news(programme: Programme, eva: Person, occasion: str = "one") -> Notice:
    return Notice(Kind.ESCALATION, programme.id, eva.id, "something", occasion, DAY)


def rows(session: Session) -> list[ground_tables.Notice]:
    query = select(ground_tables.Notice).where(ground_tables.Notice.subject == "something")
    return list(session.scalars(query.order_by(ground_tables.Notice.occasion)))


def test_what_is_promised_twice_is_said_once(database: Database) -> None:
    def told(session: Session) -> list[str]:
        programme, eva = changes.begin(session)
        one, two = news(programme, eva), news(programme, eva, "two")
        notices.promise(session, "T1", [one, one])
        notices.promise(session, "T1", [one, two, replace(one, day=DAY + timedelta(days=3))])
        return [row.occasion for row in rows(session) if row.day == DAY]

    assert database.write(told) == ["one", "two"]


def test_who_has_read_a_notice_sees_what_has_become_of_it(database: Database) -> None:
    def followed(session: Session) -> None:
        programme, eva = changes.begin(session)
        one, two = news(programme, eva), news(programme, eva, "two")
        notices.promise(session, "T1", [one, two])
        first, second = rows(session)
        second.dropped_at = changes.NOW
        later = DAY + timedelta(days=7)
        wanted = [replace(one, day=later), replace(two, day=later)]
        notices.reconcile(session, "T1", ["something"], [Kind.ESCALATION], wanted)
        assert [(row.day, row.dropped_at) for row in (first, second)] == [(later, None), (later, None)]
        notices.reconcile(session, "T1", ["something"], [Kind.ESCALATION], wanted[:1])
        assert [row.occasion for row in rows(session)] == ["one"]

    database.write(followed)


def test_what_has_been_said_stays_and_is_not_promised_again(database: Database) -> None:
    def followed(session: Session) -> list[date]:
        programme, eva = changes.begin(session)
        one = news(programme, eva)
        notices.promise(session, "T1", [one])
        message = message_tables.Message(
            workspace_id="T1",
            person_id=eva.id,
            slot="2027-01-12",
            state="sent",
            made_at=changes.NOW,
            not_before=changes.NOW,
        )
        session.add(message)
        session.flush()
        rows(session)[0].message_id = message.id
        notices.reconcile(session, "T1", ["something"], [Kind.ESCALATION], [])
        notices.reconcile(
            session, "T1", ["something"], [Kind.ESCALATION], [replace(one, day=DAY + timedelta(days=1))]
        )
        return [row.day for row in rows(session)]

    assert database.write(followed) == [DAY]
