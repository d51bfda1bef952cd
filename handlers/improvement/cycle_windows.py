"""Tests' windows, each as it is now: all of an improvement's, and one."""

from typing import Any

from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from storage.improvement import cycles
from texts import Texts
from views.ground import windows
from views.improvement import cycle_window
from views.improvement import cycles as views

Facts = dict[str, Any]


async def listing(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    tests = await house.answer(cycles.of_improvement, Act(person, house.now()), facts["improvement"])
    return views.listed(tests, texts, page=facts.get("page", 0), memory=_kept(facts))


async def window(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    case = await house.answer(cycles.case, Act(person, house.now()), facts["cycle"])
    return cycle_window.window(case, texts, memory=_kept(facts))


def _kept(facts: Facts) -> str:
    return windows.kept(**{name: fact for name, fact in facts.items() if name != "room"})


WINDOWS = {views.LIST_WINDOW: listing, cycle_window.WINDOW: window}
PAGES = {views.PAGE: views.LIST_WINDOW}
