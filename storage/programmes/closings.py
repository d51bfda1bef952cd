"""Closings: when a programme has fallen silent, and is there to be read."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme, falls_silent_on
from storage.programmes import digest_notices


def silent_since(session: Session, programme: Programme, *, now: datetime) -> date | None:
    """The last day on which it said something by itself, once that has passed."""
    closes_on = digest_notices.last_day(session, programme.id)
    if closes_on is None or falls_silent_on(closes_on) >= programme.today(now):
        return None
    return falls_silent_on(closes_on)


def require_not_silent(session: Session, programme: Programme, *, now: datetime) -> None:
    """Raises Refusal once it has: nobody would hear of what was planned then.

    It still takes other words, what somebody hands in, a facilitator's own words to many, and goodbyes; and
    a meeting that gets a day ahead opens it again.
    """
    if silent_since(session, programme, now=now) is not None:
        raise Refusal("programme-closed")
