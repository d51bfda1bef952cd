"""Tests: their windows, and the taps that move them on, in a window or in a letter."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.places import show_again
from handlers.ground.visit import Visit
from handlers.improvement import cycle_forms, cycle_windows
from handlers.improvement.improvement_windows import shows
from programme.improvement.cycles import Cycle, Phase
from storage.improvement import cycle_deeds
from views.ground.windows import recalled
from views.improvement import cycle_forms as form_views
from views.improvement import cycle_window
from views.improvement import cycles as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]


def taps(deed: Callable[..., Cycle], **facts: object) -> Listener:
    """A button whose value begins with the test's id: the deed is done, and shown where the button stands."""

    async def tapped(visit: Visit) -> None:
        cycle_id = visit.value.split()[0]
        try:
            await visit.does(deed, cycle_id, **facts)
        finally:
            visit.later(_where_it_stands(visit))

    return tapped


async def undo(visit: Visit) -> None:
    """One step back from the phase that stands in the button."""
    seen = Phase(visit.value.split()[1])
    await taps(cycle_deeds.undo, seen=seen)(
        visit.ack, visit.action, visit.body, visit.person, visit.texts, visit.house, visit.client
    )


async def _where_it_stands(visit: Visit) -> None:
    view = visit.body.get("view") or {}
    if view.get("type") != "modal":
        await show_again(visit, visit.body)
        return
    if view["callback_id"] in cycle_windows.WINDOWS:
        room = view["callback_id"]
        window = await windows.draw(visit, room, recalled(view))
        await visit.client.views_update(view_id=view["id"], view=window)
    await windows.draw_beneath(visit)


async def match(visit: Visit) -> None:
    """One tap says whether it matched; what was learned is asked at once, while one is there."""
    matched = next(each for each, name in views.MATCHED.items() if name == visit.action["action_id"])
    await taps(cycle_deeds.match, matched=matched)(
        _no_ack, visit.action, visit.body, visit.person, visit.texts, visit.house, visit.client
    )
    await cycle_forms.opens(form_views.study_form)(
        visit.ack, visit.action, visit.body, visit.person, visit.texts, visit.house, visit.client
    )


async def _no_ack() -> None:
    """The listener that goes on acks."""


def register(door: Door) -> None:
    door.taps(views.CYCLE_LIST, shows(views.LIST_WINDOW, "improvement"))
    door.taps(views.CYCLE_OPEN, shows(cycle_window.WINDOW, "cycle"))
    for action in views.MATCHED.values():
        door.taps(action, match)
    door.taps(views.PASS, taps(cycle_deeds.pass_prediction))
    door.taps(views.BEGIN, taps(cycle_deeds.begin))
    door.taps(views.NOTHING_NEW, taps(cycle_deeds.nothing_new))
    door.taps(views.PAUSE, taps(cycle_deeds.pause))
    door.taps(views.RESUME, taps(cycle_deeds.resume))
    door.taps(views.END, taps(cycle_deeds.end))
    door.taps(views.UNDO, undo)
    cycle_forms.register(app)
