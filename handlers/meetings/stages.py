"""Stages: outcomes ticked on Home or in the window of all steps; and where we stand, for who asks."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from storage.meetings import stages
from storage.screens import standings
from views.meetings import stages as views
from views.screens import standings as standing_views


async def window(visit: Visit, memory: views.StagesMemory) -> Json:
    path = await visit.asks(stages.of_organisation, memory.organisation)
    return views.window(path, visit.texts, page=memory.page, memory=memory.kept())


async def open_all(visit: Visit) -> None:
    """All steps, at the one the organisation is in."""
    path = await visit.asks(stages.of_organisation, visit.value)
    memory = visit.over(views.StagesMemory(organisation=visit.value, page=path.now[0]))
    await visit.opens(views.window(path, visit.texts, page=path.now[0], memory=memory))


async def open_standing(visit: Visit) -> None:
    what = await visit.asks(standings.of_organisation, visit.value)
    await visit.opens(standing_views.window(what, visit.texts))


async def tick(visit: Visit) -> None:
    """Only what was ticked or unticked just now: what a colleague said meanwhile stays said."""
    now, before = _values(visit.action, "selected_options"), _values(_as_drawn(visit), "initial_options")
    organisation_id = views.organisation_of(visit.action["block_id"])
    await visit.does(stages.say, organisation_id, ticked=now - before, unticked=before - now)
    if visit.in_modal:
        visit.later(windows.draw_here(visit))
    else:
        visit.again()


def _as_drawn(visit: Visit) -> Json:
    """The boxes she ticked in, as they were shown to her."""
    blocks = [one for one in visit.view.get("blocks", []) if one["block_id"] == visit.action["block_id"]]
    drawn: list[Json] = [one for block in blocks for one in block.get("elements", [])]
    found = [one for one in drawn if one.get("action_id") == visit.action["action_id"]]
    if not found:
        raise Refusal("window-strange")
    return found[0]


def _values(boxes: Json, options: str) -> set[str]:
    return {one["value"] for one in boxes.get(options, [])}


def register(door: Door) -> None:
    door.window(views.WINDOW, views.StagesMemory, window, page=views.PAGE)
    door.taps(views.OPEN, open_all)
    door.taps(standing_views.OPEN, open_standing)
    door.taps(views.REACHED, tick)
    door.taps(views.BY_ITSELF, tick)
