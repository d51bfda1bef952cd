"""Two lists: a self-assessment for the whole organisation, and beside it one for a committee."""

from programme.assessments.checklists import Checklist
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.programmes.template import Preparation, Template, may_have_checklist

BESIDE = "-committee"
"""Ends the id of the second: one beside each self-assessment, and no more."""
LONGEST = 70


def with_committee(template: Template, item: str, whole: Checklist, committee: Checklist) -> Template:
    """Both are owed before the same meeting, each with its list. Where both are, only the lists change.

    Raises Refusal for what is no self-assessment.
    """
    found = next((one for one in template.preparations if one.id == item), None)
    if found is None or not may_have_checklist(found) or item.endswith(BESIDE):
        raise Refusal("edit-gone")
    second = next((one for one in template.preparations if one.id == item + BESIDE), _second(found))
    pair = (
        found.model_copy(update={"checklist": whole.id}),
        second.model_copy(update={"checklist": committee.id}),
    )
    others = (one for one in template.preparations if one.id != second.id)
    kept = [each for one in others for each in (pair if one.id == item else (one,))]
    return template.model_copy(update={"preparations": tuple(kept)})


def _second(found: Preparation) -> Preparation:
    title = Words(sv=_beside(found.title.sv, "nämnd"), en=_beside(found.title.en, "committee"))
    return found.model_copy(update={"id": found.id + BESIDE, "title": title})


def _beside(title: str, whose: str) -> str:
    return f"{title[: LONGEST - len(whose) - 2]}, {whose}"
