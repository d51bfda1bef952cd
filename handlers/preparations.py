"""Preparations: done, undone, later, somebody else's."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.house import House
from handlers.places import show_again
from programme.people import Person
from programme.preparations import DoneHow, Evidence
from storage import preparations
from texts import Texts
from views import letters


async def finish(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    tick = Evidence(DoneHow.TICK)
    await house.transaction(preparations.finish, action["value"], tick, by=person, now=house.now())
    house.afterwards(show_again(body, texts=texts, house=house, client=client))
    await ack()


def register(app: AsyncApp) -> None:
    app.action(letters.DONE)(finish)
