"""The sheet of ideas that travelled: who took what from whom, and what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from exports.ground.sheets import Column, Columns
from exports.improvement.cycles import Cycle
from exports.improvement.ideas import Idea
from exports.improvement.improvements import Work
from programme.improvement.cycles import Decision


@dataclass(frozen=True, slots=True)
class Journey:
    """An idea in an improvement of another organisation; ``became`` is the last decision about it there."""

    idea: Idea
    improvement: str
    at: datetime
    tests: int
    became: Decision | None


def travelled(ideas: Iterable[Idea], cycles: Iterable[Cycle], work: Work) -> Iterator[Journey]:
    """By idea and then in the order in which they were taken up."""
    tests: dict[tuple[str | None, str], list[Cycle]] = {}
    for test in cycles:
        tests.setdefault((test.idea, test.improvement), []).append(test)
    for idea in ideas:
        for taken in idea.taken:
            if work.improvements[taken.improvement].organisation != idea.organisation:
                theirs = tests.get((idea.id, taken.improvement), [])
                decisions = [test.decision for test in theirs if test.decision is not None]
                became = decisions[-1] if decisions else None
                yield Journey(idea, taken.improvement, taken.at, len(theirs), became)


def _became(one: Journey, work: Work) -> str:
    return work.texts("journey-became", became=one.became.value if one.became else "open", tests=one.tests)


COLUMNS: Columns[Journey, Work] = (
    Column("idea-from", 22, lambda one, work: work.organisations.get(one.idea.organisation, "")),
    Column("taken-by", 22, lambda one, work: work.team(one.improvement)),
    Column("idea", 50, lambda one, _: one.idea.text),
    Column("improvement", 30, lambda one, work: work.title(one.improvement)),
    Column("taken-at", 20, lambda one, _: one.at),
    Column("idea-tests", 10, lambda one, _: one.tests),
    Column("became", 34, _became),
)
