"""Mentions in an organisation's channel: posted at most once, and never a word of what they are about."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import TROUBLE, Outcome, Verdict, verdict
from storage.changes import reachability_deeds
from storage.ground.database import Database, passes
from storage.messages import mentions, paces
from storage.messages.mentions import Call
from texts import texts_in
from views.people import reachability as views

log = structlog.get_logger()

CLOSED_TO_US = frozenset({"not_in_channel", "channel_not_found", "is_archived"})


async def post(
    database: Database, slack: AsyncWebClient, now: Callable[[], datetime], stopping: asyncio.Event
) -> None:
    """Everything that is due. Each is taken before it is posted: a lost answer leads to no second post."""
    for mention_id in await database.answer(mentions.due, now=now()):
        if stopping.is_set():
            return
        try:
            found = await _take_and_post(database, slack, mention_id, now)
        except Exception as fault:
            log.exception("a mention could not be made", mention=mention_id)
            if passes(fault):
                return
            cause = type(fault).__name__
            await database.transaction(mentions.set_aside, mention_id, cause=cause, now=now())
        else:
            if found is not None and (found.limited or found.outcome is Outcome.SHUT):
                return


async def _take_and_post(
    database: Database, slack: AsyncWebClient, mention_id: str, now: Callable[[], datetime]
) -> Verdict | None:
    """What Slack said where it did not say yes."""
    call = await database.transaction(mentions.take, mention_id, now=now())
    return None if call is None else await _post(database, slack, call, now)


async def _post(
    database: Database, slack: AsyncWebClient, call: Call, now: Callable[[], datetime]
) -> Verdict | None:
    said = views.mention(call.slack_id, texts_in(call.language))
    try:
        answer = await slack.chat_postMessage(
            channel=call.channel, text=said.text, blocks=said.blocks, unfurl_links=False, unfurl_media=False
        )
    except TROUBLE as error:
        found = verdict(error)
        await _not_taken(database, call, found, now)
        return found
    await database.transaction(mentions.posted, call.id, ts=answer["ts"])
    return None


async def _not_taken(database: Database, call: Call, found: Verdict, now: Callable[[], datetime]) -> None:
    log.warning("a mention was not taken", mention=call.id, error=found.error)
    unsent = found.outcome in {Outcome.LATER, Outcome.SHUT}
    await database.transaction(mentions.failed, call.id, error=found.error, unsent=unsent)
    if found.limited:
        until = now() + found.wait
        await database.transaction(paces.rest, call.workspace_id, paces.POST, until=until)
    if found.error in CLOSED_TO_US:
        await database.transaction(reachability_deeds.channel_is, call.channel, opened=False)
