"""Links between the two tracks, and guests: who and what an improvement is tied to."""

import asyncio
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.changes.members import known
from handlers.ground import forms, windows
from handlers.ground.house import House
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import invitation_deeds
from storage.improvement import dossiers, improvement_deeds
from texts import Texts
from views.ground.windows import recalled
from views.improvement import improvement_forms
from views.improvement import improvements as views

Body = dict[str, Any]
FORMS = {views.LINK: improvement_forms.linking, views.INVITE: improvement_forms.invite}


async def open_form(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(dossiers.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=what.improvement.id)
    await windows.show(body, FORMS[action["action_id"]](what, texts, memory=memory), client)
    await ack()


async def _form_again(
    form: Any, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    view = body["view"]
    improvement_id = recalled(view)["improvement"]
    what = await house.answer(dossiers.to_work_on, Act(person, house.now()), improvement_id)
    await client.views_update(view_id=view["id"], view=form(what, texts, memory=view["private_metadata"]))
    await windows.draw_beneath(body, person=person, texts=texts, house=house, client=client)


async def keep_link(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    improvement_id, other = recalled(view)["improvement"], forms.read(view)["other"]
    await house.transaction(improvement_deeds.link, Act(person, house.now()), improvement_id, other)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def unlink(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    await house.transaction(improvement_deeds.unlink, Act(person, house.now()), action["value"])
    house.afterwards(_form_again(improvement_forms.linking, body, person, texts, house, client))
    await ack()


async def keep_guests(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    chosen = forms.read(view)["guests"]
    if not chosen:
        raise Refusal("invitation-nobody", field="guests")
    guests = await asyncio.gather(*(known(one, "guests", house=house, client=client) for one in chosen))
    improvement_id = recalled(view)["improvement"]
    await house.transaction(invitation_deeds.invite, Act(person, house.now()), improvement_id, guests)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def withdraw(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    improvement_id = recalled(body["view"])["improvement"]
    await house.transaction(
        invitation_deeds.withdraw, Act(person, house.now()), improvement_id, action["value"]
    )
    house.afterwards(_form_again(improvement_forms.invite, body, person, texts, house, client))
    await ack()


def register(app: AsyncApp) -> None:
    for form in FORMS:
        app.action(form)(open_form)
    app.view(improvement_forms.LINK_FORM)(keep_link)
    app.action(improvement_forms.UNLINK)(unlink)
    app.view(improvement_forms.INVITE_FORM)(keep_guests)
    app.action(improvement_forms.WITHDRAW)(withdraw)
