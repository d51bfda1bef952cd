"""Ideas: written down, looked through, seen side by side, taken up and put aside."""

from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.improvement.improvement_windows import enter, shows
from handlers.improvement.improvements import new_form
from storage.ground.columns import new_id
from storage.improvement import ideas, improvements
from views.ground.windows import kept, recalled
from views.improvement import idea_sides
from views.improvement import ideas as views

Body = dict[str, Any]


async def open_new(visit: Visit) -> None:
    one = await visit.asks(improvements.to_work_on, visit.value)
    memory = visit.memory(improvement=one.id, id=new_id())
    await visit.opens(views.form(visit.texts, memory=memory))


async def keep_new(visit: Visit) -> None:
    facts, text = recalled(visit.view), forms.read(visit.view)["text"] or ""
    await visit.does(ideas.write, facts["id"], facts["improvement"], text)
    visit.beneath()


async def open_take_up(visit: Visit) -> None:
    what = await visit.asks(ideas.comparison, visit.value)
    memory = visit.memory(idea=what.taken.idea.id)
    await visit.opens(views.take_up(what, visit.texts, memory=memory))


async def keep_taken_up(visit: Visit) -> None:
    """In an improvement there is; or the form of a new one takes this one's place."""
    facts, chosen = recalled(visit.view), forms.read(visit.view)["improvement"]
    if chosen == views.NEW_ONE:
        under = kept(under=facts.get("under"))
        window = await new_form(visit, under=under, idea_id=facts["idea"])
        await visit.closes(instead=window)
        return
    await visit.does(ideas.take_up, facts["idea"], chosen)
    visit.beneath()


async def put_aside(visit: Visit) -> None:
    """The list takes the idea's place: it may be gone altogether."""
    idea_id, improvement_id = visit.value.split()
    await visit.does(ideas.put_aside, idea_id, improvement_id)
    await enter(visit, views.LIST)
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.IDEA_LIST, shows(views.LIST))
    door.taps(views.IDEA_OPEN, shows(idea_sides.WINDOW, "idea"))
    door.taps(views.IDEA_NEW, open_new)
    door.submits(views.FORM, keep_new)
    door.taps(views.IDEA_TAKE_UP, open_take_up)
    door.submits(views.TAKE_UP_FORM, keep_taken_up)
    door.taps(idea_sides.IDEA_PUT_ASIDE, put_aside)
