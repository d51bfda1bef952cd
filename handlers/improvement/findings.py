"""Findings: what came out of a method is written down, read, changed and taken away."""

from dataclasses import replace

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.improvement.findings import Draft
from programme.improvement.improvements import Method
from storage.ground.columns import new_id
from storage.improvement import findings, improvements
from views.ground.forms import one_of
from views.ground.windows import Memory
from views.improvement import findings as views


async def open_new(visit: Visit) -> None:
    improvement_id, method = visit.values(2)
    await visit.asks(improvements.to_work_on, improvement_id)
    draft = Draft(new_id(), one_of(Method, method))
    memory = visit.over(views.FindingMemory(improvement=improvement_id, id=draft.id))
    await visit.opens(views.form(draft, visit.texts, memory=memory))


async def choose_method(visit: Visit) -> None:
    """Another method has other questions; what was written stays."""
    memory, form = visit.recalls(views.FindingMemory), views.FindingForm.of(forms.read(visit.view))
    draft = replace(form.draft(memory.id), file_id="", file_name="")
    await visit.redraws(views.form(draft, visit.texts, memory=memory.kept()))


async def keep(visit: Visit, form: views.FindingForm) -> None:
    memory = visit.recalls(views.FindingMemory)
    await visit.does(findings.keep, memory.improvement, form.draft(memory.id))
    visit.beneath()


async def open_one(visit: Visit) -> None:
    one, may_work = await visit.asks(findings.opened, visit.value)
    memory = visit.over(views.FindingMemory(improvement=one.improvement_id, id=one.id))
    window = views.window(one, visit.texts, may_work=may_work, zone=visit.person.zone, memory=memory)
    await visit.opens(window)


async def change(visit: Visit) -> None:
    """The form takes the window's place: three are as many as Slack stacks."""
    one, _ = await visit.asks(findings.opened, visit.value)
    draft = Draft(one.id, one.method, one.lines, one.link, one.file_id, one.file_name)
    memory = visit.recalls(views.FindingMemory).kept()
    await visit.redraws(views.form(draft, visit.texts, memory=memory))


async def remove(visit: Visit) -> None:
    await visit.does(findings.remove, visit.value)
    await visit.redraws(views.removed(visit.texts, memory=visit.over(Memory())))
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.FINDING_NEW, open_new)
    door.taps(views.METHOD, choose_method)
    door.fills_in(views.FORM, views.FindingForm, keep)
    door.taps(views.FINDING_OPEN, open_one)
    door.taps(views.FINDING_CHANGE, change)
    door.taps(views.FINDING_REMOVE, remove)
