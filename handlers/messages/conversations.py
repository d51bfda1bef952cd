"""The conversation with the bot: what somebody writes there is kept only if she says so."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from handlers.ground.typed import plain_words
from handlers.reflections.reflections import open_form
from programme.people.people import Person
from programme.reflections.reflections import LONGEST
from storage.people import heard_events
from texts import Texts
from views.ground.blocks import Message
from views.messages import conversations as views

ASKS_FOR_HELP = frozenset({"", "hej", "hejsan", "hjälp", "hello", "help", "hi"})


async def hear(
    event: dict[str, Any],
    body: dict[str, Any],
    person: Person | None,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Answers once. What else Slack tells of a conversation (edits, files, joins, bots) is let pass.

    Bolt acks an event whatever we do, so this one has been answered once its row is there, even if the
    answer is then lost: the words are still in the conversation, and can be written again.
    """
    if person is None or not _is_written_to_us(event):
        return
    words = await plain_words(event["text"], house)
    if await house.transaction(heard_events.hear, body["event_id"], now=house.now()):
        answer = _answer(words, person, texts)
        house.afterwards(_say(client, answer, event))


def _is_written_to_us(event: dict[str, Any]) -> bool:
    told = event.keys() & {"subtype", "bot_id", "files"}
    return not told and event.get("channel_type") == "im" and bool((event.get("text") or "").strip())


def _answer(words: str, person: Person, texts: Texts) -> Message:
    if words.casefold().strip(" .,!?") in ASKS_FOR_HELP:
        return views.help_(person, texts)
    return views.offer(words, texts) if len(words) <= LONGEST else views.too_long(len(words), texts)


async def _say(client: AsyncWebClient, said: Message, event: dict[str, Any]) -> None:
    """Where it was written: in the conversation, or in the thread one stands in."""
    await client.chat_postMessage(
        channel=event["channel"],
        thread_ts=event.get("thread_ts"),
        text=said.text,
        blocks=said.blocks,
        unfurl_links=False,
        unfurl_media=False,
    )


async def keep(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    """Opens the form with the words in it."""
    words = views.offered_words(body["message"]["blocks"])
    offer = body["container"]["channel_id"], body["container"]["message_ts"]
    await open_form(
        client, body["trigger_id"], person=person, texts=texts, house=house, text=words, offer=offer
    )
    await ack()


async def leave(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, texts: Texts, house: House
) -> None:
    said, at = views.left(texts), body["container"]
    house.afterwards(
        client.chat_update(
            channel=at["channel_id"], ts=at["message_ts"], text=said.text, blocks=said.blocks, parse="none"
        )
    )
    await ack()


def register(app: AsyncApp) -> None:
    app.event("message")(hear)
    app.action(views.KEEP)(keep)
    app.action(views.LEAVE)(leave)
