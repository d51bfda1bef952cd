"""The page's buttons about a calendar subscribed to: its address, another one, or none any more."""

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from handlers.ground.house import House
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from storage.screens import calendar_feed_deeds as deeds
from texts import Texts
from views.messages import mail_pages as views

DEEDS: Mapping[str, Callable[[Session, Act], str | None]] = {
    views.CALENDAR: deeds.subscribe,
    views.CALENDAR_NEW: deeds.renew,
    views.CALENDAR_AWAY: deeds.take_back,
}


async def pressed(house: House, act: Act, action: str, texts: Texts) -> tuple[str, str]:
    """What is told, and the buttons that come with it. Raises Refusal where we have no such addresses."""
    if house.web is None:
        raise Refusal("calendar-feed-none")
    name = await house.transaction(DEEDS[action], act)
    if name is None:
        return texts("page-calendar-gone"), ""
    ways = views.calendar(views.CALENDAR_NEW, views.CALENDAR_AWAY, texts=texts)
    return texts("page-calendar", address=house.web.calendar(name)), ways
