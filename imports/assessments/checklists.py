"""A checklist from Excel: its points by the one reader of points, and the scale from a sheet of its own."""

from collections.abc import Mapping
from functools import cache

from imports.ground.tables import sheets
from imports.preparations import checklists
from programme.assessments.drafts import ENGLISH, LEVEL, WORD, Draft, scale_in
from programme.ground.languages import Language
from programme.preparations.checklists import folded
from texts import texts_in


def draft(content: bytes, name: str) -> Draft:
    """Raises Refusal for what is no table, with its cause. Read it apart."""
    found = sheets(content, name=name)
    title, scale = scale_in(found, headings())
    return Draft(checklists.offer(found), scale, title)


@cache
def headings() -> Mapping[str, str]:
    """Folded heading over the scale → what it is over, in both languages."""
    return {
        folded(word): what
        for language in Language
        for what in (LEVEL, WORD, ENGLISH)
        for word in texts_in(language)("checklist-scale-heading-also", what=what).split(",")
    }
