"""The trail: what happened, when, to which ids; never a word that anybody wrote."""

from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime

KEPT = 4_000


class Trail:
    """The last of what happened, and how often each thing did."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lines: deque[str] = deque(maxlen=KEPT)
        self.counted: Counter[str] = Counter()

    def tells(self, what: str, *about: object) -> None:
        self.counted[what] += 1
        words = " ".join(str(one) for one in about)
        self._lines.append(f"{self._now():%Y-%m-%d %H:%M:%S} {what} {words}".rstrip())

    def last(self, lines: int) -> list[str]:
        return list(self._lines)[-lines:]
