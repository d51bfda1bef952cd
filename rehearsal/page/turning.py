"""Turning the clock: by event, day or week, to a date, or running on by itself."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rehearsal.clock import TurnedClock
from rehearsal.page.plans import Plans
from rehearsal.wire import Fault

NINE = time(9)
"""Where a day is entered: what is said in the morning has been said."""
BEAT_SECONDS = 1.2
"""Real seconds between two days when the clock runs by itself."""
STOPS_AT_MOST = 400
NUDGE = timedelta(minutes=1)
"""What has something due at this very moment again and again is given a minute."""


class Turning:
    """One hand on the clock at a time; `tell` is called at every stop, so that windows can follow."""

    def __init__(self, clock: TurnedClock, plans: Plans, zone: str, tell: Callable[[], None]) -> None:
        self.clock = clock
        self.turning = False
        self._plans = plans
        self._zone = ZoneInfo(zone)
        self._tell = tell
        self._stop = False
        self._playing: asyncio.Task[None] | None = None

    @property
    def playing(self) -> bool:
        return self._playing is not None and not self._playing.done()

    async def to_next_day(self, days: int = 1) -> None:
        await self.to_date(self._today() + timedelta(days=days))

    async def to_date(self, day: date) -> None:
        """To nine o'clock on a day. Raises Fault when that has been."""
        await self._to(datetime.combine(day, NINE, self._zone))

    async def to_close(self) -> None:
        """Raises Fault when nothing is planned, or it is over."""
        closes_at = await self._plans.closes_at()
        if closes_at is None:
            raise Fault("nothing_planned")
        await self._to(closes_at)

    async def to_next_event(self, has_happened: Callable[[], bool]) -> None:
        """On until `has_happened()` after a round. Raises Fault when nothing more is promised."""
        with self._hand():
            for _ in range(STOPS_AT_MOST):
                due = await self._plans.next_moment()
                if due is None or self._stop:
                    break
                await self._stops_at(due)
                if has_happened():
                    return
            if not self._stop:
                raise Fault("nothing_promised")

    def play(self) -> None:
        """Runs on, a day at a beat, until the close or `pause`."""
        if not self.playing:
            self._playing = asyncio.create_task(self._runs_on())
            self._tell()

    def pause(self) -> None:
        """Stands still as soon as what is under way is done."""
        self._stop = True
        if self._playing is not None:
            self._playing.cancel()

    async def stands_still(self) -> None:
        """Pauses, and waits until it does."""
        self.pause()
        if self._playing is not None:
            await asyncio.gather(self._playing, return_exceptions=True)

    async def _runs_on(self) -> None:
        try:
            while True:
                closes_at = await self._plans.closes_at()
                if closes_at is not None and self.clock.now() >= closes_at:
                    return
                await asyncio.shield(self.to_next_day())
                await asyncio.sleep(BEAT_SECONDS)
        except Fault:
            return  # somebody else has the clock in hand
        finally:
            asyncio.get_running_loop().call_soon(self._tell)

    async def _to(self, goal: datetime) -> None:
        if goal <= self.clock.now():
            raise Fault("has_been")
        with self._hand():
            while (due := await self._plans.next_moment()) is not None and due <= goal:
                await self._stops_at(due)
                if self._stop:
                    return
            await self._stops_at(goal)

    async def _stops_at(self, moment: datetime) -> None:
        """Turns to a moment and does what is due then."""
        before = self.clock.now()
        await self._plans.settled()
        await self.clock.turn_to(max(moment, before))
        await self._plans.run_round()
        await self._plans.settled()
        again = await self._plans.next_moment()
        if moment <= before and again is not None and again <= before:
            await self.clock.turn_to(before + NUDGE)
        self._tell()

    @contextmanager
    def _hand(self) -> Iterator[None]:
        """Holds the clock while it is turned."""
        if self.turning:
            raise Fault("is_turning")
        self.turning, self._stop = True, False
        self._tell()
        try:
            yield
        finally:
            self.turning = False
            self._tell()

    def _today(self) -> date:
        return self.clock.now().astimezone(self._zone).date()
