"""An act: what somebody does or asks, and when. Every deed and question that has one takes it first."""

from dataclasses import dataclass
from datetime import datetime

from programme.people.people import Person


@dataclass(frozen=True, slots=True)
class Act:
    """``now`` is the moment it is done, in UTC: handed in, never read from a clock."""

    by: Person
    now: datetime
