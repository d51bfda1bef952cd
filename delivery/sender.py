"""One message on its way: claimed, posted or looked for, and what became of it written down."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import DBAPIError

from delivery.verdicts import NOTHING, SENT, TROUBLE, WAIT, Outcome, Verdict, verdict
from programme.messages.letters import Letter
from programme.messages.messages import HESITATION
from storage.ground.database import Database
from storage.messages import sending
from texts import texts_in
from views.ground.blocks import Message
from views.messages import letters

log = structlog.get_logger()

EVENT_TYPE = "hemmaplan_message"
"""The metadata's name; its payload is the message's id and nothing else: the whole workspace may read it."""
A_PAGE = 200
"""Posts of a conversation asked for at once."""
CLOCKS_APART = timedelta(hours=1)
"""Slack stamps posts by its own clock, so a post is looked for from well before it was made."""


class Sender:
    """Sends one message at a time, each step in a transaction of its own."""

    def __init__(self, database: Database, slack: AsyncWebClient, now: Callable[[], datetime]) -> None:
        self._database = database
        self._slack = slack
        self._now = now

    async def send(self, message_id: str) -> Verdict:
        """What became of a message."""
        try:
            claimed_at = self._now()
            letter = await self._database.transaction(sending.claim, message_id, now=claimed_at)
            if letter is None:
                return NOTHING
            return await (self._look(letter) if letter.look_first else self._post(letter, claimed_at))
        except Exception as fault:  # one message's fault stops no other
            log.exception("a message could not be sent", message=message_id)
            passes = isinstance(fault, DBAPIError)  # the database is busy or away, and soon back
            wait = WAIT[Outcome.LATER if passes else Outcome.UNFIT]
            found = Verdict(Outcome.UNFIT, type(fault).__name__, wait)
            await self._rests(sending.put_off, message_id, found)
            return found

    async def _post(self, letter: Letter, claimed_at: datetime) -> Verdict:
        said = letters.letter(letter, texts_in(letter.person.language, letter.own_words))
        if self._now() - claimed_at > HESITATION:
            return NOTHING  # we were asleep, and by now somebody else may be sending it
        try:
            answer = await self._say(letter, said)
        except TROUBLE as error:
            return await self._judge(letter, verdict(error))
        return await self._sent(letter, channel=answer["channel"], ts=answer["ts"])

    async def _say(self, letter: Letter, said: Message) -> Any:
        """With its blocks; where Slack does not take those, in its words alone rather than not at all."""
        try:
            return await self._call(letter, said.text, said.blocks)
        except TROUBLE as error:
            found = verdict(error)
            if found.outcome is not Outcome.UNFIT:
                raise
            log.error("slack does not take our blocks", message=letter.message_id, error=found.error)
            return await self._call(letter, said.text, None)

    async def _call(self, letter: Letter, text: str, blocks: Any) -> Any:
        return await self._slack.chat_postMessage(
            channel=letter.person.slack_id or "",
            text=text,
            blocks=blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": letter.message_id}},
            unfurl_links=False,
            unfurl_media=False,
        )

    async def _sent(self, letter: Letter, *, channel: str, ts: str) -> Verdict:
        await self._database.transaction(
            sending.sent, letter.message_id, channel=channel, ts=ts, now=self._now()
        )
        return SENT

    async def _look(self, letter: Letter) -> Verdict:
        """Somebody took this message and never came back: is it in the conversation?"""
        try:
            channel, ts = await self._find(letter)
        except TROUBLE as error:
            return await self._judge(letter, verdict(error), looking=True)
        if ts is not None:
            await self._sent(letter, channel=channel, ts=ts)
            return NOTHING
        unposted = Verdict(Outcome.LATER, "was not in the conversation", timedelta(0))
        await self._rests(sending.again, letter.message_id, unposted)
        return await self.send(letter.message_id)

    async def _find(self, letter: Letter) -> tuple[str, str | None]:
        channel = letter.channel
        if not channel:
            opened = await self._slack.conversations_open(users=letter.person.slack_id or "")
            channel = opened["channel"]["id"]
        history = await self._slack.conversations_history(
            channel=channel,
            oldest=f"{(letter.made_at - CLOCKS_APART).timestamp():.6f}",
            include_all_metadata=True,
            limit=A_PAGE,
        )
        async for page in history:
            for post in page["messages"]:
                if _id_in(post) == letter.message_id:
                    return channel, post["ts"]
        return channel, None

    async def _judge(self, letter: Letter, found: Verdict, *, looking: bool = False) -> Verdict:
        """While we looked, nothing was learned of the message but that there is no such person."""
        log.warning(
            "slack did not say yes", message=letter.message_id, error=found.error, outcome=found.outcome
        )
        if found.outcome is Outcome.REFUSED:
            await self._database.transaction(
                sending.refused, letter.message_id, error=found.error, now=self._now()
            )
        elif looking or found.outcome is Outcome.UNCLEAR:
            await self._rests(sending.unclear, letter.message_id, found)
        else:
            await self._rests(sending.again, letter.message_id, found)
        return found

    async def _rests(self, deed: Callable[..., None], message_id: str, found: Verdict) -> None:
        await self._database.transaction(
            deed, message_id, error=found.error, wait=found.wait, now=self._now()
        )


def _id_in(post: dict[str, Any]) -> str | None:
    told = (post.get("metadata") or {}).get("event_payload") or {}
    return told.get("id")
