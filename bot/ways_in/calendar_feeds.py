"""Calendars subscribed to: /c/<token>.ics, beside the pages of letters; got, and nothing else."""

from http import HTTPStatus

from aiohttp import web

from bot.ways_in.mail_pages import A_MINUTE, HEADERS, Counted, in_both, page
from exports.screens.calendar_feeds import feed_file
from handlers.ground.house import House
from handlers.messages.calendar_feeds import feed_at
from texts import texts_in

STRANGERS = "calendars of nobody"
"""What addresses that are none of ours are counted under, together."""


def routes(house: House, counted: Counted) -> list[web.RouteDef]:
    """An address that is hers no more is answered like one that never was."""

    async def got(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if counted.too_often(token, A_MINUTE):
            return page(HTTPStatus.TOO_MANY_REQUESTS, in_both("page-busy"))
        feed = await feed_at(house, token)
        if feed is None and counted.too_often(STRANGERS, A_MINUTE * 10):
            return page(HTTPStatus.TOO_MANY_REQUESTS, in_both("page-busy"))
        if feed is None:
            return page(HTTPStatus.NOT_FOUND, in_both("page-invalid"))
        made = await house.slowly(feed_file, feed, texts_in(feed.person.language), now=house.now())
        return web.Response(body=made, content_type="text/calendar", charset="utf-8", headers=HEADERS)

    return [web.get("/c/{token:[A-Za-z0-9_-]{1,100}}.ics", got)]
