"""Findings: what came out of a method is written down, read, changed and taken away."""

from dataclasses import replace
from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.improvement.findings import Draft
from programme.improvement.improvements import Method
from storage.ground.columns import new_id
from storage.improvement import findings, improvements
from views.ground.windows import kept, recalled
from views.improvement import findings as views

Body = dict[str, Any]


async def open_new(visit: Visit) -> None:
    improvement_id, method = visit.value.split()
    await visit.asks(improvements.to_work_on, improvement_id)
    draft = Draft(new_id(), Method(method))
    memory = visit.memory(improvement=improvement_id, id=draft.id)
    await visit.opens(views.form(draft, visit.texts, memory=memory))


async def choose_method(visit: Visit) -> None:
    """Another method has other questions; what was written stays."""
    view = visit.body["view"]
    draft = replace(_draft(view), file_id="", file_name="")
    await visit.client.views_update(
        view_id=view["id"], view=views.form(draft, visit.texts, memory=view["private_metadata"])
    )


def _draft(view: Body) -> Draft:
    memory, filled = recalled(view), forms.read(view)
    file: Body = next(iter(filled["file"] or []), {})
    return Draft(
        memory["id"],
        Method(filled["method"]),
        filled["lines"] or "",
        filled["link"] or "",
        file.get("id", ""),
        file.get("name", ""),
    )


async def keep(visit: Visit) -> None:
    improvement_id = recalled(visit.view)["improvement"]
    await visit.does(findings.keep, improvement_id, _draft(visit.view))
    visit.beneath()


async def open_one(visit: Visit) -> None:
    one, may_work = await visit.asks(findings.opened, visit.value)
    memory = visit.memory(improvement=one.improvement_id, id=one.id)
    await visit.opens(
        views.window(one, visit.texts, may_work=may_work, zone=visit.person.zone, memory=memory)
    )


async def change(visit: Visit) -> None:
    """The form takes the window's place: three are as many as Slack stacks."""
    one, _ = await visit.asks(findings.opened, visit.value)
    draft = Draft(one.id, one.method, one.lines, one.link, one.file_id, one.file_name)
    view = visit.body["view"]
    await visit.client.views_update(
        view_id=view["id"], view=views.form(draft, visit.texts, memory=view["private_metadata"])
    )


async def remove(visit: Visit) -> None:
    await visit.does(findings.remove, visit.value)
    memory = kept(under=recalled(visit.body["view"]).get("under"))
    await visit.client.views_update(
        view_id=visit.body["view"]["id"], view=views.removed(visit.texts, memory=memory)
    )
    visit.beneath()


def register(door: Door) -> None:
    door.taps(views.FINDING_NEW, open_new)
    door.taps(views.METHOD, choose_method)
    door.submits(views.FORM, keep)
    door.taps(views.FINDING_OPEN, open_one)
    door.taps(views.FINDING_CHANGE, change)
    door.taps(views.FINDING_REMOVE, remove)
