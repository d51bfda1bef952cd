"""Clicks: from *Done* on a reminder to its ack, beside a bare Bolt app with one empty listener."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from statistics import median, quantiles

from aiohttp import ClientSession, web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.row import Goal, Row, beside
from benchmarks.stages.maria import Scene, with_a_letter
from bot.rehearsals.rehearsing import settings_for
from bot.ways_in.web import PATH, serving
from rehearsal import Slack
from views.preparations.preparation_buttons import DONE

CLICKS = 100
HERE = "127.0.0.1"


def rows() -> list[Row]:
    """Takes some seconds. Both are pressed over HTTP by the same hands, with Slack's signature."""
    ours, peer = asyncio.run(_both())
    what = "click on Done to its ack, {} (beside: Bolt with one empty listener)"
    median_goal, last_goal = Goal(1.0, of_ratio=True), Goal(1.5, of_ratio=True)
    return [
        beside("ack", what.format("median"), median(ours), median(peer), unit="ms", goal=median_goal),
        beside("ack-p99", what.format("p99"), _p99(ours), _p99(peer), unit="ms", goal=last_goal),
    ]


def _p99(took: list[float]) -> float:
    return quantiles(took, n=100)[98]


async def _both() -> tuple[list[float], list[float]]:
    async with with_a_letter() as scene, _our_door(scene) as ours, _bare_door(scene.stage.slack) as bare:
        await _a_turn(scene, ours, bare)
        took = [await _a_turn(scene, ours, bare) for _ in range(CLICKS)]
    return [one for one, _ in took], [other for _, other in took]


async def _a_turn(scene: Scene, ours: str, bare: str) -> tuple[float, float]:
    """Milliseconds. Only ours makes the button go away, so that it comes second."""
    beside_us = await _pressed(scene, bare)
    here = await _pressed(scene, ours)
    await scene.undoes()
    return here, beside_us


async def _pressed(scene: Scene, door: str) -> float:
    scene.stage.slack.request_url = door
    took = await scene.presses_done()
    await scene.stage.settled()
    return took


@asynccontextmanager
async def _our_door(scene: Scene) -> AsyncIterator[str]:
    port = _free_port()
    settings = settings_for(scene.stage.slack, str(scene.stage.database.url))
    at_port = settings.model_copy(update={"host": HERE, "port": port})
    async with serving(scene.stage.hemmaplan, at_port):
        yield f"http://{HERE}:{port}{PATH}"


@asynccontextmanager
async def _bare_door(slack: Slack) -> AsyncIterator[str]:
    port = _free_port()
    async with ClientSession() as session:
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, session=session)
        app = AsyncApp(client=client, signing_secret=slack.signing_secret)
        app.action(DONE)(_nothing)
        runner = web.AppRunner(app.web_app(PATH), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, HERE, port).start()
        yield f"http://{HERE}:{port}{PATH}"
        await runner.cleanup()


async def _nothing(ack: AsyncAck) -> None:
    await ack()


def _free_port() -> int:
    with socket.create_server((HERE, 0)) as free:
        return int(free.getsockname()[1])
