"""A PostgreSQL that stops answering: whoever clicks hears so in time, and the bot can be stopped."""

import asyncio
import signal
import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.house import open_house
from bot.rehearsals.rehearsing import installation, settings_for
from bot.ways_in.sockets import listening
from rehearsal import GUARD_SECONDS, TurnedClock, Workspace, serve
from storage.ground.deadlines import CLICK_SECONDS
from tests.bot.processes import patient, running, workspace
from tests.frozen import freezable

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
SORRY = "gick fel"


def place() -> Workspace:
    return Workspace(name="Exempelrundan", clock=TurnedClock(NOW))


@pytest.mark.postgresql
async def test_a_click_is_answered_in_slacks_three_seconds(database_url: str) -> None:
    here = place()
    eva = here.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    with freezable(database_url) as (proxy, url):
        async with serve(here, installation=installation()) as slack:
            settings = settings_for(slack, url, sockets=1).model_copy(update={"click_seconds": CLICK_SECONDS})
            async with open_house(settings, now=here.clock.now) as hemmaplan, listening(hemmaplan, settings):
                hands = slack.hands(eva)
                await hands.runs("/hemmaplan")
                proxy.freezes()
                await hands.runs("/hemmaplan")
                assert hands.failures == [], "it was acked"
                assert SORRY in hands.ephemeral[-1].text
                proxy.thaws()
                await hands.runs("/hemmaplan")
                assert hands.failures == []
                assert SORRY not in hands.ephemeral[-1].text


@pytest.mark.postgresql
async def test_sigterm_is_heard(database_url: str, tmp_path: Path) -> None:
    here = workspace()
    eva = here.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    with freezable(database_url) as (proxy, url):
        async with patient(here) as slack, running(slack, tmp_path, DATABASE_URL=url) as process:
            await slack.connected(2)
            proxy.freezes()
            clicks = asyncio.create_task(slack.hands(eva).runs("/hemmaplan"))
            await asyncio.sleep(0.5)
            began = time.monotonic()
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), GUARD_SECONDS) == 0
            assert time.monotonic() - began < 10
            clicks.cancel()


async def test_eight_people_at_a_locked_sqlite_all_hear_in_time(database_url: str) -> None:
    here = place()
    people = [
        here.add_person(f"Person {at}", tz="Europe/Stockholm", locale="sv-SE", email=f"p{at}@exempel.example")
        for at in range(8)
    ]
    async with serve(here, installation=installation()) as slack:
        settings = settings_for(slack, database_url, sockets=1).model_copy(
            update={"click_seconds": CLICK_SECONDS}
        )
        async with open_house(settings, now=here.clock.now) as hemmaplan, listening(hemmaplan, settings):
            other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            await asyncio.gather(*(slack.hands(one).runs("/hemmaplan") for one in people))
            other.execute("COMMIT")
            other.close()
            for one in people:
                assert slack.hands(one).failures == []
                assert SORRY in slack.hands(one).ephemeral[-1].text
