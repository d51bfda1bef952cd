"""Nudges: at her desk a facilitator writes in her own words about something open, or lets it be."""

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms
from handlers.ground.house import House
from handlers.preparations.preparations import decides
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.preparations import nudges
from texts import Texts
from views.preparations import nudges as views
from views.preparations import preparation_desk

Body = dict[str, Any]


async def write(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The form lies over the desk, and remembers what the desk does."""
    case = await house.answer(nudges.desk, Act(person, house.now()), action["value"])
    memory = {"nudge": new_id(), "id": case.owed.id, "desk": body["view"]["private_metadata"]}
    view = views.form(case, texts, json.dumps(memory, ensure_ascii=False))
    await client.views_push(trigger_id=body["trigger_id"], view=view)
    await ack()


async def keep(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    memory, text = json.loads(view["private_metadata"]), forms.read(view)[views.TEXT]
    about = memory["id"]
    await house.transaction(nudges.write, Act(person, house.now()), memory["nudge"], about, text or "")
    house.afterwards(_desk_again(view, person, texts, house, client))
    await ack()


async def _desk_again(view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient) -> None:
    """The desk beneath, unless it has been closed meanwhile."""
    memory = json.loads(view["private_metadata"])
    case = await house.answer(nudges.desk, Act(person, house.now()), memory["id"])
    try:
        desk = preparation_desk.desk(case, texts, memory["desk"])
        await client.views_update(view_id=view["previous_view_id"], view=desk)
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise


def register(app: AsyncApp) -> None:
    app.action(views.NUDGE)(write)
    app.view(views.FORM)(keep)
    app.action(views.LET_BE)(decides(nudges.let_be))
    app.action(views.REMIND_AGAIN)(decides(nudges.remind_again))
