"""A facilitator takes a third person's details out of what somebody has written."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.reflections import details
from views.reflections import details as views


async def open_form(visit: Visit) -> None:
    """Over the list in which she reads."""
    one = await visit.asks(details.to_take_out, visit.value)
    await visit.opens(views.form(one, visit.texts, memory=visit.over(views.DetailsMemory.about(one))))


async def keep(visit: Visit, form: views.DetailsForm) -> None:
    memory = visit.recalls(views.DetailsMemory)
    await visit.does(details.take_out, memory.reflection, form.text, edited=memory.edited)
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.OPEN, open_form)
    door.fills_in(views.FORM, views.DetailsForm, keep)
