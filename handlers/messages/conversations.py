"""The conversation with the bot: what somebody writes there is kept only if she says so."""

from handlers.ground.door import Door
from handlers.ground.typed import plain_words
from handlers.ground.visit import Json, Visit
from handlers.reflections.reflections import open_form
from programme.reflections.reflections import LONGEST
from storage.people import heard_events
from views.ground.blocks import Message
from views.messages import conversations as views

ASKS_FOR_HELP = frozenset({"", "hej", "hejsan", "hjälp", "hello", "help", "hi"})


async def hear(visit: Visit) -> None:
    """Answers once. What else Slack tells of a conversation (edits, files, joins, bots) is let pass.

    Bolt acks an event whatever we do, so this one has been answered once its row is there, even if the
    answer is then lost: the words are still in the conversation, and can be written again.
    """
    if _is_written_to_us(visit.event):
        await answer_words(visit, once=visit.body["event_id"])


async def answer_words(visit: Visit, *, once: str) -> None:
    """What she wrote, alone or beside something else; ``once`` is what it is known by."""
    words = await plain_words(visit.event["text"], visit.house)
    if await visit.house.transaction(heard_events.hear, once, now=visit.house.now()):
        visit.later(say(visit, _answer(visit, words)))


def _is_written_to_us(event: Json) -> bool:
    """Also what Slack calls a me-message: words like any other."""
    told = event.keys() & {"bot_id", "files"} or event.get("subtype") not in {None, "me_message"}
    return not told and event.get("channel_type") == "im" and bool((event.get("text") or "").strip())


def _answer(visit: Visit, words: str) -> Message:
    if words.casefold().strip(" .,!?") in ASKS_FOR_HELP:
        return views.help_(visit.person, visit.texts)
    if len(words) > LONGEST:
        return views.too_long(len(words), visit.texts)
    return views.offer(words, visit.texts)


async def say(visit: Visit, said: Message) -> None:
    """Where it was written: in the conversation, or in the thread one stands in."""
    await visit.client.chat_postMessage(
        channel=visit.event["channel"],
        thread_ts=visit.event.get("thread_ts"),
        text=said.text,
        blocks=said.blocks,
        unfurl_links=False,
        unfurl_media=False,
    )


async def keep(visit: Visit) -> None:
    """Opens the form with the words in it."""
    words, at = views.offered_words(visit.message["blocks"]), visit.place()
    await open_form(visit, text=words, offer=(at.channel, at.ts))


async def leave(visit: Visit) -> None:
    said, at = views.left(visit.texts), visit.here()
    visit.later(
        visit.client.chat_update(
            channel=at.channel, ts=at.ts, text=said.text, blocks=said.blocks, parse="none"
        )
    )


def register(door: Door) -> None:
    door.hears("message", hear, after=2)
    door.taps(views.KEEP, keep)
    door.taps(views.LEAVE, leave)
