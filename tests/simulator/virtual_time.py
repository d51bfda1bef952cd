"""Virtual time: an event loop whose clock stands still while anything runs, and leaps when everybody waits."""

import asyncio
import random
import secrets
import selectors
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from rehearsal import TurnedClock


class DeadlockError(Exception):
    """Everybody waits, and nothing will ever come."""


class _Leaping(selectors.DefaultSelector):
    """Instead of waiting for so long, lets so long have gone by."""

    leaps: Callable[[float], None]

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(0)
        if found or timeout == 0:
            return found
        if timeout is None:
            raise DeadlockError
        self.leaps(timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """One thread, no waiting: what another thread would do is done at once, so that a seed is one story."""

    def __init__(self) -> None:
        selector = _Leaping()
        super().__init__(selector)
        self._seconds = 0.0
        self._clock_resolution = 1e-6  # a nanosecond is nothing beside a year's seconds in a float
        selector.leaps = self._leap

    def _leap(self, seconds: float) -> None:
        self._seconds += seconds

    def time(self) -> float:
        return self._seconds

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  for who awaits it
            done.set_exception(error)
        return done


class Here(ThreadPoolExecutor):
    """A pool that works in this thread, and takes as long as ``waits`` says to begin and to answer."""

    def __init__(self, waits: Callable[[], float]) -> None:
        super().__init__(1)
        self._waits = waits

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        job: Future[Any] = Future()
        self._after(lambda: self._runs(job, lambda: fn(*args, **kwargs)))
        return job

    def _after(self, work: Callable[[], object]) -> None:
        seconds = self._waits()
        if seconds:
            asyncio.get_running_loop().call_later(seconds, work)
        else:
            work()

    def _runs(self, job: Future[Any], work: Callable[[], Any]) -> None:
        if not job.set_running_or_notify_cancel():
            return
        try:
            answer = work()
        except BaseException as error:  # noqa: BLE001  a kill as well: for who awaits it
            fault = error
            self._after(lambda: job.set_exception(fault))
        else:
            self._after(lambda: job.set_result(answer))


class WorldClock(TurnedClock):
    """The time it really is: Slack's, and everybody's but that of a machine whose clock is wrong."""

    def __init__(self, start: datetime, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(start)
        self._start, self._loop = start, loop

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._loop.time())

    async def until(self, moment: datetime) -> None:
        await asyncio.sleep(max(0.0, (moment - self.now()).total_seconds()))


@contextmanager
def one_story(seed: str) -> Iterator[None]:
    """The machine's chance, from which ids and pauses come, is the seed's."""
    chance, before = random.Random(f"{seed} ids"), secrets.token_hex
    secrets.token_hex = lambda nbytes=None: f"{chance.getrandbits(8 * (nbytes or 32)):0{2 * (nbytes or 32)}x}"
    random.seed(f"{seed} pauses")
    try:
        yield
    finally:
        secrets.token_hex = before
        random.seed()
