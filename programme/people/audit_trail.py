"""The audit trail: who did what to whose data, and when; never what anybody wrote."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from programme.people.people import Person


class What(StrEnum):
    """What is written down, each with what its ``detail`` tells."""

    EXPORTED = "exported"  # a programme as a file; the kind of file
    READ_AS = "read-as"  # the command line read through somebody's eyes; the kind of file
    FETCHED = "fetched"  # all that is kept about somebody, on the command line
    SEATED = "seated"  # somebody facilitates from now on
    UNSEATED = "unseated"  # somebody left a programme, or was taken out of it; her roles
    RESEATED = "reseated"  # other roles, or another organisation; the roles she lost
    ORGANISATION_LEFT = "organisation-left"  # its people lost their seats; how many
    WIDENED = "widened"  # more may read than before; from whom to whom
    REWRITTEN = "rewritten"  # another than the one who wrote it changed it; which part
    DETAILS_OUT = "details-out"  # a facilitator took a third person's details out of somebody's words
    REMOVED = "removed"  # a whole improvement, with what was in it
    ERASED = "erased"  # a person, without her name; whether her words went
    KEPT_OTHERWISE = "kept-otherwise"  # another time until it ends, or another end; both
    ANSWERED_BY = "answered-by"  # another controller, or another contact
    ARCHIVED = "archived"  # somebody said that the copy for the archive is taken
    ENDED = "ended"  # the programme's time was out; erased or anonymised
    MAY_FACILITATE = "may-facilitate"  # who in the workspace may start a programme


class Acting(Protocol):
    """Who does it and when; nobody by name where it is whoever runs the bot, or the bot by itself."""

    @property
    def by(self) -> Person | None: ...
    @property
    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An act of whoever runs the bot, or of the bot by itself; ``now`` is in UTC."""

    now: datetime

    @property
    def by(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``about`` is whom it concerned, ``thing`` the id of what, "" for none."""

    id: str
    at: datetime
    what: What
    by: Person | None = None
    about: Person | None = None
    thing: str = ""
    detail: str = ""
