"""Answering alone first: her own levels, which nobody reads by name."""

from typing import Any

from programme.assessments.assessments import ENOUGH
from programme.assessments.cases import Case
from texts import Texts
from views.assessments import points
from views.ground import blocks, windows
from views.ground.windows import Memory
from views.ground.wording import written

FORM = "assessment-alone-form"


class AloneMemory(Memory):
    id: str


def form(case: Case, texts: Texts, memory: str) -> dict[str, Any]:
    """A menu a point; nothing has to be chosen."""
    levels = points.options(case.round.checklist, texts)
    fields = []
    for point in case.round.checklist.points:
        mine = case.mine.get(point.id)
        menu = blocks.menu(
            texts("assessment-choose"), point.id, levels, chosen=None if mine is None else str(mine)
        )
        label = texts("assessment-alone-point", number=point.number, text=written(point.text, texts))
        fields.append(blocks.field_block(point.id, label, menu, optional=True))
    about = blocks.section(texts.rich("assessment-alone-intro", enough=ENOUGH))
    title = texts("assessment-alone-title")
    return windows.form(FORM, title, [about, *fields], texts, memory=memory, free=False)
