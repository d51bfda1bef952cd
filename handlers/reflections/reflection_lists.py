"""Reflections listed: one's own, and what others opened to one."""

import json
from typing import Any

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.reflections import reflections
from views.reflections import reflections as views

Json = dict[str, Any]


async def show(visit: Visit) -> None:
    """In the modal the person stands in, or else in one of its own: Slack stacks no more than three."""
    if visit.body.get("view", {}).get("type") == "modal":
        await visit.client.views_update(view_id=visit.body["view"]["id"], view=visit.view)
    else:
        await visit.client.views_open(trigger_id=visit.body["trigger_id"], view=visit.view)


async def mine(visit: Visit) -> None:
    await show(visit)


async def turn_mine(visit: Visit) -> None:
    await show(visit)


async def _list(visit: Visit, number: int) -> Json:
    page, programmes = await visit.asks(reflections.own_page, number)
    return views.mine(page, programmes, visit.texts, zone=visit.person.zone)


async def list_again(visit: Visit, view_id: str, number: int) -> None:
    await visit.client.views_update(view_id=view_id, view=await _list(visit, number))


async def remove(visit: Visit) -> None:
    await visit.does(reflections.remove, visit.value)
    shown = visit.body["view"]
    visit.later(list_again(visit, shown["id"], int(shown["private_metadata"])))


async def read(visit: Visit) -> None:
    await show(visit)


async def turn_or_choose(visit: Visit) -> None:
    """Another page of the same step, or another step from its first page."""
    memory = json.loads(visit.body["view"]["private_metadata"])
    step, number = memory["step"], 0
    if visit.action["action_id"] == views.READ_STEP:
        chosen = visit.action["selected_option"]["value"]
        step = None if chosen == views.ALL_STEPS else chosen
    else:
        number = int(visit.value)
    await show(visit)


async def _reading(visit: Visit, programme_id: str, step: str | None, number: int) -> Json:
    page, programme = await visit.asks(reflections.readable_page, programme_id, number, step=step)
    memory = json.dumps({"programme": programme_id, "step": step})
    return views.reading(page, programme, visit.texts, step=step, zone=visit.person.zone, memory=memory)


def register(door: Door) -> None:
    door.taps(views.REFLECTION_LIST, mine)
    door.taps(views.REMOVE, remove)
    door.taps(views.REFLECTION_READ, read)
    for turn in (views.MINE_NEWER, views.MINE_OLDER):
        door.taps(turn, turn_mine)
    for turn in (views.READ_NEWER, views.READ_OLDER, views.READ_STEP):
        door.taps(turn, turn_or_choose)
