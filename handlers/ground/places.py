"""Where a person clicked, and how what changed is shown in the same place."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import structlog
from slack_sdk.errors import SlackRequestError
from slack_sdk.webhook.async_client import AsyncWebhookClient

from handlers.ground import home, hosts
from programme.screens.next import Next
from storage.messages import letters
from storage.screens import next as nexts
from views.ground.blocks import UPDATE_TEXT, Message, clip_mrkdwn
from views.ground.places import Place
from views.messages import letters as letter_views
from views.screens import next as next_views
from views.screens.homes import at_home

if TYPE_CHECKING:
    from handlers.ground.visit import Visit


TOO_LATE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""How a response_url answers when it has been used five times, or after half an hour."""
log = structlog.get_logger()


def place(visit: Visit, touched: str = "") -> Place:
    """Where she is, for ``again`` at once or once a modal opened here has been submitted."""
    at = visit.body.get("container") or {}
    here = at if at.get("type") == "message" else {}
    return Place(
        channel=here.get("channel_id", ""),
        ts=here.get("message_ts", ""),
        ephemeral=bool(here.get("is_ephemeral")),
        response_url=visit.body.get("response_url") or "",
        home=visit.at_home,
        touched=touched or _touched(visit),
    )


def _touched(visit: Visit) -> str:
    return next((str(action.get("value") or "") for action in visit.body.get("actions", [])), "")


async def show_again(visit: Visit, where: Place) -> None:
    """Draws what she clicked in again, as things stand now.

    A letter is updated, the command's answer replaced by what is next now; from anywhere else she comes back
    to Home. In a message we cannot draw any more, only she is told that it is done.
    """
    if where.ephemeral:
        await _respond(visit, where, next_views.reply(await _next(visit, where), visit.texts), replace=True)
    elif not where.channel:
        await home.publish(visit, at=at_home(where.home), touched=where.touched)
    elif not await _letter_again(visit, where) and where.response_url:
        await _respond(visit, where, next_views.kept(await _next(visit, where), visit.texts), replace=False)


async def replace_words(visit: Visit, where: Place, said: Message) -> None:
    """What she clicked in becomes ``said``: a message of ours, or an answer that she alone sees."""
    if where.ephemeral:
        await _respond(visit, where, said, replace=True)
    else:
        at = visit.here()
        await visit.client.chat_update(
            channel=at.channel, ts=at.ts, text=said.text, blocks=said.blocks, parse="none"
        )


async def _letter_again(visit: Visit, where: Place) -> bool:
    """False when the message is none of our letters to her."""
    letter = await visit.house.answer(letters.posted_at, where.channel, where.ts, now=visit.house.now())
    if letter is None or letter.person.id != visit.person.id:
        return False
    said = letter_views.letter(letter, visit.texts)
    text = clip_mrkdwn(said.text, UPDATE_TEXT)
    await visit.client.chat_update(
        channel=where.channel, ts=where.ts, text=text, blocks=said.blocks, parse="none"
    )
    return True


async def _next(visit: Visit, where: Place) -> Next:
    return await visit.asks(nexts.of_person, touched=where.touched)


async def _respond(visit: Visit, where: Place, said: Message, *, replace: bool) -> None:
    """Through the interaction's response_url, which works where the bot is no member too.

    It has lain in a window's memory: once more it is looked at whose address it is.
    """
    if not hosts.hears_answers(where.response_url, visit.client.base_url):
        raise SlackRequestError("no response_url of Slack's")
    answer = await AsyncWebhookClient(where.response_url, session=visit.client.session).send(
        text=said.text, blocks=said.blocks, response_type="ephemeral", replace_original=replace
    )
    if answer.status_code in TOO_LATE:
        log.warning("an answer came too late", status=answer.status_code)
    elif answer.status_code != HTTPStatus.OK:
        raise SlackRequestError(f"response_url answered {answer.status_code}: {answer.body}")
