"""What has been said: messages, and a conversation's history in the order of its time stamps."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from rehearsal.elements import State, words_in
from rehearsal.files import File
from rehearsal.people import Person
from rehearsal.wire import Json

if TYPE_CHECKING:
    from rehearsal.channels import Channel

MICROSECONDS = 1_000_000


@dataclass(eq=False)
class Message:
    """One message; `only_for` makes it ephemeral: shown to one person and kept in no history."""

    ts: str
    channel: "Channel"
    author: Person
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    files: list[File] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)  # a table that was pasted, a message passed on
    edited_at: str | None = None
    deleted: bool = False
    only_for: Person | None = None
    reactions: dict[str, list[Person]] = field(default_factory=dict)
    chosen: dict[str, State] = field(default_factory=dict)  # by person: what each has picked in its elements

    @property
    def words(self) -> str:
        """Everything a person reads in it: its blocks when it has any, else its text."""
        return words_in(self.blocks) if self.blocks else self.text

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts


class Stamps:
    """Hands out `ts`: the clock's time in seconds with six decimals, never the same twice, always rising."""

    def __init__(self) -> None:
        self._latest = 0

    def next(self, now: datetime) -> str:
        self._latest = max(round(now.timestamp() * MICROSECONDS), self._latest + 1)
        return as_stamp(self._latest)


def as_stamp(microseconds: int) -> str:
    return f"{microseconds // MICROSECONDS}.{microseconds % MICROSECONDS:06d}"


def in_microseconds(stamp: str) -> int:
    """Reads a `ts`, also a short one like `1767254400` or `0`. Raises ValueError for anything else."""
    seconds, _, rest = stamp.partition(".")
    return int(seconds) * MICROSECONDS + int((rest or "0").ljust(6, "0")[:6])


class History:
    """A conversation's messages: by `ts`, in order, and replies by thread."""

    def __init__(self) -> None:
        self._by_ts: dict[str, Message] = {}
        self._order: list[int] = []
        self._threads: dict[str, list[Message]] = {}

    def __iter__(self) -> Iterator[Message]:
        return iter(self._by_ts.values())

    def __len__(self) -> int:
        return len(self._by_ts)

    def add(self, message: Message) -> None:
        self._by_ts[message.ts] = message
        self._order.append(in_microseconds(message.ts))
        if message.is_reply and message.thread_ts:
            self._threads.setdefault(message.thread_ts, []).append(message)

    def remove(self, message: Message) -> None:
        del self._by_ts[message.ts]
        del self._order[bisect_left(self._order, in_microseconds(message.ts))]
        if message.is_reply and message.thread_ts:
            self._threads[message.thread_ts].remove(message)

    def get(self, ts: str) -> Message | None:
        return self._by_ts.get(ts)

    def latest(self) -> Message | None:
        return self._by_ts[as_stamp(self._order[-1])] if self._order else None

    def count_after(self, moment: int) -> int:
        """How many messages are newer than a moment (microseconds)."""
        return len(self._order) - bisect_right(self._order, moment)

    def thread(self, ts: str) -> list[Message]:
        """The parent and its replies, oldest first; empty when there is no such parent."""
        parent = self._by_ts.get(ts)
        return [parent, *self._threads.get(ts, [])] if parent else []

    def newest_first(
        self, *, oldest: int = 0, latest: int | None = None, inclusive: bool = True
    ) -> Iterator[Message]:
        """What a reader sees between two moments (microseconds): no replies in threads."""
        low = bisect_left(self._order, oldest) if inclusive else bisect_right(self._order, oldest)
        high = len(self._order)
        if latest is not None:
            high = bisect_right(self._order, latest) if inclusive else bisect_left(self._order, latest)
        for place in range(high - 1, low - 1, -1):
            message = self._by_ts[as_stamp(self._order[place])]
            if not message.is_reply or message.broadcast:
                yield message
