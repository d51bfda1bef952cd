"""Erasures: asked for by herself, or done by a facilitator for her."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes.endings import erasure_deeds
from views.changes import erasures as views
from views.changes.members import ChangeMemory
from views.ground.windows import Memory
from views.screens.own_data import ERASE


async def open_own(visit: Visit) -> None:
    """What would go, before anything does."""
    what = await visit.asks(erasure_deeds.before)
    memory = visit.over(views.ErasureMemory())
    await visit.opens(views.form(what, visit.texts, own=True, memory=memory))


async def open_led(visit: Visit) -> None:
    """From a facilitator's form about somebody it takes that one's place: three windows are all there are."""
    programme_id = visit.recalls(ChangeMemory).programme
    what = await visit.asks(erasure_deeds.before_of, programme_id, visit.value)
    memory = visit.over(views.ErasureMemory(programme=programme_id, person=visit.value))
    await visit.redraws(views.form(what, visit.texts, own=False, memory=memory))


async def erase(visit: Visit, form: views.ErasureForm) -> None:
    memory = visit.recalls(views.ErasureMemory)
    if memory.person:
        await visit.does(erasure_deeds.erase_led, memory.programme, memory.person, form.words)
        visit.beneath()
    else:
        await visit.does(erasure_deeds.erase_own, form.words)
        blank = views.home(visit.texts)
        visit.home_is_drawn = True
        visit.later(visit.client.views_publish(user_id=str(visit.person.slack_id), view=blank))
    kept = visit.over(Memory()) if memory.person else ""
    await visit.closes(instead=views.erased(visit.texts, own=not memory.person, memory=kept))


def register(door: Door) -> None:
    door.taps(ERASE, open_own)
    door.taps(views.ERASE_LED, open_led)
    door.fills_in(views.ERASING, views.ErasureForm, erase)
