"""Somebody is away, or off on some weekdays: nobody writes to her, and who stands in hears meanwhile."""

from datetime import date

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import State
from storage.changes import organisation_deeds
from tests.norrby import Norrby, button, norrby, offered
from tests.stage import Participant, Stage
from views.changes import members
from views.changes import organisations as changes_organisations
from views.people import absences
from views.preparations import preparation_buttons
from views.programmes import programmes
from views.screens.pages import organisation_pages

AWAY_UNTIL = date(2027, 1, 22)


async def goes_away(who: Participant, until: date, stand_in: str | None = None, **more: object) -> None:
    """From Home, from today."""
    await who.opens_home()
    await who.clicks(absences.OPEN)
    await who.fills({absences.UNTIL: until, **more})
    if stand_in is not None:
        await who.fills({absences.STAND_IN: stand_in})
    await who.submits()


async def test_while_maria_is_away_anna_gets_her_reminders_and_then_they_come_back(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    heard = len(team.maria.heard())
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    assert "Du är borta till och med *fredag 22 januari (v. 3)*" in team.maria.modal.words
    assert "Anna Berg får mina påminnelser" in team.maria.home.words

    await stage.goes_to("2027-01-13 08:30")
    assert "Maria Lind är borta" in team.anna.last().text
    assert "till och med *fredag 22 januari (v. 3)*" in team.anna.last().text
    hers = "• *Organisationsfakta, Norrby*, senast måndag 25 januari"
    assert f"Det här kommer till dig:\n{hers}" in team.anna.last().text
    await team.anna.opens_home()
    assert hers in team.anna.home.words
    await stage.goes_to("2027-01-18 08:30")
    assert "*Organisationsfakta*, senast" in team.anna.last().text
    assert "är ersättare för Maria Lind till och med fredag 22 januari" in team.anna.last().text
    told = [said for said in team.anna.heard() if "och du är ersättare" in said]
    assert len(told) == 1, "once"

    await stage.goes_to("2027-01-22 17:00")
    assert len(team.maria.heard()) == heard, "nobody writes to somebody away"
    await stage.goes_to("2027-01-26 08:30")
    assert "hade sista dag i går" in team.maria.last().text, "it has come back by itself"


async def test_anna_finishes_what_maria_answers_for(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    await stage.goes_to("2027-01-18 08:30")
    await team.anna.clicks(preparation_buttons.DONE)
    assert "*Organisationsfakta*: klart. Tack." in team.anna.last().text
    assert (await team.owes("facts")).state is State.DONE


async def test_maria_comes_back_early_and_anna_is_told_no_more(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    await stage.goes_to("2027-01-14 10:00")
    await team.maria.closes()
    await team.maria.opens_home()
    await team.maria.clicks(absences.BACK)
    assert "Du är borta" not in team.maria.home.words
    anna_heard = len(team.anna.heard())
    await stage.goes_to("2027-01-18 08:30")
    assert "*Organisationsfakta*, senast" in team.maria.last().text
    assert len(team.anna.heard()) == anna_heard


async def test_with_nobody_to_stand_in_the_reminders_wait_or_come_before(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    heard = len(team.maria.heard())
    await goes_away(team.maria, date(2027, 1, 25), **{absences.SINCE: date(2027, 1, 18)})
    await stage.goes_to("2027-01-15 17:00")
    assert len(team.maria.heard()) == heard + 1, "before she leaves, not while she is away"
    await stage.goes_to("2027-01-25 23:00")
    assert len(team.maria.heard()) == heard + 1
    await stage.goes_to("2027-01-26 08:30")
    assert "hade sista dag i går" in team.maria.last().text


async def test_away_from_the_three_dots_of_a_letter(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.chooses(absences.MENU, absences.AWAY)
    await team.maria.fills({absences.UNTIL: AWAY_UNTIL})
    await team.maria.submits()
    assert "väntar tills du är tillbaka" in team.maria.modal.words
    heard = len(team.maria.heard())
    await stage.goes_to("2027-01-22 23:00")
    assert len(team.maria.heard()) == heard


async def test_what_cannot_wait_reaches_her_all_the_same(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-25 09:00")
    await goes_away(team.maria, date(2027, 2, 12), "Anna Berg")
    await team.moves("start", date(2027, 1, 28))
    await stage.goes_to("2027-01-25 16:00")
    assert "har flyttats från" in team.maria.last().text


async def test_on_mondays_maria_hears_nothing(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await team.maria.opens_home()
    await team.maria.clicks(absences.OPEN)
    await team.maria.fills({absences.WEEKDAYS: ["0"]})
    await team.maria.submits()
    assert "Jag skriver aldrig till dig på de här dagarna: måndag" in team.maria.modal.words
    heard = len(team.maria.heard())
    await stage.goes_to("2027-01-15 08:30")
    assert "*Organisationsfakta*, senast" in team.maria.last().text, "Monday's comes on Friday"
    await stage.goes_to("2027-01-18 23:00")
    assert len(team.maria.heard()) == heard + 1


async def test_some_weekday_must_be_left_and_the_dates_must_hang_together(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await team.maria.opens_home()
    await team.maria.clicks(absences.OPEN)
    await team.maria.fills({absences.WEEKDAYS: list("01234")})
    await team.maria.submits()
    assert "Lämna minst en vardag" in team.maria.errors[absences.WEEKDAYS]
    await team.maria.fills({absences.WEEKDAYS: ["4"], absences.UNTIL: date(2027, 1, 8)})
    await team.maria.submits()
    assert "Dagen har varit" in team.maria.errors[absences.UNTIL]
    await team.maria.fills({absences.UNTIL: date(2027, 12, 8)})
    await team.maria.submits()
    assert "bättre att lämna över" in team.maria.errors[absences.UNTIL]
    await team.maria.fills({absences.UNTIL: date(2027, 1, 14), absences.SINCE: date(2027, 1, 15)})
    await team.maria.submits()
    assert "kan inte ligga före" in team.maria.errors[absences.UNTIL]


async def test_anna_is_away_herself_so_she_cannot_stand_in_and_pia_is_never_asked(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.anna, date(2027, 1, 15))
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    assert "Anna Berg är också borta då" in team.maria.errors[absences.STAND_IN]
    assert "Pia Pil" not in offered(team.maria.modal), "a politician"


async def test_anna_says_that_she_cannot(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    await stage.goes_to("2027-01-13 08:30")
    await team.anna.clicks(absences.CANNOT)
    assert "Du är inte längre ersättare för Maria Lind" in team.anna.last().text
    heard = len(team.anna.heard())
    await stage.goes_to("2027-01-22 23:00")
    assert len(team.anna.heard()) == heard


async def test_eva_sees_who_is_away_on_home_and_at_her_desk(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-18 09:00")
    await goes_away(team.maria, date(2027, 1, 29), "Anna Berg")
    await team.eva.opens_home()
    away = "Maria Lind är borta till och med fredag 29 januari (v. 4). Anna Berg är ersättare."
    assert away in team.eva.home.words
    await team.eva.clicks(changes_organisations.PAGE_OPEN)
    await team.eva.clicks(organisation_pages.DESK)
    assert "Maria Lind är borta till och med fredag 29 januari" in team.eva.modal.words
    await team.pia.opens_home()
    assert "Maria Lind är borta" not in team.pia.home.words


async def test_the_welcome_and_her_own_questions_wait(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    per = stage.participant("Per Ås")
    await per.opens_home()
    eva = await stage.person(team.eva)
    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(eva, stage.clock.now()),
        team.programme,
        team.organisation.id,
        await stage.person(per),
        Role.ADVISER,
    )
    await goes_away(per, AWAY_UNTIL)
    await stage.goes_to("2027-01-22 23:00")
    assert per.heard() == []
    await stage.goes_to("2027-01-25 08:30")
    assert "Jag heter Hemmaplan" in per.last().text
    assert "Det här skulle ha kommit" not in per.last().text, "it was not the bot that was away"


async def test_the_stand_in_leaves_and_what_was_meant_for_maria_waits_for_her(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.maria, date(2027, 1, 27), "Anna Berg")
    await stage.goes_to("2027-01-13 08:30")
    stage.slack.workspace.deactivate(team.anna.person)
    await stage.settled()
    await stage.goes_to("2027-01-28 08:30")
    assert "hade sista dag i måndags" in team.maria.last().text


async def test_a_button_kept_from_before_says_kindly_that_it_no_longer_holds(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    await goes_away(team.maria, AWAY_UNTIL, "Anna Berg")
    await stage.goes_to("2027-01-13 08:30")
    letter = team.anna.last()
    cannot = button(letter, absences.CANNOT)
    await goes_away(team.maria, AWAY_UNTIL, absences.NOBODY)
    await team.anna.presses(cannot, letter)
    assert "Du är inte längre ersättare för Maria Lind" in team.anna.last().text
    assert team.anna.failures == []


async def test_the_same_in_english(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    jo = stage.participant("Jo Field", locale="en-GB")
    eva = await stage.person(team.eva)
    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(eva, stage.clock.now()),
        team.programme,
        team.organisation.id,
        await stage.person(jo),
        Role.ADVISER,
    )
    await goes_away(team.maria, AWAY_UNTIL, "Jo Field")
    await stage.goes_to("2027-01-14 08:30")
    assert "Maria Lind is away until *Friday 22 January (week 3)*, and you are the stand-in" in jo.last().text
    await stage.goes_to("2027-01-18 08:30")
    assert "are standing in for Maria Lind" in jo.last().text


async def test_eva_sets_maria_away_who_has_rung_in_sick_and_takes_it_back(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 09:00")
    heard = len(team.maria.heard())
    await _opens_maria(team)
    await team.eva.clicks(absences.AWAY_FOR)
    await team.eva.fills({absences.UNTIL: AWAY_UNTIL, absences.STAND_IN: "Anna Berg"})
    await team.eva.submits()
    assert "Maria Lind är borta till och med fredag 22 januari" in team.eva.modal.words
    await stage.goes_to("2027-01-18 08:30")
    assert len(team.maria.heard()) == heard
    assert "*Organisationsfakta*, senast" in team.anna.last().text
    await team.maria.opens_home()
    assert "Du är borta till och med *fredag 22 januari (v. 3)*" in team.maria.home.words

    for _ in range(3):
        await team.eva.closes()
    await _opens_maria(team)
    await team.eva.clicks(absences.AWAY_FOR)
    await team.eva.fills({absences.UNTIL: None})
    await team.eva.submits()
    assert "Maria Lind är på plats" in team.eva.modal.words
    assert team.eva.failures == []


async def _opens_maria(team: Norrby) -> None:
    await team.eva.opens_home()
    await team.eva.clicks(programmes.PROGRAMME_MANAGE)
    await team.eva.clicks(programmes.ORGANISATION_OPEN)
    await team.eva.clicks(members.MEMBER_CHANGE, (await team.stage.person(team.maria)).id)
