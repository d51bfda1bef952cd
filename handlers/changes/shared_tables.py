"""A table shared with us in our conversation: what it may be is decided here, before anybody reads it."""

from handlers.changes import participant_lists
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.improvement import value_offers
from programme.preparations.reading.shared_files import Meaning, is_table, may_mean
from storage.changes import participant_lists as lists
from storage.improvement import measures
from storage.people import heard_events
from views.ground.forms import File


async def hear(visit: Visit) -> bool:
    """Answered once, however often Slack tells of it. What may be owed is asked about with the file itself
    (handlers/preparations/shared_files.py), and what is nothing of all that by who comes after us.
    """
    tables = _tables(visit.event)
    if not tables:
        return False
    led = await visit.asks(lists.led)
    ours = [] if led else await visit.asks(measures.to_write_in)
    meanings = [(file, may_mean(file.name, leads=bool(led), measures=bool(ours))[0]) for file in tables]
    if all(meaning is Meaning.HANDED_IN for _, meaning in meanings):
        return False
    if await visit.house.transaction(heard_events.hear, visit.body["event_id"], now=visit.house.now()):
        for file, meaning in meanings:
            if meaning is Meaning.LIST:
                participant_lists.look_at(visit, file, led)
            elif meaning is Meaning.VALUES:
                await value_offers.ask_whose(visit, file, ours)
    return True


def _tables(event: Json) -> list[File]:
    """Those in what somebody writes to us; a bot's are nobody's."""
    if event.get("channel_type") != "im" or "bot_id" in event:
        return []
    shared = (File(id=file["id"], name=file.get("name") or "") for file in event.get("files") or [])
    return [file for file in shared if is_table(file.name)]


def register(door: Door) -> None:
    door.hears("message", hear)
