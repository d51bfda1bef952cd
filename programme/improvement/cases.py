"""A test with those around it: what the windows about it speak of, to their reader."""

from dataclasses import dataclass
from datetime import date

from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import Cycle
from programme.improvement.ideas import Idea
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from programme.people.people import Person


@dataclass(frozen=True, slots=True)
class Case:
    """One test, its ``chain`` from the first to the last, and what its improvement measures.

    ``zone`` and ``today`` are the programme's. ``team`` are those who may answer for it.
    """

    cycle: Cycle
    improvement: Improvement
    chain: tuple[Cycle, ...]
    reader: Person
    may_work: bool
    today: date
    zone: str
    team: tuple[Person, ...] = ()
    measures: tuple[Measure, ...] = ()

    @property
    def place(self) -> int:
        """Its place in the chain, from 1."""
        return self.chain.index(self.cycle) + 1

    @property
    def next(self) -> Cycle | None:
        """The test that builds on this one."""
        return next((one for one in self.chain if one.previous_id == self.cycle.id), None)


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """What a plan's form is drawn from.

    ``cycle_id`` is given when the form opens, so that a form sent twice plans one test; ``new`` until it is
    kept. A prediction that ``stands`` was made before the test began, and is not changed afterwards.
    """

    cycle_id: str
    improvement: Improvement
    number: int
    plan: Plan
    new: bool
    prediction: str = ""
    stands: bool = False
    previous: int | None = None
    team: tuple[Person, ...] = ()
    ideas: tuple[Idea, ...] = ()


@dataclass(frozen=True, slots=True)
class Tests:
    """All tests of one improvement, the latest first, as one reader may see them."""

    improvement: Improvement
    cycles: tuple[Cycle, ...]
    may_work: bool
