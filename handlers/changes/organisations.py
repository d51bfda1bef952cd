"""Organisations and clusters: added, looked at, changed, given words of their own."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.changes.members import all_known
from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.own_words import TERMS
from storage.changes import organisation_deeds, rosters
from storage.changes.organisation_deeds import Newcomer
from storage.programmes import organisations, programmes
from texts import Texts
from views.changes import organisations as views
from views.ground.blocks import OPTIONS, option
from views.ground.windows import kept, recalled
from views.programmes import programmes as programme_views


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    there = await house.answer(organisations.clusters, programme.id)
    memory = windows.memory(body, programme=programme.id)
    await windows.show(body, views.new(texts, any_cluster=bool(there), memory=memory), client)
    await ack()


async def keep_new(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    cluster = _cluster(filled)
    chosen = {role.value: filled[role.value] for role in views.FIRST_ROLES if filled[role.value]}
    their_people = await all_known(chosen, house=house, client=client)
    newcomer = Newcomer(filled["name"] or "", cluster, bool(filled["mentor"]), tuple(their_people))
    one = await house.transaction(
        organisation_deeds.join, Act(person, house.now()), facts["programme"], newcomer
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    memory = kept(under=facts.get("under"), **{"for": one.id})
    count = len({each.id for each, _ in their_people})
    await ack(response_action="update", view=views.joined(one, texts, people=count, memory=memory))


def _cluster(filled: forms.Filled) -> str:
    """One that is there or a new one; raises Refusal for neither and for both."""
    chosen, new = filled.get("cluster"), filled["new-cluster"]
    if chosen and new:
        raise Refusal("cluster-both", field="new-cluster")
    return chosen or new or ""


async def open_organisation(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": windows.memory(body, organisation=action["value"])})
    window = await windows.draw(views.WINDOW, facts, person=person, texts=texts, house=house)
    await windows.show(body, window, client)
    await ack()


async def open_cluster(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": windows.memory(body, cluster=action["value"])})
    window = await windows.draw(views.CLUSTER_WINDOW, facts, person=person, texts=texts, house=house)
    await windows.show(body, window, client)
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
    roster = await house.answer(rosters.of_organisation, Act(person, house.now()), action["value"])
    assert roster.team is not None
    one = roster.team.organisation
    memory = windows.memory(body, programme=roster.programme.id, organisation=one.id)
    if action["action_id"] == views.CHANGE:
        form = views.change(one, texts, memory=memory)
    else:
        ours = roster.programme.words_in(person.language)
        form = views.words(one, texts, programmes=ours, memory=memory)
    await windows.show(body, form, client)
    await ack()


async def keep_change(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    filled = forms.read(view)
    await house.transaction(
        organisation_deeds.change,
        Act(person, house.now()),
        recalled(view)["organisation"],
        name=filled["name"] or "",
        cluster=filled["new-cluster"] or filled["cluster"] or "",
        mentor=bool(filled["mentor"]),
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def keep_words(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    filled = forms.read(view)
    words = [(term, filled[f"{term}-a"] or "", filled[f"{term}-the"] or "") for term in TERMS]
    await house.transaction(
        organisation_deeds.set_words, Act(person, house.now()), recalled(view)["organisation"], words
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def find_cluster(ack: AsyncAck, body: Body, person: Person, house: House) -> None:
    programme_id = recalled(body["view"])["programme"]
    try:
        found = await house.answer(
            rosters.clusters_like, Act(person, house.now()), programme_id, body["value"]
        )
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await ack(options=[option(*one) for one in found[:OPTIONS]])


def register(app: AsyncApp) -> None:
    app.action(programme_views.ORGANISATION_NEW)(open_new)
    app.view(views.JOINING)(keep_new)
    app.action(programme_views.ORGANISATION_OPEN)(open_organisation)
    app.action(programme_views.CLUSTER_OPEN)(open_cluster)
    app.action(views.CHANGE)(open_change)
    app.action(views.WORDS)(open_change)
    app.view(views.CHANGING)(keep_change)
    app.view(views.WORDING)(keep_words)
    app.options(views.CLUSTER_SEARCH)(find_cluster)
