"""A letter: everything one message says to one person, ready to be put into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from programme.ground.notices import Kind
from programme.messages.messages import Way
from programme.people.people import Person

A_co = TypeVar("A_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Line(Generic[A_co]):
    """One notice with what it speaks of: ``about`` is of a shape that its kind's own chapter knows.

    ``late_since`` is the day it should have been said, when we could not say it then.
    """

    notice_id: str
    kind: Kind
    programme_id: str
    programme: str
    facilitator: str
    occasion: str
    about: A_co
    late_since: date | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """``look_first`` says that it may have been posted already, some time since ``made_at``.

    ``known`` are the kinds of notice that its reader has been told before: what goes without saying is not
    said again. ``words_of`` are the words for the method's terms where she sits, by programme; who sits in
    ``several`` is told which one each line is of.
    ``again`` is a mail that may have been sent before: it cannot be looked up, and is sent once
    more. ``mailed_before``: other mails have told her how one answers. ``leads`` are the facilitators whom
    an answer to it goes to.
    """

    message_id: str
    person: Person
    channel: str
    today: date
    made_at: datetime
    look_first: bool
    lines: tuple[Line[Any], ...]
    own_words: tuple[tuple[str, str, str], ...] = ()
    known: frozenset[Kind] = frozenset()
    words_of: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = ()
    several: bool = False
    way: Way = Way.SLACK
    again: bool = False
    mailed_before: bool = False
    leads: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What becomes of a message as things are now; ``letter`` holds what still holds, None if nothing does.

    By their ids: ``needless`` notices hold no more, ``later`` ones wait for another day's message, ``told``
    and ``told_where`` are the meetings' dates, times and places that the letter's words tell, ``ours`` the
    faults of ours for which some are not said. Who is ``unreachable`` gets nothing by us any more.
    """

    message_id: str
    letter: Letter | None
    needless: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    told: Mapping[str, date] = field(default_factory=dict)
    told_where: Mapping[str, str] = field(default_factory=dict)
    ours: Mapping[str, str] = field(default_factory=dict)
    unreachable: bool = False
