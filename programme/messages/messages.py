"""A message: one post to one person, when it may go, what it carries, and the states it can be in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from programme.ground.calendar import CLOSES, DAY, MORNING, OPENS, Calendar, instant, local_day
from programme.ground.notices import Kind
from programme.ground.speeches import speech


class State(StrEnum):
    """Who moves it on is told in each line."""

    WAITING = "waiting"  # to be claimed by the next round
    CLAIMED = "claimed"  # a round is sending it; when the lease runs out, nobody knows whether it did
    UNCLEAR = "unclear"  # sent, perhaps: after a grace time a round looks for it in the conversation
    SENT = "sent"  # Slack answered with its time stamp, or it was found in the conversation
    UNWANTED = "unwanted"  # all it was to say had become needless, or waits for another day's message
    REFUSED = "refused"  # Slack says never: no such person, closed to us, not allowed


class Way(StrEnum):
    """How a message goes: decided each time it is claimed afresh."""

    SLACK = "slack"
    MAIL = "mail"  # to who has no Slack, where mail is set
    HAND = "hand"  # where none is set: a facilitator is given the text


MOVES = {
    State.WAITING: {State.CLAIMED},
    State.CLAIMED: {
        State.SENT,
        State.UNCLEAR,
        State.WAITING,
        State.REFUSED,
        State.CLAIMED,
        State.UNWANTED,
    },
    State.UNCLEAR: {State.CLAIMED},
    State.SENT: {State.REFUSED},  # a mail that was given back
    State.UNWANTED: set[State](),
    State.REFUSED: set[State](),
}
UNFINISHED = (State.WAITING, State.CLAIMED, State.UNCLEAR)
ENDED = tuple(state for state in State if state not in UNFINISHED)
"""Messages in these are on their way no more, whatever a mail server may say of them later."""

HESITATION = timedelta(seconds=15)
"""A claim that has not led to a post by then is given back: the process may have been asleep."""
LEASE = timedelta(seconds=120)
"""Longer than that, an HTTP call (30 s) and ``GRACE`` together, so that nobody looks too soon."""
GRACE = timedelta(seconds=60)
"""How long a post whose answer was lost may need to show in the conversation."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A message that a round has taken, until ``lease`` runs out, for the ``attempts``-th time.

    Who took it the time before may have posted it, so that it is looked for first. It is posted no sooner
    than ``begins``, a moment that nobody else posts at; None: as soon as there is room.
    """

    message_id: str
    attempts: int
    lease: datetime
    workspace_id: str = ""
    begins: datetime | None = None
    way: Way = Way.SLACK

    @property
    def looks_first(self) -> bool:
        return self.attempts > 1 and self.way is Way.SLACK


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a claimed message, and so the state it goes to.

    SENT tells ``ts``, and in Slack the ``channel``; the others ``error``, and for how long it rests
    (``wait``). UNWANTED: Slack takes it in no shape, which is our fault. With a ``lease`` it is believed of
    that claim alone, but for SENT, which is so whoever sent it.
    """

    message_id: str
    state: State
    channel: str = ""
    ts: str = ""
    error: str = ""
    wait: timedelta = timedelta(0)
    lease: datetime | None = None


def slot_of(day: date) -> str:
    """One a day: the slot that makes a second message to the same person that day impossible."""
    return day.isoformat()


def urgent_slot_of(day: date, notice_id: str) -> str:
    """What cannot wait goes beside the day's message."""
    return f"{day.isoformat()} urgent {notice_id}"


def is_of_today(slot: str, *, now: datetime, zone: str) -> bool:
    """Whether a message made for ``slot`` may still go: on its own day, until people leave work."""
    today = local_day(now, zone)
    return slot.startswith(today.isoformat()) and now < instant(today, CLOSES, zone)


def may_go(*, urgent: bool, now: datetime, zone: str, calendar: Calendar) -> bool:
    """At 08:30 or later on a working day; what cannot wait from 08:00 on any day. Never after 17:00."""
    today = local_day(now, zone)
    opens = instant(today, OPENS if urgent else MORNING, zone)
    return opens <= now < instant(today, CLOSES, zone) and (urgent or calendar.is_working(today))


def goes_at(
    day: date, *, urgent: bool, taken: bool, now: datetime, zone: str, calendar: Calendar
) -> datetime:
    """The first moment, now or later, at which what is promised for ``day`` may go.

    ``taken`` says that the person has had her one message of today, which does not hold back what is urgent.
    """
    today = local_day(now, zone)
    first = today if urgent else max(day, today)
    if first == today and (now >= instant(today, CLOSES, zone) or (taken and not urgent)):
        first += DAY
    if urgent:
        return max(now, instant(first, OPENS, zone))
    return max(now, instant(calendar.on_or_after(first), MORNING, zone))


class Promised(Protocol):
    """A waiting notice, as far as the choice of what to say today needs it."""

    @property
    def kind(self) -> Kind: ...
    @property
    def programme_id(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def stale_on(self) -> date | None: ...
    @property
    def urgent(self) -> bool: ...


P = TypeVar("P", bound=Promised)


@dataclass(frozen=True, slots=True)
class Choice(Generic[P]):
    """What becomes of the notices that wait for one person on one day."""

    carried: tuple[P, ...] = ()
    postponed: tuple[P, ...] = ()
    overtaken: tuple[P, ...] = ()
    missed: tuple[P, ...] = ()


def choose(waiting: Iterable[P], *, today: date, next_days: Mapping[str, date]) -> Choice[P]:
    """Of one thing only the nearest reminder, nothing that no longer helps, and the rest in one message.

    What somebody hears to be hers from now on, or to have another date, she is not reminded of in the same
    breath, and that it is late is said another day. A welcome comes
    before anything else: beside it only what is urgent, or would be too late on its programme's next working
    day (``next_days`` by programme), is said.
    """
    by_day = sorted(waiting, key=lambda one: one.day)
    said = _nearest(by_day)
    fresh = [one for one in said if not _is_stale(one, today)]
    postponed = _postponed(fresh, next_days)
    todays = [one for one in fresh if one not in postponed]
    carried = [one for one in todays if not is_told_anyway(one, todays)]
    missed = [one for one in said if _is_stale(one, today)]
    kept = (*carried, *postponed, *missed)
    return Choice(
        carried=tuple(carried),
        postponed=tuple(postponed),
        overtaken=tuple(one for one in by_day if one not in kept),
        missed=tuple(missed),
    )


def _nearest(by_day: Sequence[P]) -> list[P]:
    """Without what was to be said of a thing before the last of it."""
    nearest = {(one.kind, one.subject): one for one in by_day}
    return [one for one in by_day if not speech(one.kind).repeated or nearest[one.kind, one.subject] is one]


def _postponed(fresh: Sequence[P], next_days: Mapping[str, date]) -> list[P]:
    """What waits because of a welcome, or of what is said of the same thing."""
    welcomed = any(speech(one.kind).first for one in fresh)
    waits = [
        one
        for one in fresh
        if (welcomed and not speech(one.kind).first) or _of_the_same(one, speech(one.kind).after, fresh)
    ]
    return [one for one in waits if not (one.urgent or _is_stale(one, next_days[one.programme_id]))]


def is_told_anyway(notice: Promised, others: Iterable[Promised]) -> bool:
    """A reminder of what the same message says is hers from now on, or has another date."""
    return _of_the_same(notice, speech(notice.kind).beside, others)


def _of_the_same(notice: Promised, kinds: Collection[Kind], others: Iterable[Promised]) -> bool:
    return any(one.kind in kinds and one.subject == notice.subject for one in others)


def _is_stale(notice: Promised, on: date) -> bool:
    return notice.stale_on is not None and notice.stale_on <= on
