"""Waiting: what a round costs when nothing is due, however much is promised for the days ahead."""

import asyncio
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import CTE, String, cast, insert, literal, select, text
from sqlalchemy.orm import Session

from benchmarks import mornings
from benchmarks.databases import of_each_sort, settle
from benchmarks.row import Goal, Row, beside, fastest_of
from delivery.rounds import Rounds
from programme.ground.notices import Kind, Notice
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database

PEOPLE, EACH = 200, 5
"""Who is promised how much; the rest are copies of that, as many as it takes."""
FIRST = "first"
SIZES = (44_000, 1_000_000)
GOALS = {"SQLite": 2.0, "PostgreSQL": 5.0}
"""Milliseconds."""


def rows() -> list[Row]:
    """Takes some minutes, most of them for a million rows to be written."""
    with of_each_sort() as databases:
        return [row for sort, database in databases for row in _rows(sort, database)]


def _rows(sort: str, database: Database) -> list[Row]:
    _promised(database)
    return [_row(sort, database, size) for size in SIZES]


def _row(sort: str, database: Database, size: int) -> Row:
    database.write(_grow, size)
    settle(database)
    ours, peer = asyncio.run(_both(database))
    name = f"a round with nothing to do, {size:,} waiting, {sort} (beside: SELECT 1 in a transaction)"
    return beside(name, ours * 1000, peer * 1000, unit="ms", goal=Goal(GOALS[sort]))


async def _both(database: Database) -> tuple[float, float]:
    """Seconds. Nobody is written to, so that the client needs no address that answers."""
    rounds = Rounds(
        database, AsyncWebClient(token="xoxb-bench", base_url="http://127.0.0.1:9/"), mornings.now
    )
    assert await rounds.run() == 0
    return await fastest_of(rounds.run), await fastest_of(lambda: database.transaction(_nothing))


def _nothing(session: Session) -> None:
    session.execute(text("SELECT 1"))


def _promised(database: Database) -> None:
    led, _ = mornings.programme(database)
    readers = database.write(
        lambda session: [mornings.person(session, f"Person {at}") for at in range(PEOPLE)]
    )
    ahead = [_notice(led, reader, at) for at, reader in enumerate(readers * EACH)]
    database.write(notices.promise, led.workspace_id, ahead)


def _notice(led: Programme, reader: Person, at: int) -> Notice:
    """Something for one of the next three months."""
    day = mornings.TODAY + timedelta(days=1 + at % 90)
    return Notice(Kind.REMINDER, led.id, reader.id, f"subject{at}", FIRST, day)


def _grow(session: Session, size: int) -> None:
    """Copies of what was promised first, until so much waits in all."""
    row, so_far = ground_tables.Notice, session.query(ground_tables.Notice).count()
    number = _numbers(so_far // (PEOPLE * EACH), size // (PEOPLE * EACH))
    mark = literal(" ") + cast(number.c.at, String)
    another = {"id": row.id + mark, "occasion": row.occasion + mark}
    columns = row.__table__.columns
    copies = select(*(another.get(column.name, column) for column in columns)).where(row.occasion == FIRST)
    session.execute(insert(row).from_select(columns.keys(), copies.join(number, literal(True))))


def _numbers(first: int, end: int) -> CTE:
    """From ``first`` to the one before ``end``."""
    number = select(literal(first).label("at")).cte("numbers", recursive=True)
    return number.union_all(select(number.c.at + 1).where(number.c.at < end - 1))
