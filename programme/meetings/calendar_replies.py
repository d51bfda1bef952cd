"""Replies from calendars: what somebody's own calendar answers an invitation (RFC 5546)."""

from dataclasses import dataclass

from programme.meetings.attendance import Coming


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
