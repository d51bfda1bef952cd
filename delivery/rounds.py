"""Rounds: send what is due, exactly once, whatever happens in between."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import Outcome, Verdict, verdict
from programme.letters import Letter
from storage import messages
from storage.database import Database
from texts import texts_in
from views import letters
from views.blocks import Message

log = structlog.get_logger()

EVENT_TYPE = "hemmaplan_message"
"""The metadata's name; its payload is the message's id and nothing else: the whole workspace may read it."""
SIDE_BY_SIDE = 4
"""Posts under way at once: Slack takes several hundred a minute from a workspace."""
LOOKED_THROUGH = 200
"""Posts of a conversation looked through for one whose answer was lost."""
UNFIT_WAIT = timedelta(hours=1)


class WorkspaceDeadError(Exception):
    """Slack answers us nothing more in this workspace; the round ends."""


class Rounds:
    """One round at a time: gathers what is due, then sends each message in a transaction of its own."""

    def __init__(self, database: Database, slack: AsyncWebClient, now: Callable[[], datetime]) -> None:
        self._database = database
        self._slack = slack
        self._now = now
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> int:
        """How many messages were sent."""
        async with self._one_at_a_time:
            while await self._database.transaction(messages.gather, now=self._now()):
                pass
            due = await self._database.answer(messages.finishable, now=self._now())
            return await self._send_all(due)

    async def _send_all(self, message_ids: list[str]) -> int:
        places = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(message_id: str) -> bool:
            async with places:
                return await self._send(message_id)

        try:
            return sum(await asyncio.gather(*map(one, message_ids)))
        except WorkspaceDeadError as error:
            log.critical("slack answers no more", error=str(error))
            return 0

    async def _send(self, message_id: str) -> bool:
        letter = await self._database.transaction(messages.claim, message_id, now=self._now())
        if letter is None:
            return False
        try:
            return await self._deliver(letter)
        except WorkspaceDeadError:
            raise
        except Exception:
            log.exception("a message was not sent", message=message_id)
            return False

    async def _deliver(self, letter: Letter) -> bool:
        if letter.look_first:
            return await self._settle(letter)
        said = letters.letter(letter, texts_in(letter.person.language, letter.own_words))
        try:
            answer = await self._post(letter, said)
        except Exception as error:  # noqa: BLE001  every way to fail is judged
            return await self._judge(letter, verdict(error))
        await self._sent(letter, channel=answer["channel"], ts=answer["ts"])
        return True

    async def _post(self, letter: Letter, said: Message) -> Any:
        return await self._slack.chat_postMessage(
            channel=letter.channel,
            text=said.text,
            blocks=said.blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": letter.message_id}},
            unfurl_links=False,
            unfurl_media=False,
        )

    async def _sent(self, letter: Letter, *, channel: str, ts: str) -> None:
        await self._database.transaction(
            messages.sent, letter.message_id, channel=channel, ts=ts, now=self._now()
        )

    async def _judge(self, letter: Letter, found: Verdict) -> bool:
        log.warning(
            "slack did not take a message",
            message=letter.message_id,
            error=found.error,
            outcome=found.outcome,
        )
        now = self._now()
        match found.outcome:
            case Outcome.REFUSED:
                await self._database.transaction(
                    messages.refused, letter.message_id, error=found.error, now=now
                )
            case Outcome.UNCLEAR:
                await self._database.transaction(
                    messages.unclear, letter.message_id, error=found.error, now=now
                )
            case Outcome.LATER | Outcome.DEAD | Outcome.UNFIT:
                wait = UNFIT_WAIT if found.outcome is Outcome.UNFIT else found.wait
                await self._database.transaction(
                    messages.again, letter.message_id, error=found.error, at=now + wait
                )
        if found.outcome is Outcome.DEAD:
            raise WorkspaceDeadError(found.error)
        return False

    async def _settle(self, letter: Letter) -> bool:
        """Somebody took this message and never came back: is it in the conversation?"""
        channel, ts = await self._find(letter)
        if ts is not None:
            await self._sent(letter, channel=channel, ts=ts)
            return False
        await self._database.transaction(
            messages.again, letter.message_id, error="was not in the conversation", at=self._now()
        )
        return await self._send(letter.message_id)

    async def _find(self, letter: Letter) -> tuple[str, str | None]:
        channel = letter.channel
        if not channel.startswith("D"):
            opened = await self._slack.conversations_open(users=letter.person.slack_id or "")
            channel = opened["channel"]["id"]
        history = await self._slack.conversations_history(
            channel=channel,
            oldest=str(letter.made_at.timestamp()),
            include_all_metadata=True,
            limit=LOOKED_THROUGH,
        )
        for post in history["messages"]:
            metadata = post.get("metadata") or {}
            if metadata.get("event_payload", {}).get("id") == letter.message_id:
                return channel, post["ts"]
        return channel, None
