"""Preparations in letters: done, undone, later, somebody else's, and what is said when a day has passed."""

import asyncio

from sqlalchemy import delete

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, State
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds as deeds
from storage.preparations import tables as preparation_tables
from tests.norrby import beside_mondays, button, norrby, offered
from tests.stage import Stage
from views.preparations import preparation_buttons, preparations


async def test_maria_takes_back_what_she_said_was_done_and_says_it_again(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.DONE)
    await team.maria.clicks(preparation_buttons.UNDO)
    assert "senast *måndag 25 januari" in team.maria.last().text
    assert (await team.owes("facts")).state is State.OPEN

    await team.maria.clicks(preparation_buttons.DONE)
    assert "klart. Tack." in team.maria.last().text
    await stage.goes_to("2027-01-28 08:30")
    assert len(team.maria.heard()) == 2, "the welcome and one reminder"


async def test_maria_asks_to_be_left_in_peace_and_is_told_until_when(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.LATER)
    await team.maria.clicks(preparation_buttons.DONE, in_=team.maria.last())
    await team.maria.clicks(preparation_buttons.UNDO)
    assert "jag återkommer onsdag 13 januari" in team.maria.last().text

    await stage.goes_to("2027-01-12 12:00")
    assert len(team.maria.heard()) == 2
    await stage.goes_to("2027-01-13 08:30")
    assert "*Organisationsfakta*, senast" in team.maria.last().text


async def test_later_on_the_last_day_comes_back_when_it_is_missing(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-25 10:00")
    await team.maria.clicks(preparation_buttons.LATER)
    assert "jag återkommer i morgon" in team.maria.last().text
    await stage.goes_to("2027-01-26 08:30")
    assert "hade sista dag i går" in team.maria.last().text


async def test_when_its_day_has_passed_later_is_a_kind_no(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    reminder = team.maria.last()
    await stage.goes_to("2027-01-26 08:30")
    assert preparation_buttons.LATER not in str(team.maria.last().blocks)

    await team.maria.clicks(preparation_buttons.LATER, in_=reminder)
    assert "be om ett nytt datum" in team.maria.ephemeral[-1].text
    assert (await team.owes("facts")).later_until is None


async def test_it_is_annas_and_she_hears_of_it_the_next_morning(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.NOT_MINE)
    assert "Maria Lind" not in str(team.maria.modal.blocks), "it is not hers, she has said"
    await team.maria.fills({preparations.PERSON: "Anna Berg"})
    await team.maria.submits()
    assert "ligger nu hos Anna Berg" in team.maria.last().text
    assert preparation_buttons.DONE not in str(team.maria.last().blocks)

    await stage.goes_to("2027-01-12 08:30")
    assert "Från och med nu ansvarar du för *Organisationsfakta* i Norrby" in team.anna.last().text
    await stage.goes_to("2027-01-22 08:30")
    assert len(team.maria.heard()) == 2, "it is no longer asked of Maria"


async def test_nobody_knows_whose_it_is_so_eva_is_asked(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.NOT_MINE)
    await team.maria.fills({preparations.PERSON: preparations.NOBODY_KNOWS})
    await team.maria.submits()
    assert "Eva Ek får veta det av mig" in team.maria.last().text

    await stage.goes_to("2027-01-12 08:30")
    assert (
        "*Organisationsfakta*, senast *måndag 25 januari (v. 4)*, har ingen ansvarig" in team.eva.last().text
    )
    await stage.goes_to("2027-01-22 08:30")
    assert len(team.maria.heard()) == 2


async def test_maria_changes_her_mind_and_takes_it_after_all(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.NOT_MINE)
    await team.maria.fills({preparations.PERSON: preparations.NOBODY_KNOWS})
    await team.maria.submits()
    await team.maria.clicks(preparation_buttons.NOT_MINE)
    await team.maria.fills({preparations.PERSON: "Maria Lind"})
    await team.maria.submits()
    assert "*Organisationsfakta*, senast" in team.maria.last().text
    await stage.goes_to("2027-01-12 12:00")
    assert beside_mondays(team.eva) == [], "there is nothing to tell Eva any more"
    assert len(team.maria.heard()) == 2, "nor to tell Maria what she has just said herself"


async def test_who_was_chosen_has_left_meanwhile(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.NOT_MINE)
    await team.maria.fills({preparations.PERSON: "Anna Berg"})
    stage.slack.workspace.deactivate(team.anna.person)
    await stage.settled()
    await team.maria.submits()
    assert "Anna Berg går inte att nå" in team.maria.errors[preparations.PERSON]
    await team.maria.fills({preparations.PERSON: preparations.NOBODY_KNOWS})
    await team.maria.submits()
    assert "Eva Ek får veta det av mig" in team.maria.last().text


async def test_pressed_twice_in_haste_is_pressed_once(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    reminder = team.maria.last()
    done, later = (
        button(reminder, action) for action in (preparation_buttons.DONE, preparation_buttons.LATER)
    )
    await asyncio.gather(*(team.maria.presses(done, reminder) for _ in range(3)))
    first = (await team.owes("facts")).done
    await stage.goes_to("2027-01-11 09:00")
    await team.maria.presses(done, reminder)
    await team.maria.presses(later, reminder)

    assert (await team.owes("facts")).done == first
    assert "klart. Tack." in team.maria.last().text
    assert team.maria.ephemeral == []
    assert team.maria.failures == []


async def test_anna_did_it_first_and_marias_tap_says_so(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    one, anna = await team.owes("facts"), await stage.person(team.anna)
    link = Evidence(DoneHow.LINK, "https://norrby.example/fakta")
    await stage.database.transaction(deeds.finish, Act(anna, stage.clock.now()), one.id, link)

    await team.maria.clicks(preparation_buttons.DONE)
    assert "klart, tack vare Anna Berg" in team.maria.last().text
    assert (await team.owes("facts")).kept == link, "her tap does not hide what Anna handed in"


async def test_it_no_longer_applies_when_maria_says_that_it_is_done(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    one, eva = await team.owes("facts"), await stage.person(team.eva)
    await stage.database.transaction(deeds.exempt, Act(eva, stage.clock.now()), one.id)

    await team.maria.clicks(preparation_buttons.DONE)
    assert "gäller inte er" in team.maria.ephemeral[-1].text
    assert "*Organisationsfakta* gäller inte er." in team.maria.last().text


async def test_a_preparation_that_is_gone_is_said_to_be_gone(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    gone = delete(preparation_tables.Preparation).where(
        preparation_tables.Preparation.programme_id == team.programme.id
    )
    await stage.database.transaction(lambda session: session.execute(gone))

    reminder = team.maria.last()
    pressed = [
        button(reminder, name)
        for name in (
            preparation_buttons.NOT_MINE,
            preparation_buttons.HAND_IN,
            preparation_buttons.LATER,
            preparation_buttons.DONE,
        )
    ]
    for one in pressed:
        await team.maria.presses(one, reminder)
    assert "Den här förberedelsen finns inte längre." in team.maria.last().text
    assert ["finns inte längre" in said.text for said in team.maria.ephemeral] == [True] * 4


async def test_who_has_left_norrby_cannot_answer_for_it(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    maria = await stage.person(team.maria)
    seats = delete(people_tables.Membership).where(people_tables.Membership.person_id == maria.id)
    await stage.database.transaction(lambda session: session.execute(seats))

    await team.maria.clicks(preparation_buttons.DONE)
    assert "hör till en annan organisation" in team.maria.ephemeral[-1].text
    assert (await team.owes("facts")).state is State.OPEN


async def test_what_the_cluster_owes_together_is_done_by_anybody_who_meets_there(stage: Stage) -> None:
    team = await norrby(stage, "plan-meeting-1", until="2027-01-08 08:30")
    per = stage.participant("Per Ås")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=per)
    await stage.goes_to("2027-02-01 08:30")
    joint = await team.owes("plan-meeting-1", "Norra")
    first, second = (
        (team.maria, per) if joint.responsible == await stage.person(team.maria) else (per, team.maria)
    )

    await first.clicks(preparation_buttons.NOT_MINE)
    assert {"Anna Berg (Norrby)", "Jag vet inte"} < set(offered(first.modal))
    await first.closes()
    by = await stage.person(second)
    tick = Evidence(DoneHow.TICK)
    await stage.database.transaction(deeds.finish, Act(by, stage.clock.now()), joint.id, tick)
    await first.clicks(preparation_buttons.DONE)
    assert f"tack vare {by.name}" in first.last().text


async def test_what_is_late_is_told_to_maria_then_as_announced_to_eva_and_to_nobody_else(
    stage: Stage,
) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-26 08:29")
    assert beside_mondays(team.eva) == []
    await stage.goes_to("2027-01-26 08:30")
    assert "på onsdag kväll säger jag till Eva Ek" in team.maria.last().text
    await stage.goes_to("2027-01-27 23:00")
    assert beside_mondays(team.eva) == []

    await stage.goes_to("2027-01-28 08:30")
    assert "Från *Norrby* saknas *Organisationsfakta*" in team.eva.last().text
    for colleague in (team.anna, team.pia):
        assert not any("Organisationsfakta" in said for said in colleague.heard())
