"""What the one who stands in is told: for whom, until when, and what will come to her."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To
from programme.improvement.actions import Action
from programme.improvement.cycles import Cycle
from programme.people.absences import Absence
from programme.preparations.preparations import Owed

Covered = Owed | Action | Cycle
"""What who stands in hears of instead: a preparation, an action or a test."""

SPEECHES = (Speech(Kind.STANDS_IN, To.ANYBODY, lasts=True),)


@dataclass(frozen=True, slots=True)
class StandsIn:
    """The absence in which the reader was asked to stand in; ``holds`` is whether she still does or will.

    ``covered`` is what she will be reminded of and asked about meanwhile, the nearest first.
    """

    away: Absence | None
    holds: bool = False
    covered: tuple[Covered, ...] = ()
