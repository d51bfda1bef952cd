"""Messages to many: a facilitator's own words, to whom they go, and who gets them another way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.people.absences import Delay
from programme.people.people import Member, Person
from programme.people.reachability import why_not
from programme.programmes.programmes import Programme

LONGEST = 2500
"""Characters: with a greeting and a name they fit in one field, to be copied into an e-mail."""
OCCASION = "circular"
URGENT_AT_MOST = 2
"""Messages that cannot wait, in a programme ``URGENT_WITHIN``: more often than that nothing is urgent."""
URGENT_WITHIN = timedelta(days=7)


class Aim(StrEnum):
    """Whom a message to many is for."""

    EVERYONE = "everyone"
    CLUSTER = "cluster"
    ORGANISATION = "organisation"
    ROLE = "role"
    LACKING = "lacking"  # those who answer for a preparation that is still open


@dataclass(frozen=True, slots=True)
class Target:
    """``of`` is a cluster's or an organisation's id, a role or a preparation's item; empty for everyone."""

    aim: Aim
    of: str = ""

    @property
    def key(self) -> str:
        """One word for it, such as role:manager."""
        return f"{self.aim.value}:{self.of}"


def target_in(key: str) -> Target:
    """The target that a key names; raises Refusal for what is none."""
    aim, _, of = key.partition(":")
    if aim not in set(Aim):
        raise Refusal("circular-to-missing", field="to")
    return Target(Aim(aim), of)


@dataclass(frozen=True, slots=True)
class Named:
    """A target by its name: a cluster's, an organisation's or a role's; or by a preparation's ``title``."""

    target: Target
    name: str = ""
    title: Words | None = None


@dataclass(frozen=True, slots=True)
class Circular:
    """Words to many, the author's own; ``sent_at`` is None until they are on their way."""

    id: str
    programme_id: str
    author: Person
    text: str
    target: Target
    urgent: bool
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Words that were sent and still wait: ``waits`` people have not heard them yet, ``heard`` have."""

    circular: Circular
    named: Named
    waits: int
    heard: int = 0


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody it is for, and the organisations she sits in."""

    person: Person
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A preparation somebody lacks: whose it is, and who answers for it."""

    owner: str
    responsible_id: str | None


@dataclass(frozen=True, slots=True)
class Posting:
    """A circular with all it goes to, by name. ``reached`` get a message; ``unreached`` surely or maybe none.

    ``unanswered`` are the owners of what is lacking for which nobody answers; ``away`` are those of the
    reached who get it when they are back.
    """

    circular: Circular
    programme: Programme
    named: Named
    reached: tuple[Recipient, ...]
    unreached: tuple[Recipient, ...]
    unanswered: tuple[str, ...] = ()
    away: tuple[Delay, ...] = ()


def worded(text: str) -> str:
    """The words as they are kept; raises Refusal when there are none, or too many."""
    words = text.strip()
    if not words:
        raise Refusal("circular-empty", field="text")
    if len(words) > LONGEST:
        raise Refusal("circular-long", field="text", count=len(words), most=LONGEST)
    return words


def require_room(sent: Iterable[datetime], *, now: datetime, zone: str) -> None:
    """Raises Refusal, with the day and the time when the next may go, where as many as may have been sent.

    ``sent`` are the moments (UTC) at which urgent ones were, and ``zone`` is the programme's.
    """
    lately = sorted(moment for moment in sent if moment > now - URGENT_WITHIN)
    if len(lately) < URGENT_AT_MOST:
        return
    begun = timedelta(minutes=1) - timedelta.resolution  # a minute that has begun is over before it may go
    free = (lately[-URGENT_AT_MOST] + URGENT_WITHIN + begun).astimezone(ZoneInfo(zone))
    raise Refusal(
        "circular-urgent-enough",
        field="urgent",
        most=URGENT_AT_MOST,
        day=f"{free:%Y-%m-%d}",
        time=f"{free:%H.%M}",
    )


def recipients(
    target: Target, members: Iterable[Member], lacking: Iterable[Open], *, author_id: str
) -> list[Member]:
    """The seats of those it is for, however they are reached; never the author's own."""
    responsible = {one.responsible_id for one in lacking}

    def is_meant(one: Member) -> bool:
        match target.aim:
            case Aim.EVERYONE:
                return True
            case Aim.CLUSTER:
                return one.seat.cluster_id == target.of
            case Aim.ORGANISATION:
                return one.seat.organisation_id == target.of
            case Aim.ROLE:
                return one.seat.role == target.of
            case Aim.LACKING:
                return one.person.id in responsible

    return [one for one in members if one.person.id != author_id and is_meant(one)]


def divided(everybody: Iterable[Recipient]) -> tuple[tuple[Recipient, ...], tuple[Recipient, ...]]:
    """Those we reach, and those who need an e-mail."""
    some = tuple(everybody)
    return (
        tuple(one for one in some if why_not(one.person) is None),
        tuple(one for one in some if why_not(one.person) is not None),
    )
