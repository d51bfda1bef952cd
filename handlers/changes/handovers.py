"""Handing over: by herself, or by a facilitator for somebody else."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.changes.previews import View
from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import handover_deeds
from storage.programmes import programmes
from texts import Texts
from views.changes import handovers as views
from views.ground.windows import kept, recalled


async def open_form(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """From a facilitator's form about somebody it takes that one's place: three windows are all there are."""
    if action["action_id"] == views.HAND_OVER and action.get("value"):
        programme_id, person_id = action["value"].split()
        memory = kept(programme=programme_id, person=person_id, under=recalled(body["view"]).get("under"))
        form = await _form(programme_id, person_id, memory, person, texts, house)
        await client.views_update(view_id=body["view"]["id"], view=form)
    else:
        form = await own_form(person, texts, house, programme_id=action.get("value", ""))
        await windows.show(body, form, client)
    await ack()


async def own_form(person: Person, texts: Texts, house: House, *, programme_id: str = "") -> View:
    """For herself; where she takes part in several programmes she chooses one first."""
    hers = await house.answer(programmes.of_person, person.id)
    if programme_id or len(hers) == 1:
        chosen = programme_id or hers[0].id
        memory = kept(programme=chosen, person=person.id)
        return await _form(chosen, person.id, memory, person, texts, house)
    if not hers:
        raise Refusal("hand-over-nowhere")
    return views.which(hers, texts)


async def _form(
    programme_id: str, person_id: str, memory: str, by: Person, texts: Texts, house: House
) -> View:
    what = await house.answer(handover_deeds.burden, Act(by, house.now()), programme_id, person_id)
    return views.form(
        what.programme,
        what.person,
        what.takers,
        texts,
        preparations=what.preparations,
        others=what.others,
        own=by.id == person_id,
        memory=memory,
    )


async def keep(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    handed = await house.transaction(
        handover_deeds.everything,
        Act(person, house.now()),
        facts["programme"],
        facts["person"],
        to=filled["to"],
        leaving=bool(filled[views.LEAVING]),
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    window = views.handed(
        handed.programme,
        handed.person,
        handed.to,
        texts,
        count=handed.preparations + handed.others,
        left=handed.left,
        own=person.id == handed.person.id,
        memory=kept(under=facts.get("under")),
    )
    await ack(response_action="update", view=window)


def register(app: AsyncApp) -> None:
    app.action(views.HAND_OVER)(open_form)
    app.action(views.CHOICE)(open_form)
    app.view(views.FORM)(keep)
