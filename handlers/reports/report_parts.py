"""An organisation's part of the programme's report: asked for, written, approved, left out."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.reports.report_parts import State
from storage.reports import report_part_deeds, shelves, ventures
from views.reports import part_forms as views
from views.reports import shelves as shelf_views

DEEDS = {
    State.ASKED: report_part_deeds.write,
    State.APPROVED: report_part_deeds.approve,
    State.LEFT_OUT: report_part_deeds.leave_out,
}


async def draw(visit: Visit, memory: shelf_views.ShelfMemory) -> Json:
    return shelf_views.window(await visit.asks(shelves.of_person), visit.texts, memory=memory.kept())


async def open_shelves(visit: Visit) -> None:
    await visit.enters(shelf_views.WINDOW, shelf_views.ShelfMemory())


async def ask(visit: Visit) -> None:
    await visit.does(report_part_deeds.ask, visit.value)
    visit.later(windows.draw_here(visit))


async def open_form(visit: Visit) -> None:
    part, tried, moved = await visit.asks(ventures.of_part, visit.value)
    memory = visit.over(views.PartMemory(part=part.id))
    await visit.opens(views.form(part, views.drafted(tried, moved, visit.texts), visit.texts, memory=memory))


async def keep(visit: Visit, form: views.PartForm) -> None:
    part_id = visit.recalls(views.PartMemory).part
    part = await visit.does(DEEDS[form.state], part_id, form.words)
    visit.beneath()
    await visit.closes(instead=views.kept(part, visit.texts, memory=visit.over(shelf_views.ShelfMemory())))


async def take_back(visit: Visit) -> None:
    await visit.does(report_part_deeds.take_back, visit.value)
    visit.again()


def register(door: Door) -> None:
    door.window(shelf_views.WINDOW, shelf_views.ShelfMemory, draw)
    door.taps(shelf_views.OPEN, open_shelves)
    door.taps(shelf_views.ASK, ask)
    door.taps(views.WRITE, open_form)
    door.taps(views.UNDO, take_back)
    door.fills_in(views.WRITING, views.PartForm, keep)
