"""Home: what is next for this person, drawn again whenever she opens it or does something on it."""

from dataclasses import replace
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.screens import homes as home_storage
from texts import Texts
from views.screens import homes

BEGINNING = At()
log = structlog.get_logger()


async def opened(
    ack: AsyncAck, event: dict[str, Any], client: AsyncWebClient, person: Person, texts: Texts, house: House
) -> None:
    """Slack tells of both tabs; only Home is drawn by us."""
    if event.get("tab") == "home":
        house.afterwards(publish(client, person=person, texts=texts, house=house))
    await ack()


async def turn(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    """Shows another page of what she answers for."""
    at = replace(homes.at_home(body["view"]), page=int(action["value"]))
    house.afterwards(publish(client, person=person, texts=texts, house=house, at=at))
    await ack()


async def open_board(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
) -> None:
    """Shows the board of another programme she facilitates."""
    at = replace(homes.at_home(body["view"]), board=Asked(programme_id=action["value"]))
    house.afterwards(publish(client, person=person, texts=texts, house=house, at=at))
    await ack()


async def publish(
    client: AsyncWebClient,
    *,
    person: Person,
    texts: Texts,
    house: House,
    at: At = BEGINNING,
    touched: str = "",
) -> None:
    """Draws Home as things stand; if that cannot be done, a plain page says so: it must never stay empty.

    ``touched`` is the id of the preparation she has just done something about.
    """
    assert person.slack_id is not None
    try:
        what = await house.answer(home_storage.of_person, Act(person, house.now()), at, touched=touched)
        await client.views_publish(user_id=person.slack_id, view=homes.home(what, texts))
    except Exception:
        log.exception("Home could not be drawn")
        interaction = str(structlog.contextvars.get_contextvars().get("interaction", ""))
        await client.views_publish(user_id=person.slack_id, view=homes.plain(texts, interaction))


def register(app: AsyncApp) -> None:
    app.event("app_home_opened")(opened)
    app.action(homes.EARLIER)(turn)
    app.action(homes.FURTHER)(turn)
    app.action(homes.BOARD)(open_board)
