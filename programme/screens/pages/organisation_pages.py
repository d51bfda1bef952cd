"""One organisation as its facilitator sees it before a phone call."""

from dataclasses import dataclass
from datetime import date

from programme.ground.roles import Role
from programme.improvement.improvements import Improvement
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Path
from programme.people.absences import Absence
from programme.people.people import Person
from programme.people.reachability import Why
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Organisation, Programme
from programme.reflections.reflections import Reflection
from programme.screens.notes import Note

LATELY = 5
"""Things handed in that are shown, the latest."""
SAID = 3
"""Reflections shown, the latest."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody there. ``email`` is "" where there is none, ``why`` why she gets no messages, if so.

    ``absence`` is hers now or within a week.
    """

    person: Person
    roles: tuple[Role, ...]
    email: str = ""
    why: Why | None = None
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """Everything ``reader`` may see of it ``today``, and nothing else.

    ``owed`` is open, the nearest first; ``done`` of ``of`` things are done. ``lately`` is what was handed in,
    ``said`` what they have written, ``notes`` what the facilitators have: each the latest first. ``path`` is
    where in the steps it is, and what it says that it has reached.
    """

    programme: Programme
    organisation: Organisation
    reader: Person
    today: date
    contacts: tuple[Contact, ...] = ()
    meeting: Meeting | None = None
    owed: tuple[Owed, ...] = ()
    done: int = 0
    of: int = 0
    lately: tuple[Owed, ...] = ()
    said: tuple[Reflection, ...] = ()
    improvements: tuple[Improvement, ...] = ()
    notes: tuple[Note, ...] = ()
    path: Path | None = None
    compared: tuple[Owed, ...] = ()
    """One of each form that is there to be compared in its cluster."""
