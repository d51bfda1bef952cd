"""Rounds: send what is due, exactly once, whatever happens in between."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from delivery import mentions
from delivery.doubts import Reach
from delivery.gathering import Gatherer
from delivery.handing import Hander
from delivery.mail.envelopes import Pages
from delivery.mail.mailbox import MailboxServer
from delivery.mail.mailer import Mailer, MailServer
from delivery.pace import Pace
from delivery.round import ENDS_WITHIN, Round
from delivery.sender import Sender, Sends, Through, straight
from programme.messages.messages import Way
from storage.ground.database import Database
from storage.messages import messages
from storage.messages.rounds import claiming
from storage.people import workspaces

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Mails:
    """Where mails go, ``a_minute`` at the most (None: as fast as it takes them), and are answered.

    ``box`` is where answers in words, and what other servers give back, come in.
    """

    server: MailServer
    a_minute: int | None = None
    pages: Pages | None = None
    box: MailboxServer | None = None


class Rounds:
    """One round at a time: gathers what is due, then sends it batch by batch."""

    def __init__(
        self,
        database: Database,
        slack: AsyncWebClient,
        now: Callable[[], datetime],
        *,
        a_minute: int | None = None,
        mails: Mails | None = None,
        ends_within: float = ENDS_WITHIN,
        through: Through = straight,
    ) -> None:
        """``a_minute`` is how many posts Slack takes from the workspace; None: as fast as it answers.

        Without ``mails`` what is for somebody who has no Slack is laid before her facilitators.
        Once told to stop, a post that is under way gets ``ends_within`` seconds.
        """
        self._database = database
        self._slack = slack
        self._now = now
        self._pace = Pace(a_minute)
        self._mails = mails
        self._through = through
        self._one_at_a_time = asyncio.Lock()
        self._ends_within = ends_within
        self._stopping = asyncio.Event()
        self._reach = Reach()

    async def run(self) -> int:
        """How many messages were sent. Once the app is taken out of Slack: none, and Slack is not asked."""
        async with self._one_at_a_time:
            if not await self._database.answer(messages.anything_due, now=self._now()):
                return 0
            if self._stopping.is_set() or await self._database.answer(workspaces.all_closed):
                return 0
            try:
                await Gatherer(self._database, self._now, self._stopping).gathers()
            except Exception:  # what has been put together before goes all the same
                log.exception("what is due could not all be put together")
            sent = sum(await asyncio.gather(self._round().goes(), self._without_slack()))
            await mentions.post(self._database, self._slack, self._now, self._stopping)
            return sent

    def _round(self) -> Round:
        return self._by(Sender(self._slack), self._pace, Way.SLACK)

    async def _without_slack(self) -> int:
        """A mail server that is slow or away keeps nobody in Slack waiting, nor the other way round."""
        if not await self._database.answer(claiming.anything_by_mail, now=self._now()):
            return 0
        if self._mails is None:
            return await self._by(Hander(self._now), Pace(), Way.HAND).goes()
        mailer = Mailer(self._mails.server, self._now, self._mails.pages)
        try:
            return await self._by(mailer, Pace(self._mails.a_minute), Way.MAIL).goes()
        finally:
            await mailer.ends()

    def _by(self, sender: Sends, pace: Pace, way: Way) -> Round:
        ends_within = self._ends_within
        return Round(
            self._database,
            self._through(sender),
            self._now,
            pace,
            self._stopping,
            way=way,
            ends_within=ends_within,
            reach=self._reach if way is Way.SLACK else None,
        )

    def stop(self) -> None:
        """What is being posted is ended within some seconds, and nothing new begun."""
        self._stopping.set()
