"""Home: what somebody finds in her own tab, and where in it she is."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from programme.improvement.actions import Spoken
from programme.improvement.cycles import Cycle, Phase
from programme.meetings.stages import Path
from programme.reflections.reflections import Reflection
from programme.screens.boards import Asked, Board
from programme.screens.next import Next, Outlook, Task
from programme.screens.stand_in_notices import Covered
from programme.screens.standings import Standing

IN_FULL = 3
"""Programmes shown with everything; the rest in a line each."""
WRITTEN = 2
"""Her own reflections shown, the latest."""
NEAR = 3
"""Things shown whole at the most, with what can be done about them."""
SOON = timedelta(weeks=6)
"""What lies further ahead than that is a line."""


@dataclass(frozen=True, slots=True)
class At:
    """Where she is, kept with the tab so that what she does there leads back to the same place.

    ``board`` is what a facilitator asked to see of all.
    """

    board: Asked = field(default_factory=Asked)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits for her, and when its turn is; ``outlook`` is None for improvement work.

    ``alike`` tells that she owes the same for another organisation too.
    """

    thing: Task | Spoken | Cycle
    by: date
    outlook: Outlook | None = None
    alike: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """``paths`` are for who works in a team, ``standings`` for who leads one, ``board`` for who facilitates.

    ``actions`` and ``tests`` are those she answers for in improvement work. ``covered`` is what comes to her
    instead of whom she stands in for, by absence. ``may_start`` is whether she may start a programme.
    """

    next: Next
    at: At = At()
    paths: tuple[Path, ...] = ()
    standings: tuple[Standing, ...] = ()
    board: Board | None = None
    actions: tuple[Spoken, ...] = ()
    tests: tuple[Cycle, ...] = ()
    written: tuple[Reflection, ...] = ()
    covered: Mapping[str, tuple[Covered, ...]] = field(default_factory=dict)
    may_start: bool = False

    @property
    def waiting(self) -> list[Waiting]:
        """All that she answers for, the nearest first."""
        return sorted((*self._tasks(), *self._improving()), key=lambda one: one.by)

    def near(self, waiting: Sequence[Waiting], *, at_most: int) -> int:
        """How many of them are shown whole: the nearest always, and those whose day is not far off."""
        soon = sum(one.by <= self.next.today + SOON for one in waiting)
        return max(1, min(soon, at_most))

    def _tasks(self) -> Iterator[Waiting]:
        of = Counter((outlook.programme.id, task.owed.item.id) for outlook, task in self.next.tasks)
        for outlook, task in self.next.tasks:
            alike = of[outlook.programme.id, task.owed.item.id] > 1
            yield Waiting(task, _turn(task, outlook.today), outlook, alike)

    def _improving(self) -> Iterator[Waiting]:
        yield from (Waiting(one, one.action.due_on) for one in self.actions)
        yield from (Waiting(one, _asked_by(one, self.next.today)) for one in self.tests)

    @property
    def in_full(self) -> tuple[Outlook, ...]:
        """The programmes shown whole: the first, and always the one whose board is open."""
        first = self.next.outlooks[:IN_FULL]
        if self.board is None or any(one.programme.id == self.board.programme.id for one in first):
            return first
        opened = (one for one in self.next.outlooks if one.programme.id == self.board.programme.id)
        return (*first[:-1], *opened)

    @property
    def in_brief(self) -> tuple[Outlook, ...]:
        whole = {one.programme.id for one in self.in_full}
        return tuple(one for one in self.next.outlooks if one.programme.id not in whole)

    @property
    def is_calm(self) -> bool:
        """Nothing waits for her."""
        deciding = any(one.awaiting_decision for one in self.standings)
        return not (self.next.tasks or self.actions or self.tests or deciding)


def _turn(task: Task, today: date) -> date:
    """Its day; what was for a meeting that has been comes after what is near now."""
    return task.owed.due_on if task.meeting.on >= today else max(task.owed.due_on, today + SOON)


def _asked_by(test: Cycle, today: date) -> date:
    """When a test next needs somebody: what is to be studied or decided does so now."""
    if test.phase in {Phase.STUDY, Phase.ACT}:
        return today
    ahead = test.plan.starts_on if test.phase is Phase.PLAN else test.plan.ends_on
    return ahead or date.max
