"""Answering alone first: one's own levels are kept, and shown to nobody by name."""

from handlers.assessments.assessments import kept
from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from storage.assessments import assessment_deeds, cases
from views.assessments import alone as views
from views.assessments.assessments import ALONE
from views.ground import windows


async def open_form(visit: Visit) -> None:
    await kept(visit)
    case = await visit.asks(cases.case, visit.value)
    memory = visit.over(views.AloneMemory(id=case.round.id))
    await visit.opens(views.form(case, visit.texts, memory))


async def keep(visit: Visit) -> None:
    memory, filled = visit.recalls(views.AloneMemory), forms.read(visit.view)
    levels = {point: _level(str(said)) for point, said in filled.items() if said is not None}
    await visit.does(assessment_deeds.answer_alone, memory.id, levels)
    visit.beneath()
    said = visit.texts.rich("assessment-alone-kept")
    await visit.closes(instead=windows.saved(visit.texts("preparation-saved-title"), said, visit.texts))


def _level(said: str) -> int:
    if not said.isdecimal():
        raise Refusal("thing-gone")
    return int(said)


def register(door: Door) -> None:
    door.taps(ALONE, open_form)
    door.submits(views.FORM, keep)
