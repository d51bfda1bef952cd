"""All self-assessments somebody may see, read one at a time or together as a picture."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.assessments.heat_maps import heat_maps
from programme.assessments.shelves import Shelf
from programme.ground.refusals import Refusal
from storage.assessments import cases, shelves
from views.assessments import shelves as views


async def shelf(visit: Visit, memory: views.ShelfMemory) -> Json:
    return views.shelf(await visit.asks(shelves.of_person), visit.texts, page=memory.page)


async def open_shelf(visit: Visit) -> None:
    await visit.enters(views.SHELF_WINDOW, views.ShelfMemory())


async def levels(visit: Visit, memory: views.ReadMemory) -> Json:
    case = await visit.asks(cases.case, memory.id)
    return views.levels(case, visit.texts, memory.kept())


async def read(visit: Visit) -> None:
    await visit.enters(views.READ_WINDOW, views.ReadMemory(id=visit.value))


async def heat_map(visit: Visit) -> None:
    """Drawn while she does something else."""
    every = await visit.asks(shelves.of_person)
    one = next((each for each in every if each.programme.id == visit.value and each.rounds), None)
    if one is None:
        raise Refusal("assessment-not-opened")
    visit.later(_shows(visit, one), otherwise=lambda: _tells(visit, one))
    await visit.opens(views.picture_comes(visit.texts))


async def _shows(visit: Visit, one: Shelf) -> None:
    """Drawn in a thread of its own; the words go with it."""
    from exports.assessments.heat_maps import heat_map_pngs

    for each in heat_maps(one.rounds):
        said = views.in_words(each, visit.texts)
        for content in await visit.house.slowly(heat_map_pngs, each, visit.texts):
            await visit.client.files_upload_v2(
                channel=await _conversation(visit),
                filename=visit.texts("assessment-heat-map-file"),
                title=visit.texts("assessment-heat-map"),
                content=content,
                initial_comment=said,
            )


async def _tells(visit: Visit, one: Shelf) -> None:
    """In words alone, when there can be no picture."""
    for each in heat_maps(one.rounds):
        said = views.in_words(each, visit.texts)
        await visit.client.chat_postMessage(channel=await _conversation(visit), text=said)


async def _conversation(visit: Visit) -> str:
    """A file cannot be sent to a person's own id."""
    answer = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    return str(answer["channel"]["id"])


def register(door: Door) -> None:
    door.window(views.SHELF_WINDOW, views.ShelfMemory, shelf, page=views.PAGE)
    door.window(views.READ_WINDOW, views.ReadMemory, levels)
    door.taps(views.SHELF, open_shelf)
    door.taps(views.READ, read)
    door.taps(views.HEAT_MAP, heat_map)
