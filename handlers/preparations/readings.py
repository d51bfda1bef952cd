"""Readings: what the others have handed in is opened, read, fetched and asked about."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError, give
from handlers.ground.visit import Json, Visit
from programme.preparations.reading.readings import Material
from storage.preparations.reading import beside, readings
from views.preparations import beside as beside_views
from views.preparations import readings as views


async def shelf(visit: Visit, memory: views.ShelfMemory) -> Json:
    shelves = await visit.asks(readings.shelves, past=memory.past)
    return views.shelf(shelves, visit.texts, page=memory.page, past=memory.past)


async def open_shelf(visit: Visit) -> None:
    await visit.enters(views.SHELF_WINDOW, views.ShelfMemory())


async def compare(visit: Visit, memory: beside_views.BesideMemory) -> Json:
    what = await visit.asks(beside.of_material, memory.material)
    return beside_views.window(what, visit.texts, page=memory.page, memory=memory.kept())


async def open_beside(visit: Visit) -> None:
    await visit.enters(beside_views.WINDOW, beside_views.BesideMemory(material=visit.value))


async def open_other(visit: Visit) -> None:
    """The meetings that have been, or those ahead again."""
    memory = visit.recalls(views.ShelfMemory)
    facts = {"past": visit.value != views.AHEAD, "page": 0}
    await visit.redraws(await shelf(visit, memory.model_copy(update=facts)))


async def read(visit: Visit) -> None:
    """On the shelf or in a letter, which is drawn again."""
    try:
        await visit.does(readings.read, visit.value)
    finally:
        if visit.in_modal:
            visit.later(windows.draw_here(visit))
        else:
            visit.again()


async def ask(visit: Visit) -> None:
    one = await visit.asks(readings.material, visit.value)
    memory = visit.over(views.QuestionMemory(about=one.owed.id, place=visit.place()))
    await visit.opens(views.form(one, visit.texts, memory))


async def keep_question(visit: Visit, form: views.QuestionForm) -> None:
    """What it was asked from is drawn again: the shelf beneath, or the letter."""
    memory = visit.recalls(views.QuestionMemory)
    await visit.does(readings.ask, memory.about, form.question)
    if memory.under is not None:
        visit.beneath()
    else:
        visit.again(memory.place)


async def fetch(visit: Visit) -> None:
    """The file comes to her in our conversation: it was shared where she cannot open it."""
    one = await visit.asks(readings.material, visit.value)
    visit.later(_bring(visit, one))


async def _bring(visit: Visit, one: Material) -> None:
    shown = one.owed.kept
    assert shown is not None
    facts = {"file": shown.file_name, "owner": one.owed.owner}
    try:
        await give(visit, shown.file_id, shown.file_name, visit.texts.rich("reading-file-ready", **facts))
    except (NotThereError, TooLargeError) as trouble:
        key = "reading-file-large" if isinstance(trouble, TooLargeError) else "reading-file-failed"
        told = visit.texts.rich(key, **facts)
        await visit.client.chat_postMessage(channel=str(visit.person.slack_id), text=told)


def register(door: Door) -> None:
    door.window(views.SHELF_WINDOW, views.ShelfMemory, shelf, page=views.PAGE)
    door.window(beside_views.WINDOW, beside_views.BesideMemory, compare, page=beside_views.PAGE)
    door.taps(views.SHELF, open_shelf)
    door.taps(beside_views.BESIDE, open_beside)
    door.taps(views.OTHER, open_other)
    door.taps(views.READ, read)
    door.taps(views.ASK, ask)
    door.fills_in(views.FORM, views.QuestionForm, keep_question)
    door.taps(views.GET, fetch)
