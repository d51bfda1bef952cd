"""One organisation's page: opened before a phone call, turned, and drawn again as things are."""

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers import windows
from handlers.house import House
from handlers.places import place
from handlers.windows import Body, Facts
from programme.people import Person
from storage import nudges, organisation_pages
from storage.columns import new_id
from texts import Texts
from views import organisation_pages as views
from views import organisations, preparation_desk
from views.windows import kept, recalled

PAGES = {views.PAGE: "page", views.NOTES_PAGE: "notes"}
"""What is turned → the name of its page's number in the window's memory."""


async def draw(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    """As things are now."""
    what = await house.answer(
        organisation_pages.of_organisation, facts["organisation"], by=person, now=house.now()
    )
    return views.window(
        what,
        texts,
        page=facts.get("page", 0),
        notes_page=facts.get("notes", 0),
        note=facts["note"],
        deep=bool(facts.get("deep")),
        memory=kept(**{name: fact for name, fact in facts.items() if name != "room"}),
    )


async def draw_again(
    view: Body, facts: Facts, *, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    await client.views_update(view_id=view["id"], view=await draw(facts, person, texts, house))


async def open_page(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Over what she is in; the organisation's own window makes way for it."""
    there, facts = body.get("view") or {}, {"organisation": action["value"], "note": new_id()}
    if there.get("callback_id") == organisations.WINDOW:
        facts |= {"under": recalled(there).get("under"), "deep": there["root_view_id"] != there["id"]}
        await draw_again(there, facts, person=person, texts=texts, house=house, client=client)
    else:
        await windows.show(body, await draw(facts, person, texts, house), client)
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
    turned = PAGES[action["action_id"].rsplit("-", 1)[0]]
    facts = recalled(body["view"]) | {turned: int(action["value"])}
    await draw_again(body["view"], facts, person=person, texts=texts, house=house, client=client)
    await ack()


async def open_desk_here(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The desk in the place of a page that lies over another window: the desk's own forms need room above."""
    case = await house.answer(nudges.desk, action["value"], by=person, now=house.now())
    where = place(body, touched=case.owed.id)
    where["view"]["private_metadata"] = ""
    memory = json.dumps({"id": case.owed.id, "place": where}, ensure_ascii=False)
    await client.views_update(view_id=body["view"]["id"], view=preparation_desk.desk(case, texts, memory))
    await ack()


def register(app: AsyncApp) -> None:
    windows.WINDOWS[views.WINDOW] = draw
    app.action(views.PAGE_OPEN)(open_page)
    app.action(views.DESK_HERE)(open_desk_here)
    for page in PAGES:
        app.action(f"{page}-earlier")(turn)
        app.action(f"{page}-further")(turn)
