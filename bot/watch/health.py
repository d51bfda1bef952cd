"""Health: what whoever runs the bot asks over HTTP. It tells of no person and of no programme."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.settings import SlackSettings
from bot.watch.vitals import Vitals
from storage.ground.deadlines import CLICK_SECONDS, hurried


def routes(vitals: Vitals) -> list[web.RouteDef]:
    """/healthz (it lives) and /readyz (it does its work; otherwise 503, with what is amiss a line each)."""

    async def ready(_request: web.Request) -> web.Response:
        hurried(CLICK_SECONDS)
        amiss = await vitals.amiss()
        if not amiss:
            return web.Response(text="ready\n")
        text = "".join(f"{one}\n" for one in amiss)
        return web.Response(text=text, status=HTTPStatus.SERVICE_UNAVAILABLE)

    return [web.get("/healthz", _alive), web.get("/readyz", ready)]


async def _alive(_request: web.Request) -> web.Response:
    return web.Response(text="alive\n")


@asynccontextmanager
async def answering(vitals: Vitals, settings: SlackSettings) -> AsyncIterator[None]:
    """On a port of its own where HEALTH_PORT is set, with /metrics for Prometheus."""
    if settings.health_port is None:
        yield
        return

    async def metrics(_request: web.Request) -> web.Response:
        hurried(CLICK_SECONDS)
        return web.Response(body=await vitals.page(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([*routes(vitals), web.get("/metrics", metrics)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.health_host, settings.health_port).start()
        yield
    finally:
        await runner.cleanup()
