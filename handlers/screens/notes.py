"""Notes: written on an organisation's page, changed in a form above it, taken away."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from handlers.screens import organisation_pages
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.screens import notes
from texts import Texts
from views.ground.windows import recalled
from views.screens import notes as views
from views.screens import organisation_pages as pages


async def keep(ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House) -> None:
    """The page again, with the note on it and an empty field for the next."""
    facts, text = recalled(view), forms.read(view)[views.TEXT] or ""
    await house.transaction(notes.keep, Act(person, house.now()), facts["note"], facts["organisation"], text)
    facts |= {"note": new_id(), "notes": 0}
    again = await organisation_pages.draw(facts, person, texts, house)
    await ack(response_action="update", view=again)


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one = await house.answer(notes.own, Act(person, house.now()), action["value"])
    memory = windows.memory(body, note=one.id)
    await windows.show(body, views.change(one, texts, memory=memory), client)
    await ack()


async def keep_change(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    note_id, text = recalled(view)["note"], forms.read(view)[views.TEXT] or ""
    await house.transaction(notes.change, Act(person, house.now()), note_id, text)
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
    await house.transaction(notes.remove, Act(person, house.now()), action["value"])
    view = body["view"]
    house.afterwards(
        organisation_pages.draw_again(
            view, recalled(view), person=person, texts=texts, house=house, client=client
        )
    )
    await ack()


def register(app: AsyncApp) -> None:
    app.view(pages.WINDOW)(keep)
    app.action(views.CHANGE)(open_change)
    app.view(views.CHANGING)(keep_change)
    app.action(views.REMOVE)(remove)
