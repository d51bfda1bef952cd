"""The page's own server: static files, one web socket a window, files up and down."""

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import as_file, files
from pathlib import Path

from aiohttp import WSMsgType, web

from rehearsal.forms import NotOnScreenError, ScreenRefusesError
from rehearsal.page import building, doing, mailbox, seeing, shapes, timing
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.door import Door
from rehearsal.page.mishaps import Mishaps
from rehearsal.page.news import News
from rehearsal.page.plans import App, Plans
from rehearsal.page.reading import Unread
from rehearsal.page.turning import Turning
from rehearsal.page.windows import Window, Windows
from rehearsal.people import Person
from rehearsal.post_office import PostOffice
from rehearsal.server import HOST, UPLOAD_BYTES, Slack
from rehearsal.wire import Fault

ASKS: dict[str, Ask] = seeing.ASKS | doing.ASKS | timing.ASKS | building.ASKS | mailbox.ASKS
FRAME_BYTES = 4 * 1024 * 1024
INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
FILE_HEADERS = {"Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "no-store"}
log = logging.getLogger(__name__)


class PortTakenError(OSError):
    """Somebody else listens on the port that was asked for."""


@asynccontextmanager
async def open_page(
    slack: Slack, plans: Plans, app: App, *, first: Person, zone: str, office: PostOffice, port: int = 0
) -> AsyncIterator[str]:
    """Serves the page on 127.0.0.1 while the block runs, and answers its address.

    `first` is whom a new window offers to be, `office` where mails come. Raises PortTakenError.
    """
    with _listening_on(port) as listening, as_file(files("rehearsal.page") / "static") as static:
        door = Door(listening.getsockname()[1])
        booth = _booth(slack, plans, app, first, zone, office)
        news = News(booth)
        application = web.Application(client_max_size=UPLOAD_BYTES, middlewares=[door.guard])
        application.on_response_prepare.append(door.adorn)
        application.add_routes(_Routes(booth, static).table())
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.SockSite(runner, listening).start()
            with news.followed():
                yield door.address
        finally:
            await booth.turning.stands_still()
            await booth.mishaps.ends()
            await runner.cleanup()


def _listening_on(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        raise PortTakenError(error.errno, f"port {port} on {HOST} is taken") from None


def _booth(slack: Slack, plans: Plans, app: App, first: Person, zone: str, office: PostOffice) -> Booth:
    windows = Windows()

    def clock_moved() -> None:
        windows.tell("clock", clock=seeing.clock(booth))

    booth = Booth(
        slack=slack,
        plans=plans,
        app=app,
        zone=zone,
        windows=windows,
        unread=Unread(slack.workspace),
        turning=Turning(slack.workspace.clock, plans, zone, clock_moved),
        mishaps=Mishaps(slack, plans, lambda mishap: windows.tell("mishap", mishap=mishap.shape())),
        first=first,
        office=office,
    )
    return booth


class _Routes:
    def __init__(self, booth: Booth, static: Path) -> None:
        self._booth = booth
        self._static = static
        self._assets = {one.relative_to(static).as_posix(): one for one in static.rglob("*") if one.is_file()}

    def table(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/{key}/", self.index),
            web.get("/{key}/line", self.line),
            web.post("/{key}/files", self.upload),
            web.get("/{key}/files/{file}/{name}", self.download),
            web.get("/{key}/{path:.+}", self.asset),
        ]

    async def index(self, _: web.Request) -> web.StreamResponse:
        return web.FileResponse(self._static / "index.html")

    async def asset(self, request: web.Request) -> web.StreamResponse:
        """One of the page's own files, by name: no path is made of what was asked for."""
        found = self._assets.get(request.match_info["path"])
        return web.FileResponse(found) if found else web.Response(status=404)

    async def line(self, request: web.Request) -> web.StreamResponse:
        """A window's line: it asks and is answered, by number, and is told what happens."""
        ws = web.WebSocketResponse(max_msg_size=FRAME_BYTES, heartbeat=20)
        await ws.prepare(request)
        assert isinstance(request.transport, asyncio.Transport)
        window = Window(ws, request.transport, self._booth.workspace)
        self._booth.windows.opens(window)
        writing = asyncio.create_task(window.writes())
        asked: set[asyncio.Task[None]] = set()
        try:
            async for frame in ws:
                if frame.type is WSMsgType.TEXT:
                    task = asyncio.create_task(self._answer(window, frame.data))
                    asked.add(task)
                    task.add_done_callback(asked.discard)
        finally:
            self._booth.windows.closes(window)
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
        return ws

    async def _answer(self, window: Window, frame: str) -> None:
        number = None
        try:
            given = json.loads(frame)
            number = given["number"]
            answer = await ASKS[given["ask"]](self._booth, window, given.get("of", {}))
        except Fault as fault:
            window.send({"answer": number, "error": fault.code, **fault.details})
        except (NotOnScreenError, ScreenRefusesError) as error:
            window.send({"answer": number, "error": "screen_refuses", "words": str(error)})
        except (KeyError, TypeError, ValueError) as slip:
            log.warning("the page asked for what nobody has: %r", slip)
            window.send({"answer": number, "error": "not_understood"})
        except Exception:
            log.exception("the page asked what could not be answered")
            window.send({"answer": number, "error": "fault"})
        else:
            window.send({"answer": number, **answer})

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """A file from a person: into a conversation, with her words, or for a field of a form."""
        form = await request.post()
        part, channel_id, words = (form.get(name, "") for name in ("file", "channel", "words"))
        if not isinstance(part, web.FileField):
            return web.Response(status=400)
        try:
            hands = self._booth.slack.hands(self._booth.person(str(form.get("person"))))
            name, content = Path(part.filename).name or "fil", part.file.read()
            if channel_id:
                channel = self._booth.workspace.channels[str(channel_id)]
                file = await hands.shares_file(name, content, channel, words=str(words))
            else:
                file = self._booth.workspace.add_file(name, hands.person, content)
        except (Fault, KeyError, NotOnScreenError):
            return web.Response(status=400)
        return web.json_response(shapes.file_shape(file))

    async def download(self, request: web.Request) -> web.StreamResponse:
        file = self._booth.workspace.files.get(request.match_info["file"])
        if file is None or file.content is None:
            return web.Response(status=404)
        shape = shapes.file_shape(file)
        pictured = shape["mimetype"] in INLINE and "download" not in request.query
        kind = shape["mimetype"] if pictured else "application/octet-stream"
        response = web.Response(body=file.content, content_type=kind, headers=FILE_HEADERS)
        if not pictured:
            response.headers["Content-Disposition"] = "attachment"
        return response
