"""A message to the facilitator: sent when she says so, and taken back until it has left."""

import re

from handlers.ground.door import Door
from handlers.ground.places import replace_words
from handlers.ground.visit import Visit
from storage.messages import facilitator_messages as deeds
from views.messages import facilitator_messages as views


async def send(visit: Visit) -> None:
    """Her words travel in the button: until this tap they stand nowhere but in our conversation."""
    message_id, _, about = visit.value.partition(" ")
    programme_id, _, words = about.partition(" ")
    message = await visit.does(deeds.send, message_id, programme_id, words)
    visit.later(replace_words(visit, visit.place(), views.sent(message, visit.texts)))


async def undo(visit: Visit) -> None:
    said = views.taken_back(await visit.does(deeds.take_back, visit.value), visit.texts)
    visit.later(replace_words(visit, visit.place(), said))


def register(door: Door) -> None:
    door.taps(re.compile(rf"{views.SEND}-.+"), send)
    door.taps(views.UNDO, undo)
