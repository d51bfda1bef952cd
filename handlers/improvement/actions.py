"""Actions: promised, done, put off, given another day, handed over; in the plan and in letters."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.places import place, show_again
from handlers.improvement.improvement_windows import shows
from programme.improvement.actions import Action, Wanted
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import action_deeds, dossiers
from texts import Texts
from views.ground.windows import kept, recalled
from views.improvement import actions as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]


def taps(deed: Callable[..., Action]) -> Listener:
    """A button whose value is the action's id: the deed is done, and shown where the button stands."""

    async def tapped(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        try:
            await house.transaction(deed, Act(person, house.now()), action["value"])
        finally:
            house.afterwards(_where_it_stands(body, person, texts, house, client))
        await ack()

    return tapped


async def _where_it_stands(
    body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    view = body.get("view") or {}
    if view.get("type") != "modal":
        await show_again(body, texts=texts, house=house, client=client)
        return
    window = await windows.draw(view["callback_id"], recalled(view), person=person, texts=texts, house=house)
    await client.views_update(view_id=view["id"], view=window)


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(dossiers.to_work_on, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=what.improvement.id, id=new_id())
    await windows.show(body, views.form(what.team, texts, reader_id=person.id, memory=memory), client)
    await ack()


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one, team = await house.answer(action_deeds.with_team, Act(person, house.now()), action["value"])
    memory = windows.memory(body, action=one.id)
    await windows.show(body, views.form(team, texts, one=one, memory=memory), client)
    await ack()


async def keep(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    wanted = Wanted(filled.get("what") or "", _somebody(filled["responsible"]), filled["due_on"])
    if "action" in facts:
        await house.transaction(action_deeds.change, Act(person, house.now()), facts["action"], wanted)
    else:
        await house.transaction(
            action_deeds.promise, Act(person, house.now()), facts["id"], facts["improvement"], wanted
        )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def open_in_letter(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """*New date* and *Not mine*: the letter shows what became of it."""
    one, team = await house.answer(action_deeds.with_team, Act(person, house.now()), action["value"])
    memory = kept(action=one.id, place=place(body, touched=one.id))
    if action["action_id"] == views.ACTION_NEW_DATE:
        window = views.date_form(one, texts, today=house.now().date(), memory=memory)
    else:
        window = views.whose_form(one, team, texts, memory=memory)
    await windows.show(body, window, client)
    await ack()


async def keep_date(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, day = recalled(view), forms.read(view)["day"]
    await house.transaction(action_deeds.redate, Act(person, house.now()), facts["action"], day)
    house.afterwards(show_again(facts["place"], texts=texts, house=house, client=client))
    await ack()


async def keep_taker(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, to = recalled(view), _somebody(forms.read(view)["person"])
    await house.transaction(action_deeds.hand_over, Act(person, house.now()), facts["action"], to=to)
    house.afterwards(show_again(facts["place"], texts=texts, house=house, client=client))
    await ack()


def _somebody(chosen: str | None) -> str | None:
    return None if chosen == views.NOBODY else chosen


def register(app: AsyncApp) -> None:
    app.action(views.ACTION_PLAN)(shows(views.PLAN, "improvement"))
    app.action(views.ACTION_NEW)(open_new)
    app.action(views.ACTION_CHANGE)(open_change)
    app.view(views.FORM)(keep)
    app.action(views.ACTION_DONE)(taps(action_deeds.finish))
    app.action(views.ACTION_LATER)(taps(action_deeds.postpone))
    app.action(views.ACTION_UNDO)(taps(action_deeds.reopen))
    app.action(views.ACTION_DROP)(taps(action_deeds.drop))
    app.action(views.ACTION_NEW_DATE)(open_in_letter)
    app.action(views.ACTION_NOT_MINE)(open_in_letter)
    app.view(views.DATE_FORM)(keep_date)
    app.view(views.WHOSE_FORM)(keep_taker)
