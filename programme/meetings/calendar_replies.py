"""Replies from calendars: what somebody's own calendar answers an invitation (RFC 5546)."""

from dataclasses import dataclass
from datetime import datetime

from programme.meetings.attendance import Coming

STAMP = "%Y%m%dT%H%M%SZ"
"""A moment in UTC as a calendar writes it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """``uid`` is the invitation's id, ``attendee`` an address, ``stamp`` when it was made, to be compared.

    ``coming`` is None where nothing is decided yet (TENTATIVE, NEEDS-ACTION).
    """

    uid: str
    attendee: str
    coming: Coming | None
    sequence: int = 0
    stamp: str = ""

    def is_older_than(self, stamp: str, answered_here: datetime | None) -> bool:
        """Than the last reply we had, or than what she has answered here: mail may take its time."""
        if stamp and self.stamp <= stamp:
            return True
        if answered_here is None or not self.stamp.endswith("Z"):
            return False
        return self.stamp < answered_here.strftime(STAMP)
