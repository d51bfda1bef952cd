"""Nobody waits for ever: a database that does not answer is given up in time, one that is at work is not."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from rehearsal import GUARD_SECONDS
from storage.ground.database import Database, passes
from storage.ground.deadlines import CLICK_SECONDS, TooLateError, hurried, unhurried
from storage.people.tables import Workspace
from tests.frozen import Proxy, freezable

EARLY = CLICK_SECONDS + 0.9
"""Slack waits three seconds; the apology takes a moment too."""
postgresql = pytest.mark.postgresql


def remember(session: Session, team_id: str) -> None:
    session.add(Workspace(id=team_id, name="", bot_user_id=""))


def known(session: Session) -> list[str]:
    return list(session.scalars(text("SELECT id FROM workspaces ORDER BY id")))


@pytest.fixture
async def behind(database_url: str) -> AsyncIterator[tuple[Proxy, Database]]:
    """A database that answers, by way of a proxy that may freeze."""
    with freezable(database_url) as (proxy, url):
        database = Database(url)
        await database.answer(known)
        await database.transaction(known)
        yield proxy, database
        proxy.thaws()
        database.close()


@postgresql
async def test_a_frozen_database_is_given_up_in_a_clicks_time(behind: tuple[Proxy, Database]) -> None:
    proxy, database = behind
    proxy.freezes()
    for ask in (lambda: database.answer(known), lambda: database.transaction(remember, "Norrby")):
        began = time.monotonic()
        hurried(CLICK_SECONDS)
        with pytest.raises((TooLateError, OperationalError)) as told:
            await ask()
        assert time.monotonic() - began < EARLY
        assert passes(told.value), "and the same may go well in a while"
    proxy.thaws()
    unhurried()
    assert await database.answer(known) == []
    await database.transaction(remember, "Norrby")
    assert await database.answer(known) == ["Norrby"]


@postgresql
async def test_all_a_click_asks_for_is_one_wait(behind: tuple[Proxy, Database]) -> None:
    proxy, database = behind
    proxy.freezes()
    began = time.monotonic()
    hurried(CLICK_SECONDS)
    for _ in range(3):
        with pytest.raises((TooLateError, OperationalError)):
            await database.answer(known)
    assert time.monotonic() - began < EARLY


@postgresql
async def test_whatever_freezes_in_the_middle_frees_its_thread(behind: tuple[Proxy, Database]) -> None:
    proxy, database = behind

    def asks_twice(session: Session) -> None:
        known(session)
        proxy.freezes()
        known(session)

    for _ in range(6):  # more often than there are threads
        hurried(CLICK_SECONDS)
        with pytest.raises((TooLateError, OperationalError)):
            await database.answer(asks_twice)
        proxy.thaws()
    unhurried()
    assert await database.answer(known) == []


@postgresql
async def test_who_stops_waits_no_longer(behind: tuple[Proxy, Database]) -> None:
    """On SIGTERM nothing has half a minute any more."""
    proxy, database = behind
    proxy.freezes()
    began = time.monotonic()
    waiting = asyncio.create_task(database.answer(known))
    await asyncio.sleep(0.1)
    database.hurry(0.5)
    with pytest.raises((TooLateError, OperationalError)):
        await waiting
    await asyncio.to_thread(database.close)
    assert time.monotonic() - began < 6


@pytest.mark.every_database
async def test_what_is_at_work_comes_to_its_end(database_url: str) -> None:
    """Slow is not frozen: a country that moves may take its time."""
    database = Database(database_url)

    def slowly(session: Session) -> str:
        for _ in range(6):
            known(session)
            time.sleep(0.1)
        remember(session, "Norrby")
        return "done"

    hurried(0.2)
    assert await database.transaction(slowly) == "done"
    assert await database.answer(known) == ["Norrby"]
    database.close()


async def test_many_who_wait_for_a_locked_file_wait_together(database_url: str) -> None:
    """Each by herself, one after the other, would be a second and a half times eight."""
    database = Database(database_url)
    other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()

    async def click(team_id: str) -> float:
        hurried(CLICK_SECONDS)
        with pytest.raises((TooLateError, OperationalError)):
            await database.transaction(remember, team_id)
        return time.monotonic() - began

    heard = await asyncio.gather(*(click(f"T{at}") for at in range(8)))
    assert max(heard) < EARLY
    other.execute("COMMIT")
    other.close()
    await database.transaction(remember, "Norrby")
    assert await database.answer(known) == ["Norrby"], "who heard that it failed was told the truth"
    database.close()


async def test_who_stood_in_the_queue_and_was_told_no_is_not_done_afterwards(database_url: str) -> None:
    database = Database(database_url)
    ends, begun = threading.Event(), threading.Event()

    def hold(session: Session) -> None:
        begun.set()
        assert ends.wait(GUARD_SECONDS)

    holding = asyncio.create_task(database.transaction(hold))
    await asyncio.to_thread(begun.wait)
    hurried(0.1)
    with pytest.raises(TooLateError):
        await database.transaction(remember, "Norrby")
    unhurried()
    ends.set()
    await holding
    await database.transaction(remember, "Ekeby")
    assert await database.answer(known) == ["Ekeby"]
    database.close()
