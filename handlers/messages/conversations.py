"""The conversation with the bot: what somebody writes there is answered, and kept only if she says so."""

from slack_sdk.errors import SlackApiError

from handlers.ground.door import Door
from handlers.ground.typed import plain_words
from handlers.ground.visit import Json, Visit
from handlers.meetings import meeting_pages
from handlers.messages import understood
from handlers.reflections.reflections import open_form
from programme.improvement.ideas import LONGEST as IDEA_LENGTH
from programme.reflections.reflections import LONGEST
from programme.screens.understanding.intents import Intent, Understood
from storage.people import heard_events
from views.ground import blocks
from views.ground.blocks import Message
from views.messages import conversations as views

NODDED = frozenset({"already_reacted", "message_not_found", "missing_scope", "too_many_reactions"})
"""Why a reaction cannot be added (docs.slack.dev/reference/methods/reactions.add): then we are silent."""
NOD = "thumbsup"


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
        meant = await understood.meant(words, visit.texts)
        if meant.intent is Intent.THANKS:
            visit.later(_nod(visit))
        else:
            visit.later(say(visit, await _answer(visit, meant, words)))


async def hear_mention(visit: Visit) -> None:
    """In a channel: only she is answered, and thanks with silence."""
    event = visit.event
    if "bot_id" in event or not await visit.house.transaction(
        heard_events.hear, visit.body["event_id"], now=visit.house.now()
    ):
        return
    typed = str(event.get("text") or "").replace(f"<@{visit.house.bot_user_id}>", "")
    words = await plain_words(typed, visit.house)
    meant = await understood.meant(words, visit.texts)
    if meant.intent is not Intent.THANKS:
        said = await understood.answer_or_help(visit, meant, words)
        visit.later(_whisper(visit, said))


def _is_written_to_us(event: Json) -> bool:
    """Also what Slack calls a me-message: words like any other."""
    told = event.keys() & {"bot_id", "files"} or event.get("subtype") not in {None, "me_message"}
    return not told and event.get("channel_type") == "im" and bool((event.get("text") or "").strip())


async def _answer(visit: Visit, meant: Understood, words: str) -> Message:
    if meant.intent is Intent.NONE:
        return (
            views.too_long(len(words), visit.texts)
            if len(words) > LONGEST
            else views.offer(words, visit.texts)
        )
    said = await understood.answer(visit, meant, words)
    return views.or_kept(words, said, visit.texts) if understood.may_be_told(meant, words) else said


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


async def _whisper(visit: Visit, said: Message) -> None:
    await visit.client.chat_postEphemeral(
        channel=visit.event["channel"],
        user=visit.event["user"],
        thread_ts=visit.event.get("thread_ts"),
        text=said.text,
        blocks=said.blocks,
    )


async def _nod(visit: Visit) -> None:
    """Thanks are no question: a sign at her words is enough."""
    try:
        await visit.client.reactions_add(
            channel=visit.event["channel"], timestamp=visit.event["ts"], name=NOD
        )
    except SlackApiError as error:
        if error.response["error"] not in NODDED:
            raise


async def keep(visit: Visit) -> None:
    """Opens the form with the words in it."""
    words, at = views.offered_words(visit.message.get("blocks", ())), visit.place()
    await open_form(visit, text=words, offer=(at.channel, at.ts))


async def keep_idea(visit: Visit) -> None:
    """Opens the form of an idea with the words in it, as many as it holds."""
    words = " ".join(views.offered_words(visit.message.get("blocks", ())).split())
    await meeting_pages.catch(visit, text=blocks.clip(words, IDEA_LENGTH))


async def leave(visit: Visit) -> None:
    said, at = views.left(visit.texts), visit.here()
    visit.later(
        visit.client.chat_update(
            channel=at.channel, ts=at.ts, text=said.text, blocks=said.blocks, parse="none"
        )
    )


def register(door: Door) -> None:
    door.hears("message", hear, after=2)
    door.hears("app_mention", hear_mention)
    door.taps(views.KEEP, keep)
    door.taps(views.IDEA, keep_idea)
    door.taps(views.LEAVE, leave)
