"""Notes: written on an organisation's page, changed in a form above it, taken away."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.screens import organisation_pages
from storage.ground.columns import new_id
from storage.screens import notes
from views.screens import notes as views
from views.screens.pages import organisation_pages as pages


async def keep(visit: Visit, form: views.NoteForm) -> None:
    """The page again, with the note on it and an empty field for the next."""
    at = visit.recalls(pages.PageMemory)
    await visit.does(notes.keep, at.note, at.organisation, form.note)
    again = at.model_copy(update={"note": new_id(), "notes": 0})
    await visit.closes(instead=await organisation_pages.draw(visit, again))


async def open_change(visit: Visit) -> None:
    one = await visit.asks(notes.own, visit.value)
    memory = visit.over(views.NoteMemory(note=one.id))
    await visit.opens(views.change(one, visit.texts, memory=memory))


async def keep_change(visit: Visit, form: views.NoteForm) -> None:
    await visit.does(notes.change, visit.recalls(views.NoteMemory).note, form.note)
    visit.beneath()


async def remove(visit: Visit) -> None:
    await visit.does(notes.remove, visit.value)
    visit.later(windows.draw_here(visit))


def register(door: Door) -> None:
    door.fills_in(pages.WINDOW, views.NoteForm, keep)
    door.taps(views.CHANGE, open_change)
    door.fills_in(views.CHANGING, views.NoteForm, keep_change)
    door.taps(views.REMOVE, remove)
