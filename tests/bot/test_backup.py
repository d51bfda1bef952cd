"""A copy taken while the bot writes is whole, and a bot starts from it."""

import asyncio
import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import make_url, select, text

from bot.commands.backing_up import BackupError, back_up
from rehearsal import GUARD_SECONDS
from storage.ground.database import Database
from storage.ground.migrating import WrongShapeError, require_current
from storage.people import workspaces
from storage.people.tables import Workspace
from tests.bot.processes import patient, running, workspace
from tests.conftest import Postgresql

BINDIR = "SELECT setting FROM pg_config WHERE name = 'BINDIR'"
"""Where the programs of the server's own version are: pg_dump takes no newer server than itself."""


def remember(database: Database, at: int) -> None:
    database.write(workspaces.remember, f"T{at}", name=f"{at}", bot_user_id="B1")


async def test_a_bot_starts_from_the_copy_of_a_running_ones_database(tmp_path: Path) -> None:
    (tmp_path / "copied").mkdir()
    copy = tmp_path / "copied" / "copy.db"
    here = workspace()
    eva = here.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    async with patient(here) as slack:
        async with running(slack, tmp_path):
            await slack.connected(2)
            await slack.hands(eva).runs("/hemmaplan")
            told = await asyncio.to_thread(back_up, f"sqlite:///{tmp_path / 'running.db'}", copy)
            assert "sound" in told
        async with running(slack, tmp_path / "copied", DATABASE_URL=f"sqlite:///{copy}"):
            await slack.connected(2)
            await slack.hands(eva).runs("/hemmaplan")
            assert slack.hands(eva).failures == []
    assert sum(call.method == "users.info" for call in slack.calls) == 1, "the copy knows her"


async def test_it_is_of_one_moment_however_much_is_written_meanwhile(
    database_url: str, tmp_path: Path
) -> None:
    database = Database(database_url)
    ends = asyncio.Event()

    async def writes() -> None:
        at = 0
        while not ends.is_set():
            await asyncio.to_thread(remember, database, at := at + 1)

    writing = asyncio.create_task(writes())
    async with asyncio.timeout(GUARD_SECONDS):
        for at in range(5):
            await asyncio.to_thread(back_up, database_url, tmp_path / f"{at}.db")
    ends.set()
    await writing
    for at in range(5):
        with sqlite3.connect(tmp_path / f"{at}.db") as copy:
            ids = [int(one[1:]) for (one,) in copy.execute("SELECT id FROM workspaces")]
        assert sorted(ids) == list(range(1, len(ids) + 1)), "nothing in between is missing"
    database.close()


def test_what_is_there_is_not_written_over_and_others_cannot_read_it(
    database_url: str, tmp_path: Path
) -> None:
    back_up(database_url, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
    with pytest.raises(BackupError, match="there already"):
        back_up(database_url, tmp_path / "copy.db")


def test_a_copy_of_nothing_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(WrongShapeError):
        back_up(f"sqlite:///{tmp_path / 'nothing.db'}", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_for_postgresql_its_own_means_are_told_without_a_password(tmp_path: Path) -> None:
    told = back_up("postgresql+psycopg://eva:hemligt@db.exempel.example/rundan", tmp_path / "copy.dump")
    assert "pg_dump --format=custom --host db.exempel.example" in told
    assert "pg_restore" in told
    assert "hemligt" not in told


@pytest.mark.postgresql
async def test_what_is_told_of_postgresql_copies_it_and_puts_it_back(
    database_url: str, postgresql: Postgresql, tmp_path: Path
) -> None:
    """The lines as they are told, in a shell, with PostgreSQL's own programs."""
    database = Database(database_url)
    remember(database, 1)
    lines = [line for line in back_up(database_url, tmp_path / "copy.dump").splitlines() if line[:2] == "  "]
    dump, restore = (line.strip() for line in lines)
    programs = database.read(lambda session: session.scalar(text(BINDIR)))
    await ends_well(dump, programs)
    database.close()
    name = make_url(database_url).database
    postgresql.tell(f"DROP DATABASE {name}")
    postgresql.tell(f"CREATE DATABASE {name}")
    await ends_well(restore, programs)
    again = Database(database_url)
    require_current(again)
    assert again.read(lambda session: session.scalars(select(Workspace.id)).all()) == ["T1"]
    again.close()


async def ends_well(line: str, programs: str) -> None:
    ran = await asyncio.create_subprocess_shell(
        line, env={**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    )
    assert await ran.wait() == 0, line
