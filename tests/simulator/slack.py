"""Slack in this process: the stand-in's own methods, asked through the real client and no socket at all."""

import asyncio
import json
from collections.abc import Callable
from types import TracebackType
from typing import Any
from unittest.mock import sentinel

import aiohttp

from bot.rehearsals.rehearsing import installation
from rehearsal import Person, TurnedClock, Workspace
from rehearsal.arguments import Arguments
from rehearsal.bell import Bell
from rehearsal.desk import Desk
from rehearsal.ledger import Ledger
from rehearsal.methods import METHODS
from rehearsal.payloads import Payloads
from rehearsal.sockets import Sockets
from rehearsal.triggers import Triggers
from rehearsal.wire import Fault, Json
from tests.simulator.faults import TIMEOUT, Faults, Reply


class SlackInside:
    """A workspace and what the bot can ask of it; strict about blocks as the stand-in is."""

    url = "https://slack.example/api/"

    def __init__(self, clock: TurnedClock) -> None:
        self.workspace = Workspace("Exempelrundan", clock)
        self._installation = installation()
        bell = Bell()
        self._desk = Desk(
            self.workspace,
            self._installation,
            Ledger(bell),
            Triggers(3.0),
            Sockets(self.workspace.app_id, 3.0, bell),
            Payloads(self.workspace, self._installation, "https://slack.example/files/"),
            "https://slack.example",
        )
        self.shut_to: set[str] = set()
        """Those who take no messages from us."""

    @property
    def bot_token(self) -> str:
        return self._installation.bot_token

    def humans(self) -> list[Person]:
        return [one for one in self.workspace.people if not one.is_bot]

    def carries_out(self, name: str, given: Json) -> Json:
        try:
            method = METHODS[name]
            self._desk.allows(*method.scopes)
            if name == "chat.postMessage" and given.get("channel") in self.shut_to:
                raise Fault("messages_tab_disabled")
            return {"ok": True, **method.carry_out(self._desk, Arguments(given))}
        except Fault as fault:
            return fault.answer()


class Answer:
    """As much of aiohttp's response as the client reads."""

    content_type = "application/json"

    def __init__(self, status: int, body: Json, headers: dict[str, str]) -> None:
        self.status, self.headers, self._body = status, headers, body

    async def json(self) -> Json:
        return self._body

    async def text(self) -> str:
        return json.dumps(self._body)


class Line:
    """As much of aiohttp's session as the client uses: a call passes by each step at which one may be killed."""

    closed = False

    def __init__(self, slack: SlackInside, step: Callable[[str], None], faults: Faults) -> None:
        self._slack, self._step, self._faults = slack, step, faults

    def request(self, _verb: str, url: str, **sent: Any) -> "Exchange":
        method = url.removeprefix(self._slack.url)
        given = {**(sent.get("params") or {}), **(sent.get("data") or {}), **(sent.get("json") or {})}
        as_sent = json.loads(json.dumps(given))
        return Exchange(lambda: self._asks(method, as_sent))

    async def _asks(self, method: str, given: Json) -> Answer:
        self._step(f"before {method}")
        reply = self._faults.reply()
        if reply.unconnected:
            raise aiohttp.ClientConnectorError(sentinel.key, OSError("nobody there"))
        answer = asyncio.get_running_loop().create_future()
        self._on_its_way(method, given, reply, answer)
        async with asyncio.timeout(TIMEOUT):
            body = await answer
        self._step(f"after {method}")
        return body

    def _on_its_way(self, method: str, given: Json, reply: Reply, answer: asyncio.Future[Answer]) -> None:
        """It arrives though who has sent it is dead by then, or has hung up."""

        def arrives() -> None:
            body = self._slack.carries_out(method, given) if reply.carried_out else {}
            try:
                self._step(f"inside {method}")
            except BaseException as killed:  # noqa: BLE001  the sender, not Slack
                if not answer.done():
                    answer.set_exception(killed)
                return
            later(reply.back, lambda: self._answers(reply, body, answer))

        later(reply.there, arrives)

    def _answers(self, reply: Reply, body: Json, answer: asyncio.Future[Answer]) -> None:
        if answer.done():
            return
        if reply.lost:
            answer.set_exception(aiohttp.ServerDisconnectedError())
            return
        headers = {"Retry-After": reply.retry_after} if reply.retry_after else {}
        refused = {"ok": False, "error": reply.error}
        answer.set_result(Answer(reply.status, refused if reply.error else body, headers))


def later(seconds: float, work: Callable[[], object]) -> None:
    """At once where it takes no time."""
    if seconds:
        asyncio.get_running_loop().call_later(seconds, work)
    else:
        work()


class Exchange:
    """What ``async with session.request(...)`` is."""

    def __init__(self, asks: Callable[[], Any]) -> None:
        self._asks = asks

    async def __aenter__(self) -> Answer:
        answer: Answer = await self._asks()
        return answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass
