"""Meetings: date, time, place, link and host, for all or for one cluster alone."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers import forms, windows
from handlers.house import House
from handlers.windows import Body
from programme.people import Person
from programme.refusals import Refusal
from storage import moves, rosters
from texts import Texts
from views import meetings as views
from views.blocks import OPTIONS, option
from views.windows import kept, recalled


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The same form for a meeting and, from a cluster's window, for a date of its own."""
    apart = windows.remembered(body).get("cluster") if action["action_id"] == views.MEETING_APART else None
    what = await house.answer(rosters.of_meeting, action["value"], cluster_id=apart, by=person)
    memory = windows.memory(
        body,
        programme=what.programme.id,
        meeting=what.meeting.id,
        version=what.meeting.version,
        apart=apart,
        within=what.cluster.id if what.cluster else None,
    )
    await windows.show(body, views.change(what, texts, memory=memory), client)
    await ack()


async def keep_change(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    wanted = moves.Change(
        on=filled["day"],
        starts_at=filled["time"],
        place=filled["place"] or "",
        link=filled["link"] or "",
        host_id=filled["host"],
    )
    seen: dict[str, Any] = {"seen_version": facts["version"], "by": person, "now": house.now()}
    if "apart" in facts:
        followed = await house.transaction(moves.set_apart, facts["meeting"], facts["apart"], wanted, **seen)
    else:
        followed = await house.transaction(moves.change, facts["meeting"], wanted, **seen)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    window = views.followed(followed, texts, memory=kept(under=facts.get("under")))
    await ack(response_action="update", view=window)


async def find_organisation(ack: AsyncAck, body: Body, person: Person, house: House) -> None:
    """The programme's organisations by name; for a cluster's own meeting only those that come."""
    facts = recalled(body["view"])
    try:
        found = await house.answer(
            rosters.organisations_like,
            facts["programme"],
            body["value"],
            cluster_id=facts.get("within"),
            by=person,
        )
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await ack(options=[option(*one) for one in found[:OPTIONS]])


def register(app: AsyncApp) -> None:
    app.action(views.MEETING_CHANGE)(open_change)
    app.action(views.MEETING_APART)(open_change)
    app.view(views.CHANGING)(keep_change)
    app.options(views.ORGANISATION_SEARCH)(find_organisation)
