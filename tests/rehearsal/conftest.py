"""A workspace in Exempelrundan with a real Bolt app in it, over real sockets or real HTTP."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from rehearsal import Person, Slack, TurnedClock, Workspace, serve
from tests.rehearsal.bots import app_for, over_http, over_sockets


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
def app(slack: Slack) -> AsyncApp:
    """A Bolt app without listeners; a test adds its own and connects it."""
    return app_for(slack)


@pytest.fixture(params=[over_sockets, over_http], ids=["sockets", "http"])
def connection(request: pytest.FixtureRequest):
    """Both ways to connect a bot: `async with connection(app, slack)`."""
    return request.param


@pytest.fixture
def hands(slack, maria):
    return slack.hands(maria)
