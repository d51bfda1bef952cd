"""The page where a meeting's code is typed: /t, beside the pages of letters; short, to be read aloud."""

import asyncio
from http import HTTPStatus

from aiohttp import web
from babel import negotiate_locale

from bot.ways_in.mail_pages import A_MINUTE, READING, Counted, in_both, page
from handlers.ground.house import House
from handlers.messages import code_pages
from handlers.messages.code_pages import Page
from handlers.messages.posted import Posted
from programme.ground.languages import Language

PATH = "/t"
LANGUAGES = [one.value for one in Language]
LARGEST = 64 * 1024
"""Bytes: three fields and a name, each of their signs written as nine."""
OF_ONE = A_MINUTE * 10
"""Requests with one code in a minute: a whole room answers at once."""
LONGEST = 40
"""Characters of what is typed as a code by which it is counted."""
WRONG = 120
"""Codes in a minute that are on no screen, by all together: at that pace it takes months to come upon one."""
GUESSED = "codes on no screen"


def routes(house: House, counted: Counted) -> list[web.RouteDef]:
    """GET shows, POST keeps. When too many codes were wrong, everybody waits: who guesses gets no answer."""

    async def shows(request: web.Request) -> web.Response:
        code = request.query.get("code", "").strip()
        if _too_often(counted, code):
            return _busy()
        return _answer(counted, await code_pages.shows(house, code, _language(request)))

    async def keeps(request: web.Request) -> web.Response:
        try:
            sent = await _posted(request)
        except web.HTTPRequestEntityTooLarge:
            return page(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, in_both("page-too-large"))
        except (TimeoutError, ValueError):
            return page(HTTPStatus.BAD_REQUEST, in_both("page-invalid"))
        if _too_often(counted, sent.one("code")):
            return _busy()
        return _answer(counted, await code_pages.keeps(house, sent, _language(request)))

    return [web.get(PATH, shows), web.post(PATH, keeps)]


def _too_often(counted: Counted, code: str) -> bool:
    return counted.met(GUESSED) >= WRONG or counted.too_often(f"code {code[:LONGEST]}", OF_ONE)


def _answer(counted: Counted, said: Page) -> web.Response:
    if said[0] is HTTPStatus.NOT_FOUND:
        counted.too_often(GUESSED, WRONG)
    return page(*said)


def _busy() -> web.Response:
    return page(HTTPStatus.TOO_MANY_REQUESTS, in_both("page-busy"))


def _language(request: web.Request) -> str:
    """What the browser asks for first of those we have; which programme's it is, the code tells later."""
    wanted = [one.partition(";")[0].strip() for one in request.headers.get("Accept-Language", "").split(",")]
    return negotiate_locale(wanted, LANGUAGES, sep="-") or Language.SV


async def _posted(request: web.Request) -> Posted:
    """Raises HTTPRequestEntityTooLarge, TimeoutError and ValueError."""
    async with asyncio.timeout(READING):
        told = await request.clone(client_max_size=LARGEST).post()
    return Posted({name: [value] for name, value in told.items() if isinstance(value, str)})
