"""The outbox: what is said next in a programme, and to whom, if nobody does anything before."""

from dataclasses import dataclass
from datetime import timedelta

from programme.messages.foresight import Heard
from programme.programmes.programmes import Programme

A_PAGE = 20
"""Things said, each on one day to all who hear it."""

AHEAD = timedelta(weeks=6)
"""So far ahead it looks: what is promised for later may well be promised anew."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """One page of it, the nearest day first; ``page`` is one of ``pages``, from 0. A pause empties it."""

    programme: Programme
    lines: tuple[Heard, ...] = ()
    page: int = 0
    pages: int = 1
