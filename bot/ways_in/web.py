"""HTTP mode: Slack's requests come to us, and whoever is not Slack gets a number and no more."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

import structlog
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from slack_bolt.adapter.aiohttp import to_aiohttp_response

from bot import clock
from bot.house import Hemmaplan
from bot.settings import SlackSettings
from bot.watch.health import routes
from bot.ways_in import web_pages
from bot.ways_in.requests import NotUnderstoodError, Proof, UnprovenError, understood

PATH = "/slack/events"
NAME = "hemmaplan"
"""What the server says it is: nothing of what it is made of."""
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Patience:
    """How much is read from whom, and for how long; a test of slowness may shorten it.

    ``largest`` in bytes: a view holds at most 250 kB, and each of its characters may be written as three.
    ``reading`` is how many seconds a request may take to come (Slack itself waits three for the answer),
    ``idle`` how many a line stays open on which no whole request comes, ``lingering`` for how many what
    nobody reads is let come, so that the answer arrives.
    """

    largest: int = 2 * 1024 * 1024
    reading: float = 10
    idle: float = 60
    lingering: float = 1


PATIENCE = Patience()


@asynccontextmanager
async def serving(
    hemmaplan: Hemmaplan,
    settings: SlackSettings,
    *,
    now: Callable[[], datetime] = clock.now,
    patience: Patience = PATIENCE,
) -> AsyncIterator[None]:
    """POST /slack/events is for Slack; what those who run the bot look at is got."""
    app = application(hemmaplan, settings, now=now, patience=patience)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    loop = asyncio.get_running_loop()

    def line() -> web.RequestHandler:
        return _Line(
            runner.server,  # type: ignore[arg-type]
            loop=loop,
            access_log=None,  # type: ignore[arg-type]  # as AppRunner itself hands it over
            keepalive_timeout=patience.idle,
            lingering_time=patience.lingering,
        )

    server = await loop.create_server(line, settings.host, settings.port)
    try:
        yield
    finally:
        server.close()
        await runner.cleanup()


def application(
    hemmaplan: Hemmaplan, settings: SlackSettings, *, now: Callable[[], datetime], patience: Patience
) -> web.Application:
    """The routes, and what every answer of theirs says of itself."""
    app = web.Application(client_max_size=patience.largest)
    proof = Proof(settings.slack_signing_secret.get_secret_value(), now)

    async def heard(request: web.Request) -> web.Response:
        return await _hear(request, hemmaplan, proof, patience)

    app.router.add_post(PATH, heard)
    app.router.add_get("/health", _health)
    app.add_routes([*routes(hemmaplan.vitals), *web_pages.routes_of(hemmaplan, settings)])
    app.on_response_prepare.append(_say_little)
    return app


async def _hear(request: web.Request, hemmaplan: Hemmaplan, proof: Proof, patience: Patience) -> web.Response:
    """Proven first, then read, then understood; each no is one line in the log."""
    try:
        stamp, signature = proof.of_headers(request.headers)
        body = proof.of_body(await _body(request, patience), stamp, signature)
        asked = understood(body, request.headers, mode="http")
    except UnprovenError as no:
        return _refused(HTTPStatus.UNAUTHORIZED, str(no))
    except NotUnderstoodError as no:
        return _refused(HTTPStatus.OK if no.event else HTTPStatus.BAD_REQUEST, str(no))
    except web.HTTPRequestEntityTooLarge:
        return _refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too large")
    except TimeoutError:
        return _refused(HTTPStatus.REQUEST_TIMEOUT, "it never ended")
    except web.RequestPayloadError:
        return _refused(HTTPStatus.BAD_REQUEST, "not as its headers say")
    return await to_aiohttp_response(await hemmaplan.app.async_dispatch(asked))


async def _body(request: web.Request, patience: Patience) -> bytes:
    """Raises TimeoutError and HTTPRequestEntityTooLarge; what says that it is too large is not read."""
    if (request.content_length or 0) > patience.largest:
        raise web.HTTPRequestEntityTooLarge(patience.largest, request.content_length or 0)
    async with asyncio.timeout(patience.reading):
        return await request.read()


def _refused(status: HTTPStatus, why: str) -> web.Response:
    """The line ends with it: what else may come on it is nothing to wait for."""
    log.warning("a request was refused", status=status.value, why=why)
    answer = web.Response(status=status, text=f"{status.phrase}\n")
    answer.force_close()
    return answer


async def _health(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _say_little(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers["Server"] = NAME


class _Line(web.RequestHandler):
    """A line on which what is no HTTP is refused without a trace, and without the library's name."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        if isinstance(exc, HttpProcessingError):
            log.warning("a request was refused", status=status, why="no HTTP")
        else:
            log.error("a request failed", exc_info=exc)
        if request.writer.output_size > 0:
            raise ConnectionError("half of an answer has been sent")
        answer = web.Response(status=status, text="", headers={"Server": NAME})
        answer.force_close()
        return answer
