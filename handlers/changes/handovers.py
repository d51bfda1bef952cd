"""Handing over: by herself, or by a facilitator for somebody else."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.previews import View
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import handover_deeds
from storage.programmes import programmes
from views.changes import handovers as views
from views.ground.windows import kept, recalled


async def open_form(visit: Visit) -> None:
    """From a facilitator's form about somebody it takes that one's place: three windows are all there are."""
    if visit.action["action_id"] == views.HAND_OVER and visit.action.get("value"):
        programme_id, person_id = visit.value.split()
        memory = kept(
            programme=programme_id, person=person_id, under=recalled(visit.body["view"]).get("under")
        )
        form = await _form(visit, programme_id, person_id, memory, visit.person)
        await visit.client.views_update(view_id=visit.body["view"]["id"], view=form)
    else:
        form = await own_form(visit, programme_id=visit.action.get("value", ""))
        await visit.opens(form)


async def own_form(visit: Visit, *, programme_id: str = "") -> View:
    """For herself; where she takes part in several programmes she chooses one first."""
    hers = await visit.house.answer(programmes.of_person, visit.person.id)
    if programme_id or len(hers) == 1:
        chosen = programme_id or hers[0].id
        memory = kept(programme=chosen, person=visit.person.id)
        return await _form(visit, chosen, visit.person.id, memory, visit.person)
    if not hers:
        raise Refusal("hand-over-nowhere")
    return views.which(hers, visit.texts)


async def _form(visit: Visit, programme_id: str, person_id: str, memory: str, by: Person) -> View:
    what = await visit.house.answer(
        handover_deeds.burden, Act(by, visit.house.now()), programme_id, person_id
    )
    return views.form(
        what.programme,
        what.person,
        what.takers,
        visit.texts,
        preparations=what.preparations,
        others=what.others,
        own=by.id == person_id,
        memory=memory,
    )


async def keep(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    handed = await visit.does(
        handover_deeds.everything,
        facts["programme"],
        facts["person"],
        to=filled["to"],
        leaving=bool(filled[views.LEAVING]),
    )
    visit.beneath()
    window = views.handed(
        handed.programme,
        handed.person,
        handed.to,
        visit.texts,
        count=handed.preparations + handed.others,
        left=handed.left,
        own=visit.person.id == handed.person.id,
        memory=kept(under=facts.get("under")),
    )
    await visit.closes(instead=window)


def register(door: Door) -> None:
    door.taps(views.HAND_OVER, open_form)
    door.taps(views.CHOICE, open_form)
    door.submits(views.FORM, keep)
