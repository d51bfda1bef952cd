"""One line to Slack (Socket Mode): it is opened anew as often as need be, and never in a hurry."""

import asyncio
import random
import time
from http import HTTPStatus
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.ways_in.requests import NotUnderstoodError, understood
from bot.ways_in.tokens import is_about_tokens
from delivery.verdicts import TROUBLE

MOST = 9
"""Lines of all processes together: Slack takes ten an app, and a process that starts needs one."""
SPARE_RESTS = 600.0
"""Seconds until a second line is tried again where there were too many; the first goes on working."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before a line is opened again that broke at once; doubled each time, and never quite the same."""
STEADY = 60.0
"""Seconds that a line has stood for the next to be opened without a pause."""
ONE_TICKET = 15.0
"""Seconds in which an address must lead to a line; it is good for one try, and the SDK tries it for ever."""
WORDS = {
    "too_many_websockets": "slack takes ten lines an app and all are in use, this one waits: lower SOCKETS",
    "link_disabled": "socket mode is switched off in the app's settings at api.slack.com",
}
"""What Slack's reasons for hanging up mean, where somebody has to do something."""
log = structlog.get_logger()


def pause_before(broken: int, *, chance: float) -> float:
    """Seconds before a line is opened that has broken so often in a row; ``chance`` is from 0 to 1."""
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(broken - 1, 10)) if broken else 0.0
    return longest * (0.5 + chance / 2)


class Line(SocketModeClient):
    """``spare`` says that another line works without it: it makes way where there are too many."""

    def __init__(self, app: AsyncApp, token: str, *, spare: bool) -> None:
        super().__init__(app_token=token, web_client=app.client, logger=app.logger, ping_interval=10)
        self._app = app
        self._spare = spare
        self._broken, self._rests = 0, 0.0
        self._stands_since: float | None = None
        self._opening = asyncio.Lock()
        self._ends = asyncio.Event()
        self.socket_mode_request_listeners.append(self._answer)

    async def _answer(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """What is nothing of Slack's is let pass, and said in one line."""
        came = time.time()
        try:
            asked = understood(request.payload or {}, _retried(request), mode="socket_mode")
        except NotUnderstoodError as no:
            log.warning("a payload was refused", why=str(no))
            answer = BoltResponse(status=HTTPStatus.OK if no.event else HTTPStatus.BAD_REQUEST)
        else:
            answer = await self._app.async_dispatch(asked)
        await send_async_response(client, request, answer, came)

    async def connect(self) -> None:
        """Raises SlackApiError where the token is none."""
        while not self.closed:
            if self.wss_uri is None:
                self.wss_uri = await self.issue_new_wss_url()
            try:
                async with asyncio.timeout(ONE_TICKET):
                    await super().connect()  # type: ignore[no-untyped-call]
            except TimeoutError:
                log.warning("a line to slack could not be opened, trying again")
            else:
                return
            finally:
                self.wss_uri = None

    async def issue_new_wss_url(self) -> str:
        """Whatever the SDK's reason to open a line is, it comes by here: one at a time, after a pause."""
        async with self._opening:
            while True:
                await self._pause()
                try:
                    answer = await self.web_client.apps_connections_open(app_token=self.app_token)
                except TROUBLE as error:
                    self._fails(error)
                else:
                    return str(answer["url"])

    async def _pause(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._stands_since is not None and now - self._stands_since >= STEADY:
            self._broken = 0
        self._stands_since = None
        pause = max(self._rests, pause_before(self._broken, chance=random.random()))  # noqa: S311  no secret
        self._broken, self._rests = self._broken + 1, 0.0
        try:
            async with asyncio.timeout(pause):
                await self._ends.wait()
        except TimeoutError:
            return
        raise asyncio.CancelledError  # whoever wanted the line is being ended too

    def _fails(self, error: Exception) -> None:
        if isinstance(error, SlackApiError):
            if is_about_tokens(error):
                raise error
            seconds = error.response.headers.get("Retry-After", "")
            self._rests = float(seconds) if seconds.isdigit() else 0.0
        known = isinstance(error, SlackApiError) and isinstance(error.response.data, dict)
        told = error.response.data.get("error") if known else type(error).__name__  # type: ignore[attr-defined]
        log.warning("slack gives no address for a line, trying again", error=told, tried=self._broken)

    async def run_message_listeners(self, message: dict[str, Any], raw_message: str) -> None:
        """What Slack says of the line itself is heeded before the SDK opens another."""
        if message.get("type") == "hello":
            await self._greeted(int(message.get("num_connections") or 0))
        elif message.get("type") == "disconnect":
            self._told_to_go(str(message.get("reason")))
        await super().run_message_listeners(message, raw_message)

    async def _greeted(self, lines: int) -> None:
        self._stands_since = asyncio.get_running_loop().time()
        if self._spare and lines > MOST:
            log.warning("there are lines enough to slack, this one makes way", lines=lines)
            self._rests = SPARE_RESTS
            await self.disconnect()  # type: ignore[no-untyped-call]

    def _told_to_go(self, reason: str) -> None:
        if reason in WORDS:
            log.error(WORDS[reason], reason=reason)
        if reason == "too_many_websockets" and self._spare:
            self._rests = SPARE_RESTS

    async def close(self) -> None:
        self._ends.set()
        await super().close()  # type: ignore[no-untyped-call]


def _retried(request: SocketModeRequest) -> dict[str, str]:
    """As HTTP's headers tell of an event that comes again."""
    told = {"x-slack-retry-num": request.retry_attempt, "x-slack-retry-reason": request.retry_reason}
    return {name: str(value) for name, value in told.items() if value}
