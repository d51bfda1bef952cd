"""Links between the two tracks, and guests: who and what an improvement is tied to."""

import asyncio
from collections.abc import Callable

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.improvement.improvement_windows import say_who_is_away
from handlers.people.people import known
from storage.changes import invitation_deeds
from storage.improvement import improvement_deeds
from storage.improvement.overviews import dossiers
from views.improvement import improvement_forms
from views.improvement import improvements as views
from views.improvement.improvement_forms import GUESTS, InviteForm, LinkForm, TiesMemory

FORMS = {views.LINK: improvement_forms.linking, views.INVITE: improvement_forms.invite}


async def open_form(visit: Visit) -> None:
    what = await visit.asks(dossiers.to_work_on, visit.value)
    memory = visit.over(TiesMemory(improvement=what.improvement.id))
    await visit.opens(FORMS[visit.action["action_id"]](what, visit.texts, memory=memory))


async def _form_again(visit: Visit, form: Callable[..., Json]) -> None:
    memory = visit.recalls(TiesMemory)
    what = await visit.asks(dossiers.to_work_on, memory.improvement)
    await visit.redraws(form(what, visit.texts, memory=memory.kept()))
    visit.beneath()


async def keep_link(visit: Visit, form: LinkForm) -> None:
    await visit.does(improvement_deeds.link, visit.recalls(TiesMemory).improvement, form.other)
    visit.beneath()


async def unlink(visit: Visit) -> None:
    await visit.does(improvement_deeds.unlink, visit.value)
    visit.later(_form_again(visit, improvement_forms.linking))


async def keep_guests(visit: Visit, form: InviteForm) -> None:
    guests = await asyncio.gather(*(known(visit, one, GUESTS.guests) for one in form.guests))
    improvement = visit.recalls(TiesMemory).improvement
    await visit.does(invitation_deeds.invite, improvement, guests)
    visit.beneath()
    await say_who_is_away(visit, improvement, [one.id for one in guests])


async def withdraw(visit: Visit) -> None:
    await visit.does(invitation_deeds.withdraw, visit.recalls(TiesMemory).improvement, visit.value)
    visit.later(_form_again(visit, improvement_forms.invite))


def register(door: Door) -> None:
    for form in FORMS:
        door.taps(form, open_form)
    door.fills_in(improvement_forms.LINK_FORM, LinkForm, keep_link)
    door.taps(improvement_forms.UNLINK, unlink)
    door.fills_in(improvement_forms.INVITE_FORM, InviteForm, keep_guests)
    door.taps(improvement_forms.WITHDRAW, withdraw)
