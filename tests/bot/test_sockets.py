"""Lines to Slack: ten of all processes, and none is opened in a hurry."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from slack_sdk.errors import SlackApiError
from structlog.testing import capture_logs

from bot.rehearsals.rehearsing import bot_at, installation
from bot.ways_in.lines import LONGEST_PAUSE, pause_before
from rehearsal import GUARD_SECONDS, Slack, TurnedClock, Workspace, serve

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
OPEN = "apps.connections.open"


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    place = Workspace(name="Exempelrundan", clock=TurnedClock(NOW))
    async with serve(place, installation=installation(), ack_seconds=GUARD_SECONDS) as served:
        yield served


def opened(slack: Slack) -> int:
    return sum(call.method == OPEN for call in slack.calls)


async def test_at_slacks_ten_a_line_waits_and_says_why(slack: Slack, database_url: str) -> None:
    clock = slack.workspace.clock
    with capture_logs() as logs:
        async with bot_at(slack, database_url, clock, sockets=1):
            before = opened(slack)
            slack.trouble.crowds_sockets(10)
            slack.trouble.drops_sockets()
            await slack.until(lambda: opened(slack) > before)
            asked = opened(slack)
            await asyncio.sleep(4)
            assert opened(slack) - asked <= 4, "not thousands"
            slack.trouble.crowds_sockets(0)
            await slack.connected(1)
    assert any("slack takes ten lines an app" in one["event"] for one in logs)


async def test_a_second_line_makes_way_where_there_would_be_ten(slack: Slack, database_url: str) -> None:
    slack.trouble.crowds_sockets(8)
    async with bot_at(slack, database_url, slack.workspace.clock, sockets=2, opens=1):
        await slack.until(lambda: opened(slack) == 2)
        await slack.connected(1)
        await asyncio.sleep(0.2)
        await slack.connected(1)
        assert opened(slack) == 2


async def test_it_stays_where_there_is_room(slack: Slack, database_url: str) -> None:
    slack.trouble.crowds_sockets(7)
    async with bot_at(slack, database_url, slack.workspace.clock, sockets=2):
        await asyncio.sleep(0.2)
        await slack.connected(2)


@pytest.mark.parametrize(("error", "status"), [("ratelimited", 429), ("fatal_error", 503)])
async def test_an_address_that_does_not_come_is_asked_for_again(
    slack: Slack, database_url: str, error: str, status: int
) -> None:
    slack.trouble.fails(OPEN, error, status=status, times=2)
    async with bot_at(slack, database_url, slack.workspace.clock, sockets=1):
        assert opened(slack) == 3


async def test_a_wrong_app_token_is_told_at_once(slack: Slack, database_url: str) -> None:
    slack.trouble.fails(OPEN, "invalid_auth", times=None)
    with pytest.raises(SlackApiError, match="invalid_auth"):
        async with bot_at(slack, database_url, slack.workspace.clock, sockets=1):
            pass
    assert opened(slack) == 1


def test_pauses_double_to_a_minute_and_no_two_processes_keep_step() -> None:
    longest = [pause_before(broken, chance=1) for broken in range(9)]
    assert longest == [0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert pause_before(10**6, chance=1) == LONGEST_PAUSE
    assert pause_before(3, chance=0) == 2, "half of it at least"
