"""A message: one post to one person, and the few states it can be in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from programme.notices import Kind


class State(StrEnum):
    """Who moves it on is told in each line."""

    WAITING = "waiting"  # to be claimed by the next round
    CLAIMED = "claimed"  # a round is sending it; when the lease runs out, nobody knows whether it did
    UNCLEAR = "unclear"  # sent, perhaps: after a grace time a round looks for it in the conversation
    SENT = "sent"  # Slack answered with its time stamp, or it was found in the conversation
    UNWANTED = "unwanted"  # everything it was to say had become needless
    REFUSED = "refused"  # Slack says never: no such person, closed to us, not allowed


MOVES = {
    State.WAITING: {State.CLAIMED, State.UNWANTED},
    State.CLAIMED: {State.SENT, State.UNCLEAR, State.WAITING, State.REFUSED, State.UNWANTED, State.CLAIMED},
    State.UNCLEAR: {State.CLAIMED},
    State.SENT: set[State](),
    State.UNWANTED: set[State](),
    State.REFUSED: set[State](),
}

LEASE = timedelta(seconds=90)
"""Longer than any HTTP call may take, so that two processes never send the same message."""
GRACE = timedelta(seconds=60)
"""How long a post whose answer was lost may need to show in the conversation."""

FEW_DAYS = timedelta(days=4)
"""A welcome postpones the rest to the next working day, which may lie beyond a weekend and a holiday."""
REPEATED = frozenset({Kind.REMINDER, Kind.MOVED})
"""Said more than once of the same thing: after a time of silence only the last of them is worth saying."""


def slot_of(day: date) -> str:
    """One a day: the slot that makes a second message to the same person that day impossible."""
    return day.isoformat()


def urgent_slot_of(day: date, notice_id: str) -> str:
    """What cannot wait goes beside the day's message."""
    return f"{day.isoformat()} urgent {notice_id}"


class Promised(Protocol):
    """A waiting notice, as far as the choice of what to say today needs it."""

    @property
    def kind(self) -> Kind: ...
    @property
    def subject(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def stale_on(self) -> date | None: ...


P = TypeVar("P", bound=Promised)


@dataclass(frozen=True, slots=True)
class Choice(Generic[P]):
    """What becomes of the notices that wait for one person on one day."""

    carried: tuple[P, ...] = ()
    postponed: tuple[P, ...] = ()
    overtaken: tuple[P, ...] = ()
    missed: tuple[P, ...] = ()


def choose(waiting: Iterable[P], *, today: date) -> Choice[P]:
    """Everything in one message; of one thing only the nearest reminder; nothing that no longer helps.

    A welcome comes before anything else: beside it only what would be too late tomorrow is said.
    """
    fresh: list[P] = []
    missed: list[P] = []
    for notice in waiting:
        (missed if notice.stale_on is not None and notice.stale_on <= today else fresh).append(notice)
    nearest = {(n.kind, n.subject): n for n in sorted(fresh, key=lambda n: n.day) if n.kind in REPEATED}
    said = [n for n in fresh if n.kind not in REPEATED or nearest[n.kind, n.subject] is n]
    overtaken = [n for n in fresh if n not in said]
    first = any(n.kind is Kind.WELCOME for n in said)
    postponed = [n for n in said if first and n.kind is not Kind.WELCOME and not _too_late_after(n, today)]
    carried = [n for n in said if n not in postponed]
    return Choice(tuple(carried), tuple(postponed), tuple(overtaken), tuple(missed))


def _too_late_after(notice: Promised, today: date) -> bool:
    return notice.stale_on is not None and notice.stale_on <= today + FEW_DAYS
