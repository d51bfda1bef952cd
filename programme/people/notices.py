"""What is told about people: that one stands in, cannot be reached, can be reached again, has left."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To
from programme.people.absences import Absence
from programme.people.claims import Claim
from programme.people.people import Person

HANDED_OVER = "handed over"
"""The occasion of hearing that somebody left begins with it when a colleague has taken over."""
ERASED = "erased"
"""The same when she asked to be forgotten."""

STANDS_IN = Speech(Kind.STANDS_IN, To.ANYBODY, lasts=True)
ABOUT_SOMEBODY = tuple(
    Speech(kind, To.FACILITATOR, lasts=True)
    for kind in (Kind.UNREACHABLE, Kind.REACHABLE, Kind.CLAIMED, Kind.DECLINED)
)
SPEECHES = (STANDS_IN, *ABOUT_SOMEBODY)


@dataclass(frozen=True, slots=True)
class StandsIn:
    """The absence in which the reader was asked to stand in; ``holds`` is whether she still does or will."""

    away: Absence | None
    holds: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """The account that a line to a facilitator asks about, and whether its seat is still to be given."""

    claim: Claim
    waits: bool = True


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom a line to a facilitator is about."""

    person: Person
