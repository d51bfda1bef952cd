"""Absences: somebody says when she is away or off, that she is back, or that she cannot stand in."""

import json
from typing import Any

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.places import place
from handlers.ground.visit import Visit
from programme.ground.calendar import local_day
from programme.people.acts import Act
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from views.people import absences as views

Body = dict[str, Any]


async def open_form(visit: Visit) -> None:
    """From Home, and from the three dots on a letter."""
    paper = await visit.asks(
        absence_deeds.paper,
    )
    view = views.form(
        paper.absence,
        paper.weekdays,
        paper.colleagues,
        visit.texts,
        today=paper.today,
        memory=json.dumps(place(visit.body), ensure_ascii=False),
    )
    await visit.client.views_open(trigger_id=visit.body["trigger_id"], view=view)


async def keep(visit: Visit) -> None:
    filled, now = forms.read(visit.view), visit.house.now()
    chosen = filled.get(views.STAND_IN)
    wish = Wish(
        weekdays=frozenset(int(day) for day in filled[views.WEEKDAYS] or []),
        since=filled[views.SINCE],
        until=filled[views.UNTIL],
        stand_in_id=None if chosen == views.NOBODY else chosen,
    )
    absence = await visit.house.transaction(absence_deeds.keep, Act(visit.person, now), wish)
    memory = json.loads(visit.view["private_metadata"])
    visit.again(memory)
    kept = views.kept(absence, wish.weekdays, visit.texts, today=local_day(now, visit.person.zone))
    await visit.closes(instead=kept)


async def come_back(visit: Visit) -> None:
    """On Home, or in the form, which then says what holds."""
    now, view = visit.house.now(), visit.body["view"]
    await visit.house.transaction(absence_deeds.come_back, Act(visit.person, now))
    if view["type"] == "modal":
        paper = await visit.house.answer(absence_deeds.paper, Act(visit.person, now))
        kept = views.kept(None, paper.weekdays, visit.texts, today=paper.today)
        visit.later(visit.client.views_update(view_id=view["id"], view=kept))
        body = json.loads(view["private_metadata"])
    visit.again()


async def cannot(visit: Visit) -> None:
    await visit.does(absence_deeds.decline, visit.value)
    visit.again()


def register(door: Door) -> None:
    for way in (views.OPEN, views.MENU):
        door.taps(way, open_form)
    door.submits(views.FORM, keep)
    door.taps(views.BACK, come_back)
    door.taps(views.CANNOT, cannot)
