"""Reflections listed: one's own, and what others opened to one."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from storage.reflections import reflection_deeds, reflections
from views.reflections import reflections as views


async def show(visit: Visit, window: Json) -> None:
    """In the modal the person stands in, or else in one of its own: Slack stacks no more than three."""
    await (visit.redraws(window) if visit.in_modal else visit.opens(window))


async def mine(visit: Visit, memory: views.MineMemory) -> Json:
    page, programmes = await visit.asks(reflections.own_page, memory.page)
    return views.mine(page, programmes, visit.texts, zone=visit.person.zone)


async def open_mine(visit: Visit) -> None:
    await show(visit, await mine(visit, views.MineMemory()))


async def remove(visit: Visit) -> None:
    await visit.does(reflection_deeds.remove, visit.value)
    visit.later(windows.draw_here(visit))


async def reading(visit: Visit, memory: views.ReadingMemory) -> Json:
    number, step = memory.page, memory.step
    found = await visit.asks(reflections.readable_page, memory.programme, number, step=step)
    return views.reading(
        found.page,
        found.programme,
        visit.texts,
        step=step,
        zone=visit.person.zone,
        memory=memory.kept(),
        may_take_out=found.may_take_out,
    )


async def open_reading(visit: Visit) -> None:
    await show(visit, await reading(visit, views.ReadingMemory(programme=visit.value)))


async def choose_step(visit: Visit) -> None:
    """Another step, from its first page."""
    step = None if visit.chosen == views.ALL_STEPS else visit.chosen
    programme = visit.recalls(views.ReadingMemory).programme
    await visit.redraws(await reading(visit, views.ReadingMemory(programme=programme, step=step)))


def register(door: Door) -> None:
    door.window(views.MINE, views.MineMemory, mine)
    door.window(views.READING, views.ReadingMemory, reading)
    for turned in (views.MINE_NEWER, views.MINE_OLDER, views.READ_NEWER, views.READ_OLDER):
        door.taps(turned, windows.turn)
    door.taps(views.REFLECTION_LIST, open_mine)
    door.taps(views.REMOVE, remove)
    door.taps(views.REFLECTION_READ, open_reading)
    door.taps(views.READ_STEP, choose_step)
