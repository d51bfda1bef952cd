"""A workspace in Exempelrundan with a real Bolt app in it, over real sockets or real HTTP."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from rehearsal import GUARD_SECONDS, Person, Slack, TurnedClock, Workspace, serve
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
def ack_seconds() -> float:
    """However busy the machine is; tests of lateness are `short_of_patience`."""
    return GUARD_SECONDS


@pytest.fixture
async def slack(workspace: Workspace, maria: Person, ack_seconds: float) -> AsyncIterator[Slack]:
    async with serve(workspace, ack_seconds=ack_seconds, trigger_seconds=GUARD_SECONDS) as served:
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
