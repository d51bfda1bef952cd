"""Shared files: what somebody shares with us, or in her organisation's channel, is asked about in place."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.files import NotThereError, about
from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import HandedIn
from storage.preparations import preparation_deeds, shared_files
from texts import Texts
from views.ground.blocks import Message
from views.preparations import shared_files as views
from views.preparations.shared_files import SharedFile


async def hear(
    event: dict[str, Any],
    body: dict[str, Any],
    person: Person | None,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Bolt acks an event whatever we do; if the question is lost, the button and the link field are left.

    What the message with the file says besides is let pass in handlers/messages/conversations.py.
    """
    if person is None:
        return
    try:
        file = await about(event["file_id"], client)
    except NotThereError:
        return
    channel, name = event["channel_id"], str(file.get("name") or file["id"])
    maybe = await house.transaction(
        shared_files.heard, Act(person, house.now()), body["event_id"], channel=channel, name=name
    )
    if maybe:
        said = views.asked(SharedFile(file["id"], name), [(one.owed, one.meeting) for one in maybe], texts)
        house.afterwards(_ask(client, said, channel, person))


async def _ask(client: AsyncWebClient, said: Message, channel: str, person: Person) -> None:
    """In a channel only she who shared it is asked."""
    if channel.startswith(shared_files.DIRECT):
        await client.chat_postMessage(channel=channel, text=said.text, blocks=said.blocks)
    else:
        await client.chat_postEphemeral(
            channel=channel, user=str(person.slack_id), text=said.text, blocks=said.blocks
        )


async def belongs(
    ack: AsyncAck, action: dict[str, Any], person: Person, texts: Texts, house: House, respond: AsyncRespond
) -> None:
    """It is handed in. A link that stands there already stays."""
    preparation_id, file = views.chosen(action["value"])
    given = HandedIn(file_id=file.id, file_name=file.name)
    one = await house.transaction(preparation_deeds.hand_in, Act(person, house.now()), preparation_id, given)
    what = await house.answer(shared_files.belonging, one)
    said = views.taken(one, what.meeting, file.name, texts)
    house.afterwards(respond(text=said.text, blocks=said.blocks, replace_original=True))
    await ack()


async def leave(
    ack: AsyncAck, action: dict[str, Any], texts: Texts, house: House, respond: AsyncRespond
) -> None:
    said = views.left(action["value"], texts)
    house.afterwards(respond(text=said.text, blocks=said.blocks, replace_original=True))
    await ack()


def register(app: AsyncApp) -> None:
    app.event("file_shared")(hear)
    app.action(re.compile(rf"{views.BELONGS}-\d"))(belongs)
    app.action(views.NO)(leave)
