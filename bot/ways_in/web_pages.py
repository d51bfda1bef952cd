"""The bot's side towards the web: letters, calendars and meetings' codes, behind a proxy with TLS."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.house import Hemmaplan
from bot.settings import SlackSettings, pages_of
from bot.ways_in import calendar_feeds, mail_pages, meeting_codes
from bot.ways_in.mail_pages import LARGEST, Counted
from handlers.messages.mail_pages import MailPages


def routes_of(hemmaplan: Hemmaplan, settings: SlackSettings) -> list[web.RouteDef]:
    """Letters, calendars and meetings' codes; none where no MAIL_PAGES_URL is set."""
    pages = pages_of(settings)
    if pages is None:
        return []
    counted, house = Counted(), hemmaplan.house
    return [
        *mail_pages.routes(MailPages(house, pages.key), counted),
        *calendar_feeds.routes(house, counted),
        *meeting_codes.routes(house, counted),
    ]


@asynccontextmanager
async def pages_open(hemmaplan: Hemmaplan, settings: SlackSettings) -> AsyncIterator[None]:
    """On MAIL_PAGES_PORT, where requests from Slack come by sockets; a proxy with TLS stands before it."""
    found = routes_of(hemmaplan, settings)
    if not found:
        yield
        return
    app = web.Application(client_max_size=LARGEST)
    app.add_routes(found)
    runner = web.AppRunner(app, access_log=None)  # an address there is a token
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.mail_pages_port).start()
        yield
    finally:
        await runner.cleanup()
