"""Waiters: as much as one likes that is promised for the days ahead, by copying what was promised first."""

from datetime import timedelta

from sqlalchemy import CTE, String, cast, func, insert, literal, select
from sqlalchemy.orm import Session

from benchmarks.stages import mornings
from programme.ground.notices import Kind, Notice
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database

PEOPLE, EACH = 200, 5
"""Who is promised how much; the rest are copies of that, as many as it takes."""
AT_ONCE = 100_000
"""Copies made in a transaction, for a server ends a statement that takes a minute."""
FIRST, SUBJECT = "first", "waits"


def promise(database: Database, led: Programme) -> None:
    """The first of those that wait."""
    readers = database.write(
        lambda session: [mornings.person(session, f"Waiter {at}") for at in range(PEOPLE)]
    )
    ahead = [_notice(led, reader, at) for at, reader in enumerate(readers * EACH)]
    database.write(notices.promise, led.workspace_id, ahead)


def _notice(led: Programme, reader: Person, at: int) -> Notice:
    """Something for one of the next three months."""
    day = mornings.TODAY + timedelta(days=1 + at % 90)
    return Notice(Kind.REMINDER, led.id, reader.id, f"{SUBJECT}{at}", FIRST, day)


def grow(database: Database, size: int) -> None:
    """Copies of what was promised first, until so much waits in all."""
    for so_far in range(database.read(many), size, AT_ONCE):
        database.write(_copy, so_far, min(so_far + AT_ONCE, size))


def _copy(session: Session, so_far: int, size: int) -> None:
    row, number = ground_tables.Notice, numbers(so_far // (PEOPLE * EACH), size // (PEOPLE * EACH))
    mark = literal(" ") + cast(number.c.at, String)
    another = {"id": row.id + mark, "occasion": row.occasion + mark}
    columns = row.__table__.columns
    copies = select(*(another.get(column.name, column) for column in columns)).where(row.occasion == FIRST)
    session.execute(insert(row).from_select(columns.keys(), copies.join(number, literal(True))))


def many(session: Session) -> int:
    """How many wait."""
    ours = ground_tables.Notice.subject.startswith(SUBJECT)
    return session.scalar(select(func.count()).select_from(ground_tables.Notice).where(ours)) or 0


def numbers(first: int, end: int) -> CTE:
    """From ``first`` to the one before ``end``."""
    number = select(literal(first).label("at")).cte("numbers", recursive=True)
    return number.union_all(select(number.c.at + 1).where(number.c.at < end - 1))
