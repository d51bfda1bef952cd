"""The bot starts as soon as it can, and says what it waits for."""

import asyncio
import signal
from pathlib import Path

import pytest

from rehearsal import GUARD_SECONDS
from tests.bot.processes import patient, running, workspace


@pytest.mark.parametrize(("error", "status"), [("ratelimited", 429), ("service_unavailable", 503)])
async def test_while_slack_is_away_it_waits_and_says_so(tmp_path: Path, error: str, status: int) -> None:
    async with patient(workspace()) as slack:
        if error == "ratelimited":
            slack.trouble.rate_limits("auth.test", times=2, retry_after=1)
        else:
            slack.trouble.fails("auth.test", error, status=status, times=2)
        async with running(slack, tmp_path) as process:
            await slack.connected(2)
            process.send_signal(signal.SIGTERM)
            _, told = await asyncio.wait_for(process.communicate(), GUARD_SECONDS)
    assert process.returncode == 0
    assert told.decode().count("slack does not say who we are yet, trying again") == 2
    assert error in told.decode()
    assert "Traceback" not in told.decode()


async def test_who_stops_it_while_it_waits_is_heard(tmp_path: Path) -> None:
    async with patient(workspace()) as slack:
        slack.trouble.fails("auth.test", "fatal_error", status=500, times=None)
        async with running(slack, tmp_path) as process:
            await slack.until(lambda: len(slack.calls) >= 2)
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_a_slack_that_cannot_be_reached_is_waited_for(tmp_path: Path) -> None:
    async with (
        patient(workspace()) as slack,
        running(slack, tmp_path, SLACK_API_URL="http://127.0.0.1:9/api/") as process,
    ):
        assert process.stderr is not None
        line = await asyncio.wait_for(process.stderr.readline(), GUARD_SECONDS)
        assert b"trying again" in line
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 10) == 0


@pytest.mark.parametrize("error", ["invalid_auth", "account_inactive", "token_revoked"])
async def test_only_what_is_about_the_token_asks_about_the_token(tmp_path: Path, error: str) -> None:
    async with patient(workspace()) as slack:
        slack.trouble.fails("auth.test", error, times=None)
        async with running(slack, tmp_path) as process:
            _, told = await asyncio.wait_for(process.communicate(), GUARD_SECONDS)
    assert process.returncode == 1
    assert f"Slack refused: {error}. Check SLACK_BOT_TOKEN" in told.decode()


async def test_the_database_of_another_workspace_is_left_alone(tmp_path: Path) -> None:
    async with patient(workspace()) as slack, running(slack, tmp_path):
        await slack.connected(2)
    async with patient(workspace("Ett annat hus")) as slack, running(slack, tmp_path) as process:
        _, told = await asyncio.wait_for(process.communicate(), GUARD_SECONDS)
    assert process.returncode == 1
    assert "of the workspace Ett annat hus (T" in told.decode()
    assert "Exempelrundan (" in told.decode()
    assert "Traceback" not in told.decode()
