"""Home, for each kind of reader, and as full as it can be."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.improvement.actions import Spoken
from programme.screens.boards import Asked, Board
from programme.screens.homes import IN_FULL, Home
from texts import Texts
from views.examples.improvement.cycles import DOING, PLANNED, STUDIED
from views.examples.improvement.improvements import ACTIONS
from views.examples.meetings.stages import path
from views.examples.reflections.reflections import MANY as WRITTEN
from views.examples.reflections.reflections import ONE
from views.examples.screens.boards import BOARD
from views.examples.screens.boards import FULL as FULL_BOARD
from views.examples.screens.next import BUSY, CALM, EVERYTHING, LEADING, QUIET_DAYS, looks, many
from views.examples.screens.standings import BUSY as STANDING
from views.examples.screens.standings import NOTHING_YET
from views.examples.values import EVA, MARIA, PROGRAMME, TODAY
from views.screens import homes

WORKING = replace(BUSY, sits_in=("norrby",), works_in=("norrby",))
BOTH = replace(WORKING, leads_in=("norrby",))
SPOKEN = tuple(Spoken(one, MARIA.id, TODAY) for one in ACTIONS)
WORKS = Home(looks(WORKING), paths=(path(2, 3),), actions=SPOKEN[:1], tests=(DOING,), written=(ONE,))
MANAGES = Home(looks(replace(QUIET_DAYS, sits_in=("norrby",), leads_in=("norrby",))), standings=(STANDING,))
BUSIEST = many(replace(EVERYTHING, sits_in=("norrby",), works_in=("norrby",)))
FACILITATES = Home(looks(LEADING, to=EVA), board=BOARD)
CALMLY = replace(LEADING, lead=CALM)
ON_TRIAL = replace(PROGRAMME, trial=True)
CLOSED = replace(QUIET_DAYS, meeting=None, works_in=("norrby",), closed=True)
EMPTY = Board(PROGRAMME, TODAY, Asked(PROGRAMME.id))
FULL = Home(
    looks(*BUSIEST, touched="facts"),
    paths=tuple(path(2, 3, of=one.programme) for one in BUSIEST[:IN_FULL]),
    board=replace(FULL_BOARD, programme=BUSIEST[1].programme),
    standings=(replace(STANDING, path=path(1, of=BUSIEST[0].programme)),),
    actions=SPOKEN * 3,
    tests=(PLANNED, DOING, STUDIED, DOING),
    written=tuple(WRITTEN[:2]),
    may_start=True,
)


def _home(what: Home) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: homes.home(what, texts)


EXAMPLES = {
    "home-participant": _home(WORKS),
    "home-participant-just-done": _home(replace(WORKS, next=looks(WORKING, touched="facts"))),
    "home-nothing": _home(Home(looks(replace(QUIET_DAYS, works_in=("norrby",))))),
    "home-manager": _home(MANAGES),
    "home-manager-in-the-work": _home(replace(WORKS, next=looks(BOTH))),
    "home-manager-nothing-yet": _home(replace(MANAGES, standings=(NOTHING_YET,))),
    "home-politician": _home(Home(looks(replace(QUIET_DAYS, sits_in=("norrby",))))),
    "home-facilitator": _home(FACILITATES),
    "home-facilitator-calm": _home(replace(FACILITATES, next=looks(CALMLY, to=EVA), board=EMPTY)),
    "home-facilitator-of-several": _home(replace(FACILITATES, next=looks(*many(LEADING, 5), to=EVA))),
    "home-facilitator-closed": _home(
        Home(looks(replace(LEADING, lead=CALM, closed=True), to=EVA), board=EMPTY, may_start=True)
    ),
    "home-closed": _home(Home(looks(CLOSED), may_start=True)),
    "home-everything": _home(FULL),
    "home-no-programme": _home(Home(looks())),
    "home-may-only-wait": _home(Home(replace(looks(), may_start=False, may_try=False))),
    "home-on-trial": _home(Home(looks(replace(BOTH, programme=ON_TRIAL, lead=CALM), to=EVA), may_start=True)),
    "home-no-programme-waits": _home(Home(replace(looks(), may_start=False))),
    "home-left-with-own-words": _home(Home(replace(looks(), may_start=False), written=(ONE,))),
    "home-administrator": _home(Home(looks(to=replace(EVA, admin=True)))),
    "home-plain": lambda texts: homes.plain(texts, "a1b2c3d4"),
}
