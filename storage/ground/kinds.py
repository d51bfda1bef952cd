"""Kinds of notice: what each chapter's letters must know of its own, asked for many notices at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

import storage
from programme.ground.calendar import local_day
from programme.ground.notices import Kind
from programme.ground.rooms import rooms
from programme.people.people import Person
from programme.people.visibility import Viewer
from programme.programmes.politicians import is_only_politician
from programme.programmes.programmes import Programme
from storage.ground.rows import Row

A = TypeVar("A")
Said = Sequence[tuple[Row, datetime]]
"""Notices, each with the moment it was said."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A notice on its way to its reader, or told: on ``said_on``, in a message made at ``asked_at``."""

    row: Row
    reader: Person
    viewer: Viewer
    programme: Programme
    leads: tuple[Person, ...]
    said_on: date
    asked_at: datetime
    now: datetime

    @property
    def today(self) -> date:
        """Where she is."""
        return local_day(self.now, self.reader.zone)

    @property
    def to_politician(self) -> bool:
        """Whether she is one in this programme and nothing else."""
        return is_only_politician(self.viewer.seats, self.programme.id)


def _tells_none(_telling: Telling, _about: A) -> date | None:
    return None


def _tells_no_place(_telling: Telling, _about: A) -> str | None:
    return None


def _nothing_follows(_session: Session, _said: Said, _now: datetime) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Known(Generic[A]):
    """``facts`` are what notices speak of, by their ids, in a number of queries however many there are.

    ``still_wanted`` looks at one again just before it is said: does it hold, and is it for its reader?
    ``told_on`` is the date of the meeting that its words tell, ``told_where`` its time and place where they
    tell them, and ``afterwards`` what follows from having been said.
    """

    kinds: tuple[Kind, ...]
    facts: Callable[[Session, Sequence[Telling]], Mapping[str, A]]
    still_wanted: Callable[[Telling, A], bool]
    told_on: Callable[[Telling, A], date | None] = _tells_none
    told_where: Callable[[Telling, A], str | None] = _tells_no_place
    afterwards: Callable[[Session, Said, datetime], None] = _nothing_follows


def always(_telling: Telling, _about: object) -> bool:
    """For what holds whatever becomes of it."""
    return True


@cache
def known() -> Mapping[Kind, Known[Any]]:
    """Each kind's own, which alone knows what its notices speak of."""
    return {kind: one for one in every_known() for kind in one.kinds}


def every_known() -> Iterator[Known[Any]]:
    """As the chapters' notices rooms have them in ``KNOWN``."""
    for room in rooms(storage, "notices"):
        yield from getattr(room, "KNOWN", ())
