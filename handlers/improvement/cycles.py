"""Tests: their windows, and the taps that move them on, in a window or in a letter."""

from collections.abc import Callable
from functools import partial

from sqlalchemy.orm import Session

from handlers.ground import windows
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from handlers.improvement.cycle_forms import opens
from handlers.improvement.improvement_windows import FAMILY, shows
from programme.improvement.cycles import Cycle, Matched, Phase
from programme.people.acts import Act
from storage.improvement import cycle_deeds, cycles
from views.ground.forms import one_of
from views.improvement import cycle_forms, cycle_window
from views.improvement import cycles as views

Deed = Callable[[Session, Act, str], Cycle]


async def listing(visit: Visit, memory: views.ListMemory) -> Json:
    tests = await visit.asks(cycles.of_improvement, memory.improvement)
    return views.listed(tests, visit.texts, page=memory.page, memory=memory.kept())


async def window(visit: Visit, memory: cycle_window.CycleMemory) -> Json:
    case = await visit.asks(cycles.case, memory.cycle)
    return cycle_window.window(case, visit.texts, memory=memory.kept())


def taps(deed: Deed) -> Listener:
    """A button whose value is the test's id: the deed is done, and shown where the button stands."""

    async def tapped(visit: Visit) -> None:
        await _turns(visit, deed, visit.value)

    return tapped


async def undo(visit: Visit) -> None:
    """One step back from the phase that stands in the button."""
    cycle_id, seen = visit.values(2)
    await _turns(visit, partial(cycle_deeds.undo, seen=one_of(Phase, seen)), cycle_id)


def matches(matched: Matched) -> Listener:
    """One tap says whether it matched; what was learned is asked at once, while one is there."""
    ask = opens(cycle_forms.study_form)

    async def tapped(visit: Visit) -> None:
        await _turns(visit, partial(cycle_deeds.match, matched=matched), visit.value)
        await ask(visit)

    return tapped


async def _turns(visit: Visit, deed: Deed, cycle_id: str) -> None:
    try:
        await visit.does(deed, cycle_id)
    finally:
        _where_it_stands(visit)


def _where_it_stands(visit: Visit) -> None:
    if visit.in_modal:
        visit.later(windows.draw_here(visit))
        visit.beneath()
    else:
        visit.again()


def register(door: Door) -> None:
    door.window(views.LIST_WINDOW, views.ListMemory, listing, page=views.PAGE, family=FAMILY)
    door.window(cycle_window.WINDOW, cycle_window.CycleMemory, window, family=FAMILY)
    door.taps(views.CYCLE_LIST, shows(views.LIST_WINDOW, lambda one: views.ListMemory(improvement=one)))
    door.taps(views.CYCLE_OPEN, shows(cycle_window.WINDOW, lambda one: cycle_window.CycleMemory(cycle=one)))
    for matched, action in views.MATCHED.items():
        door.taps(action, matches(matched))
    door.taps(views.PASS, taps(cycle_deeds.pass_prediction))
    door.taps(views.BEGIN, taps(cycle_deeds.begin))
    door.taps(views.NOTHING_NEW, taps(cycle_deeds.nothing_new))
    door.taps(views.PAUSE, taps(cycle_deeds.pause))
    door.taps(views.RESUME, taps(cycle_deeds.resume))
    door.taps(views.END, taps(cycle_deeds.end))
    door.taps(views.UNDO, undo)
