"""Links between the two tracks, and guests: who and what an improvement is tied to."""

import asyncio
from typing import Any

from handlers.changes.members import known
from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from storage.changes import invitation_deeds
from storage.improvement import dossiers, improvement_deeds
from views.ground.windows import recalled
from views.improvement import improvement_forms
from views.improvement import improvements as views

Body = dict[str, Any]
FORMS = {views.LINK: improvement_forms.linking, views.INVITE: improvement_forms.invite}


async def open_form(visit: Visit) -> None:
    what = await visit.asks(dossiers.to_work_on, visit.value)
    memory = visit.memory(improvement=what.improvement.id)
    await visit.opens(FORMS[visit.action["action_id"]](what, visit.texts, memory=memory))


async def _form_again(visit: Visit, form: Any) -> None:
    view = visit.body["view"]
    improvement_id = recalled(view)["improvement"]
    what = await visit.asks(dossiers.to_work_on, improvement_id)
    await visit.client.views_update(
        view_id=view["id"], view=form(what, visit.texts, memory=view["private_metadata"])
    )
    await windows.draw_beneath(visit)


async def keep_link(visit: Visit) -> None:
    improvement_id, other = recalled(visit.view)["improvement"], forms.read(visit.view)["other"]
    await visit.does(improvement_deeds.link, improvement_id, other)
    visit.beneath()


async def unlink(visit: Visit) -> None:
    await visit.does(improvement_deeds.unlink, visit.value)
    visit.later(_form_again(visit, improvement_forms.linking))


async def keep_guests(visit: Visit) -> None:
    chosen = forms.read(visit.view)["guests"]
    if not chosen:
        raise Refusal("invitation-nobody", field="guests")
    guests = await asyncio.gather(*(known(visit, one, "guests") for one in chosen))
    improvement_id = recalled(visit.view)["improvement"]
    await visit.does(invitation_deeds.invite, improvement_id, guests)
    visit.beneath()


async def withdraw(visit: Visit) -> None:
    improvement_id = recalled(visit.body["view"])["improvement"]
    await visit.does(invitation_deeds.withdraw, improvement_id, visit.value)
    visit.later(_form_again(visit, improvement_forms.invite))


def register(door: Door) -> None:
    for form in FORMS:
        door.taps(form, open_form)
    door.submits(improvement_forms.LINK_FORM, keep_link)
    door.taps(improvement_forms.UNLINK, unlink)
    door.submits(improvement_forms.INVITE_FORM, keep_guests)
    door.taps(improvement_forms.WITHDRAW, withdraw)
