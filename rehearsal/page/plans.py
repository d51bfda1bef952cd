"""What the page is told of the bot beyond what Slack sees of it, by whoever runs the bot."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

Words = Mapping[str, str]
"""The same thing by language: `sv` and `en`."""


@dataclass(frozen=True)
class Command:
    """A slash command; `words` are what may follow it, for completion."""

    name: str
    description: str
    usage: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shortcut:
    """Something a person can start from anywhere, or from a message."""

    callback_id: str
    name: str
    on: Literal["anywhere", "message"]
    description: str = ""


@dataclass(frozen=True)
class App:
    """The bot as Slack shows it; `hints` lead somebody new through a first rehearsal, one sentence each."""

    name: str
    commands: tuple[Command, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    hints: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Day:
    """One day of the calendar: how many people hear something, and what else happens on it."""

    on: date
    people: int = 0
    occasions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Said:
    """One thing said to one person (Slack's id, or an address), or to be said as things stand, and why."""

    person: str
    on: date
    what: str
    why: str
    state: Literal["coming", "said"]


@dataclass(frozen=True)
class Page:
    """Some of a longer list, and how long it is."""

    some: list[Said] = field(default_factory=list)
    of: int = 0


class Plans(Protocol):
    """Words come back in `language`, `sv` or `en`; days are days in each person's own zone."""

    async def days(self, language: str) -> list[Day]:
        """Every day on which something was said, will be said or happens, in order."""
        ...

    async def on(self, day: date, language: str) -> Page:
        """Who got what on a day, or will get."""
        ...

    async def of(self, person: str, language: str) -> Page:
        """What one person got and will get, in order."""
        ...

    async def why(self, channel: str, ts: str, language: str) -> Page:
        """Why a message was sent."""
        ...

    async def next_moment(self) -> datetime | None:
        """When the bot has something to do next; None when nothing is promised."""
        ...

    async def closes_at(self) -> datetime | None:
        """When the last of what is planned is over; None when nothing is planned."""
        ...

    async def run_round(self) -> None:
        """Does what is due now."""
        ...

    async def reads_mail(self) -> None:
        """Reads what people have written to it by mail."""
        ...

    async def restart(self) -> None:
        """Stops the bot where it stands, also in the middle of a round, and starts it again."""
        ...

    async def settled(self) -> None:
        """Waits until neither Slack nor the bot has anything under way."""
        ...
