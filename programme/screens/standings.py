"""Standings: where an organisation stands, on one screen, for somebody with two minutes."""

from dataclasses import dataclass

from programme.improvement.cycles import Cycle, Phase
from programme.improvement.improvements import Improvement, State
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Path


@dataclass(frozen=True, slots=True)
class Standing:
    """``done`` of the ``of`` things owed before ``meeting``, the next; None when no meeting lies ahead.

    ``improvements`` are those the reader may see, ``tests`` what has been tried in them and is not decided.
    It says nothing of dates that have passed.
    """

    path: Path
    meeting: Meeting | None
    done: int = 0
    of: int = 0
    improvements: tuple[Improvement, ...] = ()
    tests: tuple[Cycle, ...] = ()

    @property
    def under_way(self) -> tuple[Improvement, ...]:
        return tuple(one for one in self.improvements if one.state is not State.DONE)

    @property
    def awaiting_decision(self) -> tuple[Cycle, ...]:
        """Tests that have been studied: what becomes of them is for somebody to say."""
        return tuple(one for one in self.tests if one.phase is Phase.ACT)
