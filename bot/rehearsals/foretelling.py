"""The bot under rehearsal, and what the page may ask of it: a page.Plans."""

import asyncio
from contextlib import AsyncExitStack
from datetime import date, datetime

from bot.house import Hemmaplan
from bot.rehearsals.rehearsing import Post, bot_at, next_moment, quiet
from delivery import retention
from handlers.ground.house import House
from programme.messages.foresight import Told
from programme.programmes.template import Template
from rehearsal import Slack
from rehearsal.page import Day, Page, Said
from storage.messages import foresight
from texts import Texts, texts_in
from views.ground.wording import written
from views.messages import foresight as words

SHOWN = 200
"""Lines shown of one day or person."""


class RehearsedBot:
    """The bot as it runs in earnest, on the stand-in's clock; it may be torn down at any moment."""

    def __init__(
        self, slack: Slack, database_url: str, post: Post, templates: tuple[Template, ...] = ()
    ) -> None:
        self._slack = slack
        self._post = post
        self._database_url = database_url
        self._templates = templates
        self._life = AsyncExitStack()
        self._hemmaplan: Hemmaplan | None = None
        self._alive = asyncio.Event()
        self._restarting = asyncio.Lock()
        self._round: asyncio.Task[None] | None = None
        self._looked_on: date | None = None

    async def starts(self) -> None:
        clock = self._slack.workspace.clock
        self._life = AsyncExitStack()
        self._hemmaplan = await self._life.enter_async_context(
            bot_at(self._slack, self._database_url, clock, templates=self._templates, post=self._post)
        )
        self._alive.set()

    async def stops(self) -> None:
        """Lets go of everything; a round under way is cut off, as by a power cut."""
        self._alive.clear()
        if self._round is not None:
            self._round.cancel()
            await asyncio.gather(self._round, return_exceptions=True)
        await self._life.aclose()

    @property
    def hemmaplan(self) -> Hemmaplan:
        """The bot of this life; after a restart it is another."""
        assert self._hemmaplan is not None, "the bot has not been started"
        return self._hemmaplan

    async def restart(self) -> None:
        async with self._restarting:
            await self.stops()
            await self.starts()

    async def run_round(self) -> None:
        hemmaplan = await self._bot()
        self._round = asyncio.create_task(self._passes(hemmaplan))
        await asyncio.wait([self._round])
        if not self._round.cancelled():
            self._round.result()  # a fault of the round is a fault here
        await self._alive.wait()

    async def _passes(self, hemmaplan: Hemmaplan) -> None:
        """A round; and before it what the night looks at, where one has passed."""
        house = hemmaplan.house
        if (today := house.now().date()) != self._looked_on:
            self._looked_on = today
            await retention.look(house.database, house.workspace_id, house.now)
        await hemmaplan.rounds.run()

    async def reads_mail(self) -> None:
        words = (await self._bot()).words
        assert words is not None, "a rehearsal has a mailbox"
        await words.looks()

    async def settled(self) -> None:
        await quiet(self._slack, await self._bot())

    async def next_moment(self) -> datetime | None:
        return await next_moment(await self._bot())

    async def closes_at(self) -> datetime | None:
        house = (await self._bot()).house
        return await house.answer(foresight.closes_at)

    async def days(self, language: str) -> list[Day]:
        house = (await self._bot()).house
        texts = _texts(language, house)
        counts = await house.answer(foresight.people_by_day, now=house.now())
        occasions: dict[date, list[str]] = {}
        for one in await house.answer(foresight.occasions):
            occasions.setdefault(one.on, []).append(f"{written(one.title, texts)} ({one.programme})")
        return [
            Day(day, counts.get(day, 0), tuple(occasions.get(day, ())))
            for day in sorted(counts.keys() | occasions.keys())
        ]

    async def on(self, day: date, language: str) -> Page:
        house = (await self._bot()).house
        some, of = await house.answer(foresight.on_day, day, now=house.now(), at_most=SHOWN)
        return _page(some, of, _texts(language, house))

    async def of(self, person: str, language: str) -> Page:
        house = (await self._bot()).house
        some, of = await house.answer(foresight.to_person, person, now=house.now(), at_most=SHOWN)
        return _page(some, of, _texts(language, house))

    async def why(self, channel: str, ts: str, language: str) -> Page:
        house = (await self._bot()).house
        some = await house.answer(foresight.in_message, channel, ts)
        return _page(some, len(some), _texts(language, house))

    async def _bot(self) -> Hemmaplan:
        await self._alive.wait()
        return self.hemmaplan


def _texts(language: str, house: House) -> Texts:
    return texts_in(language).read_on(house.now().date())


def _page(some: list[Told], of: int, texts: Texts) -> Page:
    return Page(
        [
            Said(
                one.slack_id or one.address,
                one.on,
                words.what(one, texts),
                words.why(one, texts),
                "said" if one.said else "coming",
            )
            for one in some
        ],
        of,
    )
