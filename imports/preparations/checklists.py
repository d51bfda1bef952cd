"""A checklist as it comes in: the words people write over its columns, and what is offered of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from imports.ground.tables import unseen
from programme.ground.languages import Language
from programme.ground.offers import Offer
from programme.ground.tables import Sheet
from programme.preparations import checklists
from programme.preparations.checklists import ENGLISH, ID, LEVEL, SHORT, TEXT, Point, folded
from texts import texts_in


def offer(sheets: Sequence[Sheet]) -> Offer[Point]:
    """The points of the first sheet that has some, and every slip in them."""
    found = checklists.read(sheets, headings())
    return replace(found, told=(*found.told, *unseen(sheets)))


def is_checklist(sheets: Sequence[Sheet]) -> bool:
    return checklists.is_checklist(sheets, headings())


@cache
def headings() -> Mapping[str, str]:
    """Folded heading → what it is over, in both languages."""
    return {
        folded(word): what
        for language in Language
        for what in (ID, TEXT, LEVEL, ENGLISH, SHORT)
        for word in texts_in(language)("checklist-heading-also", what=what).split(",")
    }
