"""Edits: a programme's copy is looked over a step at a time, and changed a part at a time."""

import secrets
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field
from sqlalchemy.orm import Session

from handlers.ground import forms, previews, windows
from handlers.ground.door import Door
from handlers.ground.previews import CHANGES, Asked, Change, Facts
from handlers.ground.visit import Json, Visit
from programme.programmes import edits as rules
from programme.programmes.edit_parts import EDITS, DroppedOne, Edit
from programme.programmes.programmes import Programme
from storage.changes import edit_deeds
from storage.changes.edit_deeds import Edited
from storage.programmes import programmes
from texts import Mrkdwn, Texts
from views.ground.windows import saved
from views.programmes import edit_forms
from views.programmes import edits as views
from views.programmes.edit_forms import EditMemory

EDITED = "edit"
NEW = frozenset({"added", "step-added", "material-added", "question-added"})
"""What is not there before it is kept."""


class EditFacts(Facts):
    """``seen`` is the mark of how the part was when it was shown."""

    edit: Annotated[Edit, Field(discriminator="what")]
    seen: str


async def window(visit: Visit, memory: views.EditsMemory) -> Json:
    programme = await visit.asks(programmes.led_by, memory.programme)
    steps = [step.id for step in programme.template.steps]
    step = memory.step if memory.step in steps else steps[0]
    kept = memory.model_copy(update={"step": step}).kept()
    return views.window(programme, visit.texts, step_id=step, page=memory.page, memory=kept)


async def open_window(visit: Visit) -> None:
    memory = views.EditsMemory(programme=visit.value, under=windows.beneath(visit))
    await visit.enters(views.WINDOW, memory)


async def choose_step(visit: Visit) -> None:
    """Another step in the same window."""
    memory = visit.recalls(views.EditsMemory).model_copy(update={"step": visit.chosen, "page": 0})
    await visit.redraws(await window(visit, memory))


async def open_form(visit: Visit) -> None:
    what = visit.action["action_id"].removeprefix(views.EDIT)
    programme = await visit.asks(programmes.led_by, visit.recalls(views.EditsMemory).programme)
    held = _as_is(programme, what, visit.value)
    memory = EditMemory(
        programme=programme.id,
        what=what,
        id=held.get("id"),
        seen=_seen(programme, what, held),
        at=_placed(what, held),
    )
    await visit.opens(edit_forms.form(programme, what, held, visit.texts, memory=visit.over(memory)))


def _placed(what: str, held: Mapping[str, Any]) -> dict[str, str]:
    """Where a new part is to be, when the form does not ask."""
    name = {"step-added": "after", "material-added": "step", "question-added": "step"}.get(what)
    return {name: held[name]} if name else {}


def _as_is(programme: Programme, what: str, value: str) -> dict[str, Any]:
    """What a form holds from the start; a new one begins in a step. Raises Refusal."""
    if what in NEW:
        rules.require_step(programme.template, value)
        return {"id": f"own-{secrets.token_hex(6)}", "after" if what == "step-added" else "step": value}
    if what == "reminders":
        return {"reminders": programme.template.reminders}
    return rules.as_is(programme.template, what, value)


def _seen(programme: Programme, what: str, held: Mapping[str, Any]) -> str:
    """The mark of how a part is; what is not there yet has none."""
    if what in NEW:
        return ""
    return rules.seen(programme.template, EDITS.validate_python({"what": what, **held}))


async def keep(visit: Visit) -> None:
    """Words are kept at once; what changes when something is said, or to whom, is seen first."""
    memory = visit.recalls(EditMemory)
    programme = await visit.asks(programmes.led_by, memory.programme)
    filled = forms.read(visit.view) | memory.at
    edit = edit_forms.read(programme, memory, filled, visit.person.language)
    if rules.changes_plan(programme, edit):
        await previews.show(visit, EDITED, EditFacts(programme=programme.id, edit=edit, seen=memory.seen))
        return
    await visit.does(edit_deeds.change, programme.id, edit, seen=memory.seen)
    visit.beneath()


async def drop(visit: Visit) -> None:
    memory = visit.recalls(EditMemory)
    facts = EditFacts(programme=memory.programme, edit=DroppedOne(id=visit.value), seen=memory.seen)
    await previews.begin(visit, EDITED, facts, in_place=True)


def _change(session: Session, asked: Asked[EditFacts]) -> Edited:
    facts = asked.facts
    return edit_deeds.change(session, asked.act, facts.programme, facts.edit, seen=facts.seen)


def _follows(edited: Edited, _: EditFacts, texts: Texts) -> list[Mrkdwn]:
    counts = {"redated": edited.redated, "owed": edited.owed, "exempt": edited.exempt}
    return [texts.rich("preview-" + name, count=count) for name, count in counts.items() if count]


def _edited(edited: Edited, facts: EditFacts, texts: Texts, memory: str) -> Json:
    said = [texts.rich("edit-saved"), *_follows(edited, facts, texts)]
    return saved(texts("meeting-saved"), Mrkdwn(" ".join(said)), texts, memory=memory)


async def _form_again(visit: Visit, facts: EditFacts) -> Json:
    """The form as it was filled in; what was to be dropped, as it is."""
    programme = await visit.asks(programmes.led_by, facts.programme)
    held = facts.edit.model_dump(mode="json")
    if isinstance(facts.edit, DroppedOne):
        held = {"what": "changed", **rules.as_is(programme.template, "changed", facts.edit.id)}
    what = held["what"]
    at = _placed(what, held)
    memory = EditMemory(programme=programme.id, what=what, id=held.get("id"), seen=facts.seen, at=at)
    return edit_forms.form(programme, memory.what, held, visit.texts, memory=visit.over(memory))


def register(door: Door) -> None:
    CHANGES[EDITED] = Change(
        facts=EditFacts,
        deed=_change,
        intro=_follows,
        done=_edited,
        submit="preview-yes",
        back=_form_again,
    )
    door.window(views.WINDOW, views.EditsMemory, window, page=views.PAGE)
    door.taps(views.EDITS_OPEN, open_window)
    door.taps(views.STEP, choose_step)
    for what in edit_forms.FORMS:
        door.taps(views.EDIT + what, open_form)
    door.submits(edit_forms.EDITING, keep)
    door.taps(edit_forms.DROP, drop)
