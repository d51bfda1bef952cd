"""Organisations and clusters: added, looked at, changed, given words of their own."""

from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.people.delays import say_that_it_waits
from handlers.people.people import all_known
from programme.ground.refusals import Refusal
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.programmes import delays, organisations, programmes
from storage.screens import rosters
from views.changes import clusters
from views.changes import organisations as views
from views.changes.members import WhereMemory
from views.ground.blocks import OPTIONS, option
from views.programmes import own_words
from views.programmes import programmes as programme_views
from views.programmes.programmes import ProgrammeMemory


async def window(visit: Visit, memory: views.OrganisationMemory) -> Json:
    roster = await visit.asks(rosters.of_organisation, memory.organisation)
    return views.window(roster, visit.texts, page=memory.page, memory=memory.kept())


async def cluster_window(visit: Visit, memory: clusters.ClusterMemory) -> Json:
    roster = await visit.asks(rosters.of_cluster, memory.cluster)
    return clusters.cluster_window(roster, visit.texts, page=memory.page, memory=memory.kept())


async def open_new(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    there = await visit.house.answer(organisations.clusters, programme.id)
    memory = visit.over(ProgrammeMemory(programme=programme.id))
    await visit.opens(views.new(visit.texts, any_cluster=bool(there), memory=memory))


async def keep_new(visit: Visit, form: views.NewForm) -> None:
    people = await all_known(visit, form.people)
    newcomer = Newcomer(form.name, form.meets_in, form.mentor, tuple(people))
    one = await visit.does(organisation_deeds.join, visit.recalls(ProgrammeMemory).programme, newcomer)
    visit.beneath()
    memory, names = visit.over(WhereMemory(organisation=one.id)), {each.id: each.name for each, _ in people}
    away = await visit.asks(delays.of_people, one.programme_id, list(names))
    window = views.joined(one, visit.texts, people=tuple(names.values()), away=away, memory=memory)
    await visit.closes(instead=window)


async def open_organisation(visit: Visit) -> None:
    memory = views.OrganisationMemory(organisation=visit.value, under=windows.beneath(visit))
    await visit.enters(views.WINDOW, memory)


async def open_cluster(visit: Visit) -> None:
    memory = clusters.ClusterMemory(cluster=visit.value, under=windows.beneath(visit))
    await visit.enters(clusters.CLUSTER_WINDOW, memory)


async def open_change(visit: Visit) -> None:
    roster = await visit.asks(rosters.of_organisation, visit.value)
    assert roster.team is not None
    programme, one = roster.programme, roster.team.organisation
    memory = visit.over(views.FormMemory(programme=programme.id, organisation=one.id))
    if visit.action["action_id"] == views.CHANGE:
        form = views.change(one, visit.texts, memory=memory)
    else:
        ours = programme.words_in(visit.person.language)
        form = views.words(one, visit.texts, programmes=ours, memory=memory)
    await visit.opens(form)


async def keep_change(visit: Visit, form: views.OrganisationForm) -> None:
    """A mentor owes a report: who answers for it may be away."""
    one = visit.recalls(views.FormMemory).organisation
    was = (await visit.asks(rosters.of_organisation, one)).team
    await visit.does(
        organisation_deeds.change, one, name=form.name, cluster=form.meets_in, mentor=form.mentor
    )
    visit.beneath()
    if form.mentor and was is not None and not was.organisation.mentor:
        await say_that_it_waits(visit, await visit.asks(delays.of_mentor, one))


async def keep_words(visit: Visit) -> None:
    """Its fields are named after the terms there are."""
    words = own_words.read(forms.read(visit.view))
    await visit.does(organisation_deeds.set_words, visit.recalls(views.FormMemory).organisation, words)
    visit.beneath()


async def find_cluster(visit: Visit) -> None:
    programme_id = visit.recalls(ProgrammeMemory).programme
    try:
        found = await visit.asks(rosters.clusters_like, programme_id, visit.body["value"])
    except Refusal:  # a list has no room for words; the form says no when it is sent
        found = []
    await visit.offers([option(*one) for one in found[:OPTIONS]])


def register(door: Door) -> None:
    door.window(views.WINDOW, views.OrganisationMemory, window, page=views.PAGE)
    door.window(clusters.CLUSTER_WINDOW, clusters.ClusterMemory, cluster_window, page=clusters.CLUSTER_PAGE)
    door.taps(programme_views.ORGANISATION_NEW, open_new)
    door.fills_in(views.JOINING, views.NewForm, keep_new)
    door.taps(programme_views.ORGANISATION_OPEN, open_organisation)
    door.taps(programme_views.CLUSTER_OPEN, open_cluster)
    door.taps(views.CHANGE, open_change)
    door.taps(views.WORDS, open_change)
    door.fills_in(views.CHANGING, views.OrganisationForm, keep_change)
    door.submits(views.WORDING, keep_words)
    door.asks(clusters.CLUSTER_SEARCH, find_cluster)
