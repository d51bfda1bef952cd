"""Notes: written on an organisation's page, changed in a form above it, taken away."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.screens import organisation_pages
from storage.ground.columns import new_id
from storage.screens import notes
from views.ground.windows import recalled
from views.screens import notes as views
from views.screens import organisation_pages as pages


async def keep(visit: Visit) -> None:
    """The page again, with the note on it and an empty field for the next."""
    facts, text = recalled(visit.view), forms.read(visit.view)[views.TEXT] or ""
    await visit.does(notes.keep, facts["note"], facts["organisation"], text)
    facts |= {"note": new_id(), "notes": 0}
    again = await organisation_pages.draw(visit, facts)
    await visit.closes(instead=again)


async def open_change(visit: Visit) -> None:
    one = await visit.asks(notes.own, visit.value)
    memory = visit.memory(note=one.id)
    await visit.opens(views.change(one, visit.texts, memory=memory))


async def keep_change(visit: Visit) -> None:
    note_id, text = recalled(visit.view)["note"], forms.read(visit.view)[views.TEXT] or ""
    await visit.does(notes.change, note_id, text)
    visit.beneath()


async def remove(visit: Visit) -> None:
    await visit.does(notes.remove, visit.value)
    view = visit.body["view"]
    visit.later(organisation_pages.draw_again(visit, view, recalled(view)))


def register(door: Door) -> None:
    door.submits(pages.WINDOW, keep)
    door.taps(views.CHANGE, open_change)
    door.submits(views.CHANGING, keep_change)
    door.taps(views.REMOVE, remove)
