"""What is promised explains three things a day at most, and does so however often it is planned anew."""

from collections import Counter
from datetime import date

from sqlalchemy import select

from programme.ground.notices import Kind
from programme.people.people import Person
from programme.preparations.preparation_notices import BOOK
from programme.preparations.reminder_days import A_LETTER
from programme.programmes.programmes import Programme
from storage.ground.database import Database
from storage.ground.tables import Notice
from storage.preparations import preparation_notices, preparations
from tests.storage.scene import NOW, joins, somebody, started
from tests.storage.screens.test_next import database

__all__ = ["database"]


def explained(database: Database, person: Person) -> Counter[date]:
    """Day → how many things are told of for the first time."""
    rows = database.read(
        lambda session: session.execute(
            select(Notice.subject, Notice.day)
            .where(Notice.person_id == person.id, Notice.kind == Kind.REMINDER, Notice.occasion != BOOK)
            .order_by(Notice.day)
        ).all()
    )
    first: dict[str, date] = {}
    for subject, day in rows:
        first.setdefault(subject, day)
    return Counter(first.values())


def is_the_hosts(database: Database, programme: Programme) -> Person:
    eva, maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
    joins(database, programme, "Norrby", maria, eva)
    return maria


def test_the_fourth_thing_is_told_another_day(database: Database) -> None:
    programme = started(database, somebody(database, "Eva Ek"))
    maria = is_the_hosts(database, programme)
    days = explained(database, maria)
    assert max(days.values()) <= A_LETTER
    every = database.read(preparations.of_programme, programme.id)
    database.write(preparation_notices.replan, [one.id for one in every], now=NOW)
    for one in every:
        database.write(preparation_notices.replan, [one.id], now=NOW)
    assert explained(database, maria) == days
