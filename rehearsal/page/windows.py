"""Windows: every open page, who somebody is in it, and what is still to be told to it."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress

from aiohttp import web

from rehearsal.people import Person
from rehearsal.wire import Json
from rehearsal.workspace import Workspace

BACKLOG = 2000
"""Frames a window may be behind before it is let go; it comes back and looks afresh."""
IDS = re.compile(r'"([UC]\d{9})"|<[@#]([UC]\d{9})')


class Window:
    """One open page. Frames leave in the order they were told; names of whoever they speak of go along."""

    def __init__(
        self, ws: web.WebSocketResponse, transport: asyncio.Transport | None, workspace: Workspace
    ) -> None:
        self.person: Person | None = None
        self.language = "sv"
        self.hears_traffic = False
        self._ws = ws
        self._transport = transport
        self._workspace = workspace
        self._named: set[str] = set()
        self._waiting: asyncio.Queue[Json] = asyncio.Queue(BACKLOG)

    def tell(self, what: str, **facts: object) -> None:
        self.send({"tell": what, **facts})

    def send(self, frame: Json) -> None:
        if not self._waiting.full():
            self._waiting.put_nowait(frame)
        elif self._transport is not None:
            self._transport.abort()
            self._transport = None

    def forgets(self, entity_id: str) -> None:
        """Somebody's name changed: it is told anew when it is next spoken of."""
        self._named.discard(entity_id)

    async def writes(self) -> None:
        """Sends what is told until the window is closed."""
        with suppress(ConnectionError):
            while True:
                frame = await self._waiting.get()
                await self._ws.send_str(self._with_names(frame))

    def _with_names(self, frame: Json) -> str:
        written = json.dumps(frame, ensure_ascii=False)
        fresh = {one or other for one, other in IDS.findall(written.replace('\\"', "'"))} - self._named
        names = {entity: name for entity in fresh if (name := self._name(entity)) is not None}
        if not names:
            return written
        self._named |= names.keys()
        return f'{written[:-1]}, "names": {json.dumps(names, ensure_ascii=False)}}}'

    def _name(self, entity_id: str) -> Json | None:
        person = self._workspace.people.by_id(entity_id)
        if person is not None:
            return {"name": person.name, "bot": person.is_bot, "gone": person.deactivated}
        channel = self._workspace.channels.get(entity_id)
        return {"name": channel.name} if channel else None


class Windows:
    def __init__(self) -> None:
        self._open: list[Window] = []

    def __iter__(self) -> Iterator[Window]:
        return iter(list(self._open))

    def opens(self, window: Window) -> None:
        self._open.append(window)

    def closes(self, window: Window) -> None:
        self._open.remove(window)

    def tell(self, what: str, **facts: object) -> None:
        """Tells every window."""
        for window in self:
            window.tell(what, **facts)

    def of(self, concerned: Callable[[Person], bool]) -> Iterator[Window]:
        """The windows in which somebody concerned sits."""
        return (window for window in self if window.person is not None and concerned(window.person))
