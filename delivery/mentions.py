"""Mentions in an organisation's channel: posted at most once, and never a word of what they are about."""

from collections.abc import Callable
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import TROUBLE, Outcome, verdict
from storage.changes import reachability_deeds
from storage.ground.database import Database
from storage.messages import mentions
from storage.messages.mentions import Call
from texts import texts_in
from views.people import reachability as views

log = structlog.get_logger()

CLOSED_TO_US = frozenset({"not_in_channel", "channel_not_found", "is_archived"})


async def post(database: Database, slack: AsyncWebClient, now: Callable[[], datetime]) -> None:
    """Everything that is due. Each is taken before it is posted: a lost answer leads to no second post."""
    for mention_id in await database.answer(mentions.due):
        call = await database.transaction(mentions.take, mention_id, now=now())
        if call is not None:
            await _post(database, slack, call)


async def _post(database: Database, slack: AsyncWebClient, call: Call) -> None:
    said = views.mention(call.slack_id, texts_in(call.language))
    try:
        answer = await slack.chat_postMessage(
            channel=call.channel, text=said.text, blocks=said.blocks, unfurl_links=False, unfurl_media=False
        )
    except TROUBLE as error:
        found = verdict(error)
        log.warning("a mention was not taken", mention=call.id, error=found.error)
        unsent = found.outcome in {Outcome.LATER, Outcome.SHUT}
        await database.transaction(mentions.failed, call.id, error=found.error, unsent=unsent)
        if found.error in CLOSED_TO_US:
            await database.transaction(reachability_deeds.channel_is, call.channel, opened=False)
    else:
        await database.transaction(mentions.posted, call.id, ts=answer["ts"])
