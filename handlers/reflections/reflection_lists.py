"""Reflections listed: one's own, and what others opened to one."""

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from storage.reflections import reflections
from texts import Texts
from views.reflections import reflections as views

Json = dict[str, Any]


async def show(client: AsyncWebClient, body: Json, view: Json) -> None:
    """In the modal the person stands in, or else in one of its own: Slack stacks no more than three."""
    if body.get("view", {}).get("type") == "modal":
        await client.views_update(view_id=body["view"]["id"], view=view)
    else:
        await client.views_open(trigger_id=body["trigger_id"], view=view)


async def mine(
    ack: AsyncAck, body: Json, client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    await show(client, body, await _list(0, person, texts, house))
    await ack()


async def turn_mine(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    await show(client, body, await _list(int(action["value"]), person, texts, house))
    await ack()


async def _list(number: int, person: Person, texts: Texts, house: House) -> Json:
    page, programmes = await house.answer(reflections.own_page, Act(person, house.now()), number)
    return views.mine(page, programmes, texts, zone=person.zone)


async def list_again(
    view_id: str, number: int, client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    await client.views_update(view_id=view_id, view=await _list(number, person, texts, house))


async def remove(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    await house.transaction(reflections.remove, Act(person, house.now()), action["value"])
    shown = body["view"]
    house.afterwards(list_again(shown["id"], int(shown["private_metadata"]), client, person, texts, house))
    await ack()


async def read(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    await show(client, body, await _reading(action["value"], None, 0, person, texts, house))
    await ack()


async def turn_or_choose(
    ack: AsyncAck,
    action: Json,
    body: Json,
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    """Another page of the same step, or another step from its first page."""
    memory = json.loads(body["view"]["private_metadata"])
    step, number = memory["step"], 0
    if action["action_id"] == views.READ_STEP:
        chosen = action["selected_option"]["value"]
        step = None if chosen == views.ALL_STEPS else chosen
    else:
        number = int(action["value"])
    await show(client, body, await _reading(memory["programme"], step, number, person, texts, house))
    await ack()


async def _reading(
    programme_id: str, step: str | None, number: int, person: Person, texts: Texts, house: House
) -> Json:
    page, programme = await house.answer(
        reflections.readable_page, Act(person, house.now()), programme_id, number, step=step
    )
    memory = json.dumps({"programme": programme_id, "step": step})
    return views.reading(page, programme, texts, step=step, zone=person.zone, memory=memory)


def register(app: AsyncApp) -> None:
    app.action(views.REFLECTION_LIST)(mine)
    app.action(views.REMOVE)(remove)
    app.action(views.REFLECTION_READ)(read)
    for turn in (views.MINE_NEWER, views.MINE_OLDER):
        app.action(turn)(turn_mine)
    for turn in (views.READ_NEWER, views.READ_OLDER, views.READ_STEP):
        app.action(turn)(turn_or_choose)
