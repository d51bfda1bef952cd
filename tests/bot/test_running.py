"""The bot as a process of its own: it starts, answers over sockets and HTTP, and stops gracefully."""

import asyncio
import signal
import socket
from pathlib import Path

import aiohttp

from rehearsal import GUARD_SECONDS
from tests.bot.processes import patient, running, workspace


async def test_it_opens_two_sockets_answers_and_stops_when_asked(tmp_path: Path) -> None:
    place = workspace()
    eva = place.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    async with patient(place) as slack, running(slack, tmp_path, anew=True) as process:
        await slack.connected(2)
        hands = slack.hands(eva)
        await hands.runs("/hemmaplan")
        assert hands.failures == []
        assert hands.ephemeral
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), GUARD_SECONDS) == 0


async def test_over_http_it_answers_signed_requests_and_tells_its_health(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    place = workspace()
    eva = place.add_person("Eva Ek", tz="Europe/Stockholm", locale="en-GB", email="eva@exempel.example")
    async with (
        patient(place) as slack,
        running(slack, tmp_path, "--http", PORT=str(port)) as process,
        aiohttp.ClientSession() as session,
    ):
        await _healthy(session, port)
        slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        hands = slack.hands(eva)
        await hands.runs("/hemmaplan")
        assert hands.failures == []
        assert hands.ephemeral
        async with session.post(slack.request_url, data={"payload": "{}"}) as answer:
            assert answer.status == 401
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), GUARD_SECONDS) == 0


async def _healthy(session: aiohttp.ClientSession, port: int) -> None:
    async with asyncio.timeout(GUARD_SECONDS):
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{port}/health") as answer:
                    assert answer.status == 200
                    return
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.1)


async def test_a_wrong_token_is_a_sentence(tmp_path: Path) -> None:
    async with (
        patient(workspace()) as slack,
        running(slack, tmp_path, token="xoxb-wrong") as process,
    ):
        _, told = await asyncio.wait_for(process.communicate(), GUARD_SECONDS)
        assert process.returncode == 1
        assert "Slack refused: invalid_auth" in told.decode()
        assert "xoxb-wrong" not in told.decode()


async def test_a_second_bot_on_the_same_sqlite_database_is_told_so(tmp_path: Path) -> None:
    async with (
        patient(workspace()) as slack,
        running(slack, tmp_path),
    ):
        await slack.connected(2)
        async with running(slack, tmp_path) as second:
            _, told = await asyncio.wait_for(second.communicate(), GUARD_SECONDS)
            assert second.returncode == 1
            assert "Another Hemmaplan runs" in told.decode()
            assert "Traceback" not in told.decode()
