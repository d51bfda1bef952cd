"""A portrait: what one organisation has logged, out of what somebody may read, fit for others to see."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from programme.improvement import cycles, measures
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Reached
from programme.people.visibility import MayRead
from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Organisation, Programme
from programme.reflections.reflections import Reflection
from programme.screens.exports import Extract

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

    @property
    def forms(self) -> tuple[Owed, ...]:
        return tuple(one for one in self.owed if one.done is not None and one.done.evidence.answers)

    def forms_before(self, step: str) -> tuple[Owed, ...]:
        return tuple(one for one in self.forms if one.item.before == step)

    @property
    def tests(self) -> tuple[Cycle, ...]:
        return tuple(test for venture in self.ventures for test in venture.tests)


def portrait(extract: Extract, organisation_id: str, *, before: str | None = None) -> Portrait:
    """Of an organisation in the extract; ``before`` is the id of a meeting. Raises StopIteration for none."""
    meeting = next((one for one in extract.meetings if one.id == before), None)
    followed = (one.owed for one in extract.preparations)
    return Portrait(
        programme=extract.programme,
        organisation=next(one for one in extract.organisations if one.id == organisation_id),
        today=extract.programme.today(extract.taken_at),
        meeting=meeting,
        owed=tuple(
            one for one in followed if one.organisation_id == organisation_id and one.state is not State.EXEMPT
        ),
        ventures=tuple(_ventures(extract, organisation_id)),
        reached=tuple(one for one in extract.outcomes if one.organisation_id == organisation_id),
        said=tuple(
            one
            for one in extract.reflections
            if one.organisation_id == organisation_id and one.may_read not in HELD
        ),
    )


def _ventures(extract: Extract, organisation_id: str) -> Iterator[Venture]:
    for improved in extract.improvements:
        one = improved.improvement
        if one.organisation_id == organisation_id:
            tests = (test.cycle for test in extract.cycles if test.cycle.improvement_id == one.id)
            counted = (each for each in extract.measures if each.improvement_id == one.id)
            yield Venture(
                one,
                tuple(sorted(map(cycles.without_small_counts, tests), key=lambda test: test.number)),
                tuple(map(measures.without_small_counts, counted)),
            )
