"""A year lived: the clock is turned from one thing to the next that the bot or somebody has to do."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.demo.acts.corresponding import Correspondent
from bot.demo.acts.reporting import Desk
from bot.demo.diary import Diary
from bot.demo.homes import Homes
from bot.demo.interpreter import Interpreter
from bot.demo.people import Player
from bot.house import Hemmaplan
from bot.rehearsals.rehearsing import Post, bot_at, next_moment, quiet
from programme.programmes.template import Template
from rehearsal import Slack, TurnedClock

POST = "chat.postMessage"
SECOND = 2


@dataclass
class Year:
    """The stage of the demo: the stand-in, the clock, people, and a bot that may fall and get up again."""

    slack: Slack
    clock: TurnedClock
    database_url: str
    post: Post
    desk: Desk
    interpreter: Interpreter
    players: list[Player] = field(default_factory=list)
    correspondents: list[Correspondent] = field(default_factory=list)
    diary: Diary = field(default_factory=Diary)
    templates: tuple[Template, ...] = ()
    homes: Homes = field(default_factory=Homes)
    restarts: int = 0
    _bot: AsyncExitStack = field(default_factory=AsyncExitStack)
    _hemmaplan: Hemmaplan | None = None
    _falls_at: datetime | None = None
    _round: asyncio.Task[int] | None = None
    _posted: int = 0

    @property
    def hemmaplan(self) -> Hemmaplan:
        assert self._hemmaplan is not None, "the bot has not been started"
        return self._hemmaplan

    async def starts(self) -> None:
        """Brings the bot up, with two real sockets."""
        self._bot = AsyncExitStack()
        self._hemmaplan = await self._bot.enter_async_context(
            bot_at(
                self.slack,
                self.database_url,
                self.clock,
                templates=self.templates,
                post=self.post,
                through=self.interpreter.listens,
            )
        )

    async def settled(self) -> None:
        """Waits until neither Slack nor the bot has anything under way."""
        await quiet(self.slack, self.hemmaplan)

    async def stops(self) -> None:
        await self._bot.aclose()

    async def reads_mail(self) -> None:
        """The bot looks into its mailbox, as it does every minute."""
        words = self.hemmaplan.words
        assert words is not None, "the demo has a mailbox"
        await words.looks()

    def falls(self, at: datetime) -> None:
        """In a round after ``at`` the bot is torn down between its second post and that post's row."""
        self._falls_at = at
        self.slack.watch(self._tears_down)

    def _tears_down(
        self, method: str, _arguments: dict[str, Any], moment: Literal["before", "after"]
    ) -> None:
        if method != POST or moment != "after" or self._round is None or self._falls_at is None:
            return
        self._posted += 1
        if self.clock.now() >= self._falls_at and self._posted == SECOND:
            self._falls_at = None
            self._round.cancel()

    async def lives_until(self, goal: datetime, shown: Callable[[datetime], None]) -> None:
        """Turns the clock to ``goal``, stopping wherever the bot or somebody has something to do."""
        while (due := await self._next()) is not None and due <= goal:
            await self.clock.turn_to(max(due, self.clock.now()))
            shown(self.clock.now())
            if self.diary.next_at is not None and self.diary.next_at <= self.clock.now():
                await self.diary.do_next()
                await self.settled()
            else:
                await self._rounds()
                self._everybody_reads()
                await self.homes.looks(self.hemmaplan, self.clock.now())
        await self.clock.turn_to(goal)

    async def _next(self) -> datetime | None:
        moments = [await next_moment(self.hemmaplan), self.diary.next_at]
        return min((moment for moment in moments if moment is not None), default=None)

    async def _rounds(self) -> None:
        self._posted = 0
        self._round = asyncio.create_task(self.hemmaplan.rounds.run())
        try:
            await self._round
        except asyncio.CancelledError:
            self.restarts += 1
            await self.stops()
            await self.starts()

    def _everybody_reads(self) -> None:
        for player in self.players:
            player.reads(self.clock.now())
        for correspondent in self.correspondents:
            correspondent.reads(self.clock.now())
