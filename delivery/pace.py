"""Pace: how fast one post follows on another, and how many are under way at once."""

import asyncio
from datetime import timedelta

FIRST = 4
"""Posts under way until Slack has taken one; each it takes makes room for one more."""
MOST = 50
CLAIMED = 5
"""Seconds' worth of posts that are claimed at once: what a killed process leaves to be looked for."""
AT_ONCE = 100
"""Messages claimed at once at the most: more are no cheaper."""
MAILS_A_MINUTE = 60
"""Mails a minute: what most providers take without a word."""
UNHURRIED = 200
"""Posts a minute to one workspace: Slack says several hundred, and others in it post too."""


class Pace:
    """Posts ``a_minute`` at the most, spread evenly; with None, Slack is left to say when it is too fast.

    All processes share it: each reserves its moments in the database when it claims (storage's paces).
    """

    def __init__(self, a_minute: int | None = None) -> None:
        self.gap = timedelta(minutes=1) / a_minute if a_minute else timedelta(0)

    @property
    def at_once(self) -> int:
        """How many messages to claim at once."""
        return max(1, min(AT_ONCE, timedelta(seconds=CLAIMED) // self.gap)) if self.gap else AT_ONCE


class Room:
    """How many posts may be under way: few at first, for Slack may be shut, and more as it takes them."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(FIRST)
        self._width = FIRST

    async def enter(self) -> None:
        await self._places.acquire()

    def leave(self, *, taken: bool) -> None:
        """``taken`` says that Slack took what was posted."""
        self._places.release()
        if taken and self._width < MOST:
            self._width += 1
            self._places.release()
