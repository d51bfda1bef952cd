"""The web side of mails: /m/<token>, beside Slack's requests in HTTP mode, else on a port of its own."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from pathlib import Path

import structlog
from aiohttp import web

from handlers.messages.mail_pages import MailPages, Page
from handlers.messages.posted import Posted, Upload
from texts import texts_in
from views.messages import mail_pages as views

LARGEST_FILE = 10_000_000
"""Bytes of a file: as many as a form in Slack takes."""
LARGEST = LARGEST_FILE + 2 * 1024 * 1024
"""Bytes of a form: a file, and every field filled to its end, each of its signs written as nine."""
READING = 60.0
"""Seconds in which a form must have come: a file from a telephone takes its time."""
A_MINUTE = 30
"""Requests with one token; those that none of ours is in share one count ten times as high."""
REMEMBERED = 10_000
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
}
log = structlog.get_logger()


class Counted:
    """How often each of some keys was met within this minute; forgets the longest unmet."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._met: OrderedDict[str, tuple[int, int]] = OrderedDict()

    def too_often(self, key: str, most: int) -> bool:
        minute = int(self._now() // 60)
        since, count = self._met.pop(key, (minute, 0))
        count = count + 1 if since == minute else 1
        self._met[key] = (minute, count)
        if len(self._met) > REMEMBERED:
            self._met.popitem(last=False)
        return count > most

    def met(self, key: str) -> int:
        """How often it was within this minute, this time not counted."""
        since, count = self._met.get(key, (0, 0))
        return count if since == int(self._now() // 60) else 0


def routes(pages: MailPages, counted: Counted) -> list[web.RouteDef]:
    """GET shows, POST does; nothing else is answered."""

    async def shows(request: web.Request) -> web.Response:
        return await _answered(request, counted, pages.shows)

    async def does(request: web.Request) -> web.Response:
        async def pressed(token: str) -> Page:
            return await pages.does(token, lambda: _posted(request))

        return await _answered(request, counted, pressed)

    async def unsubscribes(request: web.Request) -> web.Response:
        return await _answered(request, counted, pages.unsubscribes)

    path = "/m/{token:[A-Za-z0-9_-]{1,400}}"
    return [
        web.get(path, shows),
        web.post(path, does),
        web.get(f"{path}/no-mail", shows),
        web.post(f"{path}/no-mail", unsubscribes),
    ]


async def _answered(
    request: web.Request, counted: Counted, ask: Callable[[str], Awaitable[Page]]
) -> web.Response:
    token = request.match_info["token"]
    if counted.too_often(token, A_MINUTE):
        return page(HTTPStatus.TOO_MANY_REQUESTS, in_both("page-busy"))
    try:
        status, said = await ask(token)
    except web.HTTPRequestEntityTooLarge:
        return page(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, in_both("page-too-large"))
    except (TimeoutError, ValueError):
        log.warning("an answer to a mail was not understood")
        return page(HTTPStatus.BAD_REQUEST, in_both("page-invalid"))
    if status is not HTTPStatus.OK and counted.too_often("", A_MINUTE * 10):
        return page(HTTPStatus.TOO_MANY_REQUESTS, in_both("page-busy"))
    return page(status, said)


def in_both(key: str) -> str:
    sv, en = texts_in("sv"), texts_in("en")
    return views.only(sv, f"{sv(key)} {en(key)}")


async def _posted(request: web.Request) -> Posted:
    """Raises HTTPRequestEntityTooLarge, TimeoutError and ValueError."""
    async with asyncio.timeout(READING):
        told = await request.clone(client_max_size=LARGEST).post()
    words: dict[str, list[str]] = {}
    for name, value in told.items():
        if isinstance(value, str):
            words.setdefault(name, []).append(value)
    return Posted(
        words, next((_upload(one) for one in told.values() if isinstance(one, web.FileField)), None)
    )


def _upload(part: web.FileField) -> Upload | None:
    """None for a field that was left empty. Raises HTTPRequestEntityTooLarge."""
    with part.file:
        content = part.file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise web.HTTPRequestEntityTooLarge(LARGEST_FILE, len(content))
    return Upload(Path(part.filename).name or "fil", content) if content else None


def page(status: HTTPStatus, said: str) -> web.Response:
    return web.Response(status=status, text=said, content_type="text/html", headers=HEADERS)
