"""What the one who wrote an idea down hears of it: that it was taken up, and what became of it."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To
from programme.improvement.cycles import Decision
from programme.improvement.ideas import Idea
from programme.improvement.improvements import Improvement

SPEECHES = (Speech(Kind.TAKEN_UP, To.ANYBODY, lasts=True, at_work=True),)


@dataclass(frozen=True, slots=True)
class Taken:
    """An idea and where it was taken up, None when gone; ``became`` is what was decided on a test of it.

    ``own`` is whether the reader wrote it down, and not a colleague who has left.
    """

    idea: Idea | None
    improvement: Improvement | None
    became: Decision | None = None
    own: bool = True
