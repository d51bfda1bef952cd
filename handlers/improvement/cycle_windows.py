"""Tests' windows, each as it is now: all of an improvement's, and one."""

from typing import Any

from handlers.ground.visit import Visit
from storage.improvement import cycles
from views.ground import windows
from views.improvement import cycle_window
from views.improvement import cycles as views

Facts = dict[str, Any]


async def listing(visit: Visit, facts: Facts) -> dict[str, Any]:
    tests = await visit.asks(cycles.of_improvement, facts["improvement"])
    return views.listed(tests, visit.texts, page=facts.get("page", 0), memory=_kept(facts))


async def window(visit: Visit, facts: Facts) -> dict[str, Any]:
    case = await visit.asks(cycles.case, facts["cycle"])
    return cycle_window.window(case, visit.texts, memory=_kept(facts))


def _kept(facts: Facts) -> str:
    return windows.kept(**{name: fact for name, fact in facts.items() if name != "room"})


WINDOWS = {views.LIST_WINDOW: listing, cycle_window.WINDOW: window}
PAGES = {views.PAGE: views.LIST_WINDOW}
