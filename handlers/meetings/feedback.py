"""How a meeting was: said in three fields, read gathered; and the knowledge inventory."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from storage.meetings.held import feedback_deeds, feedbacks, inventories
from storage.preparations import meeting_pages
from views.ground.places import Place
from views.meetings import feedback as views
from views.meetings import inventories as inventory_views


async def open_form(visit: Visit) -> None:
    await begin(visit, visit.value)


async def begin(visit: Visit, meeting_id: str) -> None:
    """Also after a code from the screen. Raises Refusal before the meeting, and when its time is out."""
    meeting, cluster_id = await visit.asks(feedback_deeds.paper, meeting_id)
    said = await visit.asks(feedbacks.own, meeting.id)
    place = visit.place() if "actions" in visit.body else Place()
    memory = views.FeedbackMemory(meeting=meeting.id, cluster=cluster_id, place=place)
    await visit.opens(views.form(meeting, said, visit.texts, memory=visit.over(memory)))


async def keep(visit: Visit, form: views.FeedbackForm) -> None:
    memory = visit.recalls(views.FeedbackMemory)
    await visit.does(feedback_deeds.write, memory.meeting, form.words, cluster_id=memory.cluster)
    if memory.under is not None:
        visit.beneath()
    elif memory.place.channel or memory.place.home:
        visit.again(memory.place)
    await visit.closes(instead=views.kept(visit.texts, memory=memory.kept()))


async def window(visit: Visit, memory: views.GatheredMemory) -> Json:
    what = await visit.asks(feedbacks.gathered, memory.meeting, memory.cluster)
    return views.window(what, visit.texts, page=memory.page, memory=memory.kept())


async def read(visit: Visit) -> None:
    meeting_id, cluster_id = visit.values(2)
    await visit.enters(views.WINDOW, views.GatheredMemory(meeting=meeting_id, cluster=cluster_id))


async def open_inventory(visit: Visit) -> None:
    page = await visit.asks(meeting_pages.of_meeting, visit.value)
    was = await visit.asks(inventories.own, page.meeting.id)
    memory = inventory_views.InventoryMemory(meeting=page.meeting.id, cluster=page.cluster.id)
    await visit.opens(inventory_views.form(page.meeting, was, visit.texts, memory=visit.over(memory)))


async def keep_inventory(visit: Visit, form: inventory_views.InventoryForm) -> None:
    memory = visit.recalls(inventory_views.InventoryMemory)
    await visit.does(inventories.keep, memory.meeting, form.stock, cluster_id=memory.cluster)
    visit.beneath()


async def summed_up(visit: Visit, memory: inventory_views.SummedMemory) -> Json:
    every = await visit.asks(inventories.summed_up, memory.meeting, memory.cluster)
    return inventory_views.window(every, visit.texts, page=memory.page, memory=memory.kept())


async def read_inventories(visit: Visit) -> None:
    meeting_id, cluster_id = visit.values(2)
    there = inventory_views.SummedMemory(meeting=meeting_id, cluster=cluster_id)
    await visit.enters(inventory_views.WINDOW, there)


def register(door: Door) -> None:
    door.taps(views.SAY, open_form)
    door.fills_in(views.SAYING, views.FeedbackForm, keep)
    door.window(views.WINDOW, views.GatheredMemory, window, page=views.PAGE)
    door.taps(views.READ, read)
    door.taps(inventory_views.FILL_IN, open_inventory)
    door.fills_in(inventory_views.FILLING_IN, inventory_views.InventoryForm, keep_inventory)
    door.window(inventory_views.WINDOW, inventory_views.SummedMemory, summed_up, page=inventory_views.PAGE)
    door.taps(inventory_views.READ, read_inventories)
