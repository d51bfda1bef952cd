"""What is brought to the bot and what comes back, whichever way it travels."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from rehearsal.wire import Json

Lane = Literal["events_api", "interactive", "slash_commands"]


@dataclass(frozen=True)
class Parcel:
    """One payload on its way; `retry_reason` is empty the first time."""

    lane: Lane
    payload: Json
    accepts_answer: bool = False
    retry_attempt: int = 0
    retry_reason: str = ""


@dataclass(frozen=True)
class Receipt:
    """Whether the bot acked in time; `answer` is what it sent along, `reason` why there was no ack."""

    acked: bool
    answer: Json | None = None
    reason: str = ""


Carrier = Callable[[Parcel], Awaitable[Receipt]]
