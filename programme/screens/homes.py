"""Home: what somebody finds in her own tab, and where in it she is."""

from dataclasses import dataclass, field

from programme.improvement.actions import Spoken
from programme.improvement.cycles import Cycle
from programme.meetings.stages import Path
from programme.reflections.reflections import Reflection
from programme.screens.boards import Asked, Board
from programme.screens.next import Next, Outlook
from programme.screens.standings import Standing

IN_FULL = 3
"""Programmes shown with everything; the rest in a line each."""
WRITTEN = 2
"""Her own reflections shown, the latest."""


@dataclass(frozen=True, slots=True)
class At:
    """Where she is, kept with the tab so that what she does there leads back to the same place.

    ``page`` is the one of the things to do that is shown; ``board`` what a facilitator asked to see of all.
    """

    page: int = 0
    board: Asked = field(default_factory=Asked)


@dataclass(frozen=True, slots=True)
class Home:
    """``paths`` are for who works in a team, ``standings`` for who leads one, ``board`` for who facilitates.

    ``actions`` and ``tests`` are those she answers for in improvement work.
    """

    next: Next
    at: At = At()
    paths: tuple[Path, ...] = ()
    standings: tuple[Standing, ...] = ()
    board: Board | None = None
    actions: tuple[Spoken, ...] = ()
    tests: tuple[Cycle, ...] = ()
    written: tuple[Reflection, ...] = ()

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
