"""Stages: outcomes ticked on Home or in the window of all steps; and where we stand, for who asks."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.screens import homes
from programme.people.acts import Act
from programme.people.people import Person
from storage.meetings import stages
from storage.screens import standings
from texts import Texts
from views.ground.windows import recalled
from views.meetings import stages as views
from views.screens import standings as standing_views
from views.screens.homes import at_home

Body = dict[str, Any]


async def open_all(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """All steps, at the one the organisation is in."""
    path = await house.answer(stages.of_organisation, Act(person, house.now()), action["value"])
    facts = windows.memory(body, organisation=action["value"], page=path.now[0])
    await windows.show(body, views.window(path, texts, page=path.now[0], memory=facts), client)
    await ack()


async def open_standing(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(standings.of_organisation, Act(person, house.now()), action["value"])
    await windows.show(body, standing_views.window(what, texts), client)
    await ack()


async def tick_on_home(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    await _say(action, body, person, house)
    at = at_home(body["view"])
    house.afterwards(homes.publish(client, person=person, texts=texts, house=house, at=at))
    await ack()


async def tick_in_window(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    await _say(action, body, person, house)
    facts = recalled(body["view"])
    window = await windows.draw(views.WINDOW, facts, person=person, texts=texts, house=house)
    house.afterwards(client.views_update(view_id=body["view"]["id"], view=window))
    await ack()


async def _say(action: Body, body: Body, person: Person, house: House) -> None:
    """Only what was ticked or unticked just now: what a colleague said meanwhile stays said."""
    now_ticked = {option["value"] for option in action["selected_options"]}
    block = next(one for one in body["view"]["blocks"] if one["block_id"] == action["block_id"])
    element = next(one for one in block["elements"] if one["action_id"] == action["action_id"])
    ticked_before = {option["value"] for option in element.get("initial_options", [])}
    await house.transaction(
        stages.say,
        Act(person, house.now()),
        views.organisation_of(action["block_id"]),
        ticked=now_ticked - ticked_before,
        unticked=ticked_before - now_ticked,
    )


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_all)
    app.action(standing_views.OPEN)(open_standing)
    app.action(views.REACHED)(tick_on_home)
    app.action(views.BY_ITSELF)(tick_in_window)
