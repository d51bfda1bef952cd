"""Speeches: what the rules must know of each kind of notice, one record a kind, kept by its own chapter."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import programme
from programme.ground.notices import Kind
from programme.ground.rooms import rooms


class To(StrEnum):
    """For whom it is."""

    RESPONSIBLE = "responsible"  # who answers for what it is about
    FACILITATOR = "facilitator"  # and for nobody who is not one
    ANYBODY = "anybody"  # who takes part


class Politicians(StrEnum):
    """Whether somebody who is a politician and nothing else hears it."""

    NEVER = "never"
    ALWAYS = "always"
    HERS = "hers"  # of what she answers for herself: somebody has asked that of her
    NAMED = "named"  # a question that is for politicians


@dataclass(frozen=True, slots=True)
class Speech:
    """A kind of notice. What is not told of it here is not so."""

    kind: Kind
    to: To
    politicians: Politicians = Politicians.NEVER
    lasts: bool = False
    """It tells what is so, whenever it is read: a pause does not make it needless."""
    own_words: bool = False
    """A facilitator has written it herself: it is said whenever she writes, also after the close."""
    outlasts: bool = False
    """It is about what becomes of the programme afterwards, and so said also after the close."""
    first: bool = False
    """It comes before anything else, which waits for another day unless it cannot."""
    repeated: bool = False
    """It is said more than once of the same thing: after a silence only the last is worth saying."""
    beside: tuple[Kind, ...] = ()
    """It is needless in a message that says one of these of the same thing."""
    after: tuple[Kind, ...] = ()
    """It waits for another day's message where today's says one of these of the same thing."""
    asks: bool = False
    """Its reader is to do something, and can say that she is away."""
    reminds: bool = False
    """Of what is hers to do: the facilitator reads who is reminded today."""
    reaches_stand_in: bool = False
    """While she is away it is said to the one who stands in for her."""
    tells_date: bool = False
    """Its words may name a meeting's date: who has read it has been told that."""
    matters: bool = False
    """The facilitator hears when it could not be said in time."""
    weekly: bool = False
    """It comes by itself whatever is done: no change brings it, and what is past of it helps nobody."""
    at_work: bool = False
    """It is about an improvement: who may not see that is told nothing of it."""


@cache
def speeches() -> Mapping[Kind, Speech]:
    """Those that are told of, in the order of a letter."""
    return {one.kind: one for one in sorted(every_speech(), key=lambda one: one.kind.place)}


def every_speech() -> Iterator[Speech]:
    """As the chapters' notices rooms have them in ``SPEECHES``."""
    for room in rooms(programme, "notices"):
        yield from getattr(room, "SPEECHES", ())


def speech(kind: Kind) -> Speech:
    return speeches()[kind]
