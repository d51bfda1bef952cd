"""Readings: what the others have handed in is opened, read, fetched and asked about."""

import json
from typing import Any

from slack_sdk.errors import SlackApiError

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError, give
from handlers.ground.places import place
from handlers.ground.visit import Visit
from programme.preparations.readings import Material
from storage.preparations import readings
from views.ground.windows import recalled
from views.preparations import readings as views

Body = dict[str, Any]


async def open_shelf(visit: Visit) -> None:
    shelves = await visit.asks(
        readings.shelves,
    )
    await visit.client.views_open(trigger_id=visit.body["trigger_id"], view=views.shelf(shelves, visit.texts))


async def turn(visit: Visit) -> None:
    page = int(visit.value)
    visit.later(_shelf_again(visit, visit.body["view"]["id"], page))


async def read(visit: Visit) -> None:
    """On the shelf or in a letter, which is drawn again."""
    try:
        await visit.does(readings.read, visit.value)
    finally:
        if _is_shelf(visit.body):
            page, view_id = recalled(visit.body["view"])["page"], visit.body["view"]["id"]
            visit.later(_shelf_again(visit, view_id, page))
        else:
            visit.again()


async def ask(visit: Visit) -> None:
    """The form remembers where it was opened: the shelf with its page, or the letter."""
    one = await visit.asks(readings.material, visit.value)
    memory: Body = {"id": one.owed.id}
    if _is_shelf(visit.body):
        memory |= {"page": recalled(visit.body["view"])["page"]}
        show = visit.client.views_push
    else:
        memory |= {"place": place(visit.body)}
        show = visit.client.views_open
    await show(trigger_id=visit.body["trigger_id"], view=views.form(one, visit.texts, json.dumps(memory)))


async def keep_question(visit: Visit) -> None:
    memory, question = recalled(visit.view), forms.read(visit.view)[views.QUESTION] or ""
    await visit.does(readings.ask, memory["id"], question)
    if "place" in memory:
        visit.again(memory["place"])
    else:
        shelf = visit.view["previous_view_id"]
        visit.later(_shelf_again(visit, shelf, memory["page"]))


async def fetch(visit: Visit) -> None:
    """The file comes to her in our conversation: it was shared where she cannot open it."""
    one = await visit.asks(readings.material, visit.value)
    visit.later(_bring(visit, one))


async def _bring(visit: Visit, one: Material) -> None:
    shown = one.owed.kept
    assert shown is not None
    facts = {"file": shown.file_name, "owner": one.owed.owner}
    try:
        ready = visit.texts.rich("reading-file-ready", **facts)
        await give(shown.file_id, shown.file_name, to=visit.person, comment=ready, client=visit.client)
    except (NotThereError, TooLargeError) as trouble:
        key = "reading-file-large" if isinstance(trouble, TooLargeError) else "reading-file-failed"
        await visit.client.chat_postMessage(
            channel=str(visit.person.slack_id), text=visit.texts.rich(key, **facts)
        )


async def _shelf_again(visit: Visit, view_id: str, page: int) -> None:
    """As things are now; a shelf that has been closed meanwhile stays closed."""
    shelves = await visit.asks(
        readings.shelves,
    )
    try:
        await visit.client.views_update(view_id=view_id, view=views.shelf(shelves, visit.texts, page=page))
    except SlackApiError as error:
        if error.response["error"] != "not_found":
            raise


def _is_shelf(body: Body) -> bool:
    return bool((body.get("view") or {}).get("callback_id") == views.SHELF_WINDOW)


def register(door: Door) -> None:
    door.taps(views.SHELF, open_shelf)
    for way in ("earlier", "further"):
        door.taps(f"{views.PAGE}-{way}", turn)
    door.taps(views.READ, read)
    door.taps(views.ASK, ask)
    door.submits(views.FORM, keep_question)
    door.taps(views.GET, fetch)
