"""Readings: what the others have handed in is opened, read, fetched and asked about."""

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms
from handlers.ground.files import NotThereError, TooLargeError, give
from handlers.ground.house import House
from handlers.ground.places import place, show_again
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.readings import Material
from storage.preparations import readings
from texts import Texts
from views.ground.windows import recalled
from views.preparations import readings as views

Body = dict[str, Any]


async def open_shelf(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    shelves = await house.answer(readings.shelves, Act(person, house.now()))
    await client.views_open(trigger_id=body["trigger_id"], view=views.shelf(shelves, texts))
    await ack()


async def turn(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    page = int(action["value"])
    house.afterwards(_shelf_again(body["view"]["id"], page, person, texts, house, client))
    await ack()


async def read(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """On the shelf or in a letter, which is drawn again."""
    try:
        await house.transaction(readings.read, Act(person, house.now()), action["value"])
    finally:
        if _is_shelf(body):
            page, view_id = recalled(body["view"])["page"], body["view"]["id"]
            house.afterwards(_shelf_again(view_id, page, person, texts, house, client))
        else:
            house.afterwards(show_again(body, texts=texts, house=house, client=client))
    await ack()


async def ask(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The form remembers where it was opened: the shelf with its page, or the letter."""
    one = await house.answer(readings.material, Act(person, house.now()), action["value"])
    memory: Body = {"id": one.owed.id}
    if _is_shelf(body):
        memory |= {"page": recalled(body["view"])["page"]}
        show = client.views_push
    else:
        memory |= {"place": place(body)}
        show = client.views_open
    await show(trigger_id=body["trigger_id"], view=views.form(one, texts, json.dumps(memory)))
    await ack()


async def keep_question(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    memory, question = recalled(view), forms.read(view)[views.QUESTION] or ""
    await house.transaction(readings.ask, Act(person, house.now()), memory["id"], question)
    if "place" in memory:
        house.afterwards(show_again(memory["place"], texts=texts, house=house, client=client))
    else:
        shelf = view["previous_view_id"]
        house.afterwards(_shelf_again(shelf, memory["page"], person, texts, house, client))
    await ack()


async def fetch(
    ack: AsyncAck, action: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """The file comes to her in our conversation: it was shared where she cannot open it."""
    one = await house.answer(readings.material, Act(person, house.now()), action["value"])
    house.afterwards(_bring(one, person, texts, client))
    await ack()


async def _bring(one: Material, person: Person, texts: Texts, client: AsyncWebClient) -> None:
    shown = one.owed.kept
    assert shown is not None
    facts = {"file": shown.file_name, "owner": one.owed.owner}
    try:
        ready = texts.rich("reading-file-ready", **facts)
        await give(shown.file_id, shown.file_name, to=person, comment=ready, client=client)
    except (NotThereError, TooLargeError) as trouble:
        key = "reading-file-large" if isinstance(trouble, TooLargeError) else "reading-file-failed"
        await client.chat_postMessage(channel=str(person.slack_id), text=texts.rich(key, **facts))


async def _shelf_again(
    view_id: str, page: int, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """As things are now; a shelf that has been closed meanwhile stays closed."""
    shelves = await house.answer(readings.shelves, Act(person, house.now()))
    try:
        await client.views_update(view_id=view_id, view=views.shelf(shelves, texts, page=page))
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise


def _is_shelf(body: Body) -> bool:
    return bool((body.get("view") or {}).get("callback_id") == views.SHELF_WINDOW)


def register(app: AsyncApp) -> None:
    app.action(views.SHELF)(open_shelf)
    for way in ("earlier", "further"):
        app.action(f"{views.PAGE}-{way}")(turn)
    app.action(views.READ)(read)
    app.action(views.ASK)(ask)
    app.view(views.FORM)(keep_question)
    app.action(views.GET)(fetch)
