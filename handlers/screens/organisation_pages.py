"""One organisation's page: opened before a phone call, turned, and drawn again as things are."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.places import place
from handlers.ground.windows import Body, Facts
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.preparations import nudges
from storage.screens import organisation_pages
from texts import Texts
from views.changes import organisations
from views.changes import organisations as changes_organisations
from views.ground.windows import kept, recalled
from views.preparations import preparation_desk
from views.screens import organisation_pages as views

PAGES = {views.PAGE: "page", views.NOTES_PAGE: "notes"}
"""What is turned → the name of its page's number in the window's memory."""


async def draw(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    """As things are now."""
    what = await house.answer(
        organisation_pages.of_organisation, Act(person, house.now()), facts["organisation"]
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
    """Over what she is in; the organisation's own window makes way for it. It knows where Home was."""
    there: Body = body.get("view") or {}
    facts: Facts = {"organisation": action["value"], "note": new_id()}
    if there.get("callback_id") == organisations.WINDOW:
        facts |= {"under": recalled(there).get("under"), "deep": there["root_view_id"] != there["id"]}
        await draw_again(there, facts, person=person, texts=texts, house=house, client=client)
    else:
        facts["home"] = there["private_metadata"] if there.get("type") == "home" else None
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


async def open_desk(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Over the page; in its place where that lies over another window, for the desk's forms need room."""
    case = await house.answer(nudges.desk, Act(person, house.now()), action["value"])
    view, facts = body["view"], recalled(body["view"])
    where = place(body, touched=case.owed.id)
    where["view"] = {"type": "home", "private_metadata": facts.get("home", "")}
    under = None if facts.get("deep") else recalled({"private_metadata": windows.memory(body)}).get("under")
    desk = preparation_desk.desk(case, texts, kept(id=case.owed.id, place=where, under=under))
    if facts.get("deep"):
        await client.views_update(view_id=view["id"], view=desk)
    else:
        await windows.show(body, desk, client)
    await ack()


def register(app: AsyncApp) -> None:
    windows.WINDOWS[views.WINDOW] = draw
    app.action(changes_organisations.PAGE_OPEN)(open_page)
    app.action(views.DESK)(open_desk)
    for page in PAGES:
        app.action(f"{page}-earlier")(turn)
        app.action(f"{page}-further")(turn)
