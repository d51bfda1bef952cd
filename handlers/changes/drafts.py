"""A form is filled in; one that draws on the year begins with the year's own words."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from storage.changes import drafts
from storage.preparations import returns
from views.changes import drafts as views
from views.preparations import preparation_buttons, preparations


async def fill_in(visit: Visit) -> None:
    """Where the rules say no, what was pressed is drawn again as things are."""
    try:
        what = await visit.asks(drafts.of_form, visit.value)
    except Refusal:
        visit.again(visit.place().quietly())
        raise
    memory = preparations.PreparationMemory(id=what.case.owed.id, place=visit.place()).kept()
    window = (
        views.form(what, visit.texts, memory)
        if what.said
        else preparations.fill_in(what.case, visit.texts, memory)
    )
    await visit.opens(window)


async def keep(visit: Visit) -> None:
    """The form itself takes its place, with what was chosen in it."""
    memory = visit.recalls(preparations.PreparationMemory)
    chosen = {one: str(where) for one, where in forms.read(visit.view).items()}
    await visit.does(drafts.keep, memory.id, chosen)
    case = await visit.asks(returns.case_to_show, memory.id)
    await visit.closes(instead=preparations.fill_in(case, visit.texts, memory.kept()))


def register(door: Door) -> None:
    door.taps(preparation_buttons.FILL_IN, fill_in)
    door.submits(views.FORM, keep)
