"""What is told before a programme's time is out."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To
from programme.programmes.stewardships import Stewardship

SPEECHES = (Speech(Kind.RETENTION, To.FACILITATOR, lasts=True, outlasts=True),)


@dataclass(frozen=True, slots=True)
class Ending:
    """Whose time is out soon; None for a programme that is gone."""

    stewardship: Stewardship | None
