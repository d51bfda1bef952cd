"""A list or values pasted to us in words or as a table: offered as a file of them would be."""

from handlers.changes.list_errands import Errand, Note
from handlers.ground import pasted
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.improvement import value_offers
from imports.changes import participant_lists
from imports.ground import tables
from programme.ground.pastings import reference
from programme.ground.refusals import Refusal
from programme.improvement.measures import Measure
from storage.changes import participant_lists as lists
from storage.improvement import measures
from storage.people import heard_events
from views.changes.participant_lists import Given
from views.ground.forms import File
from views.improvement.measuring.value_offers import MOST_MEASURES


async def hear(visit: Visit) -> bool:
    """What is neither is left to whoever hears words; what stands beside a table is answered by itself."""
    if not _is_pasted(visit.event):
        return False
    text = await pasted.lines(visit.event, visit)
    if "\n" not in text.strip():
        return False
    led, ours = await visit.asks(lists.led), await visit.asks(measures.to_write_in)
    is_list = bool(led) and await visit.house.slowly(_is_list, text)
    fit = await value_offers.fitting(visit, text, ours[:MOST_MEASURES])
    if not is_list and not fit:
        return False
    if await visit.house.transaction(heard_events.hear, visit.body["event_id"], now=visit.house.now()):
        await _offers(visit, is_list=is_list, fit=fit)
    return True


async def _offers(visit: Visit, *, is_list: bool, fit: list[Measure]) -> None:
    channel, name = visit.event["channel"], visit.texts("pasted-name")
    known_by = reference(channel, visit.event["ts"])
    if fit:
        await value_offers.ask_whose(visit, File(id=known_by, name=name), fit)
    if is_list:
        led = await visit.asks(lists.led)
        errand = Errand(Given(known_by, name), Note(visit.client, channel), visit)
        errand.sets_out(errand.asks(led), led[0].id if len(led) == 1 else "")


def _is_pasted(event: Json) -> bool:
    """In a thread it is an answer to something, and is left alone."""
    others = event.keys() & {"bot_id", "files", "thread_ts", "subtype"}
    return not others and event.get("channel_type") == "im"


def _is_list(text: str) -> bool:
    try:
        return participant_lists.is_list([tables.pasted(text)])
    except Refusal:
        return False


def register(door: Door) -> None:
    door.hears("message", hear)
