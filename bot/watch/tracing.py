"""What is counted of Slack: each call by its method and what came of it, each ack by how long it took."""

import time
from types import SimpleNamespace
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.watch.metrics import Metrics

KINDS = frozenset(
    {
        "block_actions",
        "block_suggestion",
        "event_callback",
        "message_action",
        "shortcut",
        "view_closed",
        "view_submission",
    }
)
"""What Slack sends, by its own word; whatever else somebody may send is counted together."""


def counting(metrics: Metrics, api_url: str) -> aiohttp.TraceConfig:
    """For the one session that all calls go through, whichever client makes them."""

    def method(url: object) -> str | None:
        told = str(url)
        return told.removeprefix(api_url).partition("?")[0] if told.startswith(api_url) else None

    async def ended(
        _session: aiohttp.ClientSession, _context: SimpleNamespace, told: aiohttp.TraceRequestEndParams
    ) -> None:
        name = method(told.url)
        if name is not None:
            metrics.slack_calls.labels(name, await _result(told.response)).inc()

    async def failed(
        _session: aiohttp.ClientSession, _context: SimpleNamespace, told: aiohttp.TraceRequestExceptionParams
    ) -> None:
        name = method(told.url)
        if name is not None:
            metrics.slack_calls.labels(name, "no_answer").inc()

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(ended)
    trace.on_request_exception.append(failed)
    return trace


async def _result(answer: aiohttp.ClientResponse) -> str:
    """ok, or Slack's own word for what was amiss, or a number where something else answered."""
    try:
        told: Any = await answer.json(content_type=None)  # it is kept for the client to read
    except (ValueError, aiohttp.ClientError):
        return str(answer.status)
    if not isinstance(told, dict):
        return str(answer.status)
    return "ok" if told.get("ok") else str(told.get("error") or answer.status)


class TimedApp(AsyncApp):
    """Bolt's, with a clock on the door."""

    metrics: Metrics

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        began = time.monotonic()
        try:
            return await super().async_dispatch(req)
        finally:
            self.metrics.acks.labels(_kind(req)).observe(time.monotonic() - began)


def _kind(req: AsyncBoltRequest) -> str:
    if "command" in req.body:
        return "command"
    kind = req.body.get("type")
    return kind if kind in KINDS else "other"
