"""A workspace in Exempelrundan with a real Bolt app in it, over real sockets or real HTTP."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from rehearsal import Person, Slack, TurnedClock, Workspace, serve


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(datetime(2027, 1, 1, 8, tzinfo=UTC))


@pytest.fixture
def workspace(clock: TurnedClock) -> Workspace:
    return Workspace("Exempelrundan", clock, bot_name="Provbot")


@pytest.fixture
def maria(workspace: Workspace) -> Person:
    return workspace.add_person("Maria Lind", email="maria@norrby.example")


@pytest.fixture
async def slack(workspace: Workspace, maria: Person) -> AsyncIterator[Slack]:
    """Served with a short wait for acks, so that lateness is told in a moment."""
    async with serve(workspace, ack_seconds=0.3) as served:
        yield served


@pytest.fixture
def client(slack: Slack) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)


@pytest.fixture
def app(slack: Slack, client: AsyncWebClient) -> AsyncApp:
    """A Bolt app without listeners; a test adds its own and connects it."""
    return AsyncApp(client=client, signing_secret=slack.signing_secret, process_before_response=True)


@asynccontextmanager
async def over_sockets(
    app: AsyncApp, slack: Slack, *, sockets: int = 1, ping_interval: float = 10
) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for _ in range(sockets):
            handler = AsyncSocketModeHandler(app, slack.app_token, ping_interval=ping_interval)
            await handler.connect_async()
            stack.push_async_callback(handler.close_async)
        await slack.connected(sockets)
        yield


@asynccontextmanager
async def over_http(app: AsyncApp, slack: Slack) -> AsyncIterator[None]:
    runner = web.AppRunner(app.server(path="/slack/events").web_app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    slack.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    try:
        yield
    finally:
        await runner.cleanup()


@pytest.fixture(params=[over_sockets, over_http], ids=["sockets", "http"])
def connection(request: pytest.FixtureRequest):
    """Both ways to connect a bot: `async with connection(app, slack)`."""
    return request.param
