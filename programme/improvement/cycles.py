"""Cycles: small tests after the PDSA wheel, one building on the other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from programme.figures import small_counts
from programme.figures.written_values import Count
from programme.ground.refusals import Refusal
from programme.improvement.cycle_plans import Plan
from programme.improvement.measures import Figures
from programme.people.people import Person

LONGEST_PREDICTION = 500
LONGEST_OBSERVATION = 300
LONGEST_SURPRISES = 800
LONGEST_LESSON = 1500
LONGEST_WHY = 300


class Phase(StrEnum):
    """Where a test is; CLOSED once it has been decided what becomes of it."""

    PLAN = "plan"
    DO = "do"
    STUDY = "study"
    ACT = "act"
    CLOSED = "closed"


NEXT = {
    Phase.PLAN: Phase.DO,
    Phase.DO: Phase.STUDY,
    Phase.STUDY: Phase.ACT,
    Phase.ACT: Phase.CLOSED,
}
BACK = {Phase.DO: Phase.PLAN, Phase.STUDY: Phase.DO, Phase.ACT: Phase.STUDY}
"""Undone. What is closed goes back to where it was."""


class CarriedOut(StrEnum):
    """Whether the test was done as planned."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Matched(StrEnum):
    """Whether what was seen was what had been predicted."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Decision(StrEnum):
    """What becomes of what was tested: ADAPT carries its plan over to the next test."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    ABANDON = "abandon"


@dataclass(frozen=True, slots=True)
class Observation:
    """What somebody saw, in one line; an empty one says that there was nothing new. ``at`` is UTC."""

    id: str
    at: datetime
    by: Person
    text: str = ""
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class Cycle:
    """One test of an improvement (by title), with whoever wrote what and when. Moments are UTC.

    ``do_at``, ``study_at`` and ``act_at`` are when each phase began. ``version`` counts its dates, its pauses
    and those who answered for it. ``lead`` answers for the improvement. A prediction that was passed has a
    moment and no words. ``idea`` is the text of the idea it tests.
    """

    id: str
    improvement_id: str
    improvement: str
    programme_id: str
    organisation_id: str
    number: int
    phase: Phase
    phase_since: datetime
    made_at: datetime
    made_by: Person
    plan: Plan
    version: int = 1
    idea: str = ""
    previous_id: str | None = None
    responsible: Person | None = None
    lead: Person | None = None
    prediction: str = ""
    predicted_at: datetime | None = None
    predicted_by: Person | None = None
    do_at: datetime | None = None
    study_at: datetime | None = None
    act_at: datetime | None = None
    closed_at: datetime | None = None
    paused_at: datetime | None = None
    carried_out: CarriedOut | None = None
    surprises: str = ""
    matched: Matched | None = None
    learned: str = ""
    studied_by: Person | None = None
    studied_at: datetime | None = None
    decision: Decision | None = None
    decision_why: str = ""
    decided_by: Person | None = None
    decided_at: datetime | None = None
    observations: tuple[Observation, ...] = ()

    @property
    def title(self) -> str:
        """What is tested, in somebody's words."""
        return self.plan.what or self.idea or self.plan.question

    @property
    def may_be_asked(self) -> tuple[Person, ...]:
        """The one responsible, or else whoever knows of it and can be reached, in that order."""
        known = dict.fromkeys((self.responsible, self.lead, self.made_by))
        return tuple(one for one in known if one is not None and one.reachable)

    @property
    def predicted_afterwards(self) -> bool:
        """Whether the prediction was written when the test had begun: kept, and marked so."""
        late = self.predicted_at is not None and self.do_at is not None and self.predicted_at > self.do_at
        return bool(self.prediction) and late

    @property
    def passed(self) -> bool:
        """Whether the prediction was passed: it can still be written."""
        return self.predicted_at is not None and not self.prediction

    @property
    def seen(self) -> tuple[Observation, ...]:
        """What there was to see, without the lines that say that there was nothing new."""
        return tuple(one for one in self.observations if one.text)


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody has to say while a test goes on; all of it may be empty but the id.

    ``line_id`` is given when the form opens, so that a line sent twice is kept once; ``surprises_shown`` is
    what stood there then. ``figures`` are of what the improvement measures.
    """

    line_id: str
    text: str = ""
    surprises: str = ""
    surprises_shown: str = ""
    carried_out: CarriedOut | None = None
    figures: tuple[Figures, ...] = ()


def back_from(cycle: Cycle) -> Phase:
    """Where an undone step leads. Raises Refusal where there is nothing to undo."""
    if cycle.phase is Phase.CLOSED:
        reached = {Phase.ACT: cycle.act_at, Phase.STUDY: cycle.study_at, Phase.DO: cycle.do_at}
        return next((phase for phase, at in reached.items() if at is not None), Phase.PLAN)
    if cycle.phase not in BACK:
        raise Refusal("cycle-nothing-to-undo")
    return BACK[cycle.phase]


def require_decision(cycle: Cycle, decision: Decision, why: str) -> None:
    """Raises Refusal when it is not time to decide. To lay down is always possible, with a line of why."""
    if cycle.phase is Phase.CLOSED:
        raise Refusal("cycle-closed")
    if decision is Decision.ABANDON:
        if not why:
            raise Refusal("cycle-why-missing", field="why")
    elif NEXT[cycle.phase] is not Phase.CLOSED:
        raise Refusal("cycle-study-first", field="decision")
    require_short(why, LONGEST_WHY, "why")


def require_short(text: str, most: int, field: str) -> None:
    """Raises Refusal when a text is longer than what fits."""
    if len(text) > most:
        raise Refusal("cycle-text-long", field=field, most=most, length=len(text))


def together(now: str, new: str, shown: str) -> str:
    """A text as it stands, and as somebody wrote it who had been ``shown`` another: nothing is lost.

    Where somebody else has written meanwhile, both stand, a line each.
    """
    if now == shown or not now:
        return new
    return now if not new or new in now.splitlines() or new == shown else f"{now}\n{new}"


def ramp(cycles: Iterable[Cycle], one: Cycle) -> tuple[Cycle, ...]:
    """The chain a test belongs to, from the first to the last: what it builds on, and what builds on it."""
    every = sorted(cycles, key=lambda cycle: cycle.number)
    by_id = {cycle.id: cycle for cycle in every}
    chain = [one]
    while chain[0].previous_id in by_id:
        chain.insert(0, by_id[chain[0].previous_id or ""])
    there = {cycle.id for cycle in chain}
    for cycle in every:
        if cycle.previous_id in there and cycle.number > one.number and cycle.id not in there:
            chain.append(cycle)
            there.add(cycle.id)
    return tuple(chain)


def without_small_counts(cycle: Cycle) -> Cycle:
    """As it is shown outside its organisation. What was predicted is no count of anybody, and stands."""
    seen = (_without_small_count(one) for one in cycle.observations)
    return replace(
        cycle,
        observations=tuple(seen),
        surprises=small_counts.without(cycle.surprises),
        learned=small_counts.without(cycle.learned),
        decision_why=small_counts.without(cycle.decision_why),
    )


def _without_small_count(one: Observation) -> Observation:
    counted = None if small_counts.is_small(one.count) else one.count
    return replace(one, text=small_counts.without(one.text), count=counted)
