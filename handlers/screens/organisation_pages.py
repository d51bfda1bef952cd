"""One organisation's page: opened before a phone call, turned, and drawn again as things are."""

from typing import Any

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.places import place
from handlers.ground.visit import Visit
from handlers.ground.windows import Body, Facts
from storage.ground.columns import new_id
from storage.preparations import nudges
from storage.screens import organisation_pages
from views.changes import organisations
from views.changes import organisations as changes_organisations
from views.ground.windows import kept, recalled
from views.preparations import preparation_desk
from views.screens import organisation_pages as views

PAGES = {views.PAGE: "page", views.NOTES_PAGE: "notes"}
"""What is turned → the name of its page's number in the window's memory."""


async def draw(visit: Visit, facts: Facts) -> dict[str, Any]:
    """As things are now."""
    what = await visit.asks(organisation_pages.of_organisation, facts["organisation"])
    return views.window(
        what,
        visit.texts,
        page=facts.get("page", 0),
        notes_page=facts.get("notes", 0),
        note=facts["note"],
        deep=bool(facts.get("deep")),
        memory=kept(**{name: fact for name, fact in facts.items() if name != "room"}),
    )


async def draw_again(visit: Visit, view: Body, facts: Facts) -> None:
    await visit.client.views_update(view_id=view["id"], view=await draw(visit, facts))


async def open_page(visit: Visit) -> None:
    """Over what she is in; the organisation's own window makes way for it. It knows where Home was."""
    there: Body = visit.body.get("view") or {}
    facts: Facts = {"organisation": visit.value, "note": new_id()}
    if there.get("callback_id") == organisations.WINDOW:
        facts |= {"under": recalled(there).get("under"), "deep": there["root_view_id"] != there["id"]}
        await draw_again(visit, there, facts)
    else:
        facts["home"] = there["private_metadata"] if there.get("type") == "home" else None
        await visit.opens(await draw(visit, facts))


async def turn(visit: Visit) -> None:
    turned = PAGES[visit.action["action_id"].rsplit("-", 1)[0]]
    facts = recalled(visit.body["view"]) | {turned: int(visit.value)}
    await draw_again(visit, visit.body["view"], facts)


async def open_desk(visit: Visit) -> None:
    """Over the page; in its place where that lies over another window, for the desk's forms need room."""
    case = await visit.asks(nudges.desk, visit.value)
    view, facts = visit.body["view"], recalled(visit.body["view"])
    where = place(visit.body, touched=case.owed.id)
    where["view"] = {"type": "home", "private_metadata": facts.get("home", "")}
    under = (
        None if facts.get("deep") else recalled({"private_metadata": windows.memory(visit.body)}).get("under")
    )
    desk = preparation_desk.desk(case, visit.texts, kept(id=case.owed.id, place=where, under=under))
    if facts.get("deep"):
        await visit.client.views_update(view_id=view["id"], view=desk)
    else:
        await visit.opens(desk)


def register(door: Door) -> None:
    windows.WINDOWS[views.WINDOW] = draw
    door.taps(changes_organisations.PAGE_OPEN, open_page)
    door.taps(views.DESK, open_desk)
    for page in PAGES:
        door.taps(f"{page}-earlier", turn)
        door.taps(f"{page}-further", turn)
