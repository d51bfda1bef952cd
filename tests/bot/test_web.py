"""The door in HTTP mode: who is not Slack gets a number, and what Slack said is not played again."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession
from structlog.testing import capture_logs

from bot.rehearsals.rehearsing import settings_for
from bot.ways_in.web import PATH, Patience, serving
from tests.stage import Stage

SHORT = Patience(largest=4096, reading=0.3, idle=0.5, lingering=0.1)
FORM = "application/x-www-form-urlencoded"


class Heard(asyncio.Protocol):
    """What comes on a line, all of it: a stream forgets what it has heard when the line is reset after it."""

    def __init__(self) -> None:
        self.so_far = bytearray()
        self.closed = asyncio.Event()

    def data_received(self, data: bytes) -> None:
        self.so_far += data

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed.set()


@dataclass
class Door:
    """The bot's own server, at which anybody may knock."""

    stage: Stage
    port: int
    session: ClientSession

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    def signed(self, body: bytes, *, at: float | None = None) -> dict[str, str]:
        stamp = str(int(at if at is not None else time.time()))
        key = self.stage.slack.signing_secret.encode()
        digest = hmac.new(key, b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}", "Content-Type": FORM}

    async def knocks(self, body: bytes, headers: dict[str, str]) -> int:
        async with self.session.post(self.url, data=body, headers=headers) as answer:
            assert answer.headers["Server"] == "hemmaplan"
            assert "Traceback" not in await answer.text()
            return answer.status

    async def says(self, raw: bytes, *, then: bytes = b"", every: float = 0.05) -> bytes:
        """Bytes on a bare line, and then one more again and again; what came back before it was closed."""
        loop = asyncio.get_running_loop()
        line, heard = await loop.create_connection(Heard, "127.0.0.1", self.port)
        line.write(raw)

        async def drips() -> None:
            while then:
                await asyncio.sleep(every)
                line.write(then)

        dripping = asyncio.create_task(drips())
        try:
            await asyncio.wait_for(heard.closed.wait(), 10)
        finally:
            dripping.cancel()
            line.close()
        return bytes(heard.so_far)


@pytest.fixture
async def door(stage: Stage) -> AsyncIterator[Door]:
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    settings = settings_for(stage.slack, str(stage.database.url))
    at = settings.model_copy(update={"host": "127.0.0.1", "port": port})
    async with serving(stage.hemmaplan, at, patience=SHORT), ClientSession() as session:
        yield Door(stage, port, session)


def command(stage: Stage, text: str = "") -> bytes:
    eva = stage.participant("Eva Ek").hands.person
    payload = {"command": "/hemmaplan", "text": text, "user_id": eva.id, "trigger_id": "1.2.3"}
    return urlencode(payload | {"team_id": stage.slack.workspace.team_id}).encode()


async def test_what_slack_signed_is_answered(door: Door) -> None:
    body = command(door.stage)
    assert await door.knocks(body, door.signed(body)) == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"payload=%7B",
        b"payload=[]",
        b"payload=7",
        b'{"type":',
        b"\xff\xfe",
        b"[" * 4000,
    ],
)
async def test_nonsense_is_401_unsigned_and_never_worse_than_400_signed(door: Door, body: bytes) -> None:
    with capture_logs() as lines:
        for headers in (
            {},
            {"X-Slack-Request-Timestamp": "soon", "X-Slack-Signature": "v0=" + "0" * 64},
            {"X-Slack-Request-Timestamp": "١٢٣", "X-Slack-Signature": "v0=" + "0" * 64},
            {"X-Slack-Request-Timestamp": str(int(time.time()))},
            {"X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=å"},
            door.signed(body) | {"X-Slack-Signature": "v0=" + "0" * 64},
        ):
            told = {name: value.encode().decode("latin-1") for name, value in headers.items()}
            assert await door.knocks(body, {"Content-Type": "application/json", **told}) == 401
    assert [one["log_level"] for one in lines] == ["warning"] * 6
    assert all("exc_info" not in one for one in lines)
    with capture_logs() as lines:
        assert await door.knocks(body, door.signed(body)) in {200, 400, 401, 403, 404}
    assert all("exc_info" not in one for one in lines)


@pytest.mark.parametrize(("apart", "status"), [(-290, 200), (290, 200), (-310, 401), (310, 401), (-1e9, 401)])
async def test_slacks_clock_and_ours_may_be_five_minutes_apart(door: Door, apart: float, status: int) -> None:
    body = command(door.stage)
    assert await door.knocks(body, door.signed(body, at=time.time() + apart)) == status


async def test_what_was_recorded_is_not_played_again_but_an_event_comes_as_often_as_slack_sends_it(
    door: Door,
) -> None:
    body = command(door.stage)
    headers = door.signed(body)
    assert [await door.knocks(body, headers) for _ in range(3)] == [200, 401, 401]
    event = {"type": "event_callback", "team_id": door.stage.slack.workspace.team_id, "event_id": "Ev1"}
    told = json.dumps(event | {"event": {"type": "team_join", "user": {"id": "U404"}}}).encode()
    headers = door.signed(told) | {"Content-Type": "application/json"}
    assert [await door.knocks(told, headers) for _ in range(2)] == [200, 200]


async def test_too_much_is_413_whether_it_is_said_or_not(door: Door) -> None:
    body = b"payload=" + b"x" * 5000
    assert await door.knocks(body, door.signed(body)) == 413

    async def piecemeal() -> AsyncIterator[bytes]:
        yield body

    async with door.session.post(door.url, data=piecemeal(), headers=door.signed(body)) as answer:
        assert answer.status == 413


async def test_a_small_packet_that_unfolds_to_much_is_413_too(door: Door) -> None:
    import zlib

    body = zlib.compress(b"x" * 10_000_000)
    headers = door.signed(body) | {"Content-Encoding": "deflate"}
    assert await door.knocks(body, headers) == 413


async def test_a_request_that_never_ends_is_closed(door: Door) -> None:
    body = b"payload=x"
    head = "".join(f"{name}: {value}\r\n" for name, value in door.signed(body).items())
    begun = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{head}Content-Length: 1000\r\n\r\n".encode()
    assert b"408" in await door.says(begun + body, then=b"y")
    assert await door.says(b"POST / HTTP/1.1\r\nX-Slow: ", then=b"z") == b""
    assert await door.says(b"") == b""


async def test_what_is_no_http_gets_a_number_without_a_name_or_a_trace(door: Door) -> None:
    with capture_logs() as lines:
        for raw in (b"\x16\x03\x01\x02\x00\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"G\x00T / HTTP/1.1\r\n\r\n"):
            answer = await door.says(raw)
            assert b"400" in answer.split(b"\r\n")[0], answer
            assert b"aiohttp" not in answer
            assert b"Python" not in answer
    assert all("exc_info" not in one for one in lines)


@pytest.mark.parametrize(
    ("way", "path", "status"), [("GET", PATH, 405), ("GET", "/x", 404), ("GET", "/health", 200)]
)
async def test_every_answer_names_no_versions(door: Door, way: str, path: str, status: int) -> None:
    async with door.session.request(way, f"http://127.0.0.1:{door.port}{path}") as answer:
        assert answer.status == status
        assert answer.headers["Server"] == "hemmaplan"
