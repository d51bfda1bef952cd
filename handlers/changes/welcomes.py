"""Welcomes of a list: let go when the facilitator says so, or left to wait."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes import welcome_deeds
from views.changes import welcomes as views
from views.ground.blocks import Message


async def send(visit: Visit) -> None:
    gone = await visit.does(welcome_deeds.release, visit.value)
    if visit.in_modal:
        await visit.opens(views.gone(gone.people, gone.on, visit.texts))
    else:
        visit.later(_says(visit, views.go(gone.people, gone.on, visit.texts)))


async def wait(visit: Visit) -> None:
    held = await visit.asks(welcome_deeds.waiting, visit.value)
    if visit.in_modal:
        await visit.opens(views.still(held.programme.id, held.people, visit.texts))
    else:
        visit.later(_says(visit, views.wait(held.programme.id, held.people, visit.texts)))


async def _says(visit: Visit, said: Message) -> None:
    """In the message whose button was pressed."""
    at = visit.place()
    await visit.client.chat_update(
        channel=at.channel, ts=at.ts, text=said.text, blocks=said.blocks, parse="none"
    )


def register(door: Door) -> None:
    door.taps(views.SEND, send)
    door.taps(views.WAIT, wait)
