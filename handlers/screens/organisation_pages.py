"""One organisation's page: opened before a phone call, turned, and drawn again as things are."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from storage.ground.columns import new_id
from storage.preparations.undone import nudges
from storage.screens.pages import organisation_pages
from views.changes import organisations
from views.ground.places import Place
from views.ground.windows import Memory
from views.preparations import preparation_desk
from views.screens.pages import organisation_pages as views


async def draw(visit: Visit, at: views.PageMemory) -> Json:
    """As things are now."""
    what = await visit.asks(organisation_pages.of_organisation, at.organisation)
    return views.window(what, visit.texts, at)


async def open_page(visit: Visit) -> None:
    """Over what she is in; the organisation's own window makes way for it. It knows where Home was."""
    at, there = views.PageMemory(organisation=visit.value, note=new_id(), home=visit.at_home), visit.view
    if there.get("callback_id") == organisations.WINDOW:
        deep = there["root_view_id"] != there["id"]
        at = at.model_copy(update={"under": visit.recalls(Memory).under, "deep": deep})
        await visit.redraws(await draw(visit, at))
    else:
        await visit.opens(await draw(visit, at))


async def turn_notes(visit: Visit) -> None:
    await windows.turn(visit, "notes")


async def open_desk(visit: Visit) -> None:
    """Over the page; in its place where that lies over another window, for the desk's forms need room."""
    case = await visit.asks(nudges.desk, visit.value)
    at = visit.recalls(views.PageMemory)
    memory = preparation_desk.DeskMemory(
        id=case.owed.id,
        place=Place(home=at.home, touched=case.owed.id),
        under=None if at.deep else windows.beneath(visit),
    )
    desk = preparation_desk.desk(case, visit.texts, memory.kept())
    await (visit.redraws(desk) if at.deep else visit.opens(desk))


def register(door: Door) -> None:
    door.window(views.WINDOW, views.PageMemory, draw, page=views.PAGE)
    door.taps(organisations.PAGE_OPEN, open_page)
    door.taps(views.DESK, open_desk)
    door.taps(f"{views.NOTES_PAGE}-earlier", turn_notes)
    door.taps(f"{views.NOTES_PAGE}-further", turn_notes)
