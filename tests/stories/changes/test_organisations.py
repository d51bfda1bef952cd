"""Organisations join, change clusters and speak their own words."""

from datetime import date, timedelta

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Organisation, Programme
from storage.changes.dates import meeting_deeds
from storage.meetings import meetings
from storage.messages import acquaintances
from storage.people import people
from storage.preparations import preparations
from storage.programmes import organisations
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from texts import texts_in
from views.changes import organisations as views
from views.programmes import programmes


async def asks_for_a_form(stage: Stage, eva: Participant) -> Programme:
    programme = await stage.programme(eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_NEW)
    return programme


async def all_of(stage: Stage, programme: Programme) -> dict[str, Organisation]:
    found = await stage.database.answer(organisations.of_programme, programme.id)
    return {one.name: one for one in found}


async def owed_by(stage: Stage, programme: Programme, name: str) -> list[Owed]:
    every = await stage.database.answer(preparations.of_programme, programme.id)
    return [one for one in every if one.owner == name]


async def test_norrby_joins_with_its_people_and_each_answers_for_what_she_should(stage: Stage) -> None:
    eva, maria, per = (
        stage.participant("Eva Ek"),
        stage.participant("Maria Lind"),
        stage.participant("Per Ås"),
    )
    programme = await asks_for_a_form(stage, eva)
    await eva.fills({"name": " Norrby  kommun", "new-cluster": "Norra", "mentor": ["mentor"]})
    await eva.fills({"key_person": maria.hands.person, "politician": per.hands.person})
    await eva.submits()

    norrby = (await all_of(stage, programme))["Norrby kommun"]
    assert (norrby.cluster, norrby.mentor) == ("Norra", True)
    assert "Maria Lind och Per Ås finns där" in eva.modal.words
    theirs = await owed_by(stage, programme, "Norrby kommun")
    assert {one.responsible.name for one in theirs if one.responsible} == {"Maria Lind"}
    await eva.closes()
    assert "Norrby kommun, 2 personer" in eva.modal.words, "the window beneath shows it"

    await stage.goes_to("2027-01-07 08:30")
    assert "Exempelrundan" in maria.heard()[0]
    assert "Exempelrundan" in per.heard()[0]


async def test_one_after_the_other_without_closing_anything(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await asks_for_a_form(stage, eva)
    await eva.fills({"name": "Norrby", "new-cluster": "Norra"})
    await eva.submits()
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Ekeby", "cluster": "Norra"})
    await eva.submits()
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Strandvik", "new-cluster": "NORRA"})
    await eva.submits()
    assert {one.cluster for one in (await all_of(stage, programme)).values()} == {"Norra"}
    assert len(await all_of(stage, programme)) == 3
    assert eva.failures == []


async def test_the_same_organisation_twice_is_said_at_its_name(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await asks_for_a_form(stage, eva)
    await stage.organisation(programme, "Norrby", facilitator=eva)
    await eva.fills({"name": "NORRBY", "new-cluster": "Södra"})
    await eva.submits()
    assert eva.errors == {"name": "Norrby är redan med. Öppna organisationen i listan i stället."}


async def test_without_a_cluster_or_with_two_it_is_said_at_the_cluster(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Ekeby"})
    await eva.submits()
    assert list(eva.errors) == ["cluster"]
    await eva.fills({"cluster": "Norra", "new-cluster": "Södra"})
    await eva.submits()
    assert list(eva.errors) == ["new-cluster"]


async def test_a_bot_is_nobody_in_an_organisation(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await asks_for_a_form(stage, eva)
    await eva.fills({"name": "Norrby", "new-cluster": "Norra", "adviser": stage.slack.workspace.bot})
    await eva.submits()
    assert "ingen person" in eva.errors["adviser"]


async def test_who_joins_late_owes_only_what_lies_ahead(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    (first, second, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    await stage.goes_to(f"{second.on - timedelta(days=2)} 10:00")
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)

    theirs = await owed_by(stage, programme, "Norrby")
    assert first.id not in {one.meeting_id for one in theirs}
    assert all(one.due_on >= second.on - timedelta(days=2) for one in theirs), (
        "nothing is missing from the start"
    )


async def test_in_another_cluster_norrby_meets_on_its_dates(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva)
    (first, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    own = await _set_apart(stage, first.id, ekeby.cluster_id, date(2027, 2, 8), await stage.person(eva))
    await stage.goes_to("2027-01-11 09:00")
    assert any("måndag 1 februari" in said for said in maria.heard()), "she was told the first date"

    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(views.CHANGE)
    await eva.fills({"cluster": "Södra", "name": "Norrby kommun"})
    await eva.submits()
    assert "Södra" in eva.modal.words
    assert "Norrby kommun" in eva.modal.words

    theirs = [one for one in await owed_by(stage, programme, "Norrby kommun") if one.item.before == "start"]
    assert {one.meeting_id for one in theirs} == {own}
    assert {one.due_on + timedelta(days=one.item.days_before) for one in theirs} == {date(2027, 2, 8)}
    await stage.goes_to("2027-01-12 08:30")
    assert "flyttats från måndag 1 februari till *måndag 8 februari" in maria.last().text


async def _set_apart(stage: Stage, meeting_id: str, cluster_id: str, on: date, by: Person) -> str:
    followed = await stage.database.transaction(
        meeting_deeds.set_apart,
        Act(by, stage.clock.now()),
        meeting_id,
        cluster_id,
        meeting_deeds.Change(on),
        seen_version=1,
    )
    return followed.meeting.id


async def test_norrby_says_samling_and_its_people_read_samling_at_once(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(views.WORDS)
    assert "Lämna tomt för träff, träffen, träffar, träffarna" in str(eva.modal.blocks)
    await eva.fills({"meeting": "samling"})
    await eva.submits()
    assert list(eva.errors) == ["meeting"]
    await eva.fills({"meeting": 'samling, samlingen "vår"'})
    await eva.submits()
    assert eva.errors == {}

    person = await stage.person(maria)
    met = await stage.database.answer(acquaintances.in_slack, person.workspace_id, maria.slack_id)
    assert met is not None
    _, words = met
    assert 'Ge samlingen "vår" ett' in texts_in("sv", words).in_own_words("Ge träffen ett datum")
    await maria.runs("/hemmaplan")
    assert "Nästa samling:" in maria.ephemeral[-1].text
    await eva.clicks(views.WORDS)
    assert "Lämna tomt för träff" in eva.modal.words, "the programme's own words stand beside"


async def test_what_a_cluster_owes_together_falls_to_the_host(stage: Stage) -> None:
    eva, maria, per = (
        stage.participant("Eva Ek"),
        stage.participant("Maria Lind"),
        stage.participant("Per Ås"),
    )
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    together = [one for one in await owed_by(stage, programme, "Norra") if one.item.before == "meeting-1"]
    assert {one.responsible.name for one in together if one.responsible} == {"Maria Lind"}

    await manages(eva)
    (_, second, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    await eva.clicks(programmes.MEETING_CHANGE, second.id)
    await eva.fills({"host": "Ekeby"})
    await eva.submits()
    assert "Per Ås" in eva.modal.words, "she sees who gets it before she says yes"
    await eva.submits()
    assert eva.errors == {}
    together = await owed_by(stage, programme, "Norra")
    by_meeting = {one.item.before: one.responsible.name for one in together if one.responsible}
    assert by_meeting["meeting-1"] == "Per Ås"
    assert by_meeting["meeting-2"] == "Maria Lind"
    assert (await stage.database.answer(meetings.by_id, second.id)).host_id == ekeby.id


async def test_an_organisation_that_is_gone_is_said_in_words(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await manages(eva)
    window = eva.modal
    window.content["blocks"][1]["elements"][0] |= {
        "action_id": programmes.ORGANISATION_OPEN,
        "value": "gone",
    }
    await eva.clicks(programmes.ORGANISATION_OPEN, in_=window)
    assert "finns inte längre" in eva.modal.words


async def test_an_organisation_with_a_meeting_host_lets_her_hold_the_invitation(stage: Stage) -> None:
    eva, maria, per = (
        stage.participant("Eva Ek"),
        stage.participant("Maria Lind"),
        stage.participant("Per Ås"),
    )
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.organisation(programme, "Ekeby", facilitator=eva, meeting_host=per)
    together = await owed_by(stage, programme, "Norra")
    assert {one.responsible.name for one in together if one.responsible} == {"Per Ås"}, "nothing was said yet"
    seats = await stage.database.answer(people.members, programme.id)
    assert Role.MEETING_HOST in {one.seat.role for one in seats}
