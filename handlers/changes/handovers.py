"""Handing over: by herself, or by a facilitator for somebody else."""

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from storage.changes.endings import handover_deeds
from storage.programmes import programmes
from views.changes import handovers as views
from views.ground.windows import Memory


async def open_form(visit: Visit) -> None:
    """From a facilitator's form about somebody it takes that one's place: three windows are all there are."""
    if visit.value:
        await visit.redraws(await _form(visit, *visit.values(2)))
    else:
        await visit.opens(await own_form(visit))


async def choose(visit: Visit) -> None:
    """Where she takes part in several programmes: in this one."""
    await visit.opens(await _form(visit, visit.value, visit.person.id))


async def own_form(visit: Visit) -> Json:
    """For herself; where she takes part in several programmes she chooses one first."""
    hers = await visit.house.answer(programmes.of_person, visit.person.id)
    if not hers:
        raise Refusal("hand-over-nowhere")
    if len(hers) > 1:
        return views.which(hers, visit.texts)
    return await _form(visit, hers[0].id, visit.person.id)


async def _form(visit: Visit, programme_id: str, person_id: str) -> Json:
    what = await visit.asks(handover_deeds.burden, programme_id, person_id)
    return views.form(
        what.programme,
        what.person,
        what.takers,
        visit.texts,
        preparations=what.preparations,
        others=what.others,
        own=visit.person.id == person_id,
        memory=visit.over(views.HandOverMemory(programme=programme_id, person=person_id)),
    )


async def keep(visit: Visit, form: views.HandOverForm) -> None:
    memory = visit.recalls(views.HandOverMemory)
    handed = await visit.does(
        handover_deeds.everything, memory.programme, memory.person, to=form.to, leaving=form.leaving
    )
    visit.beneath()
    window = views.handed(
        handed.programme,
        handed.person,
        handed.to,
        visit.texts,
        count=handed.preparations + handed.others,
        gone=("you" if visit.person.id == handed.person.id else "they") if handed.left else "",
        delay=handed.delay,
        memory=visit.over(Memory()),
    )
    await visit.closes(instead=window)


def register(door: Door) -> None:
    door.taps(views.HAND_OVER, open_form)
    door.taps(views.CHOICE, choose)
    door.fills_in(views.FORM, views.HandOverForm, keep)
