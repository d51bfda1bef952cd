"""Nudges: at her desk a facilitator writes in her own words about something open, or lets it be."""

import json
from typing import Any

from slack_sdk.errors import SlackApiError

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.preparations.preparations import decides
from storage.ground.columns import new_id
from storage.preparations import nudges
from views.preparations import nudges as views
from views.preparations import preparation_desk

Body = dict[str, Any]


async def write(visit: Visit) -> None:
    """The form lies over the desk, and remembers what the desk does."""
    case = await visit.asks(nudges.desk, visit.value)
    memory = {"nudge": new_id(), "id": case.owed.id, "desk": visit.body["view"]["private_metadata"]}
    view = views.form(case, visit.texts, json.dumps(memory, ensure_ascii=False))
    await visit.client.views_push(trigger_id=visit.body["trigger_id"], view=view)


async def keep(visit: Visit) -> None:
    memory, text = json.loads(visit.view["private_metadata"]), forms.read(visit.view)[views.TEXT]
    about = memory["id"]
    await visit.does(nudges.write, memory["nudge"], about, text or "")
    visit.later(_desk_again(visit))


async def _desk_again(visit: Visit) -> None:
    """The desk beneath, unless it has been closed meanwhile."""
    memory = json.loads(visit.view["private_metadata"])
    case = await visit.asks(nudges.desk, memory["id"])
    try:
        desk = preparation_desk.desk(case, visit.texts, memory["desk"])
        await visit.client.views_update(view_id=visit.view["previous_view_id"], view=desk)
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise


def register(door: Door) -> None:
    door.taps(views.NUDGE, write)
    door.submits(views.FORM, keep)
    door.taps(views.LET_BE, decides(nudges.let_be))
    door.taps(views.REMIND_AGAIN, decides(nudges.remind_again))
