"""Absences: somebody says when she is away or off, that she is back, or that she cannot stand in."""

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms
from handlers.ground.house import House
from handlers.ground.places import place, show_again
from programme.ground.calendar import local_day
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from texts import Texts
from views.people import absences as views

Body = dict[str, Any]


async def open_form(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """From Home, and from the three dots on a letter."""
    paper = await house.answer(absence_deeds.paper, Act(person, house.now()))
    view = views.form(
        paper.absence,
        paper.weekdays,
        paper.colleagues,
        texts,
        today=paper.today,
        memory=json.dumps(place(body), ensure_ascii=False),
    )
    await client.views_open(trigger_id=body["trigger_id"], view=view)
    await ack()


async def keep(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    filled, now = forms.read(view), house.now()
    chosen = filled.get(views.STAND_IN)
    wish = Wish(
        weekdays=frozenset(int(day) for day in filled[views.WEEKDAYS] or []),
        since=filled[views.SINCE],
        until=filled[views.UNTIL],
        stand_in_id=None if chosen == views.NOBODY else chosen,
    )
    absence = await house.transaction(absence_deeds.keep, Act(person, now), wish)
    memory = json.loads(view["private_metadata"])
    house.afterwards(show_again(memory, texts=texts, house=house, client=client))
    kept = views.kept(absence, wish.weekdays, texts, today=local_day(now, person.zone))
    await ack(response_action="update", view=kept)


async def come_back(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """On Home, or in the form, which then says what holds."""
    now, view = house.now(), body["view"]
    await house.transaction(absence_deeds.come_back, Act(person, now))
    if view["type"] == "modal":
        paper = await house.answer(absence_deeds.paper, Act(person, now))
        kept = views.kept(None, paper.weekdays, texts, today=paper.today)
        house.afterwards(client.views_update(view_id=view["id"], view=kept))
        body = json.loads(view["private_metadata"])
    house.afterwards(show_again(body, texts=texts, house=house, client=client))
    await ack()


async def cannot(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    await house.transaction(absence_deeds.decline, Act(person, house.now()), action["value"])
    house.afterwards(show_again(body, texts=texts, house=house, client=client))
    await ack()


def register(app: AsyncApp) -> None:
    for way in (views.OPEN, views.MENU):
        app.action(way)(open_form)
    app.view(views.FORM)(keep)
    app.action(views.BACK)(come_back)
    app.action(views.CANNOT)(cannot)
