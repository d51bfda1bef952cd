"""Home, for each kind of reader, and as full as it can be."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.next import Next
from texts import Texts
from views import homes
from views.examples.next import BUSY, CALM, EVERYTHING, LEADING, QUIET_DAYS, looks, many
from views.examples.values import EVA


def _home(what: Next, page: int = 0) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: homes.home(what, texts, page=page)


EXAMPLES = {
    "home-participant": _home(looks(BUSY)),
    "home-participant-second-page": _home(looks(BUSY), page=1),
    "home-participant-last-page": _home(looks(BUSY), page=99),
    "home-participant-just-done": _home(looks(BUSY, touched="facts")),
    "home-nothing": _home(looks(QUIET_DAYS)),
    "home-facilitator": _home(looks(LEADING, to=EVA)),
    "home-facilitator-calm": _home(looks(replace(LEADING, lead=CALM), to=EVA)),
    "home-everything": _home(looks(*many(EVERYTHING), touched="facts"), page=1),
    "home-no-programme": _home(looks()),
    "home-plain": lambda texts: homes.plain(texts, "a1b2c3d4"),
}
