"""The ledger: every call and every post that reached Slack, for a test to read."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from inspect import isawaitable
from typing import Literal

from rehearsal.bell import Bell
from rehearsal.channels import Channel
from rehearsal.parcels import Parcel, Receipt
from rehearsal.people import Person
from rehearsal.wire import Json

Watcher = Callable[[str, Json, Literal["before", "after"]], Awaitable[None] | None]


@dataclass(eq=False)
class Call:
    """One Web API call; `answer` is None while it is carried out, and kept also when it never got through."""

    at: datetime
    method: str
    arguments: Json
    answer: Json | None = None
    status: int = 200
    seconds: float = 0.0  # real ones, from the request to its answer

    @property
    def ok(self) -> bool:
        return bool(self.answer and self.answer["ok"])


@dataclass(frozen=True)
class Brought:
    """One payload brought to the bot, with how it was received after so many real seconds."""

    at: datetime
    parcel: Parcel
    receipt: Receipt
    seconds: float


Listener = Callable[[Call | Brought], None]


@dataclass(frozen=True)
class Post:
    """Something the bot said that Slack took; `person` is whom a direct or ephemeral message reached."""

    at: datetime
    method: str
    channel: Channel
    person: Person | None
    text: str
    blocks: list[Json]
    metadata: Json | None
    ts: str


@dataclass
class Ledger:
    bell: Bell
    calls: list[Call] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    watchers: list[Watcher] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)

    def opens(self, at: datetime, method: str, arguments: Json) -> Call:
        call = Call(at, method, arguments)
        self.calls.append(call)
        self.bell.ring()
        return call

    async def tells(self, call: Call, moment: Literal["before", "after"]) -> None:
        for watcher in list(self.watchers):
            told = watcher(call.method, call.arguments, moment)
            if isawaitable(told):
                await told

    def closes(self, entry: Call | Brought) -> None:
        """Something is over: a call has its answer, or a payload its receipt."""
        for listener in list(self.listeners):
            listener(entry)
