"""Socket Mode, Slack's end: hello, envelopes each to one connection in turn, acks matched by envelope."""

import asyncio
import json
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import WSMessage, WSMsgType, web

from rehearsal.bell import Bell
from rehearsal.parcels import Parcel, Receipt
from rehearsal.wire import Fault, Json

AT_MOST = 10
NO_CONNECTION = Receipt(acked=False, reason="connection_failed")
NO_ACK = Receipt(acked=False, reason="timeout")


@dataclass(eq=False)
class Connection:
    """One open socket; a half-open one looks alive to Slack and neither hears nor speaks."""

    ws: web.WebSocketResponse
    transport: asyncio.Transport
    half_open: bool = False

    async def send(self, frame: Json) -> None:
        if not self.half_open and not self.ws.closed:
            with suppress(ConnectionError):  # a line that broke is noticed by whoever listens on it
                await self.ws.send_str(json.dumps(frame))


class Sockets:
    """Every connection the bot has open, and the envelopes still waiting for an ack."""

    def __init__(self, app_id: str, ack_seconds: float, bell: Bell) -> None:
        self._app_id = app_id
        self._ack_seconds = ack_seconds
        self._bell = bell
        self._tickets: set[str] = set()
        self._open: list[Connection] = []
        self._turn = 0
        self.elsewhere = 0  # connections of other processes, which nobody here sees
        self._awaited: dict[str, asyncio.Future[Json | None]] = {}

    @property
    def count(self) -> int:
        return len(self._open)

    def ticket(self) -> str:
        """A right to connect, good for one connection."""
        ticket = secrets.token_hex(8)
        self._tickets.add(ticket)
        return ticket

    async def welcome(self, request: web.Request) -> web.WebSocketResponse:
        """Serves one connection until it ends. Raises Fault for a ticket nobody was given."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise Fault("invalid_ticket")
        self._tickets.remove(ticket)
        ws = web.WebSocketResponse(autoping=False)
        await ws.prepare(request)
        assert isinstance(request.transport, asyncio.Transport)
        connection = Connection(ws, request.transport)
        if self.count + self.elsewhere >= AT_MOST:
            await connection.send(
                {"type": "disconnect", "reason": "too_many_websockets", "debug_info": _debug()}
            )
            await ws.close()
            return ws
        await self._serve(connection)
        return ws

    async def _serve(self, connection: Connection) -> None:
        self._open.append(connection)
        try:
            await connection.send(self._hello())
            self._bell.ring()
            async for frame in connection.ws:
                if not connection.half_open:
                    await self._hear(connection, frame)
        finally:
            self._forget(connection)

    async def _hear(self, connection: Connection, frame: WSMessage) -> None:
        if frame.type is WSMsgType.PING:
            await connection.ws.pong(frame.data)
        elif frame.type is WSMsgType.TEXT:
            said = json.loads(frame.data)
            awaited = self._awaited.get(said.get("envelope_id", ""))
            if awaited is not None and not awaited.done():
                awaited.set_result(said.get("payload"))

    async def carry(self, parcel: Parcel) -> Receipt:
        """Brings a parcel over the next connection in turn and waits for its ack; a late one is not heard."""
        connection = self._next()
        if connection is None:
            return NO_CONNECTION
        envelope_id = secrets.token_hex(16)
        awaited = asyncio.get_running_loop().create_future()
        self._awaited[envelope_id] = awaited
        try:
            async with asyncio.timeout(self._ack_seconds):
                await connection.send(_envelope(envelope_id, parcel))
                answer = await awaited
        except TimeoutError:
            return NO_ACK
        finally:
            del self._awaited[envelope_id]
        return Receipt(acked=True, answer=answer if parcel.accepts_answer else None)

    def _next(self) -> Connection | None:
        if not self._open:
            return None
        self._turn += 1
        return self._open[self._turn % len(self._open)]

    def drop(self) -> None:
        """Cuts every connection without a word."""
        for connection in list(self._open):
            connection.transport.abort()
            self._forget(connection)

    def half_open(self) -> None:
        """Leaves every connection standing, deaf and dumb."""
        for connection in self._open:
            connection.half_open = True

    async def refresh(self, notice_seconds: float) -> None:
        """Warns every connection and closes it when the notice is over, unless the bot went first."""
        warned = list(self._open)
        for connection in warned:
            await connection.send({"type": "disconnect", "reason": "warning", "debug_info": _debug()})
        await asyncio.sleep(notice_seconds)
        for connection in warned:
            await connection.ws.close()

    def _forget(self, connection: Connection) -> None:
        if connection in self._open:
            self._open.remove(connection)
        self._bell.ring()

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": self.count + self.elsewhere,
            "connection_info": {"app_id": self._app_id},
            "debug_info": _debug(),
        }


def _debug() -> Json:
    started = datetime.now(UTC).isoformat()
    return {"host": "rehearsal", "started": started, "build_number": 1, "approximate_connection_time": 3600}


def _envelope(envelope_id: str, parcel: Parcel) -> Json:
    envelope: Json = {
        "envelope_id": envelope_id,
        "type": parcel.lane,
        "payload": parcel.payload,
        "accepts_response_payload": parcel.accepts_answer,
    }
    if parcel.lane == "events_api":
        envelope |= {"retry_attempt": parcel.retry_attempt, "retry_reason": parcel.retry_reason}
    return envelope
