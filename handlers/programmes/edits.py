"""Edits: a programme's copy is looked over a step at a time, and changed a part at a time."""

import secrets
from typing import Any

from sqlalchemy.orm import Session

from handlers.ground import forms, previews, windows
from handlers.ground.door import Door
from handlers.ground.previews import Asked, Change, View
from handlers.ground.visit import Visit
from handlers.ground.windows import Facts
from programme.ground.languages import Language
from programme.people.acts import Act
from programme.programmes import edit_fields as fields
from programme.programmes import edits as rules
from programme.programmes.edits import EDITS, Edit
from programme.programmes.programmes import Programme
from storage.changes import edit_deeds
from storage.changes.edit_deeds import Edited
from storage.programmes import programmes
from texts import Mrkdwn, Texts
from views.ground import windows as window_views
from views.ground.windows import kept, recalled
from views.programmes import edit_forms
from views.programmes import edits as views


async def open_window(visit: Visit) -> None:
    facts = recalled({"private_metadata": visit.memory(programme=visit.value)})
    window = await windows.draw(visit, views.WINDOW, facts)
    await visit.opens(window)


async def choose_step(visit: Visit) -> None:
    """Another step in the same window."""
    facts = recalled(visit.body["view"]) | {"step": visit.action["selected_option"]["value"], "page": 0}
    window = await windows.draw(visit, views.WINDOW, facts)
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)


async def open_form(visit: Visit) -> None:
    what, value = visit.action["action_id"].removeprefix(views.EDIT), visit.value
    programme = await visit.asks(programmes.led_by, visit.remembered()["programme"])
    held, seen = _as_is(programme, what, value)
    memory = visit.memory(programme=programme.id, what=what, id=held.get("id"), seen=seen)
    await visit.opens(edit_forms.form(programme, what, held, visit.texts, memory=memory))


def _as_is(programme: Programme, what: str, value: str) -> tuple[Facts, str]:
    """What a form holds from the start, and the mark of how that is; a new one begins in a step."""
    if what == "added":
        return {"id": f"own-{secrets.token_hex(6)}", "step": value}, ""
    if what == "reminders":
        held: Facts = {"reminders": programme.template.reminders}
    else:
        held = rules.as_is(programme.template, what, value)
    return held, rules.seen(programme.template, EDITS.validate_python({"what": what} | held))


async def keep(visit: Visit) -> None:
    """Words are kept at once; what changes when something is said, or to whom, is seen first."""
    known = recalled(visit.view)
    programme = await visit.asks(programmes.led_by, known["programme"])
    edit = _read(programme, known, forms.read(visit.view), visit.person.language)
    facts = {"programme": programme.id, "edit": edit.model_dump(mode="json"), "seen": known["seen"]}
    if rules.changes_plan(programme, edit):
        await previews.show(visit, "edit", facts)
        return
    await visit.house.transaction(_change, Asked(facts, visit.person, visit.house.now(), {}))
    visit.beneath()


def _read(programme: Programme, known: Facts, filled: forms.Filled, language: Language) -> Edit:
    """The form as an edit. Raises Refusal at the field that does not do."""
    what = known["what"]
    facts: dict[str, Any] = {"what": what, "id": known.get("id")}
    if what == "reminders":
        return fields.read({"what": what, "reminders": fields.reminder_days(filled["reminders"])}, language)
    for name in ("title", "help", "about", "text", "why"):
        if name in filled:
            facts[name] = fields.words(filled, name, language)
    for name in ("number", "link", "step", "before", "owed_by", "done_by"):
        if name in filled:
            facts[name] = filled[name]
    if what in {"outcomes", "ways"}:
        step, part = programme.step(known["id"]), "outcomes" if what == "outcomes" else "ways_of_working"
        facts[part] = fields.lines(filled, getattr(step, part), step.id, language)
    if "days" in filled:
        facts |= _when_and_who(programme, what, known["id"], filled)
    return fields.read(facts, language)


def _when_and_who(programme: Programme, what: str, part_id: str, filled: forms.Filled) -> dict[str, Any]:
    if what == "question":
        question = programme.question(part_id)
        before = question.roles if question else ()
        roles = fields.audience(filled, before) if "first" in filled else [role.value for role in before]
        return {"roles": roles, "days": filled["days"]}
    asked = programme.item(part_id).audience if programme.asks_for(part_id) else ()
    return {
        "audience": fields.audience(filled, asked),
        "days_before": filled["days"],
        "reminders": fields.reminder_days(filled["reminders"]),
    }


async def drop(visit: Visit) -> None:
    known = recalled(visit.body["view"])
    gone = {"what": "dropped", "id": visit.value}
    facts = {"programme": known["programme"], "edit": gone, "seen": known["seen"]}
    await previews.begin(visit, "edit", facts, in_place=True)


def _change(session: Session, asked: Asked) -> Edited:
    edit, seen = EDITS.validate_python(asked.facts["edit"]), asked.facts["seen"]
    return edit_deeds.change(session, Act(asked.by, asked.now), asked.facts["programme"], edit, seen=seen)


def _follows(edited: Edited, _: Facts, texts: Texts) -> list[Mrkdwn]:
    counts = {"redated": edited.redated, "owed": edited.owed, "exempt": edited.exempt}
    return [texts.rich("preview-" + name, count=count) for name, count in counts.items() if count]


def _edited(edited: Edited, facts: Facts, texts: Texts, memory: str) -> View:
    said = [texts.rich("edit-saved"), *_follows(edited, facts, texts)]
    return window_views.saved(texts("meeting-saved"), Mrkdwn(" ".join(said)), texts, memory=memory)


async def _form_again(visit: Visit, facts: Facts) -> View:
    """The form as it was filled in; what was to be dropped, as it is."""
    programme = await visit.asks(programmes.led_by, facts["programme"])
    held, what = facts["edit"], facts["edit"]["what"]
    if what == "dropped":
        what, held = "changed", rules.as_is(programme.template, "changed", held["id"])
    memory = kept(
        programme=programme.id, what=what, id=held.get("id"), seen=facts["seen"], under=facts.get("under")
    )
    return edit_forms.form(programme, what, held, visit.texts, memory=memory)


def register(door: Door) -> None:
    previews.ACTS["edit"] = Change(
        deed=_change, intro=_follows, done=_edited, submit="preview-yes", back=_form_again
    )
    door.taps(views.EDITS_OPEN, open_window)
    door.taps(views.STEP, choose_step)
    for what in edit_forms.FORMS:
        door.taps(views.EDIT + what, open_form)
    door.submits(edit_forms.EDITING, keep)
    door.taps(edit_forms.DROP, drop)
