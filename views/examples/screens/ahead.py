"""All that lies ahead, for somebody with much, with little, and in many programmes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.screens.homes import Home
from texts import Texts
from views.examples.screens.homes import FULL, WORKS
from views.examples.screens.next import QUIET_DAYS, looks
from views.screens.ahead import AheadMemory, window


def _window(what: Home, page: int = 0) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: window(what, texts, memory=AheadMemory(page=page))


EXAMPLES = {
    "modal-ahead": _window(WORKS),
    "modal-ahead-in-many-programmes": _window(FULL),
    "modal-ahead-last-page": _window(FULL, 99),
    "modal-ahead-subscribed": lambda texts: window(WORKS, texts, memory=AheadMemory(), feeds=True),
    "modal-ahead-nothing": _window(Home(looks(replace(QUIET_DAYS, works_in=("norrby",))))),
    "modal-ahead-no-programme": _window(Home(looks())),
}
