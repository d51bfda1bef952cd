"""Status: how it stands with what is to be said, for who runs the bot and for a programme's facilitator."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from programme.ground.notices import Kind
from programme.people.reachability import Why

NEXT = 20
"""What is sent next, so many at the most."""
LATEST = timedelta(minutes=3)
"""A round every minute: one that is older says that none is made any more."""
UNSAID_FOR = timedelta(hours=1)
"""What is due and still unsaid after so long stands still."""


class Age(StrEnum):
    """How long a letter has been there."""

    HOUR = "hour"
    DAY = "day"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Led:
    """A programme by its id, with where its clock is."""

    id: str
    title: str
    zone: str
    paused_at: datetime | None


@dataclass(frozen=True, slots=True)
class Send:
    """What one person hears next, no sooner than ``due_at``."""

    due_at: datetime
    kind: Kind
    programme_id: str
    person: str


@dataclass(frozen=True, slots=True)
class Stuck:
    """A letter that was to go and has not gone for ``UNSAID_FOR``; it speaks of some programmes."""

    message_id: str
    programme_ids: tuple[str, ...]
    person: str
    state: str
    since: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What was not said by a fault of ours."""

    notice_id: str
    kind: Kind
    programme_id: str
    person: str
    cause: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Lost:
    """Somebody in a programme who cannot be reached."""

    person: str
    programme_id: str
    why: Why


@dataclass(frozen=True, slots=True)
class Pulse:
    """A process that makes rounds, or did: ``round_at`` is the end of its last one."""

    process: str
    began_at: datetime
    round_at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """Of all programmes, or of those that somebody facilitates.

    ``oldest_due`` is since when something has been due that is still unsaid. ``letters`` counts by state.
    """

    now: datetime
    programmes: tuple[Led, ...]
    sends: tuple[Send, ...]
    stuck: tuple[Stuck, ...]
    unsaid: tuple[Unsaid, ...]
    lost: tuple[Lost, ...]
    pulses: tuple[Pulse, ...]
    letters: Mapping[str, int]
    last_said: datetime | None
    oldest_due: datetime | None

    @property
    def last_round(self) -> datetime | None:
        return max((one.round_at for one in self.pulses), default=None)

    @property
    def stands_still(self) -> bool:
        """Whether something has been due for an hour and nobody has said it."""
        return stands_still(self.oldest_due, self.now)


def stands_still(oldest_due: datetime | None, now: datetime) -> bool:
    return oldest_due is not None and now - oldest_due > UNSAID_FOR
