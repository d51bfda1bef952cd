"""The language somebody reads is hers to choose; before that it is the programme's, in the North."""

import pytest

from programme.ground.languages import Language
from programme.people.acts import Act
from storage.programmes import programmes
from tests.lists import SVEN, workbook
from tests.stage import Participant, Stage
from views.changes import participant_lists
from views.people import languages
from views.screens.own_data import MENU


async def in_an_english_programme(stage: Stage, locale: str) -> Participant:
    """Maria becomes key person of a programme whose language is English."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind", locale=locale)
    programme = await stage.programme(eva)
    by = Act(await stage.person(eva), stage.clock.now())
    programme = await stage.database.transaction(
        programmes.rename, by, programme.id, title="The round", language=Language.EN
    )
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-08 09:00")
    return maria


@pytest.mark.parametrize("locale", ["sv-SE", "nb-NO", "da-DK"])
async def test_a_nordic_slack_reads_the_programmes_language(stage: Stage, locale: str) -> None:
    maria = await in_an_english_programme(stage, locale)
    assert "has added you" in maria.heard()[0]


@pytest.mark.parametrize("locale", ["nb-NO", "da-DK"])
async def test_in_a_swedish_programme_norwegian_and_danish_slack_read_swedish(
    stage: Stage, locale: str
) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind", locale=locale)
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-08 09:00")
    assert "har lagt till dig" in maria.heard()[0]


async def test_the_welcome_offers_the_other_language_and_is_read_in_it_at_once(stage: Stage) -> None:
    maria = await in_an_english_programme(stage, "sv-SE")
    await maria.clicks("Läs på svenska")
    assert "har lagt till dig" in maria.last().text
    person = await stage.person(maria)
    assert person.language is Language.SV
    assert maria.failures == []


@pytest.mark.parametrize("typed", ["språk", "language"])
async def test_what_she_has_chosen_is_not_changed_by_her_slack(stage: Stage, typed: str) -> None:
    maria = await in_an_english_programme(stage, "en-GB")
    await maria.runs("/hemmaplan", typed)
    await maria.fills({languages.FIELDS.language: "sv"})
    await maria.submits()
    await stage.goes_to("2027-01-12 12:00")
    await maria.opens_home()
    assert "Hej Maria" in maria.home.words, "the nightly look at Slack's list has been there"


async def test_the_language_is_chosen_from_home(stage: Stage) -> None:
    maria = await in_an_english_programme(stage, "en-GB")
    await maria.opens_home()
    await maria.chooses(MENU, languages.OPEN)
    await maria.fills({languages.FIELDS.language: "sv"})
    await maria.submits()
    assert "Hej Maria" in maria.home.words, "drawn again at once"
    assert maria.failures == []


async def test_the_language_of_a_list_is_hers_also_when_she_comes_to_slack(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(SVEN))
    await eva.clicks(participant_lists.ADD)
    sven = stage.participant("Sven Alm")
    await stage.settled()
    assert (await stage.person(sven)).language is Language.EN
    assert eva.failures == []
