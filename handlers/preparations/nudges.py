"""Nudges: at her desk a facilitator writes in her own words about something open, or lets it be."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.preparations.preparations import decides
from storage.ground.columns import new_id
from storage.preparations import delays
from storage.preparations.undone import nudges
from views.preparations import nudges as views


async def write(visit: Visit) -> None:
    """The form lies over the desk."""
    case = await visit.asks(nudges.desk, visit.value)
    memory = visit.over(views.NudgeMemory(id=new_id(), about=case.owed.id))
    delay = await visit.asks(delays.of_words, case.owed.id)
    await visit.opens(views.form(case, visit.texts, memory, delay=delay))


async def keep(visit: Visit, form: views.NudgeForm) -> None:
    memory = visit.recalls(views.NudgeMemory)
    await visit.does(nudges.write, memory.id, memory.about, form.text)
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.NUDGE, write)
    door.fills_in(views.FORM, views.NudgeForm, keep)
    door.taps(views.LET_BE, decides(nudges.let_be))
    door.taps(views.REMIND_AGAIN, decides(nudges.remind_again))
