"""Waiting without polling: a bell is rung at every change, and whoever waits looks again."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

GUARD_SECONDS = 600.0
"""Ends a wait for what will never come; what comes is waited for, however busy the machine."""


class Bell:
    """Wakes everybody who waits for something to become true."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)

    async def until(self, true: Callable[[], bool], *, within: float = GUARD_SECONDS) -> None:
        """Returns once `true()`. Raises TimeoutError after `within` real seconds."""
        try:
            async with asyncio.timeout(within):
                while not true():
                    await self._next_ring()
        except TimeoutError:
            raise TimeoutError(f"nothing came of {within:g} seconds of waiting") from None

    async def _next_ring(self) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            await waiting
        finally:
            self._waiting.discard(waiting)


class Traffic:
    """Counts what is under way between Slack and the bot, in either direction."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._under_way = 0

    @property
    def quiet(self) -> bool:
        return self._under_way == 0

    def sets_out(self) -> None:
        self._under_way += 1

    def arrives(self) -> None:
        self._under_way -= 1
        self._bell.ring()

    @contextmanager
    def under_way(self) -> Iterator[None]:
        self.sets_out()
        try:
            yield
        finally:
            self.arrives()
