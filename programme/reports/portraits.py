"""A portrait: what one organisation has logged, as somebody may read it, fit for others to see."""

from dataclasses import dataclass
from datetime import date

from programme.assessments.assessments import Round
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Reached
from programme.people.visibility import MayRead
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Organisation, Programme
from programme.reflections.reflections import Reflection

HELD = frozenset({MayRead.ME, MayRead.ORGANISATION})
"""What nobody outside the organisation can read so far."""


@dataclass(frozen=True, slots=True)
class Venture:
    """An improvement with its tests, the first first, and what it measures.

    ``held`` is whether only the organisation reads of it so far.
    """

    improvement: Improvement
    tests: tuple[Cycle, ...]
    measures: tuple[Measure, ...]

    @property
    def held(self) -> bool:
        return self.improvement.may_read in HELD


@dataclass(frozen=True, slots=True)
class Portrait:
    """Small counts are left out of all of it: others are to see it. ``forms`` have been filled in."""

    programme: Programme
    organisation: Organisation
    today: date
    meeting: Meeting | None
    owed: tuple[Owed, ...]
    ventures: tuple[Venture, ...]
    reached: tuple[Reached, ...]
    said: tuple[Reflection, ...]
    rounds: tuple[Round, ...] = ()
    """Its self-assessments, the first first."""

    @property
    def forms(self) -> tuple[Owed, ...]:
        return tuple(one for one in self.owed if one.done is not None and one.done.evidence.answers)

    def forms_before(self, step: str) -> tuple[Owed, ...]:
        return tuple(one for one in self.forms if one.item.before == step)

    @property
    def tests(self) -> tuple[Cycle, ...]:
        return tuple(test for venture in self.ventures for test in venture.tests)
