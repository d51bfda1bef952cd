"""A dossier: one improvement with all that belongs to it, as one reader may see it."""

from dataclasses import dataclass
from datetime import date, datetime

from programme.assessments.checklists import Point
from programme.improvement.actions import Action
from programme.improvement.cycles import Cycle
from programme.improvement.findings import Finding
from programme.improvement.ideas import Idea
from programme.improvement.improvements import Because, Improvement, State
from programme.people.people import Person
from programme.programmes.programmes import Programme


@dataclass(frozen=True, slots=True)
class Move:
    """One step forward or back. ``at`` is UTC."""

    from_: State
    to: State
    because: Because | None
    reason: str
    at: datetime
    by: Person


@dataclass(frozen=True, slots=True)
class Dossier:
    """``team`` are those who may answer for something in it. ``drives`` and ``driven_by`` are the links
    between the two tracks that the reader may see; ``linkable`` what the team could link it with.
    ``test`` is the latest, ``points`` those of the checklist it may be linked to.
    """

    improvement: Improvement
    programme: Programme
    reader: Person
    today: date
    may_work: bool
    team: tuple[Person, ...] = ()
    invited: tuple[Person, ...] = ()
    drives: Improvement | None = None
    driven_by: tuple[Improvement, ...] = ()
    linkable: tuple[Improvement, ...] = ()
    ideas: tuple[Idea, ...] = ()
    findings: tuple[Finding, ...] = ()
    actions: tuple[Action, ...] = ()
    moves: tuple[Move, ...] = ()
    test: Cycle | None = None
    points: tuple[Point, ...] = ()
