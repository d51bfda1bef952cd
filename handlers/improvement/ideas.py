"""Ideas: written down, looked through, seen side by side, taken up and put aside."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.improvement.improvement_windows import enter, shows
from handlers.improvement.improvements import new_form
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import ideas, improvements
from texts import Texts
from views.ground.windows import kept, recalled
from views.improvement import idea_sides
from views.improvement import ideas as views

Body = dict[str, Any]


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one = await house.answer(improvements.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=one.id, id=new_id())
    await windows.show(body, views.form(texts, memory=memory), client)
    await ack()


async def keep_new(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, text = recalled(view), forms.read(view)["text"] or ""
    await house.transaction(ideas.write, Act(person, house.now()), facts["id"], facts["improvement"], text)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def open_take_up(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(ideas.comparison, Act(person, house.now()), action["value"])
    memory = windows.memory(body, idea=what.taken.idea.id)
    await windows.show(body, views.take_up(what, texts, memory=memory), client)
    await ack()


async def keep_taken_up(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """In an improvement there is; or the form of a new one takes this one's place."""
    facts, chosen = recalled(view), forms.read(view)["improvement"]
    if chosen == views.NEW_ONE:
        under = kept(under=facts.get("under"))
        window = await new_form(person, texts, house, under=under, idea_id=facts["idea"])
        await ack(response_action="update", view=window)
        return
    await house.transaction(ideas.take_up, Act(person, house.now()), facts["idea"], chosen)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def put_aside(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The list takes the idea's place: it may be gone altogether."""
    idea_id, improvement_id = action["value"].split()
    await house.transaction(ideas.put_aside, Act(person, house.now()), idea_id, improvement_id)
    await enter(views.LIST, body, person=person, texts=texts, house=house, client=client)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


def register(app: AsyncApp) -> None:
    app.action(views.IDEA_LIST)(shows(views.LIST))
    app.action(views.IDEA_OPEN)(shows(idea_sides.WINDOW, "idea"))
    app.action(views.IDEA_NEW)(open_new)
    app.view(views.FORM)(keep_new)
    app.action(views.IDEA_TAKE_UP)(open_take_up)
    app.view(views.TAKE_UP_FORM)(keep_taken_up)
    app.action(idea_sides.IDEA_PUT_ASIDE)(put_aside)
