"""An organisation's year so far, for somebody of its own who comes into it: half a page."""

from dataclasses import dataclass

from programme.improvement.improvements import Improvement

LEARNED = 5
"""Lessons shown, the latest."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned from a test, and the improvement it belongs to."""

    improvement: str
    text: str


@dataclass(frozen=True, slots=True)
class Year:
    """What an organisation has done: ``done`` of ``of`` preparations, its improvements, tests and lessons.

    ``taken`` ideas came from others, ``given`` are tried by others, as far as the reader may see.
    """

    organisation: str
    done: int = 0
    of: int = 0
    improvements: tuple[Improvement, ...] = ()
    tests: int = 0
    lessons: tuple[Lesson, ...] = ()
    taken: int = 0
    given: int = 0
