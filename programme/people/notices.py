"""What is told about people: that one cannot be reached, can be reached again, has left."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To
from programme.people.claims import Claim
from programme.people.people import Person

HANDED_OVER = "handed over"
"""The occasion of hearing that somebody left begins with it when a colleague has taken over."""
ERASED = "erased"
"""The same when she asked to be forgotten."""

SPEECHES = tuple(
    Speech(kind, To.FACILITATOR, lasts=True)
    for kind in (Kind.UNREACHABLE, Kind.REACHABLE, Kind.CLAIMED, Kind.DECLINED)
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """The account that a line to a facilitator asks about, and whether its seat is still to be given."""

    claim: Claim
    waits: bool = True


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom a line to a facilitator is about."""

    person: Person
