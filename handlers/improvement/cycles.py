"""Tests: their windows, and the taps that move them on, in a window or in a letter."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.places import show_again
from handlers.improvement import cycle_forms, cycle_windows
from handlers.improvement.improvement_windows import shows
from programme.improvement.cycles import Cycle, Phase
from programme.people.acts import Act
from programme.people.people import Person
from storage.improvement import cycle_deeds
from texts import Texts
from views.ground.windows import recalled
from views.improvement import cycle_forms as form_views
from views.improvement import cycle_window
from views.improvement import cycles as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]


def taps(deed: Callable[..., Cycle], **facts: object) -> Listener:
    """A button whose value begins with the test's id: the deed is done, and shown where the button stands."""

    async def tapped(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        cycle_id = action["value"].split()[0]
        try:
            await house.transaction(deed, Act(person, house.now()), cycle_id, **facts)
        finally:
            house.afterwards(_where_it_stands(body, person, texts, house, client))
        await ack()

    return tapped


async def undo(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """One step back from the phase that stands in the button."""
    seen = Phase(action["value"].split()[1])
    await taps(cycle_deeds.undo, seen=seen)(ack, action, body, person, texts, house, client)


async def _where_it_stands(
    body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    view = body.get("view") or {}
    if view.get("type") != "modal":
        await show_again(body, texts=texts, house=house, client=client)
        return
    if view["callback_id"] in cycle_windows.WINDOWS:
        room = view["callback_id"]
        window = await windows.draw(room, recalled(view), person=person, texts=texts, house=house)
        await client.views_update(view_id=view["id"], view=window)
    await windows.draw_beneath(body, person=person, texts=texts, house=house, client=client)


async def match(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """One tap says whether it matched; what was learned is asked at once, while one is there."""
    matched = next(each for each, name in views.MATCHED.items() if name == action["action_id"])
    await taps(cycle_deeds.match, matched=matched)(_no_ack, action, body, person, texts, house, client)
    await cycle_forms.opens(form_views.study_form)(ack, action, body, person, texts, house, client)


async def _no_ack() -> None:
    """The listener that goes on acks."""


def register(app: AsyncApp) -> None:
    app.action(views.CYCLE_LIST)(shows(views.LIST_WINDOW, "improvement"))
    app.action(views.CYCLE_OPEN)(shows(cycle_window.WINDOW, "cycle"))
    for action in views.MATCHED.values():
        app.action(action)(match)
    app.action(views.PASS)(taps(cycle_deeds.pass_prediction))
    app.action(views.BEGIN)(taps(cycle_deeds.begin))
    app.action(views.NOTHING_NEW)(taps(cycle_deeds.nothing_new))
    app.action(views.PAUSE)(taps(cycle_deeds.pause))
    app.action(views.RESUME)(taps(cycle_deeds.resume))
    app.action(views.END)(taps(cycle_deeds.end))
    app.action(views.UNDO)(undo)
    cycle_forms.register(app)
