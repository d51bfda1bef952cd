"""Who is in my cluster: names, roles and organisations, the mentor and the host of the next meeting."""

from programme.people.acts import Act
from storage.changes import organisation_deeds
from tests.stage import Stage
from tests.stories.meetings.test_meetings import first_of, says_yes
from tests.stories.programmes.test_programmes import manages
from tests.team import teams
from views.meetings import meetings as meeting_views
from views.programmes import programmes as programme_views
from views.reflections import reflections
from views.screens.own_data import MENU
from views.screens.pages import cluster_pages


async def test_maria_sees_who_is_in_her_cluster_and_nobody_of_another(stage: Stage) -> None:
    team = await teams(stage)
    by = Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(
        organisation_deeds.change, by, team.ekeby.id, name="Ekeby", cluster="Norra", mentor=True
    )
    await team.maria.opens_home()
    await team.maria.chooses(MENU, cluster_pages.OPEN)
    words = team.maria.modal.words
    assert "*Ekeby* (mentor)" in words
    assert "• Elsa Holm, nyckelperson" in words
    assert "• Anna Berg, chef" in words
    assert "Strandvik" not in words
    assert "Stig Sand" not in words
    assert "@" not in words, "addresses are for colleagues"
    assert team.maria.failures == []


async def test_eva_who_has_no_organisation_sees_every_cluster_she_leads(stage: Stage) -> None:
    team = await teams(stage)
    await team.eva.opens_home()
    await team.eva.chooses(MENU, cluster_pages.OPEN)
    words = team.eva.modal.words
    assert "Norrby" in words
    assert "Strandvik" in words
    assert team.eva.failures == []


async def test_from_there_she_reads_what_others_wrote_a_step_at_a_time(stage: Stage) -> None:
    team = await teams(stage)
    await team.maria.opens_home()
    await team.maria.chooses(MENU, cluster_pages.OPEN)
    await team.maria.clicks(reflections.REFLECTION_READ)
    assert team.maria.modal.callback_id == reflections.READING
    assert team.maria.failures == []


async def test_who_has_the_role_is_host_where_nobody_was_named(stage: Stage) -> None:
    team = await teams(stage)
    hanna = stage.participant("Hanna Ros")
    from programme.ground.roles import Role

    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(await stage.person(team.eva), stage.clock.now()),
        team.programme,
        team.ekeby.id,
        await stage.person(hanna),
        Role.MEETING_HOST,
    )
    await team.maria.opens_home()
    await team.maria.chooses(MENU, cluster_pages.OPEN)
    assert "*Ekeby* (värd för nästa träff)" in team.maria.modal.words
    assert "*Norrby* (värd" not in team.maria.modal.words


async def test_a_clusters_own_date_stands_in_the_programmes_window(stage: Stage) -> None:
    team = await teams(stage)
    await manages(team.eva)
    await team.eva.clicks(programme_views.CLUSTER_OPEN, team.norrby.cluster_id)
    first = await first_of(stage, team.programme)
    await team.eva.clicks(meeting_views.MEETING_APART, first.id)
    await team.eva.fills({"day": "2027-02-03"})
    await says_yes(team.eva)
    await manages(team.eva)
    assert "Eget datum: Uppstart, onsdag 3 februari (v. 5)" in team.eva.modal.words
