"""Deadlines: whoever waits for the database hears in time that it does not answer.

Slow is not frozen: what is at work is let come to its end. Given up is what still stands in a queue, and what
waits for an answer of the database that does not come; then nothing of it has happened, or, where the commit
itself was not answered, nobody knows.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

CLICK_SECONDS = 2.0
"""For all that one click asks for together: of Slack's three, one is for the apology."""
LONG_SECONDS = 30.0
"""For one transaction or question that nobody waits for with a finger on a button."""
STILL_SECONDS = 0.5
"""An answer that does not come for so long will not come."""
LOOKS_AGAIN = 0.25
"""Seconds between two looks at what is at work still."""


@dataclass
class Wait:
    """All that is asked of the database on one occasion, until a moment of the monotonic clock."""

    until: float
    in_vain: bool = False


_wait: ContextVar[Wait | None] = ContextVar("wait", default=None)
_here = threading.local()


class TooLateError(Exception):
    """The database did not answer in time; what was asked of it has not happened, as far as we know."""


class Errand:
    """One transaction or question under way in a thread, with the line to the database that it waits on."""

    def __init__(self, until: float) -> None:
        self.until = until
        self.given_up = False
        self._lock = threading.Lock()
        self._cut: Callable[[], None] | None = None
        self._asked_at: float | None = time.monotonic()  # since when it waits; None while it works

    def asks(self) -> None:
        """The database's turn. Raises TooLateError when nobody waits for the answer any more."""
        with self._lock:
            if self.given_up:
                raise TooLateError
            if self._asked_at is None:
                self._asked_at = time.monotonic()

    def hears(self) -> None:
        self._asked_at = None

    def holds(self, cut: Callable[[], None] | None) -> None:
        """How to cut the line it waits on; None when it is done with it."""
        with self._lock:
            self._cut = cut

    def gives_up(self, *, at_any_rate: bool) -> bool:
        """Whether it was in vain to wait longer; then the thread that waits is freed as well."""
        with self._lock:
            asked_at = self._asked_at
            waits = asked_at is not None and time.monotonic() - asked_at >= STILL_SECONDS
            if at_any_rate or waits:
                self.given_up = True
                if self._cut is not None:
                    self._cut()
        return self.given_up


def errand() -> Errand | None:
    """The one this thread is on; None for a command that was called from a terminal and may wait."""
    return getattr(_here, "errand", None)


def hurried(seconds: float | None) -> None:
    """All that is asked of the database from here on, in this task, is one wait, so long; None lifts it."""
    _wait.set(None if seconds is None else Wait(time.monotonic() + seconds))


def unhurried() -> None:
    """For a task of its own that goes on when the ack has left."""
    hurried(None)


class Errands:
    """All that is under way. Once they ``hurry``, none of them, nor any after them, waits long."""

    def __init__(self) -> None:
        self._all_until: float | None = None
        self._under_way: set[Errand] = set()

    def hurry(self, seconds: float) -> None:
        """For who stops: everything has so long."""
        self._all_until = time.monotonic() + seconds

    @contextmanager
    def ending(self, seconds: float) -> Iterator[None]:
        """For a block that waits for the threads: who is in one and gets no answer for so long is freed."""
        ended = threading.Event()

        def frees() -> None:
            while not ended.wait(seconds):
                for one in list(self._under_way):
                    one.gives_up(at_any_rate=False)

        watching = threading.Thread(target=frees, daemon=True)
        watching.start()
        try:
            yield
        finally:
            ended.set()
            watching.join()

    async def run(self, pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        """Runs it in the pool. Raises TooLateError."""
        wait = _wait.get() or Wait(time.monotonic() + LONG_SECONDS)
        if wait.in_vain:
            raise TooLateError
        mine = Errand(wait.until)

        def on_it() -> T:
            _here.errand = mine
            try:
                mine.asks()
                return work()
            except StopIteration as slip:  # no future can hold it: whoever waits would wait for ever
                raise RuntimeError("a transaction raised StopIteration") from slip
            finally:
                _here.errand = None
                self._under_way.discard(mine)

        self._under_way.add(mine)
        job = pool.submit(on_it)
        answer = asyncio.wrap_future(job)
        try:
            while not (await asyncio.wait({answer}, timeout=self._next_look(mine.until)))[0]:
                over = time.monotonic() >= self._end(mine.until)
                if over and mine.gives_up(at_any_rate=not job.running() and not job.done()):
                    wait.in_vain = True
                    raise TooLateError
            return answer.result()
        except asyncio.CancelledError:
            mine.gives_up(at_any_rate=True)
            raise
        finally:
            if answer.cancel():
                self._under_way.discard(mine)

    def _end(self, until: float) -> float:
        return until if self._all_until is None else min(until, self._all_until)

    def _next_look(self, until: float) -> float:
        """Never longer than a second, since all may be told to hurry meanwhile."""
        return min(1.0, max(LOOKS_AGAIN, self._end(until) - time.monotonic()))
