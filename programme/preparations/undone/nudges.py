"""Nudges: a facilitator's own words, to the one who answers for something that is open."""

from programme.ground.refusals import Refusal
from programme.people.people import Person
from programme.preparations.preparations import Owed

LONGEST = 800
"""Characters; with what it is about they fit in one field of a message."""


def require_words(text: str) -> str:
    """The words without what surrounds them. Raises Refusal for none, or too many."""
    words = text.strip()
    if not words:
        raise Refusal("nudge-empty", field="text")
    if len(words) > LONGEST:
        raise Refusal("nudge-long", field="text", most=LONGEST, length=len(words))
    return words


def who_gets(one: Owed) -> Person:
    """The one responsible. Raises Refusal when there is none, or none whom a message reaches."""
    if one.responsible is None:
        raise Refusal("nudge-nobody", field="text")
    if not one.responsible.reachable:
        raise Refusal("hand-over-unreachable", field="text", name=one.responsible.name)
    return one.responsible
