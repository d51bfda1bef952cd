"""Shared files: what somebody shares with us, or in her organisation's channel, is asked about in place."""

import re

from handlers.ground.door import Door
from handlers.ground.files import NotThereError, about
from handlers.ground.visit import Visit
from programme.preparations.preparations import HandedIn
from storage.preparations import preparation_deeds
from storage.preparations.reading import shared_files
from views.ground.blocks import Message
from views.preparations import shared_files as views
from views.preparations.shared_files import SharedFile


async def hear(visit: Visit) -> None:
    """Bolt acks an event whatever we do; if the question is lost, the button and the link field are left.

    What the message with the file says besides is let pass in handlers/messages/conversations.py.
    """
    try:
        file = await about(visit.event["file_id"], visit.client)
    except NotThereError:
        return
    channel, name = visit.event["channel_id"], str(file.get("name") or file["id"])
    maybe = await visit.does(shared_files.heard, visit.body["event_id"], channel=channel, name=name)
    if maybe:
        theirs = [(one.owed, one.meeting) for one in maybe]
        visit.later(_ask(visit, channel, views.asked(SharedFile(file["id"], name), theirs, visit.texts)))


async def _ask(visit: Visit, channel: str, said: Message) -> None:
    """In a channel only she who shared it is asked."""
    if channel.startswith(shared_files.DIRECT):
        await visit.client.chat_postMessage(channel=channel, text=said.text, blocks=said.blocks)
    else:
        await visit.client.chat_postEphemeral(
            channel=channel, user=str(visit.person.slack_id), text=said.text, blocks=said.blocks
        )


async def belongs(visit: Visit) -> None:
    """It is handed in. A link that stands there already stays."""
    preparation_id, file = views.chosen(visit.value)
    given = HandedIn(file_id=file.id, file_name=file.name)
    one = await visit.does(preparation_deeds.hand_in, preparation_id, given)
    what = await visit.house.answer(shared_files.belonging, one)
    _say_instead(visit, views.taken(one, what.meeting, file.name, visit.texts))


async def leave(visit: Visit) -> None:
    _say_instead(visit, views.left(visit.value, visit.texts))


def _say_instead(visit: Visit, said: Message) -> None:
    """The question gives way to what became of it."""
    if visit.message:
        visit.later(visit.respond(text=said.text, blocks=said.blocks, replace_original=True))


def register(door: Door) -> None:
    door.hears("file_shared", hear)
    door.taps(re.compile(rf"{views.BELONGS}-\d"), belongs)
    door.taps(views.NO, leave)
