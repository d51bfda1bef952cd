"""Improvements: listed, begun, opened, written down, moved, linked, and taken away."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.improvement.improvement_windows import enter, shows
from programme.improvement.headings import Heading
from programme.improvement.improvements import Because, State, Step, Track
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import dossiers, ideas, improvement_deeds, improvements
from texts import Texts
from views.ground.windows import kept, recalled
from views.improvement import improvement_forms, improvement_lists
from views.improvement import improvements as views
from views.improvement.headings import WRITE

Body = dict[str, Any]


async def begin(
    client: AsyncWebClient, trigger_id: str, *, person: Person, texts: Texts, house: House
) -> None:
    """The list, for who asks for it in words. The caller acks."""
    view = await windows.draw(improvement_lists.LIST, {}, person=person, texts=texts, house=house)
    await client.views_open(trigger_id=trigger_id, view=view)


async def choose_field(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    chosen = action["selected_option"]["value"]
    field = None if chosen == improvement_lists.EVERY_FIELD else chosen
    await enter(
        improvement_lists.LIST, body, person=person, texts=texts, house=house, client=client, field=field
    )
    await ack()


async def open_new(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    window = await new_form(person, texts, house, under=windows.memory(body))
    await windows.show(body, window, client)
    await ack()


async def new_form(
    person: Person, texts: Texts, house: House, *, under: str, idea_id: str | None = None
) -> Body:
    """The form of a new improvement, maybe one that takes up an idea; ``under`` is what lies beneath it."""
    places = await house.answer(improvements.where_to_begin, Act(person, house.now()))
    taken = (
        (await house.answer(ideas.comparison, Act(person, house.now()), idea_id)).taken if idea_id else None
    )
    if taken:
        places = [place for place in places if place.programme_id == taken.idea.programme_id]
    facts = recalled({"private_metadata": under}) | {
        "id": new_id(),
        "idea": idea_id,
        "organisation": places[0].organisation_id if len(places) == 1 else None,
        "programme": places[0].programme_id,
    }
    return improvement_forms.new(places, texts, idea=taken.idea.text if taken else "", memory=kept(**facts))


async def keep_new(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """The improvement takes the place of the window beneath: its own forms need room above it."""
    memory, filled = recalled(view), forms.read(view)
    facts = {"title": filled["title"], "track": Track(filled["track"]), "state": State(filled["state"])}
    one = await house.transaction(
        improvement_deeds.begin,
        Act(person, house.now()),
        memory["id"],
        filled.get("organisation") or memory.get("organisation"),
        facts=facts,
        idea_id=memory.get("idea"),
    )
    under = memory.get("under") or {}
    there = {"improvement": one.id, "under": under.get("under")}
    window = await windows.draw(views.WINDOW, there, person=person, texts=texts, house=house)
    if view.get("previous_view_id"):
        house.afterwards(client.views_update(view_id=view["previous_view_id"], view=window))
        await ack()
    else:
        await ack(response_action="update", view=window)


async def forward(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one, seen, to = action["value"].split()
    try:
        await house.transaction(
            improvement_deeds.move, Act(person, house.now()), one, Step(State(to), State(seen))
        )
    finally:
        house.afterwards(_here_again(body, person, texts, house, client))
    await ack()


async def _here_again(body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient) -> None:
    """Draws the window somebody acts in as things are now, and those beneath it."""
    view = body["view"]
    room = view["callback_id"]
    window = await windows.draw(room, recalled(view), person=person, texts=texts, house=house)
    await client.views_update(view_id=view["id"], view=window)
    await windows.draw_beneath(body, person=person, texts=texts, house=house, client=client)


async def open_heading(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    heading = Heading(action["action_id"].removeprefix(f"{WRITE}-"))
    what = await house.answer(dossiers.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=what.improvement.id, heading=heading.value)
    await windows.show(body, improvement_forms.heading_form(heading, what, texts, memory=memory), client)
    await ack()


async def keep_heading(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts = recalled(view)
    await house.transaction(
        improvement_deeds.write,
        Act(person, house.now()),
        facts["improvement"],
        Heading(facts["heading"]),
        forms.read(view),
        shown=forms.as_opened(view),
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def open_move(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one = await house.answer(improvements.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=one.id, seen=one.state.value)
    await windows.show(body, improvement_forms.move(one, texts, memory=memory), client)
    await ack()


async def keep_move(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    because = Because(filled["because"]) if filled["because"] else None
    step = Step(State(filled["state"]), State(facts["seen"]), because, filled["reason"] or "")
    await house.transaction(improvement_deeds.move, Act(person, house.now()), facts["improvement"], step)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def remove(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The list takes its place."""
    await house.transaction(improvement_deeds.remove, Act(person, house.now()), action["value"])
    room = improvement_lists.LIST
    await enter(room, body, person=person, texts=texts, house=house, client=client)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


def register(app: AsyncApp) -> None:
    app.action(views.IMPROVEMENT_LIST)(shows(improvement_lists.LIST))
    app.action(improvement_lists.FIELD)(choose_field)
    app.action(views.IMPROVEMENT_OPEN)(shows(views.WINDOW, "improvement"))
    app.action(views.IMPROVEMENT_NEW)(open_new)
    app.view(improvement_forms.NEW_FORM)(keep_new)
    app.action(views.FORWARD)(forward)
    for heading in Heading:
        app.action(f"{WRITE}-{heading}")(open_heading)
    app.view(improvement_forms.FORM)(keep_heading)
    app.action(views.MOVE)(open_move)
    app.view(improvement_forms.MOVE_FORM)(keep_move)
    app.action(views.REMOVE)(remove)
