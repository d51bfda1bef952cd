"""What Eva decides about something late, to write herself or to let it be; and a time that is booked."""

from datetime import date

from programme.preparations.preparations import State
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from views.changes import organisations
from views.people import absences
from views.preparations import nudges, preparation_buttons, preparation_desk, preparations
from views.screens.pages import organisation_pages

ESCALATED = "2027-01-28 08:30"


async def at_evas_desk(stage: Stage) -> Norrby:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-26 08:30")
    await stage.goes_to(ESCALATED)
    await team.eva.clicks(preparations.DESK)
    return team


async def writes(team: Norrby, words: str) -> None:
    await team.eva.clicks(nudges.NUDGE)
    await team.eva.fills({nudges.TEXT: words})
    await team.eva.submits()


async def test_eva_writes_in_her_own_words_and_maria_hears_that_they_are_hers(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await writes(team, "Ring mig & tänk högt, <@U1> kan vara med")
    assert "Eva Ek skrev till Maria Lind torsdag 28 januari." in team.eva.modal.words
    await stage.goes_to("2027-01-29 08:30")
    said = team.maria.last()
    assert "Eva Ek skriver till dig om *Organisationsfakta*, som hade sista dag i måndags" in said.text
    assert "Ring mig &amp; tänk högt, &lt;@U1&gt; kan vara med" in said.text
    await team.maria.clicks(preparation_buttons.DONE)
    assert "*Organisationsfakta*: klart. Tack." in team.maria.last().text
    await stage.goes_to("2027-02-05 17:00")
    assert sum("Eva Ek skriver" in one for one in team.maria.heard()) <= 1, "once"


async def test_a_form_sent_twice_says_it_once_and_an_empty_one_nothing(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.clicks(nudges.NUDGE)
    await team.eva.fills({nudges.TEXT: "  "})
    await team.eva.submits()
    assert team.eva.errors == {nudges.TEXT: "Skriv några ord."}
    await team.eva.fills({nudges.TEXT: "Hör av dig"})
    stage.slack.trouble.fails("views.update", "internal_error")
    await team.eva.submits()
    await stage.goes_to("2027-01-29 08:30")
    assert sum("Hör av dig" in one for one in team.maria.heard()) == 1


async def test_what_was_done_meanwhile_is_not_nudged_about(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await writes(team, "Hör av dig")
    await team.maria.clicks(preparation_buttons.DONE)
    heard = len(team.maria.heard())
    await stage.goes_to("2027-02-05 17:00")
    assert len(team.maria.heard()) == heard


async def test_while_maria_is_away_evas_words_go_to_anna(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.maria.opens_home()
    await team.maria.clicks(absences.OPEN)
    await team.maria.fills({absences.UNTIL: date(2027, 2, 5), absences.STAND_IN: "Anna Berg"})
    await team.maria.submits()
    await team.eva.clicks(nudges.NUDGE)
    assert "fredag 5 februari (v. 5). Anna Berg är ersättare och får det i stället" in team.eva.modal.words
    await team.eva.fills({nudges.TEXT: "Hör av er"})
    await team.eva.submits()
    await stage.goes_to("2027-01-29 08:30")
    assert "Hör av er" in team.anna.last().text
    assert "är ersättare för Maria Lind" in team.anna.last().text


async def test_eva_lets_it_be_and_nobody_hears_more_of_it(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-25 10:00")
    await team.eva.opens_home()
    await team.eva.clicks(organisations.PAGE_OPEN)
    await team.eva.clicks(organisation_pages.DESK)
    await team.eva.clicks(nudges.LET_BE)
    assert "Jag påminner inte mer." in team.eva.modal.words
    maria, eva = len(team.maria.heard()), len(team.eva.heard())
    await stage.goes_to("2027-02-05 17:00")
    assert len(team.maria.heard()) == maria, "she is not told that it is missing"
    assert all("Organisationsfakta" not in one for one in team.eva.heard()[eva:])
    await team.eva.closes()
    await team.eva.closes()
    await team.eva.opens_home()
    assert "*Organisationsfakta*: inga fler påminnelser." in team.eva.home.words, "it needs no help any more"
    await team.maria.clicks(preparation_buttons.DONE)
    assert (await team.owes("facts")).state is State.DONE, "it can still be done"


async def test_eva_changes_her_mind_and_it_is_spoken_of_again(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.clicks(nudges.LET_BE)
    assert "*Organisationsfakta, Norrby*: inga fler påminnelser." in team.eva.last().text
    await team.eva.clicks(nudges.REMIND_AGAIN)
    assert not (await team.owes("facts")).let_be
    assert "inga fler påminnelser" not in team.eva.last().text

    await team.eva.clicks(nudges.LET_BE)
    heard = len(team.maria.heard())
    await team.eva.chooses(preparation_desk.NEW_DATE, date(2027, 2, 1))
    assert not (await team.owes("facts")).let_be, "a new date is a new beginning"
    await stage.goes_to("2027-01-29 08:30")
    assert any("Organisationsfakta" in said for said in team.maria.heard()[heard:])


async def test_six_weeks_before_maria_is_told_to_book_a_time_and_with_whom(stage: Stage) -> None:
    team = await norrby(stage, "self-assessment-1", until="2027-02-01 09:00")
    await team.moves("meeting-1", date(2027, 4, 12))
    heard = len(team.maria.heard())
    await stage.goes_to("2027-02-15 08:30")
    said = [one for one in team.maria.heard()[heard:] if "har flyttats" not in one]
    assert len(said) == 1, "six weeks before Monday 29 March"
    assert "Boka en tid med Anna Berg och Pia Pil redan nu" in said[0]
    assert "med Anna Berg och Pia Pil redan nu." in said[0]
    assert all("Boka" not in one for one in team.pia.heard()), "the politician is not the one asked"
    await stage.goes_to("2027-03-15 08:30")
    assert "*Självskattning inför träff 1*, senast" in team.maria.last().text
