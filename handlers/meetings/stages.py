"""Stages: outcomes ticked on Home or in the window of all steps; and where we stand, for who asks."""

from typing import Any

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.screens import homes
from storage.meetings import stages
from storage.screens import standings
from views.ground.windows import recalled
from views.meetings import stages as views
from views.screens import standings as standing_views
from views.screens.homes import at_home

Body = dict[str, Any]


async def open_all(visit: Visit) -> None:
    """All steps, at the one the organisation is in."""
    path = await visit.asks(stages.of_organisation, visit.value)
    facts = visit.memory(organisation=visit.value, page=path.now[0])
    await visit.opens(views.window(path, visit.texts, page=path.now[0], memory=facts))


async def open_standing(visit: Visit) -> None:
    what = await visit.asks(standings.of_organisation, visit.value)
    await visit.opens(standing_views.window(what, visit.texts))


async def tick_on_home(visit: Visit) -> None:
    await _say(visit)
    at = at_home(visit.body["view"])
    visit.later(homes.publish(visit, at=at))


async def tick_in_window(visit: Visit) -> None:
    await _say(visit)
    facts = recalled(visit.body["view"])
    window = await windows.draw(visit, views.WINDOW, facts)
    visit.later(visit.client.views_update(view_id=visit.body["view"]["id"], view=window))


async def _say(visit: Visit) -> None:
    """Only what was ticked or unticked just now: what a colleague said meanwhile stays said."""
    now_ticked = {option["value"] for option in visit.action["selected_options"]}
    block = next(one for one in visit.body["view"]["blocks"] if one["block_id"] == visit.action["block_id"])
    element = next(one for one in block["elements"] if one["action_id"] == visit.action["action_id"])
    ticked_before = {option["value"] for option in element.get("initial_options", [])}
    await visit.does(
        stages.say,
        views.organisation_of(visit.action["block_id"]),
        ticked=now_ticked - ticked_before,
        unticked=ticked_before - now_ticked,
    )


def register(door: Door) -> None:
    door.taps(views.OPEN, open_all)
    door.taps(standing_views.OPEN, open_standing)
    door.taps(views.REACHED, tick_on_home)
    door.taps(views.BY_ITSELF, tick_in_window)
