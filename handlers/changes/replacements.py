"""Many are replaced at once: opened from an organisation's window, and kept together or not at all."""

from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.people.people import known
from programme.changes.replacements import named
from programme.people.people import Person
from storage.changes import member_deeds
from storage.changes.endings import replacements
from storage.programmes import delays
from views.changes import replacements as views


async def open_form(visit: Visit) -> None:
    what = await visit.asks(replacements.crew, visit.value)
    memory = visit.over(views.ReplaceMemory(organisation=visit.value))
    await visit.opens(views.form(what, visit.texts, memory=memory))


async def keep(visit: Visit) -> None:
    memory, filled = visit.recalls(views.ReplaceMemory), forms.read(visit.view)
    there = await visit.asks(replacements.crew, memory.organisation)
    pairs = []
    for one in there.participants:
        came = await _newcomer(visit, there.programme.id, one.person.id, filled)
        pairs += [(one.person.id, came)] if came else []
    replaced = await visit.does(replacements.replace, memory.organisation, pairs)
    visit.beneath()
    away = await visit.asks(delays.of_people, there.programme.id, [one.came.id for one in replaced])
    await visit.closes(instead=views.done(replaced, visit.texts, away=away, memory=memory.kept()))


async def _newcomer(visit: Visit, programme_id: str, leaves: str, filled: dict[str, Any]) -> Person | None:
    """Somebody in Slack, or by name and address; None where nobody was named."""
    if chosen := filled.get(leaves):
        return await known(visit, str(chosen), leaves)
    field = f"{views.BY_NAME}{leaves}"
    if not filled.get(field):
        return None
    name, email = named(str(filled[field]), field=field)
    return await visit.does(member_deeds.newcomer, programme_id, name=name, email=email)


def register(door: Door) -> None:
    door.taps(views.REPLACE, open_form)
    door.submits(views.FORM, keep)
