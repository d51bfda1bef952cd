"""The database holds what it says: nothing lost, nobody blocked, the same on SQLite and PostgreSQL."""

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import DateTime, delete, func, insert, select, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError, StatementError
from sqlalchemy.orm import Session

from rehearsal import GUARD_SECONDS
from storage.ground.database import Database, NotAloneError, hold_alone
from storage.ground.engines import BUSY_SECONDS
from storage.ground.migrating import migrate
from storage.ground.tables import Table
from storage.people.tables import Heard, Workspace
from tests.conftest import Postgresql

AT_ONCE, TIMES = 8, 100
every_database = pytest.mark.every_database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


def remember(session: Session, team_id: str, name: str = "0") -> None:
    session.add(Workspace(id=team_id, name=name, bot_user_id="B"))


def count_up(session: Session, team_id: str) -> None:
    """Reads and then writes what it read: the shape in which updates are lost."""
    row = session.get_one(Workspace, team_id)
    row.name = str(int(row.name) + 1)


def counted(session: Session, team_id: str) -> int:
    return int(session.get_one(Workspace, team_id).name)


@every_database
async def test_eight_at_once_count_to_eight_hundred_and_no_one_is_lost(database: Database) -> None:
    await database.transaction(remember, "Exempelrundan")

    async def one() -> None:
        for _ in range(TIMES):
            await database.transaction(count_up, "Exempelrundan")

    await asyncio.gather(*(one() for _ in range(AT_ONCE)))
    assert await database.answer(counted, "Exempelrundan") == AT_ONCE * TIMES


def looks_for_what_is_not_there(_: Session) -> int:
    return next(one for one in (1, 2, 3) if one > 3)


async def test_no_slip_leaves_anybody_waiting(database: Database) -> None:
    """A future cannot hold a StopIteration."""
    for run in (database.transaction, database.answer, database.imagine):
        async with asyncio.timeout(GUARD_SECONDS):
            with pytest.raises(RuntimeError):
                await run(looks_for_what_is_not_there)


@every_database
async def test_two_processes_worth_of_connections_lose_nothing_either(
    database: Database, database_url: str
) -> None:
    await database.transaction(remember, "Exempelrundan")
    other = Database(database_url)
    both = [one.transaction(count_up, "Exempelrundan") for one in (database, other) for _ in range(TIMES)]
    await asyncio.gather(*both)
    other.close()
    assert await database.answer(counted, "Exempelrundan") == 2 * TIMES


@every_database
async def test_what_raises_has_not_happened(database: Database) -> None:
    def begin_and_fail(session: Session) -> None:
        remember(session, "Norrby")
        session.flush()
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="the power went"):
        await database.transaction(begin_and_fail)
    assert await database.answer(how_many) == 0


def how_many(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Workspace)) or 0


@every_database
async def test_who_comes_second_with_the_same_row_sees_the_firsts(database: Database) -> None:
    """Both look, find nothing and add: one of them has to be run again."""
    both_looked = threading.Barrier(2, timeout=GUARD_SECONDS)

    def add_unless_there(session: Session) -> str:
        if session.get(Workspace, "Norrby") is not None:
            return "there already"
        if not database.is_sqlite:  # where one at a time may look, the second has not begun
            both_looked.wait()
        remember(session, "Norrby")
        return "added"

    found = await asyncio.gather(*(database.transaction(add_unless_there) for _ in range(2)))
    assert sorted(found) == ["added", "there already"]


@every_database
async def test_a_row_that_is_there_for_good_is_said_so_soon_not_after_ten_slow_tries(
    database: Database,
) -> None:
    await database.transaction(remember, "Norrby")
    runs = 0

    def add_again(session: Session) -> None:
        nonlocal runs
        runs += 1
        session.execute(insert(Workspace).values(id="Norrby", name="", bot_user_id=""))

    with pytest.raises(IntegrityError):
        await database.transaction(add_again)
    assert runs <= 3


@every_database
async def test_a_reader_waits_for_nobody_and_sees_one_moment(database: Database) -> None:
    await database.transaction(remember, "Exempelrundan")
    writing, read = threading.Event(), threading.Event()

    def write_slowly(session: Session) -> None:
        count_up(session, "Exempelrundan")
        session.flush()
        writing.set()
        assert read.wait(BUSY_SECONDS * 4), "the reader was kept waiting"

    slow = asyncio.create_task(database.transaction(write_slowly))
    await asyncio.to_thread(writing.wait)
    assert await database.answer(counted, "Exempelrundan") == 0, "what is not committed is not seen"
    read.set()
    await slow
    assert await database.answer(counted, "Exempelrundan") == 1


@every_database
async def test_a_question_changes_nothing(database: Database) -> None:
    def question_that_writes(session: Session) -> None:
        session.execute(delete(Workspace))

    await database.transaction(remember, "Norrby")
    with pytest.raises(DatabaseError, match=r"(?i)read-?only"):
        await database.answer(question_that_writes)


@pytest.mark.postgresql
async def test_a_long_question_is_never_refused_for_what_others_write(database: Database) -> None:
    await database.transaction(remember, "Norrby")

    def look_twice(session: Session) -> list[int]:
        first = how_many(session)
        with ThreadPoolExecutor(1) as elsewhere:
            elsewhere.submit(database.write, remember, f"Ekeby{first}").result()
            elsewhere.submit(database.write, count_up, "Norrby").result()
        return [first, how_many(session), counted(session, "Norrby")]

    assert await database.answer(look_twice) == [1, 1, 0]


async def test_sqlite_keeps_what_it_promised_through_a_power_cut(database: Database) -> None:
    def pragmas(session: Session) -> list[object]:
        return [
            session.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")
        ]

    assert await database.transaction(pragmas) == ["wal", 2, 1]
    assert await database.answer(pragmas) == ["wal", 2, 1]


async def test_closing_lets_what_runs_end(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    begun = threading.Event()

    def slowly(session: Session) -> None:
        begun.set()
        remember(session, "Norrby")
        threading.Event().wait(0.05)

    running = asyncio.create_task(database.transaction(slowly))
    await asyncio.to_thread(begun.wait)
    await asyncio.to_thread(database.close)
    await running
    again = Database(database_url)
    assert await again.answer(how_many) == 1
    again.close()


def test_a_second_bot_on_the_same_sqlite_file_is_sent_away(database: Database, database_url: str) -> None:
    second = Database(database_url)
    with hold_alone(database):
        with pytest.raises(NotAloneError, match="Another Hemmaplan"), hold_alone(second):
            pass
        second.write(remember, "an export or a migration may come")
    with hold_alone(second):
        pass
    second.close()


@pytest.mark.parametrize("way", ["symlink", "hard link", "uri", "relative"])
def test_it_is_the_same_file_by_whatever_name(
    database: Database, sqlite_file: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    other = sqlite_file.with_name("other.db")
    if way == "symlink":
        other.symlink_to(sqlite_file)
    elif way == "hard link":
        other.hardlink_to(sqlite_file)
    monkeypatch.chdir(sqlite_file.parent)
    names = {"uri": f"file:{sqlite_file}?mode=rw&uri=true", "relative": f"./{sqlite_file.name}"}
    second = Database(f"sqlite:///{names.get(way, other)}")
    with hold_alone(database), pytest.raises(NotAloneError, match="Another Hemmaplan"), hold_alone(second):
        pass
    second.close()


async def test_what_is_tried_is_tried_on_a_copy_of_the_file_by_whatever_name(
    database: Database, sqlite_file: Path
) -> None:
    database.write(remember, "Norrby")
    second = Database(f"sqlite:///file:{sqlite_file}?uri=true")
    assert await second.imagine(how_many) == 1
    second.close()


@pytest.mark.postgresql
def test_several_bots_share_one_postgresql(database: Database, database_url: str) -> None:
    second = Database(database_url)
    with hold_alone(database), hold_alone(second):
        pass
    second.close()


@every_database
def test_a_moment_comes_back_as_itself_in_utc_whatever_zone_it_went_in_with(database: Database) -> None:
    breakfast = datetime(2027, 3, 28, 8, 30, tzinfo=ZoneInfo("Europe/Stockholm"))

    def keep(session: Session, at: datetime) -> None:
        session.add(Heard(event_id=str(at), at=at))

    def kept(session: Session) -> datetime:
        return session.scalars(select(Heard.at)).one()

    database.write(keep, breakfast)
    assert database.read(kept) == breakfast
    assert database.read(kept).tzinfo is UTC
    with pytest.raises(StatementError, match="without a zone"):
        database.write(keep, breakfast.replace(tzinfo=None))


def test_every_column_that_holds_a_moment_does_so() -> None:
    dated = {str(column.type) for table in Table.metadata.tables.values() for column in table.columns}
    naive = [
        column
        for table in Table.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, DateTime)
    ]
    assert "DATETIME" in dated
    assert naive == []


def modes(file: Path) -> set[str]:
    return {
        oct(one.stat().st_mode & 0o777) for one in file.parent.iterdir() if one.name.startswith(file.name)
    }


def test_the_file_and_those_beside_it_are_made_for_us_alone(tmp_path: Path) -> None:
    file = tmp_path / "hemmaplan.db"
    before = os.umask(0)
    try:
        database = Database(f"sqlite:///{file}")
        migrate(database)
        assert modes(file) == {"0o600"}
        database.close()
        file.chmod(0o644)  # as an older version left it
        database = Database(f"sqlite:///{file}")
        database.write(remember, "Exempelrundan")
        assert modes(file) == {"0o600"}
        database.close()
    finally:
        os.umask(before)


def test_a_place_that_is_not_there_is_the_databases_own_complaint(tmp_path: Path) -> None:
    with pytest.raises(OperationalError):
        Database(f"sqlite:///{tmp_path}/nowhere/hemmaplan.db").write(remember, "Exempelrundan")


def test_words_are_words_in_a_database_without_an_encoding(postgresql: Postgresql) -> None:
    """As a server that was set up in the locale C makes them."""
    bare = Database(postgresql.new(like="template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"))
    with bare.reading.connect() as connection:
        assert connection.scalar(text("SELECT 'Åsa'")) == "Åsa"
    bare.close()
