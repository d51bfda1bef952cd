"""Organisations and clusters: added, looked at, changed, given words of their own."""

from typing import Any

from handlers.changes.members import all_known
from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.programmes.own_words import TERMS
from storage.changes import organisation_deeds, rosters
from storage.changes.organisation_deeds import Newcomer
from storage.programmes import organisations, programmes
from views.changes import organisations as views
from views.ground.blocks import OPTIONS, option
from views.ground.windows import kept, recalled
from views.programmes import programmes as programme_views


async def open_new(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    there = await visit.house.answer(organisations.clusters, programme.id)
    memory = visit.memory(programme=programme.id)
    await visit.opens(views.new(visit.texts, any_cluster=bool(there), memory=memory))


async def keep_new(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    cluster = _cluster(filled)
    chosen = {role.value: filled[role.value] for role in views.FIRST_ROLES if filled[role.value]}
    their_people = await all_known(visit, chosen)
    newcomer = Newcomer(filled["name"] or "", cluster, bool(filled["mentor"]), tuple(their_people))
    one = await visit.does(organisation_deeds.join, facts["programme"], newcomer)
    visit.beneath()
    memory = kept(under=facts.get("under"), **{"for": one.id})
    count = len({each.id for each, _ in their_people})
    await visit.closes(instead=views.joined(one, visit.texts, people=count, memory=memory))


def _cluster(filled: forms.Filled) -> str:
    """One that is there or a new one; raises Refusal for neither and for both."""
    chosen, new = filled.get("cluster"), filled["new-cluster"]
    if chosen and new:
        raise Refusal("cluster-both", field="new-cluster")
    return chosen or new or ""


async def open_organisation(visit: Visit) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": visit.memory(organisation=visit.value)})
    window = await windows.draw(visit, views.WINDOW, facts)
    await visit.opens(window)


async def open_cluster(visit: Visit) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": visit.memory(cluster=visit.value)})
    window = await windows.draw(visit, views.CLUSTER_WINDOW, facts)
    await visit.opens(window)


async def open_change(visit: Visit) -> None:
    roster = await visit.asks(rosters.of_organisation, visit.value)
    assert roster.team is not None
    one = roster.team.organisation
    memory = visit.memory(programme=roster.programme.id, organisation=one.id)
    if visit.action["action_id"] == views.CHANGE:
        form = views.change(one, visit.texts, memory=memory)
    else:
        ours = roster.programme.words_in(visit.person.language)
        form = views.words(one, visit.texts, programmes=ours, memory=memory)
    await visit.opens(form)


async def keep_change(visit: Visit) -> None:
    filled = forms.read(visit.view)
    await visit.does(
        organisation_deeds.change,
        recalled(visit.view)["organisation"],
        name=filled["name"] or "",
        cluster=filled["new-cluster"] or filled["cluster"] or "",
        mentor=bool(filled["mentor"]),
    )
    visit.beneath()


async def keep_words(visit: Visit) -> None:
    filled = forms.read(visit.view)
    words = [(term, filled[f"{term}-a"] or "", filled[f"{term}-the"] or "") for term in TERMS]
    await visit.does(organisation_deeds.set_words, recalled(visit.view)["organisation"], words)
    visit.beneath()


async def find_cluster(visit: Visit) -> None:
    programme_id = recalled(visit.body["view"])["programme"]
    try:
        found = await visit.asks(rosters.clusters_like, programme_id, visit.body["value"])
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await visit.offers([option(*one) for one in found[:OPTIONS]])


def register(door: Door) -> None:
    door.taps(programme_views.ORGANISATION_NEW, open_new)
    door.submits(views.JOINING, keep_new)
    door.taps(programme_views.ORGANISATION_OPEN, open_organisation)
    door.taps(programme_views.CLUSTER_OPEN, open_cluster)
    door.taps(views.CHANGE, open_change)
    door.taps(views.WORDS, open_change)
    door.submits(views.CHANGING, keep_change)
    door.submits(views.WORDING, keep_words)
    door.asks(views.CLUSTER_SEARCH, find_cluster)
