"""Managers who follow each other: pairs chosen where the thing is owed, a line written where it is asked."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.preparations import shadowings
from views.preparations import preparation_buttons, preparations
from views.preparations import shadowings as views


async def open_pairs(visit: Visit) -> None:
    what = await visit.asks(shadowings.of_item, visit.value)
    memory = preparations.PreparationMemory(id=what.owed.id, place=visit.place())
    await visit.opens(views.pairs_form(what, visit.texts, memory.kept()))


async def keep_pairs(visit: Visit) -> None:
    memory = visit.recalls(preparations.PreparationMemory)
    await visit.does(shadowings.choose, memory.id, views.chosen(forms.read(visit.view)))
    visit.again(memory.place)


async def open_saw(visit: Visit) -> None:
    one = await visit.asks(shadowings.by_id, visit.value)
    memory = visit.over(views.SawMemory(shadowing=one.id))
    await visit.opens(views.saw_form(one, visit.texts, memory=memory))


async def keep_saw(visit: Visit, form: views.SawForm) -> None:
    memory = visit.recalls(views.SawMemory)
    one = await visit.does(shadowings.write, memory.shadowing, form.saw)
    await visit.closes(instead=views.thanks(one, visit.texts))


def register(door: Door) -> None:
    door.taps(preparation_buttons.PAIR, open_pairs)
    door.submits(views.PAIRS_FORM, keep_pairs)
    door.taps(views.SAW, open_saw)
    door.fills_in(views.SAW_FORM, views.SawForm, keep_saw)
