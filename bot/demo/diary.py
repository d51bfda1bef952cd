"""The diary: what somebody will do, and when; the clock is turned from one thing to the next."""

import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import count

Act = Callable[[], Awaitable[object]]


class Diary:
    """Acts by moment (UTC); of two at one moment the one written down first comes first."""

    def __init__(self) -> None:
        self._acts: list[tuple[datetime, int, Act]] = []
        self._order = count()

    def write(self, at: datetime, act: Act) -> None:
        heapq.heappush(self._acts, (at, next(self._order), act))

    @property
    def next_at(self) -> datetime | None:
        return self._acts[0][0] if self._acts else None

    async def do_next(self) -> None:
        _, _, act = heapq.heappop(self._acts)
        await act()
