"""The outbox: a light window at once, then what is sent next, a page at a time."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from storage.programmes import programmes
from storage.screens import outbox
from views.ground import apologies
from views.messages import outbox as views


async def open_outbox(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    view_id = await visit.opens(views.looking(visit.texts))
    visit.later(_show(visit, view_id, programme.id))


async def turn(visit: Visit) -> None:
    memory = visit.recalls(views.OutboxMemory)
    visit.later(_show(visit, visit.view["id"], memory.programme, visit.number))


async def _show(visit: Visit, view_id: str, programme_id: str, page: int = 0) -> None:
    try:
        box = await visit.asks(outbox.of_programme, programme_id, page=page)
        view = views.window(box, visit.texts, memory=views.OutboxMemory(programme=programme_id).kept())
    except Refusal as no:
        view = apologies.window(visit.texts.rich(no.key, **no.facts), visit.texts)
    await visit.client.views_update(view_id=view_id, view=view)


def register(door: Door) -> None:
    door.taps(views.OUTBOX_OPEN, open_outbox)
    door.taps(f"{views.PAGE}-earlier", turn)
    door.taps(f"{views.PAGE}-further", turn)
