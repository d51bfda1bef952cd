"""Who may start a programme: chosen by the workspace's administrators."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.people import workspaces
from views.ground.windows import Memory
from views.programmes import starters as views


async def open_form(visit: Visit) -> None:
    policy = await visit.asks(workspaces.asked_policy)
    await visit.opens(views.form(policy, visit.texts, memory=visit.over(Memory())))


async def keep(visit: Visit, form: views.StartersForm) -> None:
    await visit.does(workspaces.set_policy, form.starters, form.listed)


def register(door: Door) -> None:
    door.taps(views.OPEN, open_form)
    door.fills_in(views.FORM, views.StartersForm, keep)
