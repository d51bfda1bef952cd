"""The readiness board: how far each organisation has come, those at risk first."""

from dataclasses import dataclass, replace
from datetime import date

from programme.preparations.preparations import Owed
from programme.programmes.programmes import Cluster, Organisation, Programme
from programme.programmes.template import Preparation

A_PAGE = 8
"""Organisations shown at once."""
OPEN_SHOWN = 3
"""Open things named on an organisation's row, the most urgent first."""
JOINT_SHOWN = 3
"""Things owed jointly that are named; of more it is said how many."""
LONGEST_SEARCH = 75


@dataclass(frozen=True, slots=True)
class Asked:
    """What a facilitator asked to see. ``Asked()`` is the first look: everything, from the top.

    ``preparation`` is a template item's id: only organisations that have it open. ``words`` are looked for in
    the organisation's name and its people's.
    """

    programme_id: str = ""
    cluster_id: str = ""
    preparation: str = ""
    words: str = ""
    page: int = 0

    @property
    def narrows(self) -> bool:
        """Whether some organisations may be left out."""
        return bool(self.cluster_id or self.preparation or self.words)

    def everything(self) -> "Asked":
        """The same programme with nothing left out, from the top."""
        return Asked(self.programme_id)

    def turned_to(self, page: int) -> "Asked":
        return replace(self, page=page)


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation: ``done`` of the ``of`` things it owes; those that do not apply are in neither.

    ``open`` names at most OPEN_SHOWN of what is left, the most urgent first. ``unreachable`` counts those of
    its people who get no messages from us.
    """

    organisation: Organisation
    done: int
    of: int
    open: tuple[Owed, ...] = ()
    at_risk: bool = False
    unreachable: int = 0

    @property
    def left(self) -> int:
        return self.of - self.done


@dataclass(frozen=True, slots=True)
class Board:
    """One page of the board on ``today``, in the programme's zone; ``asked`` names a page that exists.

    ``found`` is the number of organisations on all ``pages``; ``joint`` names at most JOINT_SHOWN of the
    ``joint_found`` things that clusters owe together and that are at risk. ``clusters`` and ``preparations``
    are those one can choose among.
    """

    programme: Programme
    today: date
    asked: Asked
    rows: tuple[Row, ...] = ()
    found: int = 0
    pages: int = 1
    joint: tuple[Owed, ...] = ()
    joint_found: int = 0
    clusters: tuple[Cluster, ...] = ()
    preparations: tuple[Preparation, ...] = ()
