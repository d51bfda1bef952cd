"""Many are replaced at once: opened from an organisation's window, and kept together or not at all."""

from collections.abc import Mapping
from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.people.people import known
from programme.changes.replacements import Coming, named
from programme.ground.refusals import Refusal, Refusals
from storage.changes.endings import replacements
from storage.programmes import delays
from views.changes import replacements as views


async def open_form(visit: Visit) -> None:
    what = await visit.asks(replacements.crew, visit.value)
    memory = visit.over(views.ReplaceMemory(organisation=visit.value))
    await visit.opens(views.form(what, visit.texts, memory=memory))


async def keep(visit: Visit) -> None:
    """Every slip is told at its field, and nobody is replaced before there is none."""
    memory, filled = visit.recalls(views.ReplaceMemory), forms.read(visit.view)
    there = await visit.asks(replacements.crew, memory.organisation)
    wanted, slips = list[Coming](), list[Refusal]()
    for one in there.participants:
        try:
            coming = await _coming(visit, one.person.id, filled)
            wanted += [coming] if coming else []
        except Refusal as no:
            slips.append(no)
    if slips:
        raise Refusals(slips)
    replaced = await visit.does(replacements.replace, memory.organisation, wanted)
    visit.beneath()
    away = await visit.asks(delays.of_people, there.programme.id, [one.came.id for one in replaced])
    await visit.closes(instead=views.done(replaced, visit.texts, away=away, memory=memory.kept()))


async def _coming(visit: Visit, leaves: str, filled: Mapping[str, Any]) -> Coming | None:
    """Somebody in Slack, or by name and address; None where nobody was named. Raises Refusal for both."""
    field = f"{views.BY_NAME}{leaves}"
    chosen, said = filled.get(leaves), filled.get(field)
    if chosen and said:
        raise Refusal("replace-both", field=field)
    if chosen:
        return Coming(leaves, leaves, await known(visit, str(chosen), leaves))
    if not said:
        return None
    name, email = named(str(said), field=field)
    return Coming(leaves, field, name=name, email=email)


def register(door: Door) -> None:
    door.taps(views.REPLACE, open_form)
    door.submits(views.FORM, keep)
