"""Measures' windows, each as it is now: all of an improvement's, and one."""

from typing import Any

from handlers.ground.visit import Visit
from storage.improvement import measures
from views.ground import windows
from views.improvement import measures as views

Facts = dict[str, Any]


async def listing(visit: Visit, facts: Facts) -> dict[str, Any]:
    what = await visit.asks(measures.listed, facts["improvement"])
    return views.listed(what, visit.texts, page=facts.get("page", 0), memory=_kept(facts))


async def window(visit: Visit, facts: Facts) -> dict[str, Any]:
    case = await visit.asks(measures.case, facts["measure"])
    return views.window(case, visit.texts, memory=_kept(facts))


def _kept(facts: Facts) -> str:
    return windows.kept(**{name: fact for name, fact in facts.items() if name != "room"})


WINDOWS = {views.LIST_WINDOW: listing, views.WINDOW: window}
PAGES = {views.PAGE: views.LIST_WINDOW}
