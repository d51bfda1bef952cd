"""The door: only this machine, only with the key, only from the page itself."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, WSServerHandshakeError
from yarl import URL

from bot.rehearsals.guests import invented
from bot.rehearsals.rehearse import rehearsing
from rehearsal.page import PortTakenError
from tests.page.conftest import START


@pytest.fixture
async def browserless() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


def parts(address: str) -> tuple[str, str]:
    origin, _, key = address.rstrip("/").rpartition("/")
    return origin, key


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async with rehearsing(invented(), now=START) as running:
        yield running.address


async def test_without_the_key_nothing_is_answered_but_a_refusal(
    address: str, browserless: ClientSession
) -> None:
    origin, key = parts(address)
    assert origin.startswith("http://127.0.0.1:")
    for path in (
        "",
        "index.html",
        "js/main.js",
        "line",
        "files/F1/x",
        f"{key[:-1]}/",
        f"x{key}/",
        "favicon.ico",
    ):
        async with browserless.get(f"{origin}/{path}") as answer:
            assert answer.status == 403, path
            assert "This is not the address" in await answer.text()


async def test_a_foreign_page_gets_nothing_even_with_the_key(
    address: str, browserless: ClientSession
) -> None:
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    ):
        async with browserless.get(address, headers=headers) as answer:
            assert answer.status == 403, headers
    for headers in ({}, {"Origin": "https://evil.example"}):
        with pytest.raises(WSServerHandshakeError):
            await browserless.ws_connect(f"{address}line", headers=headers)


async def test_only_the_pages_own_files_are_given(address: str, browserless: ClientSession) -> None:
    for path in (
        "../server.py",
        "%2e%2e/server.py",
        "js/../../server.py",
        "..%2fserver.py",
        "js",
        "/etc/passwd",
        "%00",
        "js/%00.js",
        "%ff",
    ):
        async with browserless.get(URL(f"{address}{path}", encoded=True)) as answer:
            assert answer.status in {403, 404}, path
    async with browserless.get(address) as answer:
        assert "require-trusted-types-for 'script'" in answer.headers["Content-Security-Policy"]


async def test_nonsense_on_the_line_is_answered_and_the_line_holds(
    address: str, browserless: ClientSession
) -> None:
    origin, _ = parts(address)
    async with browserless.ws_connect(f"{address}line", headers={"Origin": origin}) as line:
        for nonsense in (
            {"number": 1, "ask": "drop tables"},
            {"number": 2, "ask": "be", "of": {"person": "U000000000"}},
            {"number": 3},
        ):
            await line.send_json(nonsense)
            assert (await line.receive_json())["error"]
        await line.send_str("no json")
        assert (await line.receive_json())["error"]
        await line.send_json({"number": 4, "ask": "hello"})
        assert (await line.receive_json())["first"]


async def test_a_port_that_is_taken_is_told_in_a_sentence(address: str) -> None:
    taken = int(address.split(":")[2].partition("/")[0])
    with pytest.raises(PortTakenError, match=f"port {taken} on 127.0.0.1 is taken"):
        async with rehearsing(invented(), now=START, port=taken):
            pass
