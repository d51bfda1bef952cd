"""Files: the token goes to Slack alone, it is not led on, and bytes are counted as they come."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession, web
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.files import NotThereError, TooLargeError, content

PIECE = b"x" * 65_536


@dataclass
class Elsewhere:
    """A server that is Slack's or not, by where the API is said to be; it remembers who came with a token."""

    origin: str = ""
    tokens: list[str] = field(default_factory=list)
    sent: int = 0

    async def file(self, request: web.Request) -> web.StreamResponse:
        self.tokens.append(request.headers.get("Authorization", ""))
        if request.path == "/leads-on":
            raise web.HTTPFound(f"{self.origin}/file")
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(PIECE)
            self.sent += len(PIECE)
            if request.path == "/file":
                return answer


@pytest.fixture
async def there() -> AsyncIterator[Elsewhere]:
    one, app = Elsewhere(), web.Application()
    app.router.add_get("/{path}", one.file)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    one.origin = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"
    yield one
    await runner.cleanup()


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


def client(session: ClientSession, api: str) -> AsyncWebClient:
    return AsyncWebClient(token="xoxb-1", base_url=api, session=session)


def file(url: str) -> dict[str, object]:
    return {"id": "F1", "size": 3, "mimetype": "text/csv", "url_private_download": url}


async def test_a_host_that_is_not_slacks_is_not_even_asked(there: Elsewhere, session: ClientSession) -> None:
    with pytest.raises(NotThereError):
        await content(file(f"{there.origin}/file"), client(session, "https://slack.com/api/"))
    assert there.tokens == []


async def test_slacks_own_is_and_gives_what_there_is(there: Elsewhere, session: ClientSession) -> None:
    found = await content(file(f"{there.origin}/file"), client(session, f"{there.origin}/api/"))
    assert found == PIECE
    assert there.tokens == ["Bearer xoxb-1"]


async def test_where_it_leads_on_nobody_goes(there: Elsewhere, session: ClientSession) -> None:
    with pytest.raises(NotThereError):
        await content(file(f"{there.origin}/leads-on"), client(session, f"{there.origin}/api/"))
    assert len(there.tokens) == 1


async def test_what_says_that_it_is_small_is_counted_all_the_same(
    there: Elsewhere, session: ClientSession
) -> None:
    with pytest.raises(TooLargeError):
        await content(file(f"{there.origin}/endless"), client(session, f"{there.origin}/api/"), most=300_000)
    assert there.sent < 50_000_000
