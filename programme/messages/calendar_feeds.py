"""A subscribed calendar: what stands in it, and the secret address it is got at.

An address holds a name drawn by lot and a seal, and nothing of hers; the name is kept, the seal is not, so
that whoever reads the database reads no calendar.
"""

from dataclasses import dataclass
from datetime import date

from programme.ground import tokens
from programme.ground.languages import Words
from programme.improvement.actions import Action
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Person

PURPOSE = b"hemmaplan: subscribed calendars"


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting of hers; ``cluster`` is whose it is where that is not plain, for who facilitates several."""

    meeting: Meeting
    programme: str
    zone: str
    invitation: Invitation | None = None
    cluster: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """Something she answers for, and its day: a preparation by its title, or a line of an action plan."""

    id: str
    what: Words | Action
    on: date
    programme: str
    version: int
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    person: Person
    met: tuple[Met, ...] = ()
    due: tuple[Due, ...] = ()


def key_of(secret: str) -> bytes:
    return tokens.key_of(secret, PURPOSE)
