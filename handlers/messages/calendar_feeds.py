"""A calendar is subscribed to: the window with its address, and who asks for it from the web."""

from collections.abc import Callable
from typing import Any

from handlers.ground import windows
from handlers.ground.door import Door, Listener
from handlers.ground.house import House
from handlers.ground.visit import Json, Visit
from programme.ground import tokens
from programme.ground.refusals import Refusal
from programme.messages.calendar_feeds import Feed
from programme.messages.web import Web
from storage.screens import calendar_feed_deeds as deeds
from storage.screens import calendar_feeds as questions
from views.messages import calendar_feeds as views


async def feed_at(house: House, token: str) -> Feed | None:
    """What is got at an address of ours; None for any other, whatever is wrong with it."""
    name = tokens.told(house.web.key, token) if house.web is not None else None
    return await house.answer(questions.named, name, now=house.now()) if name is not None else None


async def window(visit: Visit, memory: views.FeedMemory) -> Json:
    web = _web(visit)
    name = await visit.asks(questions.own)
    return views.window(web.calendar(name) if name else "", visit.texts, memory=memory.kept())


def _web(visit: Visit) -> Web:
    if visit.house.web is None:
        raise Refusal("calendar-feed-none")
    return visit.house.web


async def begin(visit: Visit) -> None:
    """A button, or the command."""
    _web(visit)
    await visit.enters(views.WINDOW, views.FeedMemory())


def _after(deed: Callable[..., Any]) -> Listener:
    """What she did is seen in the window she did it in."""

    async def done(visit: Visit) -> None:
        await visit.does(deed)
        visit.later(windows.draw_here(visit))

    return done


def register(door: Door) -> None:
    door.window(views.WINDOW, views.FeedMemory, window)
    door.taps(views.OPEN, begin)
    for action, deed in (
        (views.SUBSCRIBE, deeds.subscribe),
        (views.RENEW, deeds.renew),
        (views.TAKE_BACK, deeds.take_back),
    ):
        door.taps(action, _after(deed))
