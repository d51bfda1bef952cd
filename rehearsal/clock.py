"""The turned clock: time stands still until somebody turns it, and it turns only when all is quiet."""

import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import count

Deed = Callable[[], None]
Quiet = Callable[[], Awaitable[None]]


class TurnedClock:
    """A clock for a whole rehearsal: `ts`, history and event retries follow it.

    What Slack counts in real seconds (acks, triggers, a response_url's half hour) does not: the bot under
    rehearsal runs in real time, however fast its calendar goes.
    """

    def __init__(self, start: datetime) -> None:
        self._now = _aware(start)
        self._due: list[tuple[datetime, int, Deed]] = []
        self._order = count()
        self._quiets: list[Quiet] = []

    def now(self) -> datetime:
        return self._now

    def at(self, moment: datetime, deed: Deed) -> None:
        """Does the deed when the clock is turned to the moment, or past it."""
        heapq.heappush(self._due, (_aware(moment), next(self._order), deed))

    def waits_for(self, quiet: Quiet) -> Callable[[], None]:
        """Turns from now on only after `quiet` has returned; answers a way to take that back."""
        self._quiets.append(quiet)
        return lambda: self._quiets.remove(quiet)

    async def turn_to(self, moment: datetime) -> None:
        """Turns forward, stopping at each deed due on the way. Raises ValueError for going back."""
        if _aware(moment) < self._now:
            raise ValueError(
                f"the clock stands at {self._now.isoformat()} and does not turn back to {moment}"
            )
        await self._all_quiet()
        while self._due and self._due[0][0] <= moment:
            due, _, deed = heapq.heappop(self._due)
            self._now = max(self._now, due)
            deed()
            await self._all_quiet()
        self._now = moment

    async def _all_quiet(self) -> None:
        for quiet in list(self._quiets):
            await quiet()


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} says no time zone")
    return moment
