"""One decision for many things that are left open when their day has passed."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.preparations.undone import left_open
from views.preparations import left_open as views


async def open_form(visit: Visit) -> None:
    what = await visit.asks(left_open.of_programme, visit.value)
    if not what.things:
        await visit.opens(views.nothing(visit.texts))
        return
    memory = visit.over(views.LeftOpenMemory(programme=visit.value))
    await visit.opens(views.form(what, visit.texts, memory=memory))


async def settle(visit: Visit, form: views.LeftOpenForm) -> None:
    memory, chosen = visit.recalls(views.LeftOpenMemory), views.chosen_in(forms.read(visit.view))
    done = await visit.does(left_open.settle, memory.programme, chosen, form.fate, day=form.given())
    what = await visit.asks(left_open.of_programme, memory.programme)
    visit.beneath()
    await visit.closes(instead=views.settled(done, what.today, visit.texts))


def register(door: Door) -> None:
    door.taps(views.OPEN, open_form)
    door.fills_in(views.FORM, views.LeftOpenForm, settle)
