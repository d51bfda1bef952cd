"""Ideas: written down, looked through, seen side by side, taken up and put aside."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import FAMILY, shows
from handlers.improvement.improvements import new_form
from storage.ground.columns import new_id
from storage.improvement import ideas, improvements
from storage.improvement.overviews import comparisons
from views.ground.windows import filled, page_of
from views.improvement import idea_sides
from views.improvement import ideas as views


async def listing(visit: Visit, memory: views.ListMemory) -> Json:
    found = await visit.house.answer(ideas.open_to, visit.person.id)
    return views.listing(found, visit.texts, page=memory.page, memory=memory.kept())


async def window(visit: Visit, memory: idea_sides.SidesMemory) -> Json:
    what = await visit.asks(ideas.comparison, memory.idea)
    there, page, pages = page_of(what.taken.by, memory.page, idea_sides.SIDES)
    sides = await visit.asks(comparisons.sides, what.taken.idea.id, there)
    zone, kept = visit.person.zone, memory.kept()
    return idea_sides.window(what, sides, visit.texts, zone=zone, page=page, pages=pages, memory=kept)


async def open_new(visit: Visit) -> None:
    await write(visit, visit.value)


async def write(visit: Visit, improvement_id: str, idea: str = "") -> None:
    """The form of a new idea, with what she has written of it already."""
    one = await visit.asks(improvements.to_work_on, improvement_id)
    memory = visit.over(views.IdeaMemory(id=new_id(), improvement=one.id))
    await visit.opens(filled(views.form(visit.texts, memory=memory), views.IDEA.text, idea))


async def keep_new(visit: Visit, form: views.IdeaForm) -> None:
    memory = visit.recalls(views.IdeaMemory)
    await visit.does(ideas.write, memory.id, memory.improvement, form.text)
    visit.beneath()


async def open_take_up(visit: Visit) -> None:
    what = await visit.asks(ideas.comparison, visit.value)
    memory = visit.over(views.TakeUpMemory(idea=what.taken.idea.id))
    await visit.opens(views.take_up(what, visit.texts, memory=memory))


async def keep_taken_up(visit: Visit, form: views.TakeUpForm) -> None:
    """In an improvement there is; or the form of a new one takes this one's place."""
    memory = visit.recalls(views.TakeUpMemory)
    if form.improvement == views.NEW_ONE:
        await visit.closes(instead=await new_form(visit, memory.idea))
        return
    await visit.does(ideas.take_up, memory.idea, form.improvement)
    visit.beneath()


async def put_aside(visit: Visit) -> None:
    """The list takes the idea's place: it may be gone altogether."""
    idea_id, improvement_id = visit.values(2)
    await visit.does(ideas.put_aside, idea_id, improvement_id)
    await visit.enters(views.LIST, views.ListMemory())
    visit.beneath()


def register(door: Door) -> None:
    door.window(views.LIST, views.ListMemory, listing, page=views.PAGE, family=FAMILY)
    door.window(idea_sides.WINDOW, idea_sides.SidesMemory, window, page=idea_sides.PAGE, family=FAMILY)
    door.taps(views.IDEA_LIST, shows(views.LIST, lambda _: views.ListMemory()))
    door.taps(views.IDEA_OPEN, shows(idea_sides.WINDOW, lambda one: idea_sides.SidesMemory(idea=one)))
    door.taps(views.IDEA_NEW, open_new)
    door.fills_in(views.FORM, views.IdeaForm, keep_new)
    door.taps(views.IDEA_TAKE_UP, open_take_up)
    door.fills_in(views.TAKE_UP_FORM, views.TakeUpForm, keep_taken_up)
    door.taps(idea_sides.IDEA_PUT_ASIDE, put_aside)
