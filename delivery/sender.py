"""One message on its way: posted or looked for, and what Slack said to it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Protocol

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import NOTHING, SENT, TROUBLE, Outcome, Verdict, verdict
from programme.messages.letters import Letter
from programme.messages.messages import Answer, State
from views.ground.blocks import Message

log = structlog.get_logger()

EVENT_TYPE = "hemmaplan_message"
"""The metadata's name; its payload is the message's id and nothing else: the whole workspace may read it."""
CLOCKS_APART = timedelta(days=2)
"""Slack stamps posts by its own clock, and ours may be hours off: they are looked for from long before."""
A_PAGE = 200
"""Posts of a conversation asked for at once."""

Told = tuple[Answer, Verdict]
"""What is to be written down, and what the round makes of it."""


class Sends(Protocol):
    """A way for messages to go: posted or looked for, and nothing written down."""

    async def post(self, letter: Letter, said: Message) -> Told: ...
    async def look(self, letter: Letter) -> Told: ...


Through = Callable[[Sends], Sends]
"""What each way goes through on its way, to be heard there too."""


def straight(sender: Sends) -> Sends:
    """Through nothing."""
    return sender


class Sender:
    """Asks Slack; writes nothing down."""

    def __init__(self, slack: AsyncWebClient) -> None:
        self._slack = slack

    async def post(self, letter: Letter, said: Message) -> Told:
        try:
            answer = await self._say(letter, said)
        except TROUBLE as error:
            return _no(letter, verdict(error))
        return _yes(letter, answer["channel"], answer["ts"]), SENT

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

    async def look(self, letter: Letter) -> Told:
        """Somebody took this message and never came back: is it in the conversation?"""
        try:
            channel, ts = await self._find(letter)
        except TROUBLE as error:
            return _no(letter, verdict(error), looking=True)
        if ts is not None:
            return _yes(letter, channel, ts), NOTHING
        unposted = Answer(letter.message_id, State.WAITING, error="was not in the conversation")
        return unposted, NOTHING

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


def _yes(letter: Letter, channel: str, ts: str) -> Answer:
    return Answer(letter.message_id, State.SENT, channel=channel, ts=ts)


def _no(letter: Letter, found: Verdict, *, looking: bool = False) -> Told:
    """While we looked, nothing was learned of the message but that there is no such person."""
    log.warning("slack did not say yes", message=letter.message_id, error=found.error, outcome=found.outcome)
    if found.outcome is Outcome.REFUSED:
        state = State.REFUSED
    elif found.outcome is Outcome.UNFIT and not looking:
        state = State.UNWANTED
    elif looking or found.outcome is Outcome.UNCLEAR:
        state = State.UNCLEAR
    else:
        state = State.WAITING
    return Answer(letter.message_id, state, error=found.error, wait=found.wait), found


def _id_in(post: dict[str, Any]) -> str | None:
    told = (post.get("metadata") or {}).get("event_payload") or {}
    return told.get("id")
