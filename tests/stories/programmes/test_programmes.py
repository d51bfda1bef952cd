"""Eva starts a programme, looks it over and changes it: everything in a few windows."""

from copy import deepcopy
from datetime import date

import pytest

from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.meetings import meetings
from storage.programmes import programmes
from tests.stage import Participant, Stage
from views.changes import members, organisations
from views.programmes import programmes as views

ANSWERS = {"controller": "Region Exempel", "contact": "dataskydd@exempel.example"}
"""Who answers for the data, and whom one asks."""


async def started(
    stage: Stage, eva: Participant, *, starts: str = "2027-02-01", **filled: object
) -> Programme:
    """Through the windows, as somebody who has no programme yet."""
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_NEW)
    await eva.fills({"template": "kort", "title": "Norrlandsrundan", "starts": starts, **ANSWERS} | filled)
    await eva.submits()
    await eva.submits()
    await eva.submits()
    person = await stage.person(eva)
    (programme, *_) = await stage.database.answer(programmes.of_person, person.id)
    return programme


async def manages(eva: Participant) -> None:
    """From the answer to her command to the window of her programme."""
    while eva.modal:
        await eva.closes()
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_MANAGE)


async def dates_of(stage: Stage, programme: Programme) -> dict[str, date]:
    return {one.step: one.on for one in await stage.database.answer(meetings.of_programme, programme.id)}


async def test_eva_starts_a_programme_with_the_dates_it_proposes(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await started(stage, eva)

    assert (programme.title, programme.country, programme.zone) == (
        "Norrlandsrundan",
        "SE",
        "Europe/Stockholm",
    )
    dates = await dates_of(stage, programme)
    assert dates["start"] == date(2027, 2, 1)
    assert list(dates.values()) == sorted(set(dates.values()))
    assert all(programme.calendar.is_working(day) for day in dates.values())
    assert eva.modal.title == "Programmet är i gång"
    assert eva.failures == []


@pytest.mark.parametrize("locale", ["sv-SE", "en-GB"])
async def test_her_home_is_a_facilitators_as_soon_as_it_has_begun(stage: Stage, locale: str) -> None:
    eva = stage.participant("Eva Ek", locale=locale)
    await eva.opens_home()
    assert "Norrlandsrundan" not in eva.home.words
    await started(stage, eva)
    assert "Norrlandsrundan" in eva.home.words, "without opening it anew"
    assert eva.failures == []


async def test_without_a_title_it_is_called_what_the_template_is_called(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await started(stage, eva, title=None, language="en")
    assert programme.title == "Three meetings in just over half a year"


async def test_every_proposed_date_tells_its_weekday_and_week(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_NEW)
    await eva.fills({"template": "kort", "starts": "2027-02-01", **ANSWERS})
    await eva.submits()
    assert "Förslag: måndag 1 februari (v. 5)." in eva.modal.words


async def test_a_kick_off_in_three_days_is_allowed_and_says_what_it_means(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_NEW)
    await eva.fills({"template": "kort", "starts": "2027-01-07", **ANSWERS})
    await eva.submits()
    assert "blir det för kort om tid till" in eva.modal.words
    await eva.submits()
    await eva.submits()
    assert eva.modal.title == "Programmet är i gång"


async def test_dates_that_do_not_hang_together_are_said_at_their_field(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_NEW)
    await eva.fills({"template": "kort", "starts": "2026-12-01", **ANSWERS})
    await eva.submits()
    assert list(eva.errors) == ["starts"]
    await eva.fills({"starts": "2027-02-01"})
    await eva.submits()

    await eva.fills({"meeting-1": "2027-01-20"})
    await eva.submits()
    assert list(eva.errors) == ["meeting-1"], "it would come before the kick-off"
    await eva.fills({"start": "2027-01-02"})
    await eva.submits()
    assert list(eva.errors) == ["start"], "that day has been"
    assert await stage.database.answer(programmes.of_person, (await stage.person(eva)).id) == []


async def test_the_zone_is_found_by_typing(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await started(stage, eva, zone="Europe/Helsinki", country="FI")
    assert (programme.zone, programme.country) == ("Europe/Helsinki", "FI")


async def test_from_the_answer_eva_goes_on_to_the_programme_and_its_name(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await started(stage, eva)
    await eva.clicks(views.PROGRAMME_MANAGE)
    assert "Norrlandsrundan" in eva.modal.words
    assert "Ingen organisation är med än." in eva.modal.words

    await eva.clicks(views.CHANGE)
    await eva.fills({"title": "Rundan i norr", "language": "en"})
    await eva.submits()
    assert "Rundan i norr" in eva.modal.words, "the window beneath is drawn again"
    kept = await stage.database.answer(programmes.by_id, programme.id)
    assert (kept.title, kept.language.value) == ("Rundan i norr", "en")


async def test_in_a_break_nobody_is_reminded(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(views.BREAKS)
    await eva.fills({"weeks": "1-3 Vinterlov\n27-32 Sommaruppehåll", "days": "20/12-6/1 Jul och nyår"})
    await eva.submits()
    assert eva.errors == {}

    await stage.goes_to("2027-01-22 17:00")
    assert maria.heard() == []
    await stage.goes_to("2027-01-25 08:30")
    assert len(maria.heard()) == 1


async def test_breaks_that_cannot_be_read_are_said_at_their_field(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await manages(eva)
    await eva.clicks(views.BREAKS)
    await eva.fills({"weeks": "i sommar"})
    await eva.submits()
    assert "i sommar" in eva.errors["weeks"]
    await eva.fills({"weeks": "27-32", "days": "31/2-1/3"})
    await eva.submits()
    assert list(eva.errors) == ["days"]
    await eva.fills({"weeks": "1-53", "days": None})
    await eva.submits()
    assert "halva året" in eva.errors["weeks"]


async def test_only_the_facilitator_manages(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(organisations.ORGANISATION_NEW)
    await _loses_her_seat(stage, eva, programme)

    await eva.fills({"name": "Ekeby", "new-cluster": "Norra"})
    await eva.submits()
    assert "processledaren" in eva.errors["name"]


async def _loses_her_seat(stage: Stage, eva: Participant, programme: Programme) -> None:
    """Another facilitator takes her out while she writes."""
    from programme.ground.roles import Role
    from storage.changes import organisation_deeds
    from storage.changes.endings import departure_deeds

    nils = await stage.person(stage.participant("Nils Dahl"))
    her: Person = await stage.person(eva)
    now = stage.clock.now()
    await stage.database.transaction(
        organisation_deeds.add_person, Act(her, now), programme, None, nils, Role.FACILITATOR
    )
    await stage.database.transaction(departure_deeds.remove, Act(nils, now), programme.id, her.id)


async def test_a_second_facilitator_sees_the_same(stage: Stage) -> None:
    eva, nils = stage.participant("Eva Ek"), stage.participant("Nils Dahl")
    await stage.programme(eva)
    await manages(eva)
    await eva.clicks(views.FACILITATORS_OPEN)
    await eva.clicks(views.MEMBER_NEW)
    await eva.fills({"person": nils.hands.person})
    await eva.submits()
    assert eva.errors == {}
    await eva.closes()
    assert "Nils Dahl" in eva.modal.words

    await manages(nils)
    assert "Eva Ek, Nils Dahl" in nils.modal.words
    await nils.clicks(views.FACILITATORS_OPEN)
    eva_id = (await stage.person(eva)).id
    await nils.clicks(members.MEMBER_CHANGE, eva_id)
    await nils.clicks(members.REMOVE)
    assert "Eva Ek är inte längre med." in nils.modal.words
    await nils.closes()
    await nils.clicks(members.MEMBER_CHANGE)
    await nils.clicks(members.REMOVE)
    assert "minst en processledare" in nils.modal.words
    assert nils.failures == []


async def test_a_start_whose_answer_got_lost_is_sent_again_and_begins_one_programme(stage: Stage) -> None:
    """ "We had some trouble connecting. Try again?" says Slack, and she does."""
    eva = stage.participant("Eva Ek")
    await eva.runs("/hemmaplan")
    await eva.clicks(views.PROGRAMME_NEW)
    await eva.fills({"template": "kort", "title": "Norrlandsrundan", "starts": "2027-02-01", **ANSWERS})
    await eva.submits()
    await eva.submits()
    looked_over = deepcopy(eva.modal.content)
    await eva.submits()
    eva.modal.content = looked_over
    await eva.submits()

    assert eva.failures == []
    assert eva.modal.title == "Programmet är i gång", "the same answer as the first time"
    person = await stage.person(eva)
    assert len(await stage.database.answer(programmes.of_person, person.id)) == 1
